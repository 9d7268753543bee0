import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { roundsBeforeRest, Scanner } from '../../../../renderer/input/scanner.ts';

/** A page of so many things, its light, and what was taken. */
function desk(things: number, stepMs = 2000) {
  const clock = new SimulatedClock();
  const taken: number[] = [];
  const here: boolean[] = [];
  let lit = -1;
  let isAsking = false;
  const scanner = new Scanner(
    {
      moveOn: () => {
        if (things === 0) return 'nothing';
        lit = (lit + 1) % things;
        return lit === 0 && here.length > 0 && steps++ > 0 ? 'round' : 'moved';
      },
      take: () => void taken.push(lit),
      isHere: (taking) => {
        here.push(taking);
        const answered = isAsking;
        isAsking = false;
        return answered;
      },
    },
    {
      stepMs: () => stepMs,
      setTimeout: (callback, milliseconds) => clock.setTimeout(callback, milliseconds),
      clearTimeout: (id) => clock.clearTimeout(id as number),
    },
  );
  let steps = 0;
  return { scanner, clock, taken, here, lit: () => lit, ask: () => (isAsking = true) };
}

describe('one switch', () => {
  it('sets the light going at once, and takes what is lit', () => {
    const { scanner, clock, taken, here, lit } = desk(5);
    scanner.press();
    expect([lit(), taken, here]).toEqual([0, [], [false]]);
    clock.increment(2000);
    clock.increment(2000);
    expect(lit()).toBe(2);
    scanner.press();
    expect([taken, here]).toEqual([[2], [false, true]]);
  });

  it('gives a thing its whole time again after a press', () => {
    const { scanner, clock, lit } = desk(5);
    scanner.press();
    clock.increment(1900);
    scanner.press();
    clock.increment(1900);
    expect(lit()).toBe(0);
    clock.increment(100);
    expect(lit()).toBe(1);
  });

  it('rests after three rounds without a press, and wakes without taking anything', () => {
    const { scanner, clock, taken } = desk(4);
    scanner.press();
    for (let step = 0; step < 4 * roundsBeforeRest - 1; step += 1) clock.increment(2000);
    expect(scanner.isMoving).toBe(true);
    clock.increment(2000);
    expect(scanner.isMoving).toBe(false);
    clock.increment(60_000);
    scanner.press();
    expect(taken).toEqual([]);
    expect(scanner.isMoving).toBe(true);
  });

  it('only answers when it is asked whether somebody is still there', () => {
    const { scanner, taken, ask } = desk(3);
    scanner.press();
    ask();
    scanner.press();
    expect(taken).toEqual([]);
    scanner.press();
    expect(taken).toEqual([0]);
  });

  it('on a page without things rests too, and a touch puts the light out', () => {
    const { scanner, clock } = desk(0);
    scanner.press();
    for (let step = 0; step < roundsBeforeRest; step += 1) clock.increment(2000);
    expect(scanner.isMoving).toBe(false);
    scanner.press();
    scanner.rest();
    expect(scanner.isMoving).toBe(false);
  });

  it('never takes anything that was not lit, however it is pressed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 40 }),
        (things, waits) => {
          const { scanner, clock, taken, lit } = desk(things);
          const seen: number[] = [];
          for (const wait of waits) {
            const moving = scanner.isMoving;
            if (moving) seen.push(lit());
            scanner.press();
            for (let left = wait; left > 0; left -= 100) clock.increment(Math.min(left, 100));
          }
          expect(taken).toEqual(seen);
        },
      ),
    );
  });
});
