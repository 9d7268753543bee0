/** The voice of the kiosk: the clip, else the operating system's voice, else the text alone with a note. */
import { ClipVoice } from './clip-voice.ts';
import { SystemVoice } from './system-voice.ts';
import type { Utterance, VoiceEvent, VoiceSettings, WordVoice } from './voice.ts';

/** The kiosk's voices in order of preference. `outputDelayMs`: how much later than its clock the sound is heard. */
export function makeVoices({ outputDelayMs }: { outputDelayMs: () => number }): readonly WordVoice[] {
  return [new ClipVoice({ outputDelayMs }), new SystemVoice()];
}

/** Says it with the first of its voices that can; a voice that fails on the way is replaced by the next one. */
export class SpokenVoice implements WordVoice {
  readonly #voices: readonly WordVoice[];
  #speaking: WordVoice | null = null;
  /** Grows with every utterance; reports for an older one are dropped. */
  #generation = 0;

  /** @param voices in order of preference; one of them speaks at a time. */
  constructor(voices: readonly WordVoice[] = makeVoices({ outputDelayMs: () => 0 })) {
    this.#voices = voices;
  }

  canSay(utterance: Utterance): boolean {
    return this.#voices.some((voice) => voice.canSay(utterance));
  }

  say(utterance: Utterance, listener: (event: VoiceEvent) => void, fromSentence = 0): void {
    this.stop();
    let sentence = fromSentence;
    this.#tryInTurn(utterance, listener, (voice, report) =>
      voice.say(
        utterance,
        (event) => {
          if (event.type === 'lit') sentence = Math.max(sentence, event.lit.sentenceIndex);
          report(event);
        },
        sentence,
      ),
    );
  }

  sayWord(
    utterance: Utterance,
    word: readonly [number, number],
    listener: (event: VoiceEvent) => void,
  ): void {
    this.stop();
    this.#tryInTurn(utterance, listener, (voice, report) => voice.sayWord(utterance, word, report));
  }

  preload(utterance: Utterance): void {
    this.#voices.find((voice) => voice.canSay(utterance))?.preload(utterance);
  }

  pause(): void {
    this.#speaking?.pause();
  }

  resume(): void {
    this.#speaking?.resume();
  }

  stop(): void {
    this.#generation += 1;
    this.#speaking?.stop();
    this.#speaking = null;
  }

  applySettings(settings: VoiceSettings): void {
    for (const voice of this.#voices) voice.applySettings(settings);
  }

  #tryInTurn(
    utterance: Utterance,
    listener: (event: VoiceEvent) => void,
    start: (voice: WordVoice, report: (event: VoiceEvent) => void) => void,
  ): void {
    const generation = this.#generation;
    const candidates = this.#voices.filter((voice) => voice.canSay(utterance));
    const next = (reason: string): void => {
      const voice = candidates.shift();
      this.#speaking?.stop();
      this.#speaking = voice ?? null;
      if (voice === undefined) {
        listener({ type: 'unavailable', reason });
        return;
      }
      start(voice, (event) => {
        if (generation !== this.#generation) return;
        if (event.type === 'unavailable') next(event.reason);
        else listener(event);
      });
    };
    next(`there is neither a clip nor a voice for ${utterance.language}`);
  }
}
