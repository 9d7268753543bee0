/** What finds the times of the words in the sound of a sentence that is known. */
import type { Cue, Span } from '../../../content/schema/compiled-pack.ts';
import type { SpokenForm } from '../spoken-form.ts';

/** A sentence and its sound. */
export interface SoundOfSentence {
  /** Mono samples, -1..1. */
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly text: string;
  /** UTF-16 offsets of the sentence in the text. */
  readonly span: Span;
  readonly language: string;
  /** What is said (respellings of the lexicon and Arabic spelling applied, no phonemes), and where it stands in the text. */
  readonly form: SpokenForm;
}

/** What an aligner found. */
export interface Alignment {
  /** A cue for each word, milliseconds of the samples, offsets of the whole text; `null` when a gate refused them. */
  readonly words: readonly Cue[] | null;
  /** What was found, refused or not: for a person who puts it right. Empty when nothing was found. */
  readonly found: readonly Cue[];
  /** Places in `found` of the words that a person should look at. */
  readonly doubtful: readonly number[];
  /** Why a person should look, one sentence each; empty when every gate was passed. */
  readonly flags: readonly string[];
}

/** Finds words in sound. The same sound and sentence give the same times. */
export interface SentenceAligner {
  /** Name and version; when it changes, what it aligned is stale. */
  readonly id: string;
  readonly align: (sentence: SoundOfSentence) => Promise<Alignment>;
}
