/** Remembers until when touch and keys are off, so that a page that is loaded again meanwhile stays locked. */
export interface CleaningLock {
  readonly start: (durationMs: number) => void;
  /** 0 = nobody is cleaning. */
  readonly remainingMs: () => number;
}

/** @param now monotonic milliseconds */
export function createCleaningLock(now: () => number): CleaningLock {
  let untilMs = 0;
  return {
    start: (durationMs) => (untilMs = now() + durationMs),
    remainingMs: () => Math.max(0, Math.ceil(untilMs - now())),
  };
}
