/** One reading by the operating system's voice: sentence by sentence, watched, because engines fall silent without a word. */
import type { SpeechEngine, EngineVoice } from './speech-engine.ts';
import { speakablePieces, withoutIsolates, wordSpanAt, type SpeakablePiece } from './speakable-pieces.ts';
import type { VoiceClock } from './voice-clock.ts';
import type { Utterance, VoiceEvent, VoiceSettings } from './voice.ts';

/** An engine that has not begun by then never will, milliseconds (design: narration 6). */
export const startLimitMs = 2000;

/** Time one piece may take: 1.5 times what a slow voice needs at 12 characters a second, and 3 s; milliseconds. */
export function endLimitMs(characters: number, rate: number): number {
  return ((1.5 * characters) / (12 * rate)) * 1000 + 3000;
}

/** What a reading works with. */
export interface SystemReadingOptions {
  readonly utterance: Utterance;
  readonly listener: (event: VoiceEvent) => void;
  readonly clock: VoiceClock;
  readonly engine: SpeechEngine;
  readonly voice: EngineVoice;
  readonly fromSentence: number;
  readonly settings: () => VoiceSettings;
}

/** One reading; a new one is made for every utterance. */
export class SystemReading {
  readonly #options: SystemReadingOptions;
  readonly #pieces: readonly SpeakablePiece[];
  #index = 0;
  #state: 'speaking' | 'paused' | 'over' = 'paused';
  /** Grows with everything we start or cancel; events of an older number are of no interest. */
  #generation = 0;
  #announced = false;
  #cancelLimit: () => void = () => undefined;

  constructor(options: SystemReadingOptions) {
    this.#options = options;
    const { text, sentences } = options.utterance;
    this.#pieces = speakablePieces(text, sentences, options.fromSentence);
  }

  /** Starts, or goes on from the beginning of the sentence that was cut. */
  play(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'speaking';
    this.#speakPiece();
  }

  /** Stops; engines cannot be trusted to pause. */
  pause(): void {
    if (this.#state !== 'speaking') return;
    this.#silence('paused');
    const sentence = this.#pieces[this.#index]?.sentenceIndex;
    this.#index = this.#pieces.findIndex((piece) => piece.sentenceIndex === sentence);
    this.#announced = false;
    this.#options.listener({ type: 'paused' });
  }

  /** Silence at once; the listener hears nothing more. */
  end(): void {
    if (this.#state !== 'over') this.#silence('over');
  }

  /** Takes up new settings at the beginning of the current sentence. */
  restartSentence(): void {
    if (this.#state !== 'speaking') return;
    this.#silence('paused');
    this.play();
  }

  #silence(state: 'paused' | 'over'): void {
    this.#generation += 1;
    this.#state = state;
    this.#cancelLimit();
    this.#options.engine.cancel();
  }

  #speakPiece(): void {
    const piece = this.#pieces[this.#index];
    const { engine, voice, utterance, listener, settings } = this.#options;
    if (piece === undefined) {
      this.#state = 'over';
      const last = this.#pieces.at(-1)?.sentenceIndex ?? -1;
      listener({ type: 'lit', lit: { sentence: null, word: null, sentenceIndex: last } });
      listener({ type: 'ended' });
      return;
    }
    this.#generation += 1;
    const generation = this.#generation;
    const ifCurrent = (action: () => void) => () => {
      if (generation === this.#generation) action();
    };
    const { rate, gain } = settings();
    const text = withoutIsolates(utterance.text.slice(...piece.span));
    this.#limit(startLimitMs, 'the voice did not begin');
    engine.speak(
      { text, voice, rate, volume: gain },
      {
        started: ifCurrent(() => this.#begun(piece, endLimitMs(text.length, rate))),
        boundary: (charIndex) => ifCurrent(() => this.#lightWord(piece, piece.span[0] + charIndex))(),
        ended: ifCurrent(() => this.#pieceEnded()),
        failed: (reason) => ifCurrent(() => this.#fail(reason))(),
      },
    );
  }

  #begun(piece: SpeakablePiece, limitMs: number): void {
    this.#limit(limitMs, 'the voice did not come to an end');
    const { listener } = this.#options;
    if (!this.#announced) listener({ type: 'started', by: 'system' });
    this.#announced = true;
    if (this.#state === 'speaking') this.#light(piece, null);
  }

  #pieceEnded(): void {
    this.#cancelLimit();
    this.#index += 1;
    this.#speakPiece();
  }

  #lightWord(piece: SpeakablePiece, offset: number): void {
    const { text, language } = this.#options.utterance;
    this.#light(piece, wordSpanAt(text, offset, language));
  }

  #light(piece: SpeakablePiece, word: readonly [number, number] | null): void {
    const { utterance, listener } = this.#options;
    const sentence = utterance.sentences[piece.sentenceIndex] ?? null;
    listener({ type: 'lit', lit: { sentence, word, sentenceIndex: piece.sentenceIndex } });
  }

  #limit(limitMs: number, reason: string): void {
    this.#cancelLimit();
    this.#cancelLimit = this.#options.clock.after(limitMs, () => this.#fail(reason));
  }

  #fail(reason: string): void {
    this.#silence('over');
    this.#options.listener({ type: 'unavailable', reason });
  }
}
