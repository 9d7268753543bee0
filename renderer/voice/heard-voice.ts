/** The voice, and beside it what can be heard of it right now: for the captions, and for whoever keeps a log. */
import type { LitText, Utterance, VoiceEvent, VoiceSettings, WordVoice } from './voice.ts';

/** How far an utterance has come. `cut` = something else was said, or silence was wanted; `unsaid` = nothing could say it. */
export type HeardState = 'asked' | 'saying' | 'waiting' | 'said' | 'cut' | 'unsaid';

/** What is said, or was said last. */
export interface Heard {
  /** Grows with every utterance. */
  readonly number: number;
  readonly utterance: Utterance;
  readonly state: HeardState;
  /** By a clip or by the voice of the operating system; `null` until it sounds. */
  readonly by: 'clip' | 'system' | null;
  /** Sentence that is being said. */
  readonly sentence: number;
}

/** Whether a voice is heard right now, or about to be. */
export function isSounding(heard: Heard | null): boolean {
  return heard !== null && (heard.state === 'asked' || heard.state === 'saying');
}

/** Tells what is heard at every change. */
export interface HeardPort {
  readonly heard: Heard | null;
  subscribe(listener: () => void): () => void;
}

const notArrived = 'the voice has not arrived yet';

/** A single word as it is heard: its caption is the word, not the page that it stands in. */
function alone(utterance: Utterance, [from, to]: readonly [number, number]): Utterance {
  const text = utterance.text.slice(from, to);
  return { ...utterance, text, sentences: [[0, text.length]], sentenceCues: [], wordCues: [] };
}

/** Passes everything on to the real voice. Silent, and says so, while there is none yet. */
export class HeardVoice implements WordVoice, HeardPort {
  #voice: WordVoice | null = null;
  #heard: Heard | null = null;
  readonly #listeners = new Set<() => void>();

  get heard(): Heard | null {
    return this.#heard;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The real voice has arrived. */
  useVoice(voice: WordVoice): void {
    this.#voice = voice;
  }

  say(utterance: Utterance, listener: (event: VoiceEvent) => void, fromSentence = 0): void {
    const hear = this.#begin(utterance, listener, fromSentence);
    if (this.#voice === null) hear({ type: 'unavailable', reason: notArrived });
    else this.#voice.say(utterance, hear, fromSentence);
  }

  sayWord(
    utterance: Utterance,
    word: readonly [number, number],
    listener: (event: VoiceEvent) => void,
  ): void {
    const hear = this.#begin(alone(utterance, word), listener, 0);
    if (this.#voice === null) hear({ type: 'unavailable', reason: notArrived });
    else this.#voice.sayWord(utterance, word, hear);
  }

  preload(utterance: Utterance): void {
    this.#voice?.preload(utterance);
  }

  pause(): void {
    this.#voice?.pause();
  }

  resume(): void {
    this.#voice?.resume();
  }

  stop(): void {
    this.#change('cut');
    this.#voice?.stop();
  }

  applySettings(settings: VoiceSettings): void {
    this.#voice?.applySettings(settings);
  }

  canSay(utterance: Utterance): boolean {
    return this.#voice?.canSay(utterance) ?? false;
  }

  /** What was said is cut; the new utterance is what is heard from now on. */
  #begin(
    utterance: Utterance,
    listener: (event: VoiceEvent) => void,
    sentence: number,
  ): (event: VoiceEvent) => void {
    this.#change('cut');
    const number = (this.#heard?.number ?? 0) + 1;
    this.#tell({ number, utterance, state: 'asked', by: null, sentence });
    return (event) => {
      if (this.#heard?.number === number) this.#follow(event);
      listener(event);
    };
  }

  #follow(event: VoiceEvent): void {
    const { heard } = this;
    if (heard === null) return;
    if (event.type === 'started') this.#tell({ ...heard, state: 'saying', by: event.by });
    else if (event.type === 'paused') this.#tell({ ...heard, state: 'waiting' });
    else if (event.type === 'ended') this.#change('said');
    else if (event.type === 'unavailable') this.#change('unsaid');
    else this.#reach(heard, event.lit);
  }

  #reach(heard: Heard, { sentenceIndex }: LitText): void {
    if (sentenceIndex >= 0 && sentenceIndex !== heard.sentence)
      this.#tell({ ...heard, sentence: sentenceIndex });
  }

  /** An utterance ends once: what was said or could not be said is not cut afterwards. */
  #change(state: HeardState): void {
    const { heard } = this;
    if (heard !== null && ['asked', 'saying', 'waiting'].includes(heard.state))
      this.#tell({ ...heard, state });
  }

  #tell(heard: Heard): void {
    this.#heard = heard;
    for (const listener of [...this.#listeners]) listener();
  }
}
