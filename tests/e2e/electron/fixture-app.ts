import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PackIndex, PackLanguage } from '../../../content/schema/compiled-pack.ts';
import { makeSharedFolder } from '../launch-kiosk.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');
const squareSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#fc0"/></svg>`;
/** Length of the sound in bytes; its bytes count up, so that a range can be recognised. */
export const soundBytes = 1000;
const sound = Buffer.from(Array.from({ length: soundBytes }, (_, at) => at % 256));

/** Files of the small pack by path; change one to break it. */
export function packFiles(): Map<string, Buffer> {
  const language: PackLanguage = {
    format: 1,
    pack: 'garden',
    language: 'en',
    slides: {},
    glossary: {},
    phrases: {},
  };
  return new Map([
    ['illustrations/seeds.svg', Buffer.from(squareSvg)],
    ['illustrations/gate.svg', Buffer.from(squareSvg.replace('#fc0', '#0cf'))],
    ['narration/seeds.ogg', sound],
    ['en.json', Buffer.from(JSON.stringify(language))],
  ]);
}

function attractSlide(slide: string): PackIndex['attract'][number] {
  const file = `illustrations/${slide}.svg`;
  const picture = { portrait: file, landscape: file, mirror: false, hotspots: {} };
  return { slide, picture, lines: { en: { line: '</script><b>A line</b> $& ', alt: slide } }, dwellMs: 8000 };
}

/** An index that fits `packFiles`. */
export function packIndex(files: ReadonlyMap<string, Buffer> = packFiles()): PackIndex {
  const attract = ['seeds', 'gate'].map(attractSlide);
  const ids = ['seeds', 'gate'];
  return {
    format: 1,
    id: 'garden',
    version: '1.0.0',
    languages: ['en'],
    title: { en: 'A garden' },
    attract,
    paths: { young: ids, older: ids, parents: ids, siblings: [], calm: [] },
    numbersSlide: null,
    slides: ids.map((id) => ({ id, picture: id, levels: [] })),
    pictures: Object.fromEntries(attract.map(({ slide, picture }) => [slide, picture])),
    numbers: {},
    contact: { phone: null },
    source: { title: 'A diary', publisher: 'The Lantern contributors', asOf: null },
    review: null,
    files: Object.fromEntries(
      [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
    ),
  };
}

/** Writes a pack; the index last, as the compiler does. */
export async function writePack(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
  index: PackIndex,
): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
}

/** An app with the built main process, the fixture page and the small pack. */
export async function makeFixtureApp(): Promise<{
  appRoot: string;
  packFolder: string;
  remove: () => Promise<void>;
}> {
  const appRoot = await makeSharedFolder('app');
  const packFolder = join(appRoot, 'dist/packs/garden');
  await cp(join(projectRoot, 'dist/main'), join(appRoot, 'dist/main'), { recursive: true });
  await cp(join(projectRoot, 'tests/fixtures/kiosk-page'), join(appRoot, 'dist/renderer'), {
    recursive: true,
  });
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const about = { name: 'lantern', productName: 'Lantern', version, main: 'dist/main/index.cjs' };
  await writeFile(join(appRoot, 'package.json'), JSON.stringify(about));
  await writePack(packFolder, packFiles(), packIndex());
  return { appRoot, packFolder, remove: () => rm(appRoot, { recursive: true, force: true }) };
}
