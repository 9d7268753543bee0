import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FillATube } from '../../../../content/schema/activity.ts';
import { freshActivity, touchPart } from '../../../../renderer/session/activity-steps.ts';

const cellIds = ['a', 'b', 'c', 'd'];

/** Any tube an author may write, also one whose cells leave no room for the crowd. */
const tube: fc.Arbitrary<FillATube> = fc.record({
  kind: fc.constant('fill-a-tube' as const),
  scene: fc.constant('x'),
  tube: fc.constant('x'),
  glass: fc.constant('x'),
  places: fc.integer({ min: 1, max: 16 }),
  cells: fc
    .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 })
    .map((most) => most.map((one, place) => ({ id: cellIds[place] ?? '', picture: 'x', most: one }))),
  crowd: fc.integer({ min: 1, max: 6 }).map((each) => ({ id: 'crowd', picture: 'x', each })),
  helper: fc.constant({ id: 'helper', picture: 'x' }),
});
const taps = fc.array(fc.constantFrom(...cellIds, 'crowd', 'helper', 'again', 'nobody'), { maxLength: 60 });
const lines = [
  'begin',
  'enough',
  'ready',
  'no-room',
  'nothing-to-clear',
  'again',
  'crowd',
  'helper',
  ...cellIds,
];
const play = (activity: FillATube, parts: readonly string[]) =>
  parts.reduce((state, part) => touchPart(activity, state, part), freshActivity);

describe('whatever is tapped', () => {
  it('never holds more than the tube, nor more of a cell than belongs into it', () => {
    fc.assert(
      fc.property(tube, taps, (activity, parts) => {
        const { contents, waiting } = play(activity, parts);
        expect(contents.length).toBeLessThanOrEqual(activity.places);
        for (const { id, most } of activity.cells)
          expect(contents.filter((one) => one === id).length + (waiting === id ? 1 : 0)).toBeLessThanOrEqual(
            most,
          );
      }),
    );
  });

  it('answers every tap with a line that an author writes', () => {
    fc.assert(
      fc.property(tube, taps, (activity, parts) => {
        let before = freshActivity;
        for (const part of parts) {
          const state = touchPart(activity, before, part);
          const known = [...activity.cells, activity.crowd, activity.helper, { id: 'again' }];
          expect(lines).toContain(state.line);
          expect(state.touches).toBe(before.touches + (known.some(({ id }) => id === part) ? 1 : 0));
          before = state;
        }
      }),
    );
  });

  it('is never stuck: the helper makes room where a crowd has taken it, and starting again empties the tube', () => {
    fc.assert(
      fc.property(tube, taps, (activity, parts) => {
        const state = play(activity, parts);
        const helped = touchPart(activity, state, 'helper');
        expect(helped.contents).not.toContain('crowd');
        if (state.contents.includes('crowd')) expect(helped.waiting).toBeNull();
        // What was no crowd stays.
        for (const id of cellIds)
          expect(helped.contents.filter((one) => one === id).length).toBeGreaterThanOrEqual(
            state.contents.filter((one) => one === id).length,
          );
        const again = touchPart(activity, state, 'again');
        expect(again).toMatchObject({ contents: [], waiting: null });
        const first = activity.cells[0]?.id ?? '';
        expect(touchPart(activity, again, first).contents).toEqual([first]);
      }),
    );
  });
});
