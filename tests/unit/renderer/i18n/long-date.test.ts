import { describe, expect, it } from 'vitest';
import { longDate } from '../../../../renderer/i18n/long-date.ts';

describe('The day on which somebody checked a text', () => {
  it.each([
    ['en', '1 October 2024'],
    ['fr', '1er octobre 2024'],
    ['nl', '1 oktober 2024'],
    ['de', '1. Oktober 2024'],
    ['ar', '1 أكتوبر 2024'],
  ])('is written as people write it: %s', (language, text) => {
    const words = longDate(language, '2024-10-01');
    // English writes the month first in some countries.
    expect([text, 'October 1, 2024']).toContain(words);
  });

  it('is the same day wherever the machine stands', () =>
    expect(longDate('nl', '2024-01-01')).toBe('1 januari 2024'));

  it.each(['2024', 'spring 2024', '2024-13-01', ''])('%s is left as it was typed', (typed) =>
    expect(longDate('en', typed)).toBe(typed),
  );
});
