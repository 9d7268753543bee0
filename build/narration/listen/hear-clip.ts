/** Listens to one finished clip: what an ear would complain about, and how loud and how well timed it is. */
import type { Cue } from '../../../content/schema/compiled-pack.ts';
import { judgeClip } from '../judge-clip.ts';
import { integratedLoudness } from '../loudness.ts';
import { onsetErrors } from '../measure-narration.ts';
import { decodeSound } from '../recordings/decode-sound.ts';

/** A clip as it lies in a pack. */
export interface ClipToHear {
  /** Name of the sound file, for complaints. */
  readonly audio: string;
  /** The sound file itself. */
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly durationMs: number;
  readonly sentences: readonly Cue[];
  readonly words: readonly Cue[];
}

/** What was heard. */
export interface HeardClip {
  /** A line each, with what to do. */
  readonly complaints: readonly string[];
  /** Loudness, LUFS; `null` when it is silent or cannot be played. */
  readonly lufs: number | null;
  /** Start of the nearest word minus measured onset after a pause, milliseconds; negative is early. */
  readonly onsetErrorsMs: readonly number[];
}

/** Decodes it and listens. A file that is no sound is a complaint, not an error. */
export async function hearClip({ audio, bytes, ...clip }: ClipToHear): Promise<HeardClip> {
  try {
    const sound = await decodeSound(bytes);
    const lufs = integratedLoudness(sound.samples, sound.sampleRate);
    const starts = clip.words.map(([start]) => start);
    return {
      complaints: judgeClip({ sound, ...clip }),
      lufs: Number.isFinite(lufs) ? lufs : null,
      onsetErrorsMs: starts.length === 0 ? [] : onsetErrors(sound, starts),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      complaints: [`${audio} is no sound that can be played (${reason}). Run npm run narration.`],
      lufs: null,
      onsetErrorsMs: [],
    };
  }
}
