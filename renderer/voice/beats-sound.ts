/** The clip to tap along with: short, clear beeps at the beats, as a WAV file in an address. */
import { beatMs } from './tap-along.ts';

/** Samples a second: enough for a beep. */
const sampleRate = 8000;
const beep = { hertz: 1000, lengthMs: 70, fadeMs: 5, gain: 0.5 } as const;
/** After the last beat, milliseconds: time for the last tap. */
const tailMs = 900;

/** Mono samples, -1..1. */
export function beatSamples(): Float32Array {
  const lastMs = beatMs.at(-1) ?? 0;
  const samples = new Float32Array(Math.round(((lastMs + tailMs) * sampleRate) / 1000));
  for (const startMs of beatMs) {
    const start = Math.round((startMs * sampleRate) / 1000);
    const length = Math.round((beep.lengthMs * sampleRate) / 1000);
    for (let at = 0; at < length; at += 1) samples[start + at] = beepAt(at, length);
  }
  return samples;
}

function beepAt(at: number, length: number): number {
  const fade = (beep.fadeMs * sampleRate) / 1000;
  const loudness = Math.min(1, (at + 1) / fade, (length - at) / fade);
  // A cosine begins at once: the beep is heard where the beat is.
  return beep.gain * loudness * Math.cos((2 * Math.PI * beep.hertz * at) / sampleRate);
}

/** `data:audio/wav;base64,...`: nothing to fetch, and the page's policy allows it for sound. */
export function beatsAddress(): string {
  const samples = beatSamples();
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string): void => {
    for (let index = 0; index < text.length; index += 1) view.setUint8(at + index, text.charCodeAt(index));
  };
  write(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, index) => view.setInt16(44 + index * 2, Math.round(sample * 32_767), true));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:audio/wav;base64,${btoa(binary)}`;
}
