/** What a reader can do with the takes of a text. Every step is on the disk when it returns, and can be taken back. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Span } from '../../../content/schema/compiled-pack.ts';
import { isComplete, takeHash, type TakeFolder } from '../../narration/recordings/take-folder.ts';
import { wordSpans } from '../../narration/spoken-form.ts';
import { parseWav } from '../sound/wav-file.ts';
import type { SentenceView, StudioProblem, TakeSlot, WordCue } from '../studio-views.ts';
import { describeSentence, takeFolderOf } from '../texts/describe-text.ts';
import type { DeskText } from '../texts/pack-desk.ts';
import { signTakes } from './sign-takes.ts';
import { TakeShelf, type ShelvedTake } from './take-shelf.ts';
import {
  fitsSentence,
  marksWith,
  wordsOfShelf,
  wordsSchema,
  writeMarks,
  writeWords,
  type WordsOfTakes,
} from './take-words.ts';
import type { Written } from './write-safely.ts';

/** Done, or why not. */
export type StudioResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: StudioProblem };

/** Steps that only move takes. */
export type TakeStep = 'keep' | 'setAside' | 'bringBack';

const signSchema = v.object({
  by: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120)),
  on: v.pipe(v.string(), v.isoDate()),
  statement: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500)),
});

const refuse = (problem: StudioProblem): { readonly ok: false; readonly problem: StudioProblem } => ({
  ok: false,
  problem,
});

/** The takes of one text. */
export class TakeDesk {
  constructor(private readonly desk: DeskText) {}

  /** A take was recorded. */
  save(hash: string, wav: Uint8Array): StudioResult<SentenceView> {
    if (parseWav(wav) === null) return refuse('not-understood');
    return this.#change(hash, (shelf) => shelf.save(wav));
  }

  /** Moves takes of a sentence; the marks follow the take that is kept. */
  step(hash: string, step: TakeStep): StudioResult<SentenceView> {
    const folder = takeFolderOf(this.desk);
    if (folder.marksProblem !== null) return refuse('marks-damaged');
    const shelf = new TakeShelf(folder.folder, hash);
    const before = shelf.read();
    // Words of the take that is kept now must outlive its move.
    const words = wordsOfShelf(folder, hash, before);
    return this.#change(hash, () => {
      const remembered = rememberWords(folder, words);
      if (!remembered.ok) return remembered;
      const moved = shelf[step]();
      return moved.ok ? followKept(folder, hash, { shelf, before: before.kept, words }) : moved;
    });
  }

  /** A person put the words of a take in their place. */
  placeWords(hash: string, take: string, given: unknown): StudioResult<SentenceView> {
    const folder = takeFolderOf(this.desk);
    if (folder.marksProblem !== null) return refuse('marks-damaged');
    const span = this.#spanOf(hash);
    if (span === null) return refuse('text-changed');
    const shelf = new TakeShelf(folder.folder, hash).read();
    const slot = (['kept', 'new', 'before'] as const).find((each) => shelf[each]?.id === take);
    if (slot === undefined) return refuse('take-gone');
    const words = v.safeParse(wordsSchema, given);
    if (!words.success || !fitsSentence(words.output, this.#words(span), lengthMs(shelf[slot])))
      return refuse('not-understood');
    const all = { ...wordsOfShelf(folder, hash, shelf), [take]: words.output };
    return this.#change(hash, () => {
      const written = rememberWords(folder, all);
      return written.ok && slot === 'kept'
        ? writeMarks(folder.folder, marksWith(folder.marks, hash, words.output))
        : written;
    });
  }

  /** Somebody listened to all of it. */
  sign(given: unknown): StudioResult<null> {
    const folder = takeFolderOf(this.desk);
    if (folder.marksProblem !== null) return refuse('marks-damaged');
    if (!isComplete(folder)) return refuse('incomplete');
    const signed = v.safeParse(signSchema, given);
    if (!signed.success) return refuse('not-understood');
    const { by, on, statement } = signed.output;
    const { packFolder, text } = this.desk;
    return signTakes({ packFolder, text, folder, statement }, { by, on });
  }

  /** File of a take, or `null` when there is none. */
  fileOf(hash: string, slot: TakeSlot): string | null {
    return this.#spanOf(hash) === null
      ? null
      : (new TakeShelf(takeFolderOf(this.desk).folder, hash).read()[slot]?.file ?? null);
  }

  #change(hash: string, change: (shelf: TakeShelf) => Written): StudioResult<SentenceView> {
    const span = this.#spanOf(hash);
    if (span === null) return refuse('text-changed');
    const done = change(new TakeShelf(takeFolderOf(this.desk).folder, hash));
    if (!done.ok) return done;
    return { ok: true, value: describeSentence(this.desk, takeFolderOf(this.desk), span) };
  }

  #spanOf(hash: string): Span | null {
    const { text, sentences } = this.desk.text;
    return sentences.find((span) => takeHash(text, span) === hash) ?? null;
  }

  /** Words of a sentence, in offsets of the sentence. */
  #words([from, to]: Span): readonly Span[] {
    const { text, language } = this.desk.text;
    return wordSpans(text, [from, to], language).map(([first, last]): Span => [first - from, last - from]);
  }
}

function lengthMs(take: ShelvedTake | null): number {
  const sound = take === null ? null : parseWav(readFileSync(take.file));
  // Other kinds of files are not read here; the narration would refuse words behind their end.
  return sound === null ? Infinity : (sound.samples.length / sound.sampleRate) * 1000;
}

function rememberWords(folder: TakeFolder, words: WordsOfTakes): Written {
  return Object.keys(words).length === 0 ? { ok: true, value: null } : writeWords(folder.folder, words);
}

interface Moved {
  readonly shelf: TakeShelf;
  readonly before: ShelvedTake | null;
  readonly words: WordsOfTakes;
}

function followKept(folder: TakeFolder, hash: string, { shelf, before, words }: Moved): Written {
  const { kept } = shelf.read();
  if (kept === null || kept.id === before?.id) return { ok: true, value: null };
  const own: readonly WordCue[] | undefined = words[kept.id];
  if (own === undefined && folder.marks.words[hash] === undefined) return { ok: true, value: null };
  return writeMarks(folder.folder, marksWith(folder.marks, hash, own));
}
