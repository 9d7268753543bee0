import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisplayProfile } from '../../../../content/schema/boot-data.ts';
import {
  cardPixels,
  diagonalOfCard,
  headRoomMm,
  mountOf,
  mountWarnings,
} from '../../../../renderer/display/reach.ts';
import { defaultLive } from '../../../fixtures/fake-ports.ts';

const profile = (change: Partial<DisplayProfile>): DisplayProfile => ({
  ...defaultLive.display,
  hasKeypad: true,
  ...change,
});
const portrait = { widthPx: 1080, heightPx: 1920 };
const landscape = { widthPx: 1920, heightPx: 1080 };
const ids = (change: Partial<DisplayProfile>, size = portrait): string[] =>
  mountWarnings(profile(change), size).map(({ id }) => id);

describe('the mount of a panel', () => {
  it.each([
    [24, portrait, 299, 531],
    [32, portrait, 398, 708],
    [43, portrait, 535, 952],
    [43, landscape, 952, 535],
    [55, { widthPx: 2160, heightPx: 3840 }, 685, 1218],
  ])('%i inch, %o: %i by %i mm', (diagonalInch, size, widthMm, heightMm) => {
    const mount = mountOf({ diagonalInch, screenBottomMm: 800 }, size);
    expect(mount.widthMm).toBeCloseTo(widthMm, -0.5);
    expect(mount.heightMm).toBeCloseTo(heightMm, -0.5);
    expect(mount.topMm).toBeCloseTo(800 + mount.heightMm);
  });

  it('of the usual panel at 800 mm suits everybody', () => {
    expect(ids({})).toEqual([]);
    expect(ids({}, landscape)).toEqual([]);
  });

  it('too high is said for those who cannot reach it, and by how much it must come down', () => {
    // Lower edge of the large buttons: 32 mm above the panel's.
    expect(ids({ screenBottomMm: 883 })).toEqual([]);
    expect(mountWarnings(profile({ screenBottomMm: 900 }), portrait)).toEqual([
      { id: 'smallChildrenHigh', values: { height: 932, less: 17 } },
    ]);
    expect(ids({ screenBottomMm: 1000 })).toEqual(['childrenHigh']);
    expect(ids({ screenBottomMm: 1050 })).toEqual(['wheelchairHigh', 'childrenHigh']);
    expect(ids({ screenBottomMm: 1200 })).toEqual(['controlsHigh', 'childrenHigh', 'infoHigh']);
  });

  it('a 43 inch panel upright at 800 mm reaches above what everybody can read: 152 mm stay empty', () => {
    expect(ids({ diagonalInch: 43 })).toEqual(['infoHigh']);
    expect(headRoomMm({ diagonalInch: 43, screenBottomMm: 800 }, portrait)).toBeCloseTo(152, 0);
    expect(headRoomMm({ diagonalInch: 24, screenBottomMm: 800 }, portrait)).toBe(0);
  });

  it('too low, or without a way for those who do not see or hear, is said too', () => {
    expect(ids({ screenBottomMm: 700 })).toEqual(['edgeLow']);
    expect(ids({ hasKeypad: false })).toEqual(['noTouchless']);
    expect(ids({ hasKeypad: false, hasTactileFrame: true })).toEqual([]);
    expect(ids({ hasSpeaker: false })).toEqual(['noSound']);
    expect(ids({ hasSpeaker: false, hasJack: true })).toEqual([]);
  });

  it('brought down by what the warning says, the warning is gone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 800, max: 3000 }),
        fc.constantFrom(24, 32, 43, 55),
        fc.constantFrom(portrait, landscape),
        (screenBottomMm, diagonalInch, size) => {
          for (const { id, values } of mountWarnings(profile({ screenBottomMm, diagonalInch }), size)) {
            const { less } = values;
            if (less === undefined) continue;
            const lowered = profile({ screenBottomMm: screenBottomMm - less, diagonalInch });
            expect(mountWarnings(lowered, size).map((left) => left.id)).not.toContain(id);
          }
        },
      ),
    );
  });
});

describe('a bank card against the screen', () => {
  it('finds the diagonal again, whatever the panel', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 7, max: 120, noNaN: true }),
        fc.integer({ min: 320, max: 7680 }),
        fc.integer({ min: 320, max: 7680 }),
        (diagonalInch, widthPx, heightPx) => {
          const size = { widthPx, heightPx };
          expect(diagonalOfCard(cardPixels(diagonalInch, size), size)).toBeCloseTo(diagonalInch, 6);
        },
      ),
    );
  });

  it('is 309 pixels wide on a 24 inch panel', () => {
    expect(Math.round(cardPixels(24, portrait))).toBe(309);
  });
});
