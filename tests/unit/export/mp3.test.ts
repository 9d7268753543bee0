/** MP3 begins late and cannot say so: how late, measured in what comes out again. */
import { describe, expect, it } from 'vitest';
import { encodeMp3 } from '../../../build/export/media/encode-mp3.ts';
import { decodeSound } from '../../../build/narration/recordings/decode-sound.ts';

/** A second of silence with a swelling and fading tone of a tenth of a second in it, as a voice has no edges either. */
function toneAt(sampleRate: number, atSample: number): Float32Array {
  const samples = new Float32Array(sampleRate);
  const length = Math.round(sampleRate / 10);
  for (let index = 0; index < length; index += 1)
    samples[atSample + index] =
      0.5 * Math.sin((Math.PI * index) / length) * Math.sin((2 * Math.PI * 440 * index) / sampleRate);
  return samples;
}

/** How many samples later `one` is found in `other`: where they agree most. */
function lag(one: Float32Array, other: Float32Array): number {
  let best = { lag: 0, agreement: -Infinity };
  for (let candidate = 0; candidate < 3000; candidate += 1) {
    let agreement = 0;
    for (let at = 0; at < one.length; at += 1) agreement += (one[at] ?? 0) * (other[at + candidate] ?? 0);
    if (agreement > best.agreement) best = { lag: candidate, agreement };
  }
  return best.lag;
}

describe('sound of a book', () => {
  it.each([16_000, 22_050, 24_000])(
    'is heard exactly as late as the book counts on, at %s hertz',
    async (sampleRate) => {
      const samples = toneAt(sampleRate, 4000);
      const { bytes, delayMs } = await encodeMp3({ samples, sampleRate });
      const heard = await decodeSound(bytes);
      expect(heard.sampleRate).toBe(sampleRate);
      expect(lag(samples, heard.samples)).toBe(Math.round((delayMs / 1000) * sampleRate));
      expect(heard.samples.length / sampleRate).toBeGreaterThanOrEqual(1 + delayMs / 1000);
    },
  );

  it('of another rate is brought to one that MP3 knows', async () => {
    const { bytes } = await encodeMp3({ samples: toneAt(44_100, 8000), sampleRate: 44_100 });
    expect((await decodeSound(bytes)).sampleRate).toBe(24_000);
  });

  it('is the same to the byte each time', async () => {
    const sound = { samples: toneAt(22_050, 100), sampleRate: 22_050 };
    const [first, second] = [await encodeMp3(sound), await encodeMp3(sound)];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  });
});
