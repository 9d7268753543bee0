/**
 * Words that a person put in their place. They belong to a take, so every take carries its own (`drafts/words.json`, by the id of the
 * take); those of the kept takes stand in `marks.json`, where the narration reads them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Span } from '../../../content/schema/compiled-pack.ts';
import type { TakeFolder } from '../../narration/recordings/take-folder.ts';
import type { TakeMarks } from '../../narration/recordings/take-marks.ts';
import type { WordCue } from '../studio-views.ts';
import type { Shelf } from './take-shelf.ts';
import { writeSafely, type Written } from './write-safely.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Words of one take, as they are sent and stored. */
export const wordsSchema = v.array(v.tuple([whole, whole, whole, whole]));
const fileSchema = v.strictObject({ version: v.literal(1), words: v.record(v.string(), wordsSchema) });

/** Words by the id of their take. */
export type WordsOfTakes = Readonly<Record<string, readonly WordCue[]>>;

/** Words of all takes of a text, the kept ones included. A damaged file is as good as none: the marks hold what is played. */
export function readWords(folder: string): WordsOfTakes {
  const path = join(folder, 'drafts/words.json');
  if (!existsSync(path)) return {};
  try {
    const parsed = v.safeParse(fileSchema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output.words : {};
  } catch {
    return {};
  }
}

/** Words of the takes of one sentence: what a person moved here, else what the marks say of the kept take. */
export function wordsOfShelf(folder: TakeFolder, hash: string, { kept }: Shelf): WordsOfTakes {
  const own = readWords(folder.folder);
  const marked = folder.marks.words[hash];
  return kept === null || marked === undefined ? own : { ...own, [kept.id]: marked };
}

/** Writes words of takes. */
export function writeWords(folder: string, words: WordsOfTakes): Written {
  return writeJson(join(folder, 'drafts/words.json'), { version: 1, words });
}

/** The marks after a sentence got another kept take or other words; a review of what was before falls by itself. */
export function marksWith(marks: TakeMarks, hash: string, words: readonly WordCue[] | undefined): TakeMarks {
  const others = Object.fromEntries(Object.entries(marks.words).filter(([known]) => known !== hash));
  return {
    ...marks,
    words: words === undefined ? others : { ...others, [hash]: words.map((cue) => [...cue]) },
  };
}

/** Writes the marks of a text. */
export function writeMarks(folder: string, marks: TakeMarks): Written {
  return writeJson(join(folder, 'marks.json'), marks);
}

/** Whether words fit a sentence: the words it has, in their order, none before the one before it, none behind the end of the take. */
export function fitsSentence(words: readonly WordCue[], spans: readonly Span[], durationMs: number): boolean {
  return (
    words.length === spans.length &&
    words.every(([startMs, endMs, from, to], place) => {
      const [, beforeMs] = words[place - 1] ?? [0, 0];
      const [first, last] = spans[place] ?? [-1, -1];
      return startMs >= beforeMs && endMs > startMs && endMs <= durationMs && from === first && to === last;
    })
  );
}

function writeJson(path: string, value: unknown): Written {
  return writeSafely(path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
}
