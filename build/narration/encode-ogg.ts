import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createEncoder } from 'wasm-media-encoders';

const chunkSamples = 65_536;
let compiled: WebAssembly.Module | null = null;

/** Ogg Vorbis of mono samples at a quality step (-1..10). The same samples give the same bytes: a new encoder and a fixed stream number each time. */
export async function encodeOgg(
  samples: Float32Array,
  sampleRate: number,
  quality: number,
): Promise<Uint8Array> {
  compiled ??= await WebAssembly.compile(readFileSync(encoderFile()));
  const encoder = await createEncoder('audio/ogg', compiled);
  encoder.configure({ channels: 1, sampleRate, vbrQuality: quality, oggSerialNo: 1 });
  const parts: Uint8Array[] = [];
  for (let at = 0; at < samples.length; at += chunkSamples)
    parts.push(encoder.encode([samples.subarray(at, at + chunkSamples)]).slice());
  parts.push(encoder.finalize().slice());
  return Buffer.concat(parts);
}

function encoderFile(): string {
  const entry = createRequire(import.meta.url).resolve('wasm-media-encoders');
  return join(dirname(entry), '../wasm/ogg.wasm');
}
