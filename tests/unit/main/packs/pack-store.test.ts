import { mkdir, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackIndex, PackLanguage } from '../../../../content/schema/compiled-pack.ts';
import { createPackStore } from '../../../../main/packs/pack-store.ts';
import type { PackStoreOptions } from '../../../../main/packs/pack-store.ts';
import { packFiles, packIndex, writePack } from '../../../e2e/electron/fixture-app.ts';
import { makeSharedFolder } from '../../../e2e/launch-kiosk.ts';

let root = '';
let codes: string[] = [];
const folder = (name: string): string => join(root, name);
const open = (options: Partial<PackStoreOptions> = {}) =>
  createPackStore({
    folders: [folder('own'), folder('built-in')],
    wantedIds: null,
    languages: null,
    onNotices: (errors) => (codes = errors.map(({ code }) => code)),
    ...options,
  });

beforeEach(async () => {
  codes = [];
  root = await makeSharedFolder('packs');
  await writePack(folder('built-in/garden'), packFiles(), packIndex());
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The small pack with a slide that is read aloud in two languages. */
async function writeNarrated(): Promise<void> {
  const clip = (audio: string) => ({
    audio,
    durationMs: 1,
    kind: 'synthesised' as const,
    sentences: [],
    words: [],
  });
  const level = (audio: string) => ({
    text: 'A seed.',
    textHash: 'x',
    blocks: [],
    sentences: [],
    terms: [],
    facts: [],
    narration: clip(audio),
  });
  const language = (tag: string): PackLanguage => ({
    format: 1,
    phrases: {},
    pack: 'garden',
    language: tag,
    slides: {
      seeds: {
        title: 'Seeds',
        alt: 'Seeds',
        attract: null,
        hotspots: { pot: { label: 'Pot', says: 'It is warm.', narration: clip('narration/lost.ogg') } },
        levels: { young: level('narration/seeds.ogg'), older: level('narration/lost.ogg') },
        sign: { video: `sign/${tag}.webm`, captions: `sign/${tag}.vtt`, signLanguage: 'bfi' },
        review: null,
      },
    },
    glossary: {
      seed: {
        name: 'seed',
        says: 'A plant asleep.',
        picture: null,
        ownPicture: { file: 'illustrations/terms/seed.svg', mirror: true },
        narration: clip('narration/lost.ogg'),
      },
    },
  });
  const files = packFiles();
  for (const tag of ['en', 'fr']) {
    files.set(`${tag}.json`, Buffer.from(JSON.stringify(language(tag))));
    files.set(`sign/${tag}.webm`, Buffer.from('film'));
    files.set(`sign/${tag}.vtt`, Buffer.from('WEBVTT'));
  }
  files.set('narration/lost.ogg', Buffer.from('sound'));
  files.set('illustrations/terms/seed.svg', Buffer.from('<svg/>'));
  const index: PackIndex = { ...packIndex(files), languages: ['en', 'fr'] };
  await writePack(folder('built-in/garden'), files, index);
}

describe('packs', () => {
  it('gives the page what it paints first, and the whole pack once it is checked', async () => {
    const store = open();
    expect((await store.boot()).pack).toMatchObject({
      id: 'garden',
      base: '/packs/garden/',
      languages: ['en'],
    });
    expect((await store.verified('garden'))?.index).toEqual(packIndex());
    expect(await store.verified('other')).toBeNull();
    expect(codes).toEqual([]);
  });

  it('a hospital’s own pack comes before the built-in one, and a bad one of its own gives way', async () => {
    await writePack(folder('own/garden'), packFiles(), { ...packIndex(), version: '2.0.0' });
    expect((await open().boot()).pack?.version).toBe('2.0.0');
    await unlink(folder('own/garden/en.json'));
    const store = open();
    expect((await store.verified('garden'))?.index.version).toBe('1.0.0');
    expect((await store.boot()).pack?.version).toBe('1.0.0');
    expect(codes).toEqual(['pack-invalid']);
  });

  it('with no pack there is none, and staff are told', async () => {
    await rm(folder('built-in'), { recursive: true });
    const store = open();
    expect(await store.boot()).toEqual({ pack: null, packs: [] });
    expect(await store.verified('garden')).toBeNull();
    expect(codes).toEqual(['pack-missing']);
    await writePack(folder('own/garden'), packFiles(), packIndex());
    expect(await store.refresh()).toBe(true);
    expect((await store.boot()).pack?.id).toBe('garden');
    expect(codes).toEqual([]);
  });

  it('a wanted pack that is missing is named', async () => {
    const store = open({ wantedIds: ['forest', 'garden'] });
    expect((await store.boot()).pack?.id).toBe('garden');
    expect(codes).toEqual(['pack-missing']);
  });

  it('leaves out slides with broken pictures wherever they are mentioned', async () => {
    await writeFile(folder('built-in/garden/illustrations/gate.svg'), '<svg/>');
    const index = (await open().verified('garden'))?.index;
    expect(index?.slides.map(({ id }) => id)).toEqual(['seeds']);
    expect(index?.attract.map(({ slide }) => slide)).toEqual(['seeds']);
    expect(index?.paths.young).toEqual(['seeds']);
    expect(codes).toEqual(['slide-left-out']);
  });

  it('takes away a lost clip and leaves the text; takes away a lost language and leaves the others', async () => {
    await writeNarrated();
    await unlink(folder('built-in/garden/narration/lost.ogg'));
    await writeFile(folder('built-in/garden/fr.json'), '{}');
    const pack = await open().verified('garden');
    const { young, older } = pack?.languages.get('en')?.slides.seeds?.levels ?? {};
    expect([young?.narration?.audio, older?.text, older?.narration]).toEqual([
      'narration/seeds.ogg',
      'A seed.',
      null,
    ]);
    expect(pack?.index.languages).toEqual(['en']);
    const english = pack?.languages.get('en');
    expect(english?.slides.seeds?.hotspots.pot).toMatchObject({ says: 'It is warm.', narration: null });
    expect(english?.glossary.seed).toMatchObject({ says: 'A plant asleep.', narration: null });
    const lost = 'narration-left-out';
    expect(codes).toEqual([lost, lost, lost, 'language-left-out']);
  });

  it('explains a word without its picture when that is lost, and tells of it once for all languages', async () => {
    await writeNarrated();
    const before = (await open().verified('garden'))?.languages.get('fr')?.glossary.seed;
    expect(before?.ownPicture).toMatchObject({ mirror: true });
    await writeFile(folder('built-in/garden/illustrations/terms/seed.svg'), '<svg>other</svg>');
    const pack = await open().verified('garden');
    for (const language of ['en', 'fr'])
      expect(pack?.languages.get(language)?.glossary.seed).toMatchObject({
        says: 'A plant asleep.',
        ownPicture: null,
      });
    expect(pack?.index.slides).toHaveLength(2);
    expect(codes).toEqual(['term-picture-left-out']);
  });

  it.each(['sign/en.webm', 'sign/en.vtt'])(
    'shows a slide without its signs where %s is lost, and with them in the other language',
    async (lost) => {
      await writeNarrated();
      await writeFile(folder(`built-in/garden/${lost}`), 'other');
      const pack = await open().verified('garden');
      const [english, french] = ['en', 'fr'].map((tag) => pack?.languages.get(tag)?.slides.seeds);
      expect(english).toMatchObject({ title: 'Seeds', sign: null });
      expect(french?.sign).toMatchObject({ video: 'sign/fr.webm' });
      expect(codes).toEqual(['sign-video-left-out']);
    },
  );

  it('offers only the configured languages, and always the first', async () => {
    await writeNarrated();
    expect((await open({ languages: ['ar'] }).boot()).pack?.languages).toEqual(['en']);
    expect((await open({ languages: ['ar'] }).verified('garden'))?.index.languages).toEqual(['en']);
    expect((await open({ languages: ['fr'] }).boot()).pack?.languages).toEqual(['en', 'fr']);
  });

  it('a hospital’s own pack that becomes bad stays in force, and the built-in one does not push itself forward', async () => {
    await writePack(folder('own/garden'), packFiles(), { ...packIndex(), version: '2.0.0' });
    const store = open();
    await store.verified('garden');
    await writeFile(folder('own/garden/index.json'), '{');
    expect(await store.refresh()).toBe(false);
    expect((await store.verified('garden'))?.index.version).toBe('2.0.0');
    await rm(folder('own/garden'), { recursive: true });
    expect(await store.refresh()).toBe(true);
    expect((await store.verified('garden'))?.index.version).toBe('1.0.0');
  });

  it('a pack that becomes bad leaves the one in force, one that is completed later is taken up', async () => {
    const store = open();
    await store.verified('garden');
    await writeFile(folder('built-in/garden/index.json'), '{');
    expect(await store.refresh()).toBe(false);
    expect((await store.verified('garden'))?.index.version).toBe('1.0.0');
    expect(codes).toEqual(['pack-invalid']);
    const files = packFiles().set('illustrations/tree.svg', Buffer.from('<svg>tree</svg>'));
    const seeds = packIndex().pictures.seeds;
    const tree = { ...seeds!, portrait: 'illustrations/tree.svg', landscape: 'illustrations/tree.svg' };
    const next = {
      ...packIndex(files),
      version: '2.0.0',
      pictures: { ...packIndex().pictures, seeds: tree },
    };
    await mkdir(folder('built-in/garden'), { recursive: true });
    await writeFile(folder('built-in/garden/index.json'), JSON.stringify(next));
    await store.refresh();
    expect(codes).toEqual(['slide-left-out']);
    await writePack(folder('built-in/garden'), files, next);
    expect(await store.refresh()).toBe(true);
    expect((await store.verified('garden'))?.index.slides).toHaveLength(2);
    expect(codes).toEqual([]);
  });
});
