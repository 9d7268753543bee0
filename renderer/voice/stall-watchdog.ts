/** A sound that should advance but does not for this long has stalled, milliseconds (design: narration 5). */
export const stallLimitMs = 1500;

/** Notices that a sound stands still: a device went away, a file is cut short, the decoder hangs. */
export class StallWatchdog {
  #positionMs = -1;
  #sinceMs = 0;

  /** Starts watching anew, for instance after a jump, a pause or a change of tempo. */
  reset(nowMs: number): void {
    this.#positionMs = -1;
    this.#sinceMs = nowMs;
  }

  /** Tells where the sound is now (both milliseconds); `true` once it has not moved for `stallLimitMs`. */
  isStalled(positionMs: number, nowMs: number): boolean {
    if (positionMs !== this.#positionMs) {
      this.#positionMs = positionMs;
      this.#sinceMs = nowMs;
      return false;
    }
    return nowMs - this.#sinceMs >= stallLimitMs;
  }
}
