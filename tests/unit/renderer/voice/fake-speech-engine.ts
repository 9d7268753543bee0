import type {
  EngineEvents,
  EngineRequest,
  EngineVoice,
  SpeechEngine,
} from '../../../../renderer/voice/speech-engine.ts';

/** An engine that does what the test tells it to. */
export class FakeSpeechEngine implements SpeechEngine {
  readonly spoken: EngineRequest[] = [];
  /** Events of everything that was ever spoken, also of what was cancelled. */
  readonly events: EngineEvents[] = [];
  cancels = 0;

  constructor(public available: readonly EngineVoice[]) {}

  voices(): readonly EngineVoice[] {
    return this.available;
  }

  speak(request: EngineRequest, events: EngineEvents): void {
    this.spoken.push(request);
    this.events.push(events);
  }

  cancel(): void {
    this.cancels += 1;
  }

  /** Events of what is spoken now. */
  get now(): EngineEvents {
    return this.events.at(-1) as EngineEvents;
  }
}
