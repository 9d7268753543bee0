/** Small packs as the host serves them, and a host that can lose them. */
import type { OfferedPack } from '../../../../content/schema/boot-data.ts';
import type { PackIndex, PackLanguage, SlideText } from '../../../../content/schema/compiled-pack.ts';

const picture = { portrait: 'p.svg', landscape: 'l.svg', mirror: false, hotspots: {} };

function slideText(words: string): SlideText {
  const text = {
    text: words,
    textHash: 'abc',
    blocks: [{ kind: 'paragraph' as const, span: [0, words.length] as [number, number] }],
    sentences: [[0, words.length] as [number, number]],
    terms: [],
    facts: [],
    narration: null,
  };
  return { title: words, alt: '', attract: null, hotspots: {}, levels: { young: text }, review: null };
}

/** A pack with the one slide `start`, in these languages; its words name pack and language. */
export function packIndex(id: string, languages: string[], change: Partial<PackIndex> = {}): PackIndex {
  return {
    format: 1,
    id,
    version: '1',
    languages,
    title: { en: `The ${id}` },
    attract: [{ slide: 'start', picture, lines: { en: { line: id, alt: '' } }, dwellMs: 8000 }],
    paths: { young: ['start'], older: ['start'], parents: [], siblings: [], calm: [] },
    numbersSlide: null,
    slides: [{ id: 'start', picture: 'start', levels: ['young'] }],
    pictures: { start: picture },
    numbers: {},
    contact: { phone: null },
    source: { title: 'A text', publisher: 'A hospital', asOf: null },
    review: null,
    files: {},
    ...change,
  };
}

function packLanguage({ id }: PackIndex, language: string): PackLanguage {
  const slides = { start: slideText(`${id} ${language}`) };
  return { format: 1, pack: id, language, slides, glossary: {}, phrases: {} };
}

/** How a pack is offered. */
export function offered({ id, title, languages }: PackIndex): OfferedPack {
  return { id, base: `/packs/${id}/`, title, languages, cover: { path: 'l.svg', mirror: false } };
}

/** Answers as the host does; `packs` may be changed at any time. */
export class FakeHost {
  readonly asked: string[] = [];
  packs: readonly PackIndex[];
  /** Addresses that are answered with 404. */
  readonly lost = new Set<string>();

  constructor(...packs: readonly PackIndex[]) {
    this.packs = packs;
  }

  readonly fetch: typeof fetch = (input) => {
    const url = input as string;
    this.asked.push(url);
    const answer = this.lost.has(url) ? undefined : this.#answer(url);
    const body = JSON.stringify(answer ?? {});
    return Promise.resolve(new Response(body, { status: answer === undefined ? 404 : 200 }));
  };

  #answer(url: string): unknown {
    if (url === '/packs.json') return { packs: this.packs.map(offered) };
    const [, , id, file] = url.split('/');
    const pack = this.packs.find((one) => one.id === id);
    if (pack === undefined || file === 'index.json') return pack;
    const language = file?.replace('.json', '') ?? '';
    return pack.languages.includes(language) ? packLanguage(pack, language) : undefined;
  }
}
