import { describe, expect, it } from 'vitest';
import { SecondTap } from '../../../../renderer/input/second-tap.ts';

/** A finger goes down on a thing, which is spoken, and is lifted. `true` = the thing acts. */
function tap(taps: SecondTap<string>, thing: string, timeMs: number): boolean {
  taps.down(thing, timeMs);
  taps.spoken(thing, timeMs);
  return taps.up(thing);
}

describe('touch by ear', () => {
  it('speaks at the first tap and acts at the second', () => {
    const taps = new SecondTap<string>();
    expect(tap(taps, 'door', 0)).toBe(false);
    expect(tap(taps, 'door', 400)).toBe(true);
  });

  it('takes two trembling taps for one', () => {
    const taps = new SecondTap<string>();
    tap(taps, 'door', 0);
    expect(tap(taps, 'door', 399)).toBe(false);
    expect(tap(taps, 'door', 900)).toBe(true);
  });

  it('does not act on a finger that rests on a thing for the first time, however long', () => {
    const taps = new SecondTap<string>();
    taps.down('door', 0);
    taps.spoken('door', 0);
    expect(taps.up('door')).toBe(false);
  });

  it('does not act when the finger has gone on, nor on another thing', () => {
    const taps = new SecondTap<string>();
    tap(taps, 'door', 0);
    taps.down('door', 1000);
    taps.moved();
    taps.spoken('window', 1100);
    expect(taps.up('window')).toBe(false);
    expect(tap(taps, 'door', 2000)).toBe(false);
  });

  it('acts at once on what a corner has led to', () => {
    const taps = new SecondTap<string>();
    taps.spoken('door', 0);
    expect(tap(taps, 'door', 5000)).toBe(true);
  });
});
