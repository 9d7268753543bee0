import { describe, expect, it } from 'vitest';
import type { PackIndex, PackLanguage, SlideText } from '../../../../content/schema/compiled-pack.ts';
import type { PackFiles } from '../../../../renderer/packs/pack-files.ts';
import { packFilesAt } from '../../../../renderer/packs/pack-files.ts';
import { PackLoader } from '../../../../renderer/packs/pack-loader.ts';
import { packOutline } from '../../../../renderer/packs/pack-outline.ts';
import { PackContent } from '../../../../renderer/packs/pack-content.ts';

const text = (words: string): SlideText => ({
  title: words,
  alt: '',
  attract: null,
  hotspots: {},
  levels: {
    young: {
      text: words,
      textHash: 'abc',
      blocks: [{ kind: 'paragraph', span: [0, words.length] }],
      sentences: [[0, words.length]],
      terms: [],
      facts: [],
      narration: {
        audio: `narration/${words.length}.ogg`,
        durationMs: 1000,
        kind: 'synthesised',
        sentences: [[0, 1000, 0, words.length]],
        words: [],
      },
    },
  },
  review: null,
});
const picture = { portrait: 'p.svg', landscape: 'l.svg', mirror: false, hotspots: {} };
const index: PackIndex = {
  format: 1,
  id: 'small',
  version: '1',
  languages: ['en', 'fr'],
  title: { en: 'Small' },
  attract: [{ slide: 'blood', picture, lines: { en: { line: 'Hello', alt: '' } }, dwellMs: 8000 }],
  paths: { young: ['blood', 'bone'], older: [], parents: [], siblings: [], calm: [] },
  numbersSlide: null,
  slides: [
    { id: 'blood', picture: 'blood', levels: ['young'] },
    { id: 'bone', picture: null, levels: ['young'] },
  ],
  pictures: { blood: picture },
  numbers: {},
  contact: { phone: null },
  source: { title: 'A text', publisher: 'A hospital', asOf: null },
  review: null,
  files: {},
};
const english: PackLanguage = {
  format: 1,
  pack: 'small',
  language: 'en',
  slides: { blood: text('Blood is red'), bone: text('Bone is hard') },
  phrases: {},
  glossary: {
    cell: { name: 'cell', says: 'A tiny part.', picture: null, ownPicture: null, narration: null },
  },
};
const french: PackLanguage = {
  ...english,
  language: 'fr',
  slides: { blood: text('Le sang est rouge') },
  glossary: {},
  phrases: {},
};
const head = { id: 'small', base: '/packs/small/', languages: ['en', 'fr'], attract: index.attract };

const filesOf = (change: Partial<PackFiles> = {}): PackFiles => ({
  index: () => Promise.resolve({ ok: true, value: index }),
  language: (language) =>
    Promise.resolve(language === 'fr' ? { ok: true, value: french } : { ok: true, value: english }),
  ...change,
});
const start = (files: PackFiles, keepsTrying = true) => {
  const store = new PackContent(head, () => undefined);
  const said: string[] = [];
  const waits: { run: () => void; milliseconds: number }[] = [];
  const loader = new PackLoader(
    {
      files,
      content: store,
      keepsTrying: () => keepsTrying,
      setTimeout: (run, milliseconds) => waits.push({ run, milliseconds }),
      onReady: () => said.push('ready'),
      onFailed: (code) => said.push(code),
      onMissing: (issue) => said.push(`missing ${issue}`),
    },
    'en',
  );
  return { store, loader, said, waits };
};

describe('the pack', () => {
  it('knows the loop from the boot data before anything has been fetched', () => {
    const store = new PackContent(head, () => undefined);
    expect(store.index).toBeNull();
    expect(store.attract).toHaveLength(1);
    expect(store.languages).toEqual(['en', 'fr']);
    expect(store.slideText('blood', 'en')).toBeNull();
    expect(store.url('p.svg')).toBe('/packs/small/p.svg');
  });

  it('falls back to the first language and says so, but not while the language is on its way', async () => {
    const { store, loader } = start(filesOf());
    await loader.load();
    expect(store.slideText('bone', 'fr')).toMatchObject({ language: 'en', isFallback: false });
    await loader.useLanguage('fr');
    expect(store.slideText('blood', 'fr')).toMatchObject({ language: 'fr', isFallback: false });
    expect(store.slideText('bone', 'fr')).toMatchObject({ language: 'en', isFallback: true });
    expect(store.term('cell', 'fr')).toMatchObject({ language: 'en', name: 'cell' });
    expect(store.slideText('nowhere', 'fr')).toBeNull();
    expect(store.term('nothing', 'fr')).toBeNull();
  });

  it('gives the voice the text in the language it really is in', async () => {
    const { store, loader } = start(filesOf());
    await loader.load();
    await loader.useLanguage('fr');
    expect(store.utterance('bone', 'young', 'fr')).toMatchObject({
      language: 'en',
      audioUrl: '/packs/small/narration/12.ogg',
      durationMs: 1000,
    });
    expect(store.utterance('bone', 'parents', 'fr')).toBeNull();
  });

  it('tells the session how long everything is in the language shown', async () => {
    const { store, loader } = start(filesOf());
    await loader.load();
    const outline = packOutline(index, (slide) => store.slideText(slide, 'en')?.text ?? null);
    expect(outline.slides['blood']).toEqual({
      id: 'blood',
      levels: ['young'],
      isSigned: false,
      sentenceCounts: { young: 1 },
      wordCounts: { young: 3 },
    });
    expect(outline.attractDwellsMs).toEqual([8000]);
  });

  it('tries again by itself, more and more patiently, until it is there', async () => {
    let broken = true;
    const { store, loader, said, waits } = start(
      filesOf({
        index: () => Promise.resolve(broken ? { ok: false, issue: 'no' } : { ok: true, value: index }),
      }),
    );
    await loader.load();
    expect(said).toEqual(['pack-unreadable']);
    waits[0]?.run();
    await Promise.resolve();
    await Promise.resolve();
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([1000, 3000]);
    broken = false;
    await loader.load();
    expect(store.index).toBe(index);
    expect(said.at(-1)).toBe('ready');
    const calls = said.length;
    // An older attempt that wakes up late does nothing.
    waits[1]?.run();
    await Promise.resolve();
    expect(said).toHaveLength(calls);
  });

  it('goes on without a language that is broken', async () => {
    const { store, loader, said } = start(
      filesOf({
        language: (language) =>
          Promise.resolve(
            language === 'fr' ? { ok: false, issue: 'fr.json: broken' } : { ok: true, value: english },
          ),
      }),
    );
    await loader.load();
    await loader.useLanguage('fr');
    expect(said).toEqual(['ready', 'missing fr.json: broken', 'ready']);
    expect(store.slideText('blood', 'fr')).toMatchObject({ language: 'en', isFallback: true });
  });

  it('fetches a language that was chosen while the index was still on its way', async () => {
    const { store, loader } = start(filesOf());
    const loading = loader.load();
    await loader.useLanguage('fr');
    await loading;
    expect(store.slideText('blood', 'fr')).toMatchObject({ language: 'fr' });
  });

  it('keeps the good pack while a newer one cannot be read', async () => {
    let broken = false;
    const { store, loader } = start(
      filesOf({
        index: () => Promise.resolve(broken ? { ok: false, issue: 'no' } : { ok: true, value: index }),
      }),
    );
    await loader.load();
    broken = true;
    await loader.load();
    expect(store.slideText('blood', 'en')?.text.title).toBe('Blood is red');
  });
});

describe('files of the pack', () => {
  const answer =
    (body: unknown, status = 200): typeof fetch =>
    () =>
      Promise.resolve(new Response(JSON.stringify(body), { status }));

  it('are checked before anybody sees them', async () => {
    expect(await packFilesAt('/p/', answer(index)).index()).toEqual({ ok: true, value: index });
    const wrong = await packFilesAt('/p/', answer({ ...index, languages: [] })).index();
    expect(wrong).toMatchObject({ ok: false });
    expect(JSON.stringify(wrong)).toContain('/p/index.json: languages');
  });

  it('that are missing or not JSON are values, not exceptions', async () => {
    expect(await packFilesAt('/p/', answer({}, 404)).language('fr')).toEqual({
      ok: false,
      issue: '/p/fr.json: the host answered 404',
    });
    const cut: typeof fetch = () => Promise.resolve(new Response('{"format":'));
    expect(await packFilesAt('/p/', cut).index()).toMatchObject({ ok: false });
    const down: typeof fetch = () => Promise.reject(new TypeError('failed'));
    expect(await packFilesAt('/p/', down).index()).toMatchObject({ ok: false });
  });
});
