/** What the studio's server tells its page. Types only: both sides are built from them. */
import type { TakeWarning } from './sound/take-checks.ts';
import type { TakeSlot } from './takes/take-shelf.ts';
import type { WriteProblem } from './takes/write-safely.ts';

export type { TakeSlot, TakeWarning };

/** Who reads a text: one of the three levels, the lines of things that are touched, or the explained words. */
export type TextGroup = 'young' | 'older' | 'parents' | 'lines' | 'words';

/** Names one text of one pack. */
export interface TextPlace {
  readonly pack: string;
  readonly language: string;
  /** Slide, or `glossary`. */
  readonly slide: string;
  /** Which text of it, such as `young`. */
  readonly part: string;
}

/** What there is to choose from. */
export interface StudioView {
  readonly packs: readonly {
    readonly id: string;
    readonly title: string;
    readonly languages: readonly string[];
  }[];
  /** What `--pack` and `--language` asked for; `null` = nothing. */
  readonly wanted: { readonly pack: string | null; readonly language: string | null };
  /** Words can be found in takes on this machine. */
  readonly canFindWords: boolean;
  /** Today, such as 2026-03-01. */
  readonly today: string;
}

/** How far a text is. */
export interface TextProgress {
  readonly slide: string;
  readonly part: string;
  readonly group: TextGroup;
  /** Title of the slide, or the explained word. */
  readonly title: string;
  /** Name of the thing that is touched; `null` for levels and explained words. */
  readonly label: string | null;
  readonly sentences: number;
  /** Sentences with a take that is kept. */
  readonly recorded: number;
  /** Sentences with a take that waits to be kept. */
  readonly waiting: number;
  /** Takes of sentences that were changed since. */
  readonly stale: number;
  /** Somebody listened to these very takes and signed. */
  readonly isReviewed: boolean;
}

/** A take of a sentence. */
export interface TakeView {
  /** Changes with the sound. */
  readonly id: string;
  /** Milliseconds; `null` for kinds of file that only the page can read. */
  readonly durationMs: number | null;
  readonly warnings: readonly TakeWarning[];
  /** Words that a person put in their place. */
  readonly words: readonly WordCue[] | null;
}

/** A word in a take: `[startMs, endMs, from, to]`, offsets of the sentence. */
export type WordCue = readonly [startMs: number, endMs: number, from: number, to: number];

/** One sentence and its takes. */
export interface SentenceView {
  /** Hash of its words. */
  readonly hash: string;
  readonly text: string;
  readonly takes: Readonly<Record<TakeSlot, TakeView | null>>;
}

/** One text with all its sentences. */
export interface TextView extends TextPlace {
  readonly group: TextGroup;
  readonly title: string;
  readonly label: string | null;
  readonly picture: { readonly url: string; readonly alt: string } | null;
  readonly sentences: readonly SentenceView[];
  /** Takes of sentences that were changed since. */
  readonly stale: number;
  /** Who listened to these very takes and signed. */
  readonly review: { readonly by: string; readonly on: string } | null;
  /** Somebody signed, but text, takes or words were changed since. */
  readonly reviewLapsed: boolean;
}

/** Words found in a take. */
export interface FoundWords {
  /** Empty when nothing was found. */
  readonly words: readonly WordCue[];
  /** Places in `words` of those that a person should look at. */
  readonly doubtful: readonly number[];
  /** The sentence as a whole is doubtful, or nothing was found. */
  readonly isDoubtful: boolean;
}

/** Why the server did not do what was asked; the words are `problem.<name>` in the locales of the studio. */
export type StudioProblem =
  | WriteProblem
  /** The text or sentence is not there any more: an author changed it. */
  | 'text-changed'
  /** The take is not there any more. */
  | 'take-gone'
  /** What was sent is no take or no mark. */
  | 'not-understood'
  /** Not everything is recorded and kept. */
  | 'incomplete'
  /** The marks on the disk are damaged; they are left as they are. */
  | 'marks-damaged'
  /** The clip or the preview could not be made; the terminal says why. */
  | 'not-made'
  /** The page does not know the secret of this server. */
  | 'refused';
