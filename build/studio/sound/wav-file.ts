/** The sound files of the studio: WAV, one channel, 16 bit, nothing lost. Pure; page and server use it. */

/** Sample rate the page asks the microphone for, hertz. */
export const studioSampleRate = 48_000;

const headBytes = 44;
const sampleBytes = 2;

/** Samples and their rate. */
export interface WavSound {
  /** Mono, -1..1. */
  readonly samples: Float32Array;
  /** Hertz. */
  readonly sampleRate: number;
}

/** A WAV file of these samples; what is louder than a file can hold is cut at the brim. */
export function encodeWav({ samples, sampleRate }: WavSound): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headBytes + samples.length * sampleBytes);
  const view = new DataView(bytes.buffer);
  const write = (at: number, letters: string) => bytes.set(new TextEncoder().encode(letters), at);
  write(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * sampleBytes, true);
  view.setUint16(32, sampleBytes, true);
  view.setUint16(34, 8 * sampleBytes, true);
  write(36, 'data');
  view.setUint32(40, samples.length * sampleBytes, true);
  samples.forEach((sample, index) => {
    const held = Math.max(-1, Math.min(1, sample));
    view.setInt16(headBytes + index * sampleBytes, Math.round(held * 32_767), true);
  });
  return bytes;
}

/** Reads what `encodeWav` writes, and nothing else; `null` for every other file. */
export function parseWav(bytes: Uint8Array): WavSound | null {
  if (bytes.length < headBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = (at: number) => new TextDecoder().decode(bytes.subarray(at, at + 4));
  const isOurs =
    read(0) === 'RIFF' &&
    read(8) === 'WAVE' &&
    read(12) === 'fmt ' &&
    read(36) === 'data' &&
    view.getUint16(20, true) === 1 &&
    view.getUint16(22, true) === 1 &&
    view.getUint16(34, true) === 8 * sampleBytes;
  const length = view.getUint32(40, true) / sampleBytes;
  if (!isOurs || headBytes + length * sampleBytes > bytes.length) return null;
  const samples = Float32Array.from(
    { length },
    (_, index) => view.getInt16(headBytes + index * sampleBytes, true) / 32_767,
  );
  return { samples, sampleRate: view.getUint32(24, true) };
}
