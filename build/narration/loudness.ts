/** Loudness after ITU-R BS.1770-4 for one channel, and the gain that brings a clip to a target. */

/** Coefficients of a second-order filter, `a0` = 1. */
type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

const blockMs = 400;
const stepMs = 100;
const absoluteGateLufs = -70;
const relativeGateLu = -10;

/** Integrated loudness, LUFS: K-weighted, 400 ms blocks overlapping by 75 %, gated at -70 LUFS and 10 LU under the mean. */
export function integratedLoudness(samples: Float32Array, sampleRate: number): number {
  const weighted = filter(filter(samples, shelf(sampleRate)), highPass(sampleRate));
  const powers = blockPowers(weighted, sampleRate);
  const loud = powers.filter((power) => toLufs(power) > absoluteGateLufs);
  const relativeGate = toLufs(mean(loud)) + relativeGateLu;
  return toLufs(mean(loud.filter((power) => toLufs(power) > relativeGate)));
}

/** Highest sample, dBFS. */
export function peakDbfs(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return 20 * Math.log10(peak);
}

/** The samples at `targetLufs`, single peaks pressed under the ceiling (both in the recipe). Silence stays silence. */
export function normalise(
  samples: Float32Array,
  sampleRate: number,
  { targetLufs, ceilingDbfs }: { targetLufs: number; ceilingDbfs: number },
): Float32Array {
  const loudness = integratedLoudness(samples, sampleRate);
  if (!Number.isFinite(loudness)) return samples;
  const factor = 10 ** ((targetLufs - loudness) / 20);
  return limitPeaks(
    samples.map((sample) => sample * factor),
    sampleRate,
    ceilingDbfs,
  );
}

/**
 * Presses peaks under `ceilingDbfs`. The gain is found for blocks of 5 ms, taken from the lowest of each block and its
 * neighbours, and drawn as lines between the middles of blocks: smooth, and never above what any sample allows.
 */
export function limitPeaks(samples: Float32Array, sampleRate: number, ceilingDbfs: number): Float32Array {
  const ceiling = 10 ** (ceilingDbfs / 20);
  const length = Math.round(sampleRate * 0.005);
  const needed = Array.from({ length: Math.ceil(samples.length / length) }, (_, block) => {
    let peak = ceiling;
    for (const sample of samples.subarray(block * length, (block + 1) * length))
      peak = Math.max(peak, Math.abs(sample));
    return ceiling / peak;
  });
  const gains = needed.map((gain, block) => Math.min(gain, needed[block - 1] ?? 1, needed[block + 1] ?? 1));
  return samples.map((sample, index) => {
    const place = (index + 0.5) / length - 0.5;
    const before = Math.max(0, Math.floor(place));
    const one = gains[before] ?? 1;
    const other = gains[before + 1] ?? one;
    return sample * (one + (other - one) * Math.max(0, place - before));
  });
}

function blockPowers(samples: Float32Array, sampleRate: number): number[] {
  const block = Math.round((sampleRate * blockMs) / 1000);
  const step = Math.round((sampleRate * stepMs) / 1000);
  const powers: number[] = [];
  for (let start = 0; start + block <= samples.length; start += step) {
    let sum = 0;
    for (const sample of samples.subarray(start, start + block)) sum += sample * sample;
    powers.push(sum / block);
  }
  return powers;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function toLufs(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function filter(samples: Float32Array, [b0, b1, b2, a1, a2]: Biquad): Float32Array {
  const output = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  samples.forEach((x, index) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    output[index] = y;
  });
  return output;
}

/** The standard's filters are given for 48 kHz; these are the analogue prototypes behind them, for any sample rate. */
function shelf(sampleRate: number): Biquad {
  const [frequency, gainDb, quality] = [1681.974450955533, 3.999843853973347, 0.7071752369554196];
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const high = 10 ** (gainDb / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / quality + k * k;
  return [
    (high + (band * k) / quality + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / quality + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / quality + k * k) / a0,
  ];
}

function highPass(sampleRate: number): Biquad {
  const [frequency, quality] = [38.13547087602444, 0.5003270373238773];
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const a0 = 1 + k / quality + k * k;
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / quality + k * k) / a0];
}
