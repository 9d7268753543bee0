import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compilePack } from '../../build/content/compile-pack.ts';
import { writePack } from '../../build/content/write-pack.ts';
import type { PackIndex } from '../../content/schema/compiled-pack.ts';
import { makeSharedFolder } from './launch-kiosk.ts';
import { leukemiaFolder } from './pack-texts.ts';

const gardenFolder = resolve(import.meta.dirname, '../fixtures/packs/garden');
const signFolder = resolve(import.meta.dirname, '../fixtures/sign');

/** A folder of compiled packs that a story may spoil, as a bad disk or a broken copy would. */
export class PackFolder {
  private constructor(readonly path: string) {}

  static async make(): Promise<PackFolder> {
    return new PackFolder(await makeSharedFolder('packs'));
  }

  /** Flags that make the kiosk offer the packs with these ids from here, in this order, and no others. */
  flagsFor(...packs: readonly string[]): readonly string[] {
    return [`--pack-folder=${this.path}`, `--packs=${packs.join(',')}`];
  }

  /** A whole copy of the real pack. */
  addLeukemia(): PackIndex {
    const target = join(this.path, 'leukemia');
    cpSync(leukemiaFolder, target, { recursive: true });
    return JSON.parse(readFileSync(join(target, 'index.json'), 'utf8')) as PackIndex;
  }

  /** The slides, pictures and voices of the real pack as a pack of another name, without the doors for siblings and calm. */
  addTwin(id: string, title: PackIndex['title'], languages: readonly string[]): PackIndex {
    const target = join(this.path, id);
    cpSync(leukemiaFolder, target, { recursive: true });
    const index = JSON.parse(readFileSync(join(target, 'index.json'), 'utf8')) as PackIndex;
    const paths = { ...index.paths, siblings: [], calm: [] };
    const twin: PackIndex = { ...index, id, title, languages: [...languages], paths, numbersSlide: null };
    writeFileSync(join(target, 'index.json'), JSON.stringify(twin));
    for (const language of twin.languages)
      this.rewriteLanguage(id, language, (text) => text.replace('"pack":"leukemia"', `"pack":"${id}"`));
    return twin;
  }

  /** The small pack of the tests. */
  addGarden(): void {
    const { pack } = compilePack(gardenFolder, 'garden');
    if (pack === null) throw new Error('The garden does not compile.');
    writePack(pack, join(this.path, 'garden'));
  }

  /** The small pack, whose slide "seeds" is signed for readers of English; behind the same door stands the slide "gate". */
  addSignedGarden(): void {
    const source = mkdtempSync(join(tmpdir(), 'lantern-signed-garden-'));
    cpSync(gardenFolder, source, { recursive: true });
    const slide = join(source, 'slides/01-seeds');
    mkdirSync(join(slide, 'sign'));
    for (const file of ['sample.webm', 'sample.vtt'])
      cpSync(join(signFolder, file), join(slide, 'sign', file));
    appendFileSync(
      join(slide, 'slide.yaml'),
      'sign: { en: { video: sign/sample.webm, captions: sign/sample.vtt, signLanguage: bfi } }\n',
    );
    const packFile = join(source, 'pack.yaml');
    const pack = readFileSync(packFile, 'utf8');
    writeFileSync(packFile, pack.replaceAll(/(young|older): \[seeds\]/g, '$1: [seeds, gate]'));
    const { pack: compiled, issues } = compilePack(source, 'garden');
    if (compiled === null) throw new Error(`The signed garden does not compile: ${JSON.stringify(issues)}`);
    writePack(compiled, join(this.path, 'garden'));
    rmSync(source, { recursive: true });
  }

  remove(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }

  /** Something else stands in the file, as after a bad copy. */
  spoil(file: string): void {
    writeFileSync(join(this.path, file), 'not what it was');
  }

  /** Only this part of the file (0..1) has arrived, as after a broken copy. */
  cut(file: string, part: number): void {
    const path = join(this.path, file);
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, Math.floor(whole.length * part)));
  }

  /** Other words stand in a language, and the index knows them: for texts that an author has not finished. */
  rewriteLanguage(pack: string, language: string, change: (text: string) => string): void {
    const file = join(this.path, pack, `${language}.json`);
    const text = change(readFileSync(file, 'utf8'));
    writeFileSync(file, text);
    const indexFile = join(this.path, pack, 'index.json');
    const index = JSON.parse(readFileSync(indexFile, 'utf8')) as PackIndex;
    index.files[`${language}.json`] = createHash('sha256').update(text).digest('hex');
    writeFileSync(indexFile, JSON.stringify(index));
  }

  delete(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
