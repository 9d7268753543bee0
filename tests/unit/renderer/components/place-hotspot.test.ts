import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFormat } from '../../../../renderer/components/picture/choose-format.ts';
import { canvasExtents, placeHotspot } from '../../../../renderer/components/picture/place-hotspot.ts';

const portrait = canvasExtents.portrait;
const fit = { canvas: portrait, frame: { width: 1080, height: 1920 }, mirrored: false, smallestPx: 72 };

describe('placeHotspot', () => {
  it('is the box itself where canvas and frame are equal', () => {
    expect(placeHotspot([100, 500, 200, 300], fit)).toEqual({ left: 100, top: 500, width: 200, height: 300 });
  });

  it('scales and shifts as object-fit: cover does', () => {
    const frame = { width: 540, height: 480 };
    expect(placeHotspot([100, 900, 200, 200], { ...fit, frame })).toEqual({
      left: 50,
      top: 900 / 2 - (960 - 480) / 2,
      width: 100,
      height: 100,
    });
  });

  it('mirrors around the middle', () => {
    const placed = placeHotspot([100, 500, 200, 300], { ...fit, mirrored: true });
    expect(placed.left).toBe(1080 - 100 - 200);
  });

  it('never makes a target smaller than asked and never leaves the frame', () => {
    const size = fc.integer({ min: 200, max: 4000 });
    const place = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        fc.record({ width: size, height: size }),
        fc.tuple(place, place),
        fc.boolean(),
        (frame, [x, y], mirrored) => {
          const placed = placeHotspot([x, y, 180, 180], { ...fit, frame, mirrored });
          expect(placed.width).toBeGreaterThanOrEqual(72);
          expect(placed.height).toBeGreaterThanOrEqual(72);
          expect(placed.left).toBeGreaterThanOrEqual(0);
          expect(placed.left + placed.width).toBeLessThanOrEqual(frame.width + 0.001);
          expect(placed.top + placed.height).toBeLessThanOrEqual(frame.height + 0.001);
        },
      ),
    );
  });
});

describe('chooseFormat', () => {
  it('takes the format that cuts less of what matters', () => {
    expect(chooseFormat({ width: 1080, height: 1400 }, 'portrait')).toBe('portrait');
    expect(chooseFormat({ width: 1080, height: 560 }, 'portrait')).toBe('landscape');
    expect(chooseFormat({ width: 1150, height: 900 }, 'landscape')).toBe('landscape');
  });
});
