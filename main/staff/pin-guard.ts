/** How often a wrong PIN may be tried before the pad is locked. */
export const attemptsBeforeLock = 5;
/** First lock; each further one lasts twice as long. */
export const firstLockMs = 60_000;
/** Longest lock. */
export const longestLockMs = 15 * 60_000;

/** What is known of attempts. Times are monotonic milliseconds. */
export interface PinGuard {
  readonly wrong: number;
  readonly locks: number;
  readonly lockedUntilMs: number;
}

/** Nobody has tried. */
export const freshGuard: PinGuard = { wrong: 0, locks: 0, lockedUntilMs: 0 };

/** Time until the next attempt is looked at; 0 = now. */
export function lockRemainingMs(guard: PinGuard, nowMs: number): number {
  return Math.max(0, guard.lockedUntilMs - nowMs);
}

/** Counts a wrong attempt that was allowed; the last allowed one locks. */
export function afterWrong(guard: PinGuard, nowMs: number): PinGuard {
  const wrong = guard.wrong + 1;
  if (wrong < attemptsBeforeLock) return { ...guard, wrong };
  const lockMs = Math.min(firstLockMs * 2 ** Math.min(guard.locks, 10), longestLockMs);
  return { wrong: 0, locks: guard.locks + 1, lockedUntilMs: nowMs + lockMs };
}
