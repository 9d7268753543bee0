/** Where speech is, found by energy: for trimming, and for checking cues without trusting the synthesiser. */

/** Length of a frame, milliseconds; sample rates make it a little shorter or longer. */
const wantedFrameMs = 5;
/** Quieter than this below the loudest frame counts as silence, decibels. */
const silenceDb = 45;
/** Nothing quieter than this is speech, dBFS. */
const floorDbfs = -70;
/** A recording's own noise is its quietest stretch of this length, milliseconds; speech is this much louder, decibels. */
const noise = { stretchMs: 150, speechAboveDb: 8 } as const;
/** However noisy: what is this near to the loudest frame is speech, decibels. */
const surelySpeechDb = 25;

/** What silence is: nearly nothing (a synthesiser), or the noise of the room it was recorded in. */
export type Silence = 'digital' | 'room';

/** Kept around the speech so that no consonant is cut, milliseconds. */
const marginMs = { before: 5, after: 25 } as const;

/** Where speech begins and ends in the samples, milliseconds; `[0, 0]` when there is none. */
export function speechBounds(
  samples: Float32Array,
  sampleRate: number,
  silence: Silence = 'digital',
): readonly [number, number] {
  const { levels, frameMs } = frameLevels(samples, sampleRate);
  const threshold = thresholds[silence](levels, frameMs);
  const first = levels.findIndex((level) => level > threshold);
  const last = levels.findLastIndex((level) => level > threshold);
  if (first === -1) return [0, 0];
  const lengthMs = (samples.length / sampleRate) * 1000;
  return [
    Math.max(0, first * frameMs - marginMs.before),
    Math.min(lengthMs, (last + 1) * frameMs + marginMs.after),
  ];
}

/** Silences of at least `silenceMs` between the first sound and the last, `[from, to]` in milliseconds. */
export function silencesWithin(
  samples: Float32Array,
  sampleRate: number,
  silenceMs: number,
  silence: Silence = 'digital',
): (readonly [number, number])[] {
  const { levels, frameMs } = frameLevels(samples, sampleRate);
  const threshold = thresholds[silence](levels, frameMs);
  const silences: (readonly [number, number])[] = [];
  let lastSound = -1;
  levels.forEach((level, frame) => {
    if (level <= threshold) return;
    const quietMs = (frame - lastSound - 1) * frameMs;
    if (lastSound !== -1 && quietMs >= silenceMs) silences.push([(lastSound + 1) * frameMs, frame * frameMs]);
    lastSound = frame;
  });
  return silences;
}

/** Times at which sound begins after at least `silenceMs` of silence, milliseconds. */
export function onsetsAfterSilence(
  samples: Float32Array,
  sampleRate: number,
  silenceMs: number,
  silence: Silence = 'digital',
): number[] {
  const { levels, frameMs } = frameLevels(samples, sampleRate);
  const threshold = thresholds[silence](levels, frameMs);
  const onsets: number[] = [];
  let quietFrames = 0;
  levels.forEach((level, frame) => {
    if (level > threshold) {
      if (quietFrames * frameMs >= silenceMs) onsets.push(frame * frameMs);
      quietFrames = 0;
    } else quietFrames += 1;
  });
  return onsets;
}

/** Level of each frame, dBFS (-120 for digital silence), and the true length of a frame. */
function frameLevels(samples: Float32Array, sampleRate: number): { levels: number[]; frameMs: number } {
  const length = Math.round((sampleRate * wantedFrameMs) / 1000);
  const levels = Array.from({ length: Math.floor(samples.length / length) }, (_, frame) => {
    let sum = 0;
    for (const sample of samples.subarray(frame * length, (frame + 1) * length)) sum += sample * sample;
    return 10 * Math.log10(sum / length + 1e-12);
  });
  return { levels, frameMs: (length / sampleRate) * 1000 };
}

const thresholds: Readonly<Record<Silence, (levels: readonly number[], frameMs: number) => number>> = {
  digital: speechThreshold,
  room: roomThreshold,
};

/** Just above the noise of the room; the loudest frame decides where there is no quiet stretch. */
function roomThreshold(levels: readonly number[], frameMs: number): number {
  const loudest = levels.reduce((highest, level) => Math.max(highest, level), floorDbfs);
  const frames = Math.max(1, Math.round(noise.stretchMs / frameMs));
  let quietest = loudest;
  for (let at = 0; at + frames <= levels.length; at += 1) {
    const stretch = levels.slice(at, at + frames);
    quietest = Math.min(quietest, stretch.reduce((sum, level) => sum + level, 0) / frames);
  }
  return Math.max(
    speechThreshold(levels),
    Math.min(quietest + noise.speechAboveDb, loudest - surelySpeechDb),
  );
}

function speechThreshold(levels: readonly number[]): number {
  return levels.reduce((highest, level) => Math.max(highest, level - silenceDb), floorDbfs);
}
