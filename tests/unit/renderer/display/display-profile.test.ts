import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayProperties,
  displaySizes,
  hyperlegibleRatios,
  layoutPixelsPerMm,
  panelPixelsPerMm,
  smallestFontMm,
  smallestXHeightMm,
} from '../../../../renderer/display/display-profile.ts';

const near = {
  viewingDistanceNearMm: 700,
  viewingDistanceFarMm: 2000,
  screenBottomMm: 800,
  hasTactileFrame: false,
};

describe('type from viewing distance', () => {
  it.each([
    [400, 2.38],
    [500, 2.98],
    [700, 4.17],
    [1000, 5.95],
    [2000, 11.9],
    [3000, 17.86],
  ])('EN 301 549 table 5.1: at %i mm the x-height is %f mm', (distance, xHeight) => {
    expect(smallestXHeightMm(distance)).toBeCloseTo(xHeight, 2);
  });

  /** Panels of accessibility 0.3, for capitals of 0.70 of the font size. */
  const assumed = { capHeight: 0.7, xHeight: 0.5 };
  it.each([
    { diagonal: 24, size: [1080, 1920], pixelsPerMm: 3.61, nearPx: 44, farPx: 126 },
    { diagonal: 32, size: [1080, 1920], pixelsPerMm: 2.71, nearPx: 33, farPx: 95 },
    { diagonal: 43, size: [1080, 1920], pixelsPerMm: 2.02, nearPx: 25, farPx: 70 },
    { diagonal: 43, size: [1920, 1080], pixelsPerMm: 2.02, nearPx: 25, farPx: 70 },
    { diagonal: 55, size: [2160, 3840], pixelsPerMm: 3.15, nearPx: 39, farPx: 110 },
  ])(
    '$diagonal inch, $size',
    ({ diagonal, size: [widthPx = 0, heightPx = 0], pixelsPerMm, nearPx, farPx }) => {
      const found = panelPixelsPerMm(diagonal, { widthPx, heightPx });
      expect(found).toBeCloseTo(pixelsPerMm, 2);
      expect(Math.abs(found * smallestFontMm(700, assumed) - nearPx)).toBeLessThan(1);
      expect(Math.abs(found * smallestFontMm(2000, assumed) - farPx)).toBeLessThan(1);
      expect(layoutPixelsPerMm(diagonal, { widthPx, heightPx })).toBe(found);
    },
  );

  it('never asks for capitals under 4.8 mm, however near the reader', () => {
    expect(smallestFontMm(100, hyperlegibleRatios) * hyperlegibleRatios.capHeight).toBeCloseTo(4.8, 5);
  });

  it('asks more of a font with small letters', () => {
    expect(smallestFontMm(700, hyperlegibleRatios)).toBeGreaterThan(smallestFontMm(700, assumed));
  });
});

describe('sizes of a panel', () => {
  it('are millimetres on the wall', () => {
    const sizes = displaySizes({ diagonalInch: 24, ...near }, { widthPx: 1080, heightPx: 1920 });
    expect(sizes.format).toBe('portrait');
    expect(sizes.targetPrimaryPx / sizes.pixelsPerMm).toBeCloseTo(30);
    expect(sizes.targetPx / sizes.pixelsPerMm).toBeCloseTo(20);
    expect(sizes.gapPx / sizes.pixelsPerMm).toBeCloseTo(8);
    expect(displayProperties(sizes).get('--target-primary')).toBe('108.41px');
  });

  it('grow with the text size, but labels of buttons do not', () => {
    const profile = { diagonalInch: 43, ...near };
    const size = { widthPx: 1920, heightPx: 1080 };
    const [normal, double] = [displaySizes(profile, size), displaySizes(profile, size, 2)];
    expect(double.fontBodyPx).toBeCloseTo(2 * normal.fontBodyPx);
    expect(double.fontStoryPx).toBeCloseTo(2 * normal.fontStoryPx);
    expect(double.fontTitlePx).toBeCloseTo(2 * normal.fontTitlePx);
    expect(double.fontLabelPx).toBe(normal.fontLabelPx);
    expect(double.targetPx).toBe(normal.targetPx);
  });

  it('always let two rows of four primary targets fit, in any window and on any panel', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 7, max: 120, noNaN: true }),
        fc.integer({ min: 320, max: 7680 }),
        fc.integer({ min: 320, max: 7680 }),
        (diagonalInch, widthPx, heightPx) => {
          const sizes = displaySizes({ diagonalInch, ...near }, { widthPx, heightPx });
          expect(4 * sizes.targetPrimaryPx + 5 * sizes.gapPx).toBeLessThanOrEqual(widthPx + 0.001);
          expect(2 * sizes.targetPrimaryPx + 3 * sizes.gapPx).toBeLessThanOrEqual(heightPx * 0.4 + 0.001);
          expect(sizes.fontAttractPx).toBeGreaterThanOrEqual(sizes.fontLabelPx);
          for (const value of displayProperties(sizes).values()) expect(value).toMatch(/^\d+(\.\d+)?(px)?$/);
        },
      ),
    );
  });

  it('let the lowered screen end where somebody who sits reaches, and keep room for the controls', () => {
    const lowerMm = (screenBottomMm: number): number => {
      const sizes = displaySizes(
        { diagonalInch: 43, ...near, screenBottomMm },
        { widthPx: 1080, heightPx: 1920 },
      );
      return sizes.lowerPx / sizes.pixelsPerMm;
    };
    expect(lowerMm(800)).toBeCloseTo(420);
    expect(lowerMm(1000)).toBeCloseTo(300);
  });

  it('are drawn larger than life in a small window on a desk', () => {
    const sizes = displaySizes({ diagonalInch: 43, ...near }, { widthPx: 800, heightPx: 600 });
    expect(sizes.pixelsPerMm).toBe(2);
    expect(sizes.targetPx).toBe(40);
  });
});
