import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tubePlaces } from '../../../../renderer/screens/activity/tube-places.ts';

const room = { left: 100, top: 50, width: 300, height: 420 };

describe('places in a tube', () => {
  it('are filled from the lowest up', () => {
    const heights = tubePlaces(12, room).map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((one, other) => other - one));
    expect(heights).toHaveLength(12);
  });

  it('lie in the room, whatever its form, and never on top of each other', () => {
    const extent = fc.integer({ min: 40, max: 900 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), extent, extent, (count, width, height) => {
        const places = tubePlaces(count, { left: 10, top: 20, width, height });
        expect(places).toHaveLength(count);
        for (const { x, y, size } of places) {
          expect(size).toBeGreaterThan(0);
          expect(x).toBeGreaterThan(10);
          expect(x).toBeLessThan(10 + width);
          expect(y).toBeGreaterThan(20);
          expect(y).toBeLessThan(20 + height);
        }
        expect(new Set(places.map(({ x, y }) => `${x.toFixed(3)}/${y.toFixed(3)}`)).size).toBe(count);
      }),
    );
  });
});
