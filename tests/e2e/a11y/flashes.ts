/** Whether pictures that follow one another flash: WCAG 2.3.1 and 2.3.2, and our own stricter limit (accessibility VIS-8). Pure. */

/** How bright each part of the screen is at a moment; parts in the same order each time, each 0 (black) to 1 (white). */
export interface Frame {
  readonly timeMs: number;
  readonly luminances: readonly number[];
}

/** A swing is so much of the whole range, with the darker end below `darkerThan` (WCAG, general flash). */
const swing = 0.1;
const darkerThan = 0.8;
const windowMs = 1000;

/** Moments at which a part of the screen has gone up or down by a swing, in turn. */
function swingTimes(frames: readonly Frame[], part: number): number[] {
  const times: number[] = [];
  let low = frames[0]?.luminances[part] ?? 0;
  let high = low;
  let last: 'up' | 'down' | null = null;
  for (const { timeMs, luminances } of frames) {
    const now = luminances[part] ?? 0;
    low = Math.min(low, now);
    high = Math.max(high, now);
    const direction = now - low >= swing ? 'up' : high - now >= swing ? 'down' : null;
    if (direction === null || Math.min(now, direction === 'up' ? low : high) >= darkerThan) continue;
    if (direction !== last) times.push(timeMs);
    last = direction;
    low = high = now;
  }
  return times;
}

/**
 * Most flashes that any part of the screen makes within a second. A flash is a swing and the swing back.
 * @param frames in order of time
 */
export function mostFlashesPerSecond(frames: readonly Frame[]): number {
  const parts = frames[0]?.luminances.length ?? 0;
  let most = 0;
  for (let part = 0; part < parts; part += 1) {
    const times = swingTimes(frames, part);
    for (const [first, from] of times.entries()) {
      const within = times.slice(first).filter((time) => time - from <= windowMs).length;
      most = Math.max(most, Math.floor(within / 2));
    }
  }
  return most;
}
