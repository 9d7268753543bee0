/** What is wrong with a take, as far as numbers can tell. Pure; every limit stands here. */
import { speechBounds } from '../../narration/speech-bounds.ts';
import { expectedSpeechMs } from './expected-length.ts';
import { levelDbfs, quietestDbfs } from './sound-level.ts';
import type { WavSound } from './wav-file.ts';

/** What a reader is told; the words are `warnings.<name>` in the locales of the studio. */
export const takeWarnings = [
  'silent',
  'clipped',
  'quiet',
  'noisy',
  'short',
  'long',
  'cutStart',
  'cutEnd',
] as const;
/** One thing that is wrong with a take. */
export type TakeWarning = (typeof takeWarnings)[number];

/** Limits of a good take. */
export const takeLimits = {
  /** A sample this near to the brim is clipped, as a share of the brim. */
  brim: 0.985,
  /** So many samples at the brim in a row are a clipped peak: one alone may be chance. */
  brimSamples: 3,
  /** Speech softer than this has to be lifted so far that its hiss is heard, dBFS. */
  quietDbfs: -38,
  /** The room must be this much softer than the speech, decibels. */
  noiseBelowDb: 24,
  /** The quietest stretch that tells the noise of the room, milliseconds. */
  stretchMs: 150,
  /** Speech may take so much of its expected time; wider than the synthetic voice ever is (0.53 to 1.9). */
  length: { shortest: 0.45, longest: 2.4 },
  /** Speech that begins or ends so near to the edge of the take was perhaps cut, milliseconds. */
  edgeMs: 40,
} as const;

/** Everything that is wrong with the take of a sentence, the gravest first; empty when nothing is. */
export function checkTake({ samples, sampleRate }: WavSound, sentence: string): readonly TakeWarning[] {
  const [startMs, endMs] = speechBounds(samples, sampleRate, 'room');
  const toSample = (timeMs: number) => Math.round((timeMs * sampleRate) / 1000);
  const speech = samples.subarray(toSample(startMs), toSample(endMs));
  const speechDbfs = levelDbfs(speech);
  if (speech.length === 0 || speechDbfs < -60) return ['silent'];
  const ratio = (endMs - startMs) / expectedSpeechMs(sentence);
  const lengthMs = (samples.length / sampleRate) * 1000;
  const room = quietestDbfs(samples, sampleRate, takeLimits.stretchMs);
  const found: Readonly<Record<TakeWarning, boolean>> = {
    silent: false,
    clipped: isClipped(samples),
    quiet: speechDbfs < takeLimits.quietDbfs,
    noisy: room > speechDbfs - takeLimits.noiseBelowDb,
    short: ratio < takeLimits.length.shortest,
    long: ratio > takeLimits.length.longest,
    cutStart: startMs < takeLimits.edgeMs,
    cutEnd: endMs > lengthMs - takeLimits.edgeMs,
  };
  return takeWarnings.filter((warning) => found[warning]);
}

function isClipped(samples: Float32Array): boolean {
  let inRow = 0;
  return samples.some((sample) => {
    inRow = Math.abs(sample) >= takeLimits.brim ? inRow + 1 : 0;
    return inRow >= takeLimits.brimSamples;
  });
}
