import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StaffGesture, staffGestureMs } from '../../../../renderer/input/staff-gesture.ts';

const screen = { widthPx: 1080, heightPx: 1920, cornerPx: 100 };
const corners = [
  [10, 10],
  [1070, 10],
  [1070, 1910],
  [10, 1910],
] as const;
const tapAll = (order: readonly number[], gapMs: number): boolean => {
  const gesture = new StaffGesture();
  return order
    .map((index, place) =>
      gesture.tap({ ...screen, x: corners[index]![0], y: corners[index]![1], timeMs: place * gapMs }),
    )
    .at(-1)!;
};

describe('the four corners', () => {
  it.each([[[0, 1, 2, 3]], [[2, 3, 0, 1]], [[1, 0, 1, 2, 3]]])('open staff clockwise %j', (order) => {
    expect(tapAll(order, 500)).toBe(true);
  });

  it.each([[[3, 2, 1, 0]], [[0, 1, 3, 2]], [[0, 2, 1, 3]], [[0, 1, 2]], [[0, 0, 0, 0]]])(
    'not in another order %j',
    (order) => {
      expect(tapAll(order, 500)).toBe(false);
    },
  );

  it('not when it takes longer than five seconds', () => {
    expect(tapAll([0, 1, 2, 3], staffGestureMs / 3)).toBe(true);
    expect(tapAll([0, 1, 2, 3], staffGestureMs / 3 + 1)).toBe(false);
  });

  it('not with a tap in between', () => {
    const gesture = new StaffGesture();
    const taps = [corners[0], corners[1], [540, 960] as const, corners[2], corners[3]];
    expect(
      taps.map(([x, y], index) => gesture.tap({ ...screen, x, y, timeMs: index * 100 })).includes(true),
    ).toBe(false);
  });

  it('never by tapping anywhere but the corners', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1080 }), fc.integer({ min: 101, max: 1819 }))),
        (taps) => {
          const gesture = new StaffGesture();
          taps.forEach(([x, y], index) =>
            expect(gesture.tap({ ...screen, x, y, timeMs: index * 50 })).toBe(false),
          );
        },
      ),
    );
  });
});
