/** A narrated pack becomes books: what a family's reading app opens, and what EPUBCheck says of it. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findEpubcheck,
  howToGetEpubcheck,
  runEpubcheck,
  type EpubcheckReport,
} from '../../build/export/check/epubcheck.ts';
import { runExport } from '../../build/export/run-export.ts';
import { decodeSound, type MonoSound } from '../../build/narration/recordings/decode-sound.ts';
import { runNarration } from '../../build/narration/run-narration.ts';
import { onsetsAfterSilence } from '../../build/narration/speech-bounds.ts';

const garden = resolve(import.meta.dirname, '../fixtures/packs/garden');
const folder = mkdtempSync(join(tmpdir(), 'lantern-books-'));
const pack = join(folder, 'garden');
const piper = { program: 'piper', voicesFolder: 'piper-voices' };
const book = (language: string, output = 'books'): string =>
  join(folder, output, 'garden', `garden.${language}.epub`);
const open = (language: string): Record<string, Uint8Array> => unzipSync(readFileSync(book(language)));
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const make = (output: string, epoch: string) =>
  runExport({
    folders: [pack],
    language: null,
    check: false,
    ace: false,
    output: join(folder, output),
    epoch,
  });

/** Absent is failed: the step that runs this sets it up, or is not run. */
function check(file: string): EpubcheckReport {
  const command = findEpubcheck();
  if (command === null) throw new Error(howToGetEpubcheck);
  return runEpubcheck(command, file);
}

/** A stretch of sound and the element that lights up with it. */
interface Par {
  readonly page: string;
  readonly id: string;
  readonly sound: string;
  readonly beginMs: number;
  readonly endMs: number;
}

function parsOf(files: Record<string, Uint8Array>): readonly Par[] {
  const line =
    /<text src="\.\.\/([^#"]+)#([^"]+)"\/><audio src="\.\.\/([^"]+)" clipBegin="([^"]+)" clipEnd="([^"]+)"/g;
  const milliseconds = (clock = ''): number => {
    const [hours = NaN, minutes = NaN, seconds = NaN] = clock.split(':').map(Number);
    return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
  };
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.smil'))
    .flatMap(([, bytes]) => [...text(bytes).matchAll(line)])
    .map(([, page = '', id = '', sound = '', begin, end]) => ({
      page: `EPUB/${page}`,
      id,
      sound: `EPUB/${sound}`,
      beginMs: milliseconds(begin),
      endMs: milliseconds(end),
    }));
}

beforeAll(async () => {
  cpSync(garden, pack, { recursive: true });
  expect(await runNarration({ check: false, report: false, engine: 'espeak', piper, folders: [pack] })).toBe(
    0,
  );
  expect(await make('books', '1772352000')).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['en', 'fr', 'ar'])('the book in "%s"', (language) => {
  it('reads sentences that are there, from sounds that are there', () => {
    const files = open(language);
    const pars = parsOf(files);
    expect(pars.length).toBeGreaterThan(5);
    for (const { page, id, sound, beginMs, endMs } of pars) {
      expect(text(files[page]).split(`id="${id}"`)).toHaveLength(2);
      expect(Object.keys(files)).toContain(sound);
      expect(endMs).toBeGreaterThan(beginMs);
    }
  });

  it('lights a sentence up when its sound begins, measured in what is heard', async () => {
    const files = open(language);
    const heard = new Map<string, MonoSound>();
    for (const { sound } of parsOf(files))
      if (!heard.has(sound)) heard.set(sound, await decodeSound(files[sound] ?? new Uint8Array()));
    for (const { sound, beginMs, endMs } of parsOf(files)) {
      const clip = heard.get(sound)!;
      expect(endMs).toBeLessThanOrEqual((clip.samples.length / clip.sampleRate) * 1000);
      if (beginMs === 0) continue;
      const onsets = onsetsAfterSilence(clip.samples, clip.sampleRate, 200);
      expect(Math.min(...onsets.map((onset) => Math.abs(onset - beginMs)))).toBeLessThan(60);
    }
  });
});

describe('EPUBCheck', () => {
  // French holds a text that stands in; Arabic runs from right to left.
  it.each(['fr', 'ar'])('has nothing to say about the book in "%s"', (language) => {
    expect(check(book(language)).complaints).toEqual([]);
  });

  it('finds a lost sound and a sentence that is not there', () => {
    const files = open('en');
    const overlay = 'EPUB/overlays/young-seeds.smil';
    const sound = parsOf({ [overlay]: files[overlay]! })[0]?.sound ?? '';
    const lost = Object.fromEntries(Object.entries(files).filter(([path]) => path !== sound));
    lost[overlay] = new TextEncoder().encode(text(files[overlay]).replace('#young_s2', '#young_s9'));
    const broken = join(folder, 'broken.epub');
    const { mimetype = new Uint8Array(), ...others } = lost;
    writeFileSync(broken, zipSync({ mimetype: [mimetype, { level: 0 }], ...others }));
    const { complaints } = check(broken);
    expect(complaints.some((complaint) => complaint.includes('seeds.young'))).toBe(true);
    expect(complaints.some((complaint) => complaint.includes('young-seeds.smil'))).toBe(true);
  });
});

describe('what is made beside', () => {
  it('captions for every text that is read', () => {
    const captions = readdirSync(join(folder, 'books/garden/vtt/en')).sort();
    expect(captions).toEqual([
      'gate.young.vtt',
      'glossary.seed.vtt',
      'seeds.hotspot-pot.vtt',
      'seeds.older.vtt',
      'seeds.parents.vtt',
      'seeds.young.vtt',
    ]);
    expect(readFileSync(join(folder, 'books/garden/vtt/en/seeds.young.vtt'), 'utf8')).toMatch(
      /^WEBVTT\n\nNOTE seeds\.young\.ogg of the pack garden 1\.0\.0, language en\n\n00:00:00\.200 --> [\d:.]+\nThis is a seed\.\n/,
    );
  });

  it('the same bytes for the same pack and date', async () => {
    expect(await make('again', '1772352000')).toBe(0);
    expect(readFileSync(book('ar', 'again')).equals(readFileSync(book('ar')))).toBe(true);
    expect(text(open('en')['EPUB/package.opf'])).toContain('dcterms:modified">2026-03-01T08:00:00Z');
  });
});

describe('the command', () => {
  it('makes the book all the same when something is wrong, says it, and fails', async () => {
    writeFileSync(join(pack, 'slides/00-gate/fr.md'), '---\ntitle: Entre\n---\n\n## young\n\nEntre !\n');
    expect(await make('wrong', '1772352000')).toBe(1);
    expect(text(unzipSync(readFileSync(book('fr', 'wrong')))['EPUB/text/title.xhtml'])).toContain('jardin');
  });

  it('knows the languages of a pack', async () => {
    const options = { folders: [garden], check: false, ace: false, output: join(folder, 'none') };
    expect(await runExport({ ...options, language: 'tlh' })).toBe(1);
  });
});
