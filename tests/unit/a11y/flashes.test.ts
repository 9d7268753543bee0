import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostFlashesPerSecond } from '../../e2e/a11y/flashes.ts';
import type { Frame } from '../../e2e/a11y/flashes.ts';

const film = (values: readonly number[], everyMs: number): Frame[] =>
  values.map((luminance, index) => ({ timeMs: index * everyMs, luminances: [luminance] }));

describe('flashes', () => {
  it('a cut from dark to bright is no flash, there and back within a second is one', () => {
    expect(mostFlashesPerSecond(film([0.1, 0.1, 0.7, 0.7], 100))).toBe(0);
    expect(mostFlashesPerSecond(film([0.1, 0.7, 0.1], 100))).toBe(1);
    expect(mostFlashesPerSecond(film([0.1, 0.7, 0.1], 1100))).toBe(0);
  });

  it('four swings up and down in a second are four flashes', () => {
    expect(mostFlashesPerSecond(film([0.1, 0.7, 0.1, 0.7, 0.1, 0.7, 0.1, 0.7, 0.1], 120))).toBe(4);
  });

  it('a slow fade made of small steps counts as one swing', () => {
    const up = Array.from({ length: 20 }, (_, step) => 0.1 + step * 0.03);
    expect(mostFlashesPerSecond(film(up, 20))).toBe(0);
  });

  it('one small part that flashes is enough', () => {
    const frames = [0.1, 0.6, 0.1, 0.6, 0.1].map((luminance, index) => ({
      timeMs: index * 100,
      luminances: [0.5, 0.5, luminance],
    }));
    expect(mostFlashesPerSecond(frames)).toBe(2);
  });

  it('what stays within a tenth never flashes', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.4, max: 0.4999, noNaN: true }), { minLength: 2 }), (values) => {
        expect(mostFlashesPerSecond(film(values, 16))).toBe(0);
      }),
    );
  });
});
