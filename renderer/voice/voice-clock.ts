/** Time as the voices need it; injected so that tests can turn it. */

/** A monotonic clock with frames and timers. */
export interface VoiceClock {
  /** Monotonic milliseconds. */
  nowMs(): number;
  /** Calls back once before the next frame is drawn; the returned function cancels. */
  onNextFrame(callback: () => void): () => void;
  /** Calls back once after `delayMs`; the returned function cancels. */
  after(delayMs: number, callback: () => void): () => void;
}

/** The clock of the page. */
export const pageClock: VoiceClock = {
  nowMs: () => performance.now(),
  onNextFrame(callback) {
    const handle = requestAnimationFrame(callback);
    return () => {
      cancelAnimationFrame(handle);
    };
  },
  after(delayMs, callback) {
    const handle = setTimeout(callback, delayMs);
    return () => {
      clearTimeout(handle);
    };
  },
};
