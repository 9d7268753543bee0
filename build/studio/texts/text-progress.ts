/** How far the recording of a text is. Pure. */
import { levelSchema } from '../../../content/schema/compiled-pack.ts';
import * as v from 'valibot';
import { glossaryName, type SpeakableText } from '../../content/speakable-texts.ts';
import type { TextGroup, TextProgress } from '../studio-views.ts';

/** What is on the disk of a text. */
export interface RecordedText {
  /** Hashes of the sentences in their order. */
  readonly hashes: readonly string[];
  /** Hashes of those with a kept take. */
  readonly kept: ReadonlySet<string>;
  /** Hashes of sentences, of this text or not, with a take that waits. */
  readonly waiting: ReadonlySet<string>;
  /** Takes of sentences that are gone. */
  readonly stale: number;
  readonly isReviewed: boolean;
}

/** What a text is called on the page. */
export interface TextName {
  /** Title of the slide, or the explained word. */
  readonly title: string;
  /** Name of the thing that is touched. */
  readonly label: string | null;
}

/** Which part of the list a text stands in. */
export function groupOf({ slide, part }: Pick<SpeakableText, 'slide' | 'part'>): TextGroup {
  if (slide === glossaryName) return 'words';
  return v.is(levelSchema, part) ? part : 'lines';
}

/** Counts what is recorded, what waits, and what was recorded for other words. */
export function progressOf(
  text: Pick<SpeakableText, 'slide' | 'part'>,
  name: TextName,
  recorded: RecordedText,
): TextProgress {
  const count = (found: ReadonlySet<string>) => recorded.hashes.filter((hash) => found.has(hash)).length;
  return {
    slide: text.slide,
    part: text.part,
    group: groupOf(text),
    ...name,
    sentences: recorded.hashes.length,
    recorded: count(recorded.kept),
    waiting: count(recorded.waiting),
    stale: recorded.stale,
    isReviewed: recorded.isReviewed,
  };
}
