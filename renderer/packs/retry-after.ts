/** Waits before the next attempt, milliseconds; the last one repeats. */
const waitsMs: readonly number[] = [1000, 3000, 10_000, 30_000];

/** How long to wait before something that failed is tried again, milliseconds. @param attempt how often it has been tried again already */
export function retryAfterMs(attempt: number): number {
  return waitsMs[Math.min(attempt, waitsMs.length - 1)] ?? 1000;
}
