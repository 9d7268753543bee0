import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integratedLoudness, limitPeaks, normalise, peakDbfs } from '../../../build/narration/loudness.ts';
import { onsetsAfterSilence, speechBounds } from '../../../build/narration/speech-bounds.ts';

function sine(sampleRate: number, seconds: number, dbfs: number, hertz = 997): Float32Array {
  const amplitude = 10 ** (dbfs / 20);
  return Float32Array.from(
    { length: Math.round(sampleRate * seconds) },
    (_, index) => amplitude * Math.sin((2 * Math.PI * hertz * index) / sampleRate),
  );
}

describe('loudness after BS.1770', () => {
  test.each([48_000, 22_050])(
    'a 997 Hz sine at 0 dBFS in one channel is -3.01 LUFS (%i Hz)',
    (sampleRate) => {
      expect(integratedLoudness(sine(sampleRate, 5, 0), sampleRate)).toBeCloseTo(-3.01, 1);
    },
  );

  test('pauses do not count: the gates leave them out', () => {
    const tone = sine(22_050, 5, -20);
    const withPause = new Float32Array(tone.length * 3);
    withPause.set(tone);
    expect(integratedLoudness(withPause, 22_050)).toBeCloseTo(integratedLoudness(tone, 22_050), 0);
  });

  test('low rumble counts less, as to the ear', () => {
    const rumble = integratedLoudness(sine(22_050, 5, -20, 30), 22_050);
    expect(rumble).toBeLessThan(integratedLoudness(sine(22_050, 5, -20), 22_050) - 5);
  });

  test('normalising reaches the target, and leaves silence alone', () => {
    const quiet = sine(22_050, 3, -40);
    const target = { targetLufs: -18, ceilingDbfs: -1.5 };
    expect(integratedLoudness(normalise(quiet, 22_050, target), 22_050)).toBeCloseTo(-18, 1);
    expect(normalise(new Float32Array(22_050), 22_050, target).every((sample) => sample === 0)).toBe(true);
  });

  test('no peak passes the ceiling, and quiet passages stay as they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 2000 }),
        (list) => {
          const limited = limitPeaks(Float32Array.from(list), 22_050, -1.5);
          expect(peakDbfs(limited)).toBeLessThanOrEqual(-1.5 + 1e-4);
        },
      ),
      { numRuns: 50 },
    );
    const quiet = sine(22_050, 1, -10);
    expect(limitPeaks(quiet, 22_050, -1.5)).toEqual(quiet);
  });
});

describe('where speech is', () => {
  const gap = new Float32Array(22_050 * 0.3);
  const tone = sine(22_050, 0.5, -12, 200);
  const samples = Float32Array.from([...gap, ...tone, ...gap, ...tone, ...gap]);

  test('its bounds are found', () => {
    const [start, end] = speechBounds(samples, 22_050);
    expect(Math.abs(start - 295)).toBeLessThan(6);
    expect(Math.abs(end - 1625)).toBeLessThan(10);
  });

  test('its onsets are found, without drift', () => {
    const onsets = onsetsAfterSilence(samples, 22_050, 200);
    expect(onsets).toHaveLength(2);
    expect(Math.abs((onsets[0] ?? 0) - 300)).toBeLessThan(6);
    expect(Math.abs((onsets[1] ?? 0) - 1100)).toBeLessThan(6);
  });

  test('silence has none', () => {
    expect(speechBounds(new Float32Array(4410), 22_050)).toEqual([0, 0]);
  });
});
