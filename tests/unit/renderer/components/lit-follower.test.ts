import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LitFollower } from '../../../../renderer/components/reading-pane/lit-follower.ts';
import type { LitMoment } from '../../../../renderer/components/reading-pane/lit-follower.ts';

const pane = { top: 1000, bottom: 1400 };
/** A line 40 px high that begins so far down the page, while the pane has been scrolled so far. */
const line = (placePx: number, scrolledPx = 0, more: Partial<LitMoment> = {}): LitMoment => ({
  lit: { top: 1000 + placePx - scrolledPx, bottom: 1040 + placePx - scrolledPx },
  pane,
  scrolledPx,
  text: 'the page',
  focus: null,
  ...more,
});

describe('a long page is read aloud', () => {
  it('stays while the lit line is in sight, and turns before it goes out of it', () => {
    const follower = new LitFollower();
    expect(follower.scrollBy(line(0))).toBe(0);
    expect(follower.scrollBy(line(280))).toBe(0);
    expect(follower.scrollBy(line(320))).toBe(260);
    expect(follower.scrollBy(line(320, 260))).toBe(0);
  });

  it('does not pull back whoever turned on by hand, and goes with the voice again once it has come there', () => {
    const follower = new LitFollower();
    follower.scrollBy(line(0));
    follower.turnAway();
    expect(follower.scrollBy(line(40, 600))).toBe(0);
    expect(follower.scrollBy(line(560, 600))).toBe(0);
    expect(follower.scrollBy(line(620, 600))).toBe(0);
    expect(follower.scrollBy(line(960, 600))).toBe(300);
  });

  it('turns to what is read when something else is read, the page from its beginning, or another page', () => {
    const begins: ((follower: LitFollower) => number)[] = [
      (follower) => follower.scrollBy(line(0, 600, { text: 'a touched thing' })),
      (follower) => follower.scrollBy(line(0, 600)),
      (follower) => {
        follower.forget();
        return follower.scrollBy(line(80, 600));
      },
    ];
    for (const begin of begins) {
      const follower = new LitFollower();
      follower.scrollBy(line(80));
      follower.turnAway();
      expect(begin(follower)).toBeLessThan(0);
    }
  });

  it('never takes from sight what somebody with keys has come to, and goes on when they have', () => {
    const follower = new LitFollower();
    const focus = { top: 1340, bottom: 1390 };
    expect(follower.scrollBy(line(0, 500, { focus }))).toBe(0);
    expect(follower.scrollBy(line(0, 500))).toBe(-560);
  });

  it('whatever happens: after it has turned, the line is in sight', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3000), fc.nat(3000), fc.boolean())), (moments) => {
        const follower = new LitFollower();
        for (const [placePx, scrolledPx, byHand] of moments) {
          if (byHand) follower.turnAway();
          const moment = line(placePx, scrolledPx);
          const byPx = follower.scrollBy(moment);
          if (byPx === 0) continue;
          expect(moment.lit.top - byPx).toBeGreaterThanOrEqual(pane.top);
          expect(moment.lit.bottom - byPx).toBeLessThanOrEqual(pane.bottom);
        }
      }),
    );
  });
});
