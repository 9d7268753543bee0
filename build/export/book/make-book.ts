/** Puts the pages of a pack into the order of a book. Pure. */
import type { Level, Narration, PathName } from '../../../content/schema/compiled-pack.ts';
import { aboutPage, gatePage, numbersPage } from './back-pages.ts';
import type { Book, BookPage, BookVoice, ContentsEntry, Landmark } from './book.ts';
import type { BookSource } from './book-source.ts';
import { coverPage, partPage, titlePage } from './front-pages.ts';
import { glossaryPage } from './glossary-page.ts';
import type { Piece } from './markup.ts';
import { isReviewed } from './review-lines.ts';
import { slidePage, type SlideStyle } from './slide-page.ts';

/** What a book needs to know beside its pack. */
export interface BookFacts {
  /** Day the book stands for, in words. */
  readonly date: string;
  /** Names of the typefaces in it. */
  readonly fonts: string;
}

interface Part extends Omit<SlideStyle, 'part' | 'heading'> {
  readonly path: PathName;
  readonly title: (source: BookSource) => string;
  readonly heading: (source: BookSource) => Piece;
  readonly lines: (source: BookSource) => readonly Piece[];
  /** Place in the silent loop of the slide whose picture opens the part; `null` = no picture. */
  readonly openingPicture: number | null;
}

/** The doors of the screen become the parts of the book; a circle that grows, as older children see it there, is in no book. */
const parts: readonly Part[] = [
  {
    path: 'young',
    levels: ['young', 'older', 'parents'],
    withPicture: true,
    withParts: false,
    title: ({ words }) => words.book('story'),
    heading: (source) => source.say('story'),
    lines: (source) => [source.say('storyHint')],
    openingPicture: 0,
  },
  {
    path: 'older',
    levels: ['older', 'young', 'parents'],
    withPicture: true,
    withParts: true,
    title: ({ words }) => words.screen('welcome.door.older'),
    heading: (source) => source.sayAsOnScreen('welcome.door.older'),
    lines: (source) => [source.say('exploreHint')],
    openingPicture: 2,
  },
  {
    path: 'parents',
    levels: ['parents', 'older', 'young'],
    withPicture: false,
    withParts: false,
    title: ({ words }) => words.screen('welcome.door.parents'),
    heading: (source) => source.sayAsOnScreen('welcome.door.parents'),
    lines: (source) => [
      source.sayAsOnScreen('welcome.door.parentsHint'),
      source.sayAsOnScreen('parents.general'),
      ...(isReviewed(source) ? [] : [source.sayAsOnScreen('parents.notReviewed')]),
    ],
    openingPicture: null,
  },
  {
    path: 'siblings',
    levels: ['older', 'young', 'parents'],
    withPicture: true,
    withParts: true,
    title: ({ words }) => words.screen('welcome.door.siblings'),
    heading: (source) => source.sayAsOnScreen('welcome.door.siblings'),
    lines: (source) => [source.sayAsOnScreen('welcome.door.siblingsHint')],
    openingPicture: null,
  },
  {
    path: 'calm',
    levels: ['young', 'older', 'parents'],
    withPicture: true,
    withParts: true,
    title: ({ words }) => words.screen('welcome.door.calm'),
    heading: (source) => source.sayAsOnScreen('welcome.door.calm'),
    lines: (source) => [source.sayAsOnScreen('welcome.door.calmHint')],
    openingPicture: null,
  },
];

/** The book of a pack in one language. */
export function makeBook(source: BookSource, facts: BookFacts): Book {
  const { index, language } = source;
  const title = index.title[language] ?? index.title[index.languages[0] ?? ''] ?? index.id;
  const body = parts.flatMap((part) => makePart(source, part) ?? []);
  const bodyPages = body.flatMap(pagesOf);
  const glossary = glossaryPage(source, bodyPages);
  const readPages = [...bodyPages, ...(glossary === null ? [] : [glossary])];
  const voice = voiceOf(source, readPages);
  const about = aboutPage(source, { ...facts, voice });
  const numbers = index.numbersSlide === null ? null : numbersPage(source, index.numbersSlide);
  const gate = numbers === null ? null : gatePage(source);
  const front = [coverPage(source, title), titlePage(source, title, voice !== null)] as const;
  const back = [glossary, about, gate].flatMap((page) => page ?? []);
  return {
    packId: index.id,
    packVersion: index.version,
    language,
    direction: source.direction,
    title,
    pages: [...front, ...bodyPages, ...back, ...(numbers === null ? [] : [numbers])],
    contents: [...body, ...back.map((page): ContentsEntry => ({ page, children: [] }))],
    landmarks: landmarksOf(front, bodyPages[0], glossary, about),
    voice,
    isReadThroughout: readPages.every(({ spoken, sentences }) => spoken.length === sentences),
    source: [index.source.title, index.source.publisher].join(', '),
  };
}

function pagesOf({ page, children }: ContentsEntry): readonly BookPage[] {
  return [page, ...children];
}

function makePart(source: BookSource, part: Part): ContentsEntry | null {
  const { path, title, heading, lines, openingPicture } = part;
  const slides = source.index.paths[path].filter((id) => id !== source.index.numbersSlide);
  const isAlone = slides.length === 1;
  const pages = slides.flatMap(
    (slide) => slidePage(source, slide, { ...part, part: path, heading: isAlone ? 1 : 2 }) ?? [],
  );
  const [only] = pages;
  if (only === undefined) return null;
  if (isAlone) return { page: only, children: [] };
  const slide = openingPicture === null ? null : (source.index.attract[openingPicture]?.slide ?? null);
  const page = partPage(source, {
    name: path,
    title: title(source),
    heading: heading(source),
    lines: lines(source),
    slide,
  });
  return { page, children: pages };
}

function landmarksOf(
  [cover, title]: readonly [BookPage, BookPage],
  begin: BookPage | undefined,
  glossary: BookPage | null,
  about: BookPage,
): readonly Landmark[] {
  return [
    { kind: 'cover', page: cover },
    { kind: 'titlepage', page: title },
    ...(begin === undefined ? [] : [{ kind: 'bodymatter' as const, page: begin }]),
    ...(glossary === null ? [] : [{ kind: 'glossary' as const, page: glossary }]),
    { kind: 'backmatter', page: about },
  ];
}

function voiceOf(source: BookSource, pages: readonly BookPage[]): BookVoice {
  const clips = new Set(pages.flatMap(({ spoken }) => spoken.map(({ clip }) => clip)));
  const kinds = new Set(
    narrations(source)
      .filter(({ audio }) => clips.has(audio))
      .map(({ kind }) => kind),
  );
  const [kind = null] = kinds;
  return kinds.size > 1 ? 'mixed' : kind;
}

function narrations(source: BookSource): readonly Narration[] {
  const ofSlides = source.index.slides.flatMap(({ id }) => {
    const text = source.slide(id)?.value;
    const levels: readonly Level[] = ['young', 'older', 'parents'];
    return [
      ...levels.map((level) => text?.levels[level]?.narration),
      ...Object.values(text?.hotspots ?? {}).map(({ narration }) => narration),
    ];
  });
  const ofTerms = source.terms().map((term) => source.term(term)?.value.narration);
  return [...ofSlides, ...ofTerms].flatMap((narration) => narration ?? []);
}
