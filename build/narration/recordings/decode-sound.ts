/** Sound files of any common kind as mono samples. */
import libsamplerate from '@alexanderolsen/libsamplerate-js';
import decode from 'audio-decode';

/** Sample rate of narration made from recordings: speech needs no more, and one rate lets takes be joined. */
export const recordingSampleRate = 24_000;

/** Zeroes behind the sound, so that the filter of the converter has given everything back; samples. */
const converterTail = 4096;

/** Mono sound. */
export interface MonoSound {
  /** -1..1. */
  readonly samples: Float32Array;
  readonly sampleRate: number;
}

/** Reads WAV, FLAC, M4A, MP3, Ogg (Vorbis or Opus) or WebM; channels are mixed to one. Throws when it is none of them. */
export async function decodeSound(file: Uint8Array): Promise<MonoSound> {
  const { channelData, sampleRate } = await decode(file);
  const [first = new Float32Array(0)] = channelData;
  if (first.length === 0) throw new Error('There is no sound in this file.');
  const samples = new Float32Array(first.length);
  for (const channel of channelData)
    for (let at = 0; at < samples.length; at += 1)
      samples[at] = (samples[at] ?? 0) + (channel[at] ?? 0) / channelData.length;
  return { samples, sampleRate };
}

/** The same sound at another sample rate, of the same length to the sample. */
export async function resample({ samples, sampleRate }: MonoSound, wanted: number): Promise<MonoSound> {
  if (sampleRate === wanted) return { samples, sampleRate };
  const padded = new Float32Array(samples.length + converterTail);
  padded.set(samples);
  const { create, ConverterType } = libsamplerate;
  const converter = await create(1, sampleRate, wanted, {
    converterType: ConverterType.SRC_SINC_BEST_QUALITY,
  });
  const converted = converter.full(padded);
  converter.destroy();
  return {
    samples: converted.slice(0, Math.round((samples.length * wanted) / sampleRate)),
    sampleRate: wanted,
  };
}
