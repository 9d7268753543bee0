/** The operating system's speech, as little of it as the kiosk uses, so that tests can stand in for it. */

/** A voice of the operating system. */
export interface EngineVoice {
  readonly name: string;
  /** BCP 47 tag; some systems write `en_US`. */
  readonly lang: string;
  /** `false`: the text would be sent over the network. */
  readonly localService: boolean;
}

/** One sentence to speak. */
export interface EngineRequest {
  readonly text: string;
  readonly voice: EngineVoice;
  /** Factor. */
  readonly rate: number;
  /** 0..1 */
  readonly volume: number;
}

/** What the engine reports about the sentence it speaks. */
export interface EngineEvents {
  started(): void;
  /** A word begins at this UTF-16 offset of the text. */
  boundary(charIndex: number): void;
  ended(): void;
  failed(reason: string): void;
}

/** Speaks one sentence at a time. */
export interface SpeechEngine {
  voices(): readonly EngineVoice[];
  speak(request: EngineRequest, events: EngineEvents): void;
  /** Silence at once. */
  cancel(): void;
}

/** The browser's `speechSynthesis`. Never paused: Linux engines break after `pause()` (design: narration 6). */
export class PageSpeechEngine implements SpeechEngine {
  /** Kept, because an utterance that is collected reports nothing more. */
  #utterance: SpeechSynthesisUtterance | null = null;

  voices(): readonly EngineVoice[] {
    return 'speechSynthesis' in globalThis ? speechSynthesis.getVoices() : [];
  }

  speak(request: EngineRequest, events: EngineEvents): void {
    const utterance = new SpeechSynthesisUtterance(request.text);
    utterance.voice = speechSynthesis.getVoices().find((voice) => voice.name === request.voice.name) ?? null;
    utterance.lang = request.voice.lang;
    utterance.rate = request.rate;
    utterance.volume = request.volume;
    utterance.onstart = () => events.started();
    utterance.onboundary = (event) => {
      if (event.name === 'word') events.boundary(event.charIndex);
    };
    utterance.onend = () => events.ended();
    utterance.onerror = (event) => events.failed(event.error);
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  cancel(): void {
    const utterance = this.#utterance;
    if (utterance === null) return;
    utterance.onstart = utterance.onboundary = utterance.onend = utterance.onerror = null;
    this.#utterance = null;
    speechSynthesis.cancel();
  }
}
