/** How strong each pitch is at each moment of a sound. Pure: samples in, levels out. */
import type { MonoSound } from '../recordings/decode-sound.ts';

/** What part of the sound is drawn, and how fine. */
export interface SpectrogramFrame {
  readonly fromMs: number;
  readonly toMs: number;
  readonly columns: number;
  readonly rows: number;
  /** Top row, hertz; the bottom row is 0. */
  readonly topHz: number;
}

/** Samples of one column: about 23 ms at 22,050 Hz, so that vowels show their bands and onsets stay sharp. */
const windowLength = 512;
/** From black to white, decibels below the strongest. */
const rangeDb = 65;

/** Levels 0 (nothing) to 255 (strongest), row by row from the top. */
export function spectrogram({ samples, sampleRate }: MonoSound, frame: SpectrogramFrame): Uint8Array {
  const { columns, rows, topHz, fromMs, toMs } = frame;
  const powers = Array.from({ length: columns }, (_, column) => {
    const atMs = fromMs + ((column + 0.5) / columns) * (toMs - fromMs);
    const middle = Math.round((atMs / 1000) * sampleRate);
    return powerSpectrum(samples, middle - windowLength / 2);
  });
  const decibels = powers.map((column) =>
    Array.from({ length: rows }, (_, row) => {
      const hertz = ((rows - 0.5 - row) / rows) * topHz;
      return 10 * Math.log10((column[Math.round((hertz * windowLength) / sampleRate)] ?? 0) + 1e-12);
    }),
  );
  const strongest = decibels.flat().reduce((most, level) => Math.max(most, level), -120);
  const levels = new Uint8Array(columns * rows);
  decibels.forEach((column, x) => {
    column.forEach((level, y) => {
      const share = (level - strongest + rangeDb) / rangeDb;
      levels[y * columns + x] = Math.round(255 * Math.min(1, Math.max(0, share)));
    });
  });
  return levels;
}

/** Power of each frequency of `windowLength` samples from `start` on, under a Hann window; silence outside the sound. */
function powerSpectrum(samples: Float32Array, start: number): readonly number[] {
  const real = Float64Array.from({ length: windowLength }, (_, index) => {
    const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / (windowLength - 1));
    return (samples[start + index] ?? 0) * hann;
  });
  const imaginary = new Float64Array(windowLength);
  fourierTransform(real, imaginary);
  return Array.from(
    { length: windowLength / 2 + 1 },
    (_, bin) => (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2,
  );
}

/** Fast Fourier transform in place (Cooley and Tukey); the length is a power of two. */
export function fourierTransform(real: Float64Array, imaginary: Float64Array): void {
  const length = real.length;
  reorder(real);
  reorder(imaginary);
  for (let half = 1; half < length; half *= 2)
    for (let start = 0; start < length; start += 2 * half)
      for (let step = 0; step < half; step += 1) butterfly(real, imaginary, [start + step, half, step]);
}

function butterfly(
  real: Float64Array,
  imaginary: Float64Array,
  [at, half, step]: readonly [number, number, number],
): void {
  const angle = (-Math.PI * step) / half;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const other = at + half;
  const [re, im] = [real[other] ?? 0, imaginary[other] ?? 0];
  const turnedReal = re * cosine - im * sine;
  const turnedImaginary = re * sine + im * cosine;
  real[other] = (real[at] ?? 0) - turnedReal;
  imaginary[other] = (imaginary[at] ?? 0) - turnedImaginary;
  real[at] = (real[at] ?? 0) + turnedReal;
  imaginary[at] = (imaginary[at] ?? 0) + turnedImaginary;
}

/** Puts the values where their bits, read backwards, say. */
function reorder(values: Float64Array): void {
  const bits = Math.log2(values.length);
  for (let index = 0; index < values.length; index += 1) {
    let mirrored = 0;
    for (let bit = 0; bit < bits; bit += 1) if (index & (1 << bit)) mirrored |= 1 << (bits - 1 - bit);
    if (mirrored > index) [values[index], values[mirrored]] = [values[mirrored] ?? 0, values[index] ?? 0];
  }
}
