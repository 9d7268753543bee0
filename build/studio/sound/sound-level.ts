/** How loud sound is. Pure; page and server use it. */

/** Level of digital silence, dBFS: low enough to be silence, and a number that can be drawn. */
export const silenceDbfs = -120;

/** Effective level of the samples, dBFS. */
export function levelDbfs(samples: Float32Array): number {
  if (samples.length === 0) return silenceDbfs;
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.max(silenceDbfs, 10 * Math.log10(sum / samples.length + 1e-12));
}

/** Level of the quietest stretch of this length, dBFS; of everything when there is less. */
export function quietestDbfs(samples: Float32Array, sampleRate: number, stretchMs: number): number {
  const length = Math.round((sampleRate * stretchMs) / 1000);
  const step = Math.max(1, Math.round(length / 6));
  let quietest = Infinity;
  for (let at = 0; at + length <= samples.length; at += step)
    quietest = Math.min(quietest, levelDbfs(samples.subarray(at, at + length)));
  return Number.isFinite(quietest) ? quietest : levelDbfs(samples);
}

/** How quiet a room is. */
export type RoomQuiet = 'quiet' | 'usable' | 'noisy';

/**
 * Judges a silent second. Below -55 dBFS nothing is heard beside speech at -25; above -45 it is heard in every pause.
 * @param level effective level of the silence, dBFS
 */
export function judgeRoom(level: number): RoomQuiet {
  if (level < -55) return 'quiet';
  return level < -45 ? 'usable' : 'noisy';
}
