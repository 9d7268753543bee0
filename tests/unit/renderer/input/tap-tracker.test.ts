import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleTapMs, forgottenContactMs, TapTracker } from '../../../../renderer/input/tap-tracker.ts';
import type { Contact } from '../../../../renderer/input/tap-tracker.ts';

const box = { left: 100, top: 100, right: 200, bottom: 200 };
const elsewhere = { left: 500, top: 500, right: 600, bottom: 600 };
const contact = (change: Partial<Contact> = {}): Contact => ({
  pointerId: 1,
  x: 150,
  y: 150,
  timeMs: 0,
  sizePx: 20,
  ...change,
});
/** 2 px per mm: slip 20 px, palm 80 px. */
const tracker = (): TapTracker<string> => new TapTracker(() => ({ slipPx: 20, palmPx: 80 }));

describe('a tap', () => {
  it('presses at once and acts on release', () => {
    const taps = tracker();
    expect(taps.down(contact(), 'next', box)).toBe(true);
    expect(taps.pressed).toBe('next');
    expect(taps.up(contact({ timeMs: 80 }))).toBe('next');
    expect(taps.pressed).toBeNull();
  });

  it('may be held for as long as a child likes', () => {
    const taps = tracker();
    taps.down(contact(), 'next', box);
    expect(taps.up(contact({ timeMs: 15_000 }))).toBe('next');
  });

  it('may slip 10 mm beyond the control, not more', () => {
    const taps = tracker();
    taps.down(contact(), 'next', box);
    expect(taps.up(contact({ x: 219, timeMs: 100 }))).toBe('next');
    taps.down(contact({ timeMs: 1000 }), 'next', box);
    expect(taps.up(contact({ x: 221, timeMs: 1100 }))).toBeNull();
    expect(taps.pressed).toBeNull();
  });

  it('is one when it is doubled, also when another control has come under the finger', () => {
    const taps = tracker();
    taps.down(contact(), 'next', box);
    taps.up(contact({ timeMs: 50 }));
    expect(taps.down(contact({ timeMs: 200 }), 'next', box)).toBe(false);
    expect(taps.down(contact({ timeMs: 200 }), 'something new', box)).toBe(false);
    expect(taps.up(contact({ timeMs: 250 }))).toBeNull();
    expect(taps.down(contact({ x: 550, y: 550, timeMs: 260 }), 'home', elsewhere)).toBe(true);
  });

  it('is possible again after the pause of a double tap', () => {
    const taps = tracker();
    taps.down(contact(), 'next', box);
    taps.up(contact({ timeMs: 50 }));
    expect(taps.down(contact({ timeMs: 50 + doubleTapMs }), 'next', box)).toBe(true);
  });
});

describe('other contacts', () => {
  it('a second finger is ignored, and lifting it changes nothing', () => {
    const taps = tracker();
    taps.down(contact(), 'next', box);
    expect(taps.down(contact({ pointerId: 2, x: 550, y: 550, timeMs: 10 }), 'home', elsewhere)).toBe(false);
    expect(taps.up(contact({ pointerId: 2, x: 550, y: 550, timeMs: 20 }))).toBeNull();
    expect(taps.up(contact({ timeMs: 30 }))).toBe('next');
  });

  it('a palm is ignored', () => {
    expect(tracker().down(contact({ sizePx: 81 }), 'next', box)).toBe(false);
  });

  it('a cancelled contact does nothing and leaves the screen usable', () => {
    const taps = tracker();
    taps.down(contact(), 'next', box);
    taps.cancel(1);
    expect(taps.up(contact({ timeMs: 100 }))).toBeNull();
    expect(taps.down(contact({ pointerId: 2, timeMs: 200 }), 'next', box)).toBe(true);
  });

  it('a contact that is never lifted does not block the screen for ever', () => {
    const taps = tracker();
    taps.down(contact(), 'next', box);
    expect(taps.down(contact({ pointerId: 2, timeMs: forgottenContactMs }), 'home', box)).toBe(true);
    expect(taps.up(contact({ pointerId: 2, timeMs: forgottenContactMs + 50 }))).toBe('home');
  });
});

describe('a storm of touches', () => {
  it('never presses two things and never acts on what was not pressed', () => {
    const step = fc.record({
      kind: fc.constantFrom('down', 'up', 'cancel'),
      pointerId: fc.integer({ min: 1, max: 5 }),
      x: fc.integer({ min: 0, max: 700 }),
      y: fc.integer({ min: 0, max: 700 }),
      gap: fc.integer({ min: 0, max: 400 }),
      control: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const taps = tracker();
        let timeMs = 0;
        for (const { kind, pointerId, x, y, gap, control } of steps) {
          timeMs += gap;
          const before = taps.pressed;
          const at = contact({ pointerId, x, y, timeMs });
          if (kind === 'down') {
            const pressed = taps.down(at, control, control === 'a' ? box : elsewhere);
            expect(taps.pressed).toBe(pressed ? control : before);
          } else if (kind === 'up') {
            const acted = taps.up(at);
            if (acted !== null) expect(acted).toBe(before);
          } else taps.cancel(pointerId);
        }
      }),
    );
  });
});
