/** Numbers about a clip that an ear would otherwise have to find. */
import { integratedLoudness, peakDbfs } from './loudness.ts';
import type { NarratedText } from './narrate-text.ts';
import { silenceMs } from './narration-recipe.ts';
import type { MonoSound } from './recordings/decode-sound.ts';
import { onsetsAfterSilence, speechBounds } from './speech-bounds.ts';

/** What was measured on the samples of one clip. */
export interface NarrationMeasures {
  /** Over the whole clip without lead and tail, pauses included. */
  readonly wordsPerMinute: number;
  readonly leadMs: number;
  readonly lufs: number;
  readonly peakDbfs: number;
  /** Word start minus measured onset, milliseconds, at each onset after 200 ms of silence; negative is early. */
  readonly onsetErrorsMs: readonly number[];
}

/** Measures the samples, independently of the events the cues were made from. */
export function measureNarration({
  samples,
  sampleRate,
  durationMs,
  words,
}: NarratedText): NarrationMeasures {
  const spokenMs = durationMs - silenceMs.lead - silenceMs.tail;
  return {
    wordsPerMinute: words.length / (spokenMs / 60_000),
    leadMs: speechBounds(samples, sampleRate)[0],
    lufs: integratedLoudness(samples, sampleRate),
    peakDbfs: peakDbfs(samples),
    onsetErrorsMs: onsetErrors(
      { samples, sampleRate },
      words.map(([start]) => start),
    ),
  };
}

/** For each onset of sound after 200 ms of silence: the nearest start minus the onset, milliseconds. */
export function onsetErrors({ samples, sampleRate }: MonoSound, starts: readonly number[]): number[] {
  return onsetsAfterSilence(samples, sampleRate, 200).map((onset) =>
    nearest(starts.map((start) => start - onset)),
  );
}

function nearest(differences: readonly number[]): number {
  return differences.reduce((best, each) => (Math.abs(each) < Math.abs(best) ? each : best), Infinity);
}
