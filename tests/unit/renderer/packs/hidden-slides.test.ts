import { describe, expect, it } from 'vitest';
import { followHidden } from '../../../../renderer/app/follow-hidden.ts';
import { dayOf, hiddenEntry, hiddenOn, loopWithout } from '../../../../renderer/packs/hidden-slides.ts';
import { defaultLive } from '../../../fixtures/fake-ports.ts';
import type { LiveSettingsPort, SessionPort } from '../../../../renderer/controllers/contexts.ts';

describe('slides that staff hide for a day', () => {
  it('are those of this day and pack, and of no other', () => {
    const entries = [
      '2026-11-29/leukemia/blasts',
      '2026-11-28/leukemia/tests',
      '2026-11-29/day-hospital/arriving',
    ];
    expect([...hiddenOn(entries, '2026-11-29', 'leukemia')]).toEqual(['blasts']);
    expect([...hiddenOn(entries, '2026-11-30', 'leukemia')]).toEqual([]);
    expect(hiddenEntry(dayOf(new Date(2026, 0, 5, 23, 59)), 'leukemia', 'blasts')).toBe(
      '2026-01-05/leukemia/blasts',
    );
  });

  it('never leave the loop empty', () => {
    const loop = [{ slide: 'a' }, { slide: 'b' }];
    expect(loopWithout(loop, new Set(['a']))).toEqual([{ slide: 'b' }]);
    expect(loopWithout(loop, new Set(['a', 'b']))).toEqual(loop);
  });

  it('come back when the day is over, without a restart', () => {
    let day = new Date(2026, 10, 29, 23, 50);
    let moved = (): void => undefined;
    const hidden: string[][] = [];
    followHidden({
      liveSettings: {
        settings: { ...defaultLive, hiddenSlides: ['2026-11-29/leukemia/blasts'] },
        subscribe: () => () => undefined,
      } as unknown as LiveSettingsPort,
      session: {
        subscribe: (listener: () => void) => {
          moved = listener;
          return () => undefined;
        },
      } as unknown as SessionPort,
      pack: { hide: (hiddenIn) => void hidden.push([...hiddenIn('leukemia')]) },
      today: () => day,
    });
    moved();
    day = new Date(2026, 10, 30, 0, 1);
    moved();
    moved();
    expect(hidden).toEqual([['blasts'], []]);
  });
});
