import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  isQuiet,
  quietHoursSchema,
  readQuietHours,
  writeQuietHours,
} from '../../../content/schema/quiet-hours.ts';

const at = (time: string): Date => new Date(`2026-11-29T${time}:00`);

describe('Quiet hours', () => {
  it.each([
    ['19:59', false],
    ['20:00', true],
    ['23:59', true],
    ['00:00', true],
    ['06:59', true],
    ['07:00', false],
    ['12:00', false],
  ])('from evening to morning: at %s it is quiet: %s', (time, quiet) => {
    expect(isQuiet('20:00-07:00', at(time))).toBe(quiet);
  });

  it('on one day: a rest after lunch ends when it says', () => {
    expect(['12:59', '13:00', '14:29', '14:30'].map((time) => isQuiet('13:00-14:30', at(time)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('nobody who set none has any', () => expect(isQuiet(null, at('03:00'))).toBe(false));

  it.each(['20-7', '24:00-07:00', '20:00-07:60', '20:00 - 07:00', '', '07:00-07:00', 1200])(
    '%s is refused',
    (hours) => expect(v.is(quietHoursSchema, hours)).toBe(false),
  );

  it('what staff step to is always text that is read back the same', () => {
    const minute = fc.integer({ min: -2000, max: 4000 });
    fc.assert(
      fc.property(minute, minute, (fromMinute, toMinute) => {
        const text = writeQuietHours({ fromMinute, toMinute });
        expect(v.is(quietHoursSchema, text)).toBe((fromMinute - toMinute) % 1440 !== 0);
        expect(writeQuietHours(readQuietHours(text))).toBe(text);
      }),
    );
  });
});
