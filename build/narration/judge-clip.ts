/** What an ear would complain about in a finished clip. Pure. */
import type { Cue } from '../../content/schema/compiled-pack.ts';
import { integratedLoudness, peakDbfs } from './loudness.ts';
import { loudness, silenceMs } from './narration-recipe.ts';
import type { MonoSound } from './recordings/decode-sound.ts';
import { onsetsAfterSilence, speechBounds } from './speech-bounds.ts';

/** A clip as it lies in the pack. */
export interface FinishedClip {
  readonly sound: MonoSound;
  readonly text: string;
  readonly durationMs: number;
  readonly sentences: readonly Cue[];
  readonly words: readonly Cue[];
}

/** How far a clip may be from the recipe before somebody should listen. */
const bounds = {
  /** Decoding adds up to a packet; more means another file, milliseconds. */
  durationMs: 60,
  /** Short lines have few blocks to measure loudness by, LU. */
  loudnessLu: 1.5,
  /** The encoder may lift a peak a little, dBFS. */
  peakDbfs: -0.1,
  /** Silence before the first sound, milliseconds. */
  leadMs: { shortest: silenceMs.lead - 60, longest: silenceMs.lead + 120 },
  /** Letters a second while it speaks: slower drags, faster cannot be followed. Measured on the shipped clips: 6 to 17. */
  lettersPerSecond: { slowest: 4, fastest: 20 },
  /** A word after a pause may light up this far from its sound, milliseconds. */
  onsetMs: 150,
} as const;

/** Complaints, a line each with what to do; empty when the clip is good. */
export function judgeClip(clip: FinishedClip): readonly string[] {
  const { samples, sampleRate } = clip.sound;
  const [start, end] = speechBounds(samples, sampleRate);
  if (end === 0) return ['It is silent. Make or record it again.'];
  return [
    ...judgeLength(clip),
    ...judgeLevel(clip.sound),
    ...judgePace(clip),
    ...(start < bounds.leadMs.shortest || start > bounds.leadMs.longest
      ? [
          `It begins ${start.toFixed(0)} ms after its start instead of about ${String(silenceMs.lead)} ms. Run npm run narration again.`,
        ]
      : []),
    ...judgeCues(clip),
  ];
}

function judgeLength({ sound, durationMs }: FinishedClip): string[] {
  const heardMs = (sound.samples.length / sound.sampleRate) * 1000;
  if (Math.abs(heardMs - durationMs) <= bounds.durationMs) return [];
  return [
    `It lasts ${heardMs.toFixed(0)} ms, but its cues were made for ${String(durationMs)} ms. Was the sound replaced? Run npm run narration.`,
  ];
}

function judgeLevel({ samples, sampleRate }: MonoSound): string[] {
  const lufs = integratedLoudness(samples, sampleRate);
  const peak = peakDbfs(samples);
  const { targetLufs } = loudness;
  return [
    ...(Number.isFinite(lufs) && Math.abs(lufs - targetLufs) > bounds.loudnessLu
      ? [
          `Its loudness is ${lufs.toFixed(1)} LUFS instead of ${String(targetLufs)}. Run npm run narration, or record nearer to the microphone.`,
        ]
      : []),
    ...(peak > bounds.peakDbfs
      ? [`It is clipped (peak ${peak.toFixed(1)} dBFS). Record it again, a little softer.`]
      : []),
  ];
}

function judgePace({ text, sentences }: FinishedClip): string[] {
  const spokenMs = sentences.reduce((sum, [start, end]) => sum + end - start, 0);
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  const pace = letters / (spokenMs / 1000);
  const { slowest, fastest } = bounds.lettersPerSecond;
  if (pace < slowest)
    return [`It is read too slowly (${pace.toFixed(1)} letters a second). Record it again.`];
  if (pace > fastest)
    return [`It is read too fast to follow (${pace.toFixed(1)} letters a second). Record it again.`];
  return [];
}

/** After every pause a word begins; its cue must be near. */
function judgeCues({ sound, words, sentences }: FinishedClip): string[] {
  const starts = (words.length > 0 ? words : sentences).map(([start]) => start);
  const onsets = onsetsAfterSilence(sound.samples, sound.sampleRate, silenceMs.betweenSentences - 100);
  const far = onsets.filter((onset) => !starts.some((start) => Math.abs(start - onset) <= bounds.onsetMs));
  if (far.length === 0) return [];
  return [
    `At ${far.map((onset) => `${onset.toFixed(0)} ms`).join(', ')} it speaks, but no cue begins there. Run npm run narration, or correct the words in the studio.`,
  ];
}
