import {
  deafEvents,
  type ClipPlayer,
  type ClipPlayerEvents,
} from '../../../../renderer/voice/clip-player.ts';
import type { VoiceSettings } from '../../../../renderer/voice/voice.ts';
import type { FakeClock } from './fake-clock.ts';

/** A player whose sound is only a position on the fake clock. */
export class FakeClipPlayer implements ClipPlayer {
  events: ClipPlayerEvents = deafEvents;
  disposed = false;
  settings: VoiceSettings;
  /** The sound stands still although it plays. */
  stuck = false;
  #positionMs = 0;
  #playingSinceMs: number | null = null;

  constructor(
    readonly url: string,
    settings: VoiceSettings,
    private readonly clock: FakeClock,
  ) {
    this.settings = settings;
  }

  play(): void {
    this.clock.after(10, () => {
      if (this.disposed || this.stuck) return;
      this.#playingSinceMs = this.clock.nowMs();
      this.events.started();
    });
  }

  pause(): void {
    this.#positionMs = this.positionMs();
    this.#playingSinceMs = null;
  }

  /** The sound stops moving. */
  stick(): void {
    this.pause();
    this.stuck = true;
  }

  seek(positionMs: number): void {
    this.#positionMs = positionMs;
  }

  positionMs(): number {
    const playedMs = this.#playingSinceMs === null ? 0 : this.clock.nowMs() - this.#playingSinceMs;
    return this.#positionMs + playedMs * this.settings.rate;
  }

  applySettings(settings: VoiceSettings): void {
    this.#positionMs = this.positionMs();
    if (this.#playingSinceMs !== null) this.#playingSinceMs = this.clock.nowMs();
    this.settings = settings;
  }

  dispose(): void {
    this.disposed = true;
    this.events = deafEvents;
  }
}
