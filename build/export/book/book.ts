/** What a take-home book is, before it becomes files. */
import type { LanguageTag } from '../../../content/schema/compiled-pack.ts';
import type { Markup } from './markup.ts';

/** A sentence that is read: the element that lights up, and where it is in its clip. */
export interface SpokenSentence {
  /** Id of the element in its page. */
  readonly id: string;
  /** Media path of the clip in the compiled pack. */
  readonly clip: string;
  /** Milliseconds of the clip as the pack has it. */
  readonly beginMs: number;
  /** The pause after the sentence belongs to it, so that reading on does not rush. */
  readonly endMs: number;
}

/** One file of the book that is read. */
export interface BookPage {
  /** Name of the file without ending; unique in the book. */
  readonly name: string;
  readonly title: string;
  /** What stands in the body. */
  readonly body: Markup;
  readonly spoken: readonly SpokenSentence[];
  /** How many sentences could be read. */
  readonly sentences: number;
  /** Media paths of the pictures on it, as the compiled pack names them. */
  readonly pictures: readonly string[];
  /** `false`: reached by a link only, never by turning pages. */
  readonly isInReadingOrder: boolean;
}

/** A line of the table of contents; the lines below it are its own pages. */
export interface ContentsEntry {
  readonly page: BookPage;
  readonly children: readonly BookPage[];
}

/** A place that reading apps offer by themselves, by its `epub:type`. */
export interface Landmark {
  readonly kind: 'cover' | 'titlepage' | 'bodymatter' | 'glossary' | 'backmatter';
  readonly page: BookPage;
}

/** Who reads; `null` when nothing is read. */
export type BookVoice = 'synthesised' | 'recorded' | 'mixed' | null;

/** A whole book in one language. */
export interface Book {
  readonly packId: string;
  readonly packVersion: string;
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** In reading order; the table of contents comes after the second. */
  readonly pages: readonly BookPage[];
  readonly contents: readonly ContentsEntry[];
  readonly landmarks: readonly Landmark[];
  readonly voice: BookVoice;
  /** Whether every sentence that could be read is read. */
  readonly isReadThroughout: boolean;
  /** Where the facts come from. */
  readonly source: string;
}

/** Pages before the table of contents: cover and title page. */
export const frontPages = 2;

/** Address of a page, seen from another page. */
export function pageHref({ name }: Pick<BookPage, 'name'>): string {
  return `${name}.xhtml`;
}

/** Address of a file of the pack, seen from a page. */
export function mediaHref(path: string): string {
  return `../${path}`;
}
