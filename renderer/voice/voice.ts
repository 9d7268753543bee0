/** Port of the voice: one thing is said at a time; whoever speaks next silences what was there. */
import type { Cue, LanguageTag } from '../../content/schema/compiled-pack.ts';

/** Something that can be said. */
export interface Utterance {
  /** Unique for this text in this language, such as `bone-marrow/young/fr`. */
  readonly id: string;
  readonly language: LanguageTag;
  /** The text that is shown; cues are offsets into it. */
  readonly text: string;
  /** Ranges `[from, to)` of the sentences, for voices without cues. */
  readonly sentences: readonly (readonly [number, number])[];
  /** URL of the clip, or `null` when none was made. */
  readonly audioUrl: string | null;
  readonly durationMs: number;
  readonly sentenceCues: readonly Cue[];
  readonly wordCues: readonly Cue[];
}

/** What is lit at a moment; `null` in the pauses. Ranges are UTF-16 offsets into the text. */
export interface LitText {
  readonly sentence: readonly [number, number] | null;
  readonly word: readonly [number, number] | null;
  /** Index into the utterance's sentences; -1 before the first. */
  readonly sentenceIndex: number;
}

/** How it went. `unavailable` = no clip and no matching OS voice, or the device failed: text alone, with a visible note. */
export type VoiceEvent =
  | { readonly type: 'started'; readonly by: 'clip' | 'system' }
  | { readonly type: 'paused' }
  | { readonly type: 'ended' }
  | { readonly type: 'unavailable'; readonly reason: string }
  | { readonly type: 'lit'; readonly lit: LitText };

/** Loudness and tempo, taken from the visitor's settings. */
export interface VoiceSettings {
  /** Factor; pitch is kept. */
  readonly rate: number;
  /** 0..1 */
  readonly gain: number;
}

/** One voice at a time. */
export interface Voice {
  /** Starts saying it from `fromSentence` (0 = the beginning); what was being said is cut at once and reports nothing more. */
  say(utterance: Utterance, listener: (event: VoiceEvent) => void, fromSentence?: number): void;
  /** Makes the next one ready; at most one is kept. */
  preload(utterance: Utterance): void;
  pause(): void;
  resume(): void;
  /** Silence at once; nothing more is reported. */
  stop(): void;
  applySettings(settings: VoiceSettings): void;
  /** Whether anything (clip or OS voice) can say this language now. */
  canSay(utterance: Utterance): boolean;
}

/** A voice that can also say a single word of a text (tap-a-word). */
export interface WordVoice extends Voice {
  /** Says the word at the range `[from, to)` of the text; what was being said is cut. Reports like `say`. */
  sayWord(utterance: Utterance, word: readonly [number, number], listener: (event: VoiceEvent) => void): void;
}
