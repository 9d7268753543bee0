import type { VoiceClock } from '../../../../renderer/voice/voice-clock.ts';

/** A clock that stands still until it is turned; frames come every 16 ms. */
export class FakeClock implements VoiceClock {
  #nowMs = 0;
  #entries: { atMs: number; callback: () => void }[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  onNextFrame(callback: () => void): () => void {
    return this.after(16, callback);
  }

  after(delayMs: number, callback: () => void): () => void {
    const entry = { atMs: this.#nowMs + delayMs, callback };
    this.#entries.push(entry);
    return () => {
      this.#entries = this.#entries.filter((other) => other !== entry);
    };
  }

  /** Lets time pass, step by step, so that what is due happens in order. */
  turn(durationMs: number): void {
    const untilMs = this.#nowMs + durationMs;
    for (;;) {
      const due = this.#entries
        .filter(({ atMs }) => atMs <= untilMs)
        .sort((one, other) => one.atMs - other.atMs)[0];
      if (due === undefined) break;
      this.#entries = this.#entries.filter((other) => other !== due);
      this.#nowMs = Math.max(this.#nowMs, due.atMs);
      due.callback();
    }
    this.#nowMs = untilMs;
  }
}
