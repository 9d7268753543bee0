/**
 * Recordings of a pack: `recordings/<language>/<text>/<hash of the sentence>.<ending>`, one take a sentence. A take belongs to
 * the words of its sentence and not to its place, so a changed sentence costs one take, and sentences may change places.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as v from 'valibot';
import type { Span } from '../../../content/schema/compiled-pack.ts';
import { hashText } from '../../content/compile-level-text.ts';
import type { SpeakableText } from '../../content/speakable-texts.ts';
import { narrationName } from '../narration-name.ts';
import { noMarks, takeMarksSchema, type TakeMarks } from './take-marks.ts';

/** Endings of sound files that are read, the preferred one first when a sentence has two. */
export const takeEndings: readonly string[] = ['.wav', '.flac', '.m4a', '.ogg', '.opus', '.webm', '.mp3'];

/** The take of one sentence. */
export interface Take {
  readonly sentence: Span;
  /** Hash of the sentence; the name of its file. */
  readonly hash: string;
  /** Full path, or `null` when nobody has recorded it yet. */
  readonly file: string | null;
}

/** Everything recorded for one text. */
export interface TakeFolder {
  readonly folder: string;
  readonly takes: readonly Take[];
  readonly marks: TakeMarks;
  /** Why the marks could not be read, or `null`. */
  readonly marksProblem: string | null;
  /** Who listened to these very takes of this very text, and signed it; `null` = nobody. */
  readonly review: TakeReview | null;
}

/** Somebody who listened to a recorded text, and the day. */
export interface TakeReview {
  readonly by: string;
  /** Such as 2026-03-01. */
  readonly on: string;
}

/** Name of the take of a sentence, without ending. */
export function takeHash(text: string, [from, to]: Span): string {
  return hashText(text.slice(from, to));
}

/** Folder of the takes of a text. */
export function takesOf(
  packFolder: string,
  text: Pick<SpeakableText, 'language' | 'slide' | 'part'>,
): string {
  return join(packFolder, 'recordings', text.language, narrationName(text));
}

/** What has been recorded of a text; `null` when there is no folder for it. */
export function readTakeFolder(packFolder: string, text: SpeakableText): TakeFolder | null {
  const folder = takesOf(packFolder, text);
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder);
  const takes = text.sentences.map((sentence): Take => {
    const hash = takeHash(text.text, sentence);
    const ending = takeEndings.find((candidate) => files.includes(hash + candidate));
    return { sentence, hash, file: ending === undefined ? null : join(folder, hash + ending) };
  });
  const { marks, marksProblem } = readMarks(join(folder, 'marks.json'));
  const review = acceptedTakeReview(packFolder, text, { takes, marks });
  return { folder, takes, marks, marksProblem, review };
}

/** A name without its signed statement is nobody, and so is one under a text or takes that were changed since. */
function acceptedTakeReview(
  packFolder: string,
  text: SpeakableText,
  recorded: Pick<TakeFolder, 'takes' | 'marks'>,
): TakeReview | null {
  const { reviewed } = recorded.marks;
  if (reviewed === null || reviewed.textHash !== text.textHash) return null;
  const statement = statSync(join(packFolder, reviewed.signOff), { throwIfNoEntry: false });
  if (statement?.isFile() !== true || statement.size === 0) return null;
  if (reviewed.takesHash !== takesHash(recorded)) return null;
  return { by: reviewed.by, on: reviewed.on };
}

/** Whether every sentence of the text has its take. */
export function isComplete({ takes }: TakeFolder): boolean {
  return takes.length > 0 && takes.every(({ file }) => file !== null);
}

/** Takes in the folder that belong to no sentence of the text any more. */
export function leftoverTakes({ folder, takes }: TakeFolder): readonly string[] {
  const wanted = new Set(takes.map(({ hash }) => hash));
  return readdirSync(folder).filter((file) => {
    const ending = extname(file);
    return takeEndings.includes(ending) && !wanted.has(file.slice(0, -ending.length));
  });
}

/** Changes when a take or a mark does. 16 hexadecimal digits. */
export function takesHash({ takes, marks }: Pick<TakeFolder, 'takes' | 'marks'>): string {
  const hash = createHash('sha256').update(JSON.stringify(marks.words));
  for (const { file } of takes) if (file !== null) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** What stands in `marks.json`; damaged marks are as good as none, and are named. */
function readMarks(path: string): Pick<TakeFolder, 'marks' | 'marksProblem'> {
  if (!existsSync(path)) return { marks: noMarks, marksProblem: null };
  try {
    const parsed = v.safeParse(takeMarksSchema, JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return { marks: parsed.output, marksProblem: null };
    return { marks: noMarks, marksProblem: v.summarize(parsed.issues) };
  } catch (error) {
    return { marks: noMarks, marksProblem: error instanceof Error ? error.message : String(error) };
  }
}
