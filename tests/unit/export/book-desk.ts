/** Books of the garden pack, for tests. */
import { PackDesk } from '../content/pack-desk.ts';
import type { Narration, PackLanguage } from '../../../content/schema/compiled-pack.ts';
import { BookSource } from '../../../build/export/book/book-source.ts';
import { readBookWords } from '../../../build/export/book/book-words.ts';
import type { Book, BookPage } from '../../../build/export/book/book.ts';
import { makeBook } from '../../../build/export/book/make-book.ts';

/** A book and what it was made from. */
export interface DeskBook {
  readonly book: Book;
  readonly source: BookSource;
  readonly page: (name: string) => BookPage;
}

/** The book of an edited garden pack; `change` may add what the compiler would, such as `readEverything`. */
export function gardenBook(
  language: string,
  desk = new PackDesk(),
  change: (words: PackLanguage) => void = () => undefined,
): DeskBook {
  const { pack } = desk.compile();
  if (pack === null) throw new Error('The garden pack does not compile.');
  for (const words of pack.languages) change(words);
  const source = new BookSource(pack.index, pack.languages, language, readBookWords(language));
  const book = makeBook(source, { date: '1 March 2026', fonts: 'Any' });
  return {
    book,
    source,
    page: (name) => {
      const found = book.pages.find((page) => page.name === name);
      if (found === undefined) throw new Error(`There is no page "${name}".`);
      return found;
    },
  };
}

/** Gives every text of a slide a clip, a second for each sentence. */
export function readEverything({ language, slides }: { language: string; slides: DeskSlides }): void {
  for (const [slide, text] of Object.entries(slides))
    for (const [level, words] of Object.entries(text.levels))
      if (words)
        words.narration = secondPerSentence(`narration/${language}/${slide}.${level}.ogg`, words.sentences);
}
type DeskSlides = Readonly<
  Record<
    string,
    { levels: Record<string, { sentences: [number, number][]; narration: Narration | null } | undefined> }
  >
>;

/** 200 ms of silence, then each sentence 800 ms with 200 ms behind it. */
function secondPerSentence(audio: string, sentences: readonly (readonly [number, number])[]): Narration {
  return {
    audio,
    durationMs: 200 + 1000 * sentences.length,
    kind: 'synthesised',
    sentences: sentences.map(([from, to], index) => [200 + index * 1000, 1000 + index * 1000, from, to]),
    words: [],
  };
}
