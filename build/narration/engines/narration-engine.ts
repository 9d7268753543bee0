/** What speaks the sentences of a text: a synthesiser, or takes that a person recorded. */
import type { Cue, Span } from '../../../content/schema/compiled-pack.ts';
import type { SayLexicon } from '../spoken-form.ts';

/** A sentence to say, inside its text. */
export interface SentenceToSay {
  readonly text: string;
  /** Its UTF-16 offsets in the text. */
  readonly span: Span;
  readonly language: string;
  readonly lexicon: SayLexicon;
}

/** The sound of one sentence. Times are milliseconds of its own samples. */
export interface SentenceSound {
  /** Mono samples, -1..1. */
  readonly samples: Float32Array;
  readonly sampleRate: number;
  /** Where its speech begins and ends. */
  readonly speech: readonly [number, number];
  /** A cue for each word, offsets of the whole text; `null` when nobody knows, and only the sentence lights up. */
  readonly words: readonly Cue[] | null;
}

/** One way to speak one language. */
export interface NarrationEngine {
  /** Name that stands in the file beside a clip. */
  readonly id: 'espeak-ng' | 'piper' | 'recording';
  /** Voice that stands in the file beside a clip. */
  readonly voice: string;
  /**
   * Everything else the sound depends on; when it changes, clips of this engine are stale. Not the aligner: a machine without one
   * must not call the clips of another machine stale.
   */
  readonly settings: unknown;
  /** Says one sentence. The same sentence gives the same sound, whatever was said before. */
  readonly say: (sentence: SentenceToSay) => Promise<SentenceSound>;
}
