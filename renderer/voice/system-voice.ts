/** The operating system's voice: the last resort where no clip was made. Local voices of the very language, or none. */
import { chooseEngineVoice } from './choose-engine-voice.ts';
import { PageSpeechEngine, type SpeechEngine } from './speech-engine.ts';
import { SystemReading } from './system-reading.ts';
import { pageClock, type VoiceClock } from './voice-clock.ts';
import type { Utterance, VoiceEvent, VoiceSettings, WordVoice } from './voice.ts';

/** What a system voice is made of; the defaults are the real ones. */
export interface SystemVoiceOptions {
  readonly engine?: SpeechEngine;
  readonly clock?: VoiceClock;
}

/** Speaks with the operating system's voice. Sentences are always lit, words where the engine reports them. */
export class SystemVoice implements WordVoice {
  readonly #engine: SpeechEngine;
  readonly #clock: VoiceClock;
  #settings: VoiceSettings = { rate: 1, gain: 1 };
  #reading: SystemReading | null = null;

  constructor({ engine = new PageSpeechEngine(), clock = pageClock }: SystemVoiceOptions = {}) {
    this.#engine = engine;
    this.#clock = clock;
  }

  canSay(utterance: Utterance): boolean {
    return chooseEngineVoice(this.#engine.voices(), utterance.language) !== null;
  }

  say(utterance: Utterance, listener: (event: VoiceEvent) => void, fromSentence = 0): void {
    this.stop();
    // Asked every time: systems add voices late, and an event without voices proves nothing.
    const voice = chooseEngineVoice(this.#engine.voices(), utterance.language);
    if (voice === null) {
      listener({ type: 'unavailable', reason: `this machine has no voice for ${utterance.language}` });
      return;
    }
    this.#reading = new SystemReading({
      utterance,
      listener,
      clock: this.#clock,
      engine: this.#engine,
      voice,
      fromSentence,
      settings: () => this.#settings,
    });
    this.#reading.play();
  }

  sayWord(
    utterance: Utterance,
    word: readonly [number, number],
    listener: (event: VoiceEvent) => void,
  ): void {
    this.say({ ...utterance, sentences: [word] }, listener);
  }

  preload(): void {
    // Nothing to fetch.
  }

  pause(): void {
    this.#reading?.pause();
  }

  resume(): void {
    this.#reading?.play();
  }

  stop(): void {
    this.#reading?.end();
    this.#reading = null;
  }

  applySettings(settings: VoiceSettings): void {
    const changed = settings.rate !== this.#settings.rate || settings.gain !== this.#settings.gain;
    this.#settings = settings;
    if (changed) this.#reading?.restartSentence();
  }
}
