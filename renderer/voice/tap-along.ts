/** How late a loudspeaker sounds, from somebody who taps along with beats. Pure. */

/** The beats, milliseconds of their clip: regular, so that fingers can fall in with them. */
export const beatMs: readonly number[] = Array.from({ length: 8 }, (_, beat) => 1000 + beat * 750);

/** The first beats are for finding the rhythm; they do not count. */
const practiceBeats = 2;
/** A tap further from its beat than this belongs to none, milliseconds: half of the time between two beats. */
const farthestMs = 375;
/** Fewer taps than this say nothing about the loudspeaker. */
const fewestTaps = 4;
/** What the setting may hold, milliseconds (main/config/config-keys.ts). */
const bounds = { least: -500, most: 500 } as const;

/** What the taps say. */
export type TapResult =
  | {
      readonly kind: 'measured';
      /** The middle of all taps, each minus its beat, whole milliseconds. */
      readonly offsetMs: number;
      readonly taps: number;
    }
  | { readonly kind: 'too-few'; readonly taps: number; readonly wanted: number };

/** @param tapsMs where the clip stood at each tap, milliseconds */
export function tapOffset(tapsMs: readonly number[]): TapResult {
  const differences = beatMs.slice(practiceBeats).flatMap((beat) => {
    const nearest = tapsMs
      .map((tap) => tap - beat)
      .reduce((best, each) => (Math.abs(each) < Math.abs(best) ? each : best), Infinity);
    return Math.abs(nearest) <= farthestMs ? [nearest] : [];
  });
  if (differences.length < fewestTaps)
    return { kind: 'too-few', taps: differences.length, wanted: fewestTaps };
  const offsetMs = Math.round(Math.min(Math.max(middle(differences), bounds.least), bounds.most));
  return { kind: 'measured', offsetMs, taps: differences.length };
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2;
}
