/** MP3, the sound that every reading app can play. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createEncoder } from 'wasm-media-encoders';
import { resample, type MonoSound } from '../../narration/recordings/decode-sound.ts';

/** Constant, because a file without an index of its frames has no other way to tell its length; kbit/s. A step above the pack's own clips. */
const bitrate = 40;
/** Rates that MP3 knows at this quality, hertz; other sound is brought to the highest. */
const sampleRates = [16_000, 22_050, 24_000] as const;
/** What encoder and decoder put in front of the sound, samples; the file cannot say so (design: narration 4.6). */
const delaySamples = 1105;

let compiled: WebAssembly.Module | null = null;

/** An MP3 file, and how much later everything in it is heard. */
export interface Mp3 {
  readonly bytes: Uint8Array;
  readonly delayMs: number;
}

/** MP3 of mono sound. The same sound gives the same bytes. */
export async function encodeMp3(sound: MonoSound): Promise<Mp3> {
  const sampleRate = sampleRates.find((rate) => rate === sound.sampleRate) ?? 24_000;
  const { samples } = await resample(sound, sampleRate);
  compiled ??= await WebAssembly.compile(readFileSync(encoderFile()));
  const encoder = await createEncoder('audio/mpeg', compiled);
  encoder.configure({ channels: 1, sampleRate, outputSampleRate: sampleRate, bitrate });
  const bytes = Buffer.concat([encoder.encode([samples]).slice(), encoder.finalize().slice()]);
  return { bytes, delayMs: (delaySamples / sampleRate) * 1000 };
}

function encoderFile(): string {
  const entry = createRequire(import.meta.url).resolve('wasm-media-encoders');
  return join(dirname(entry), '../wasm/mp3.wasm');
}
