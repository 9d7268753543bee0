import { describe, expect, it } from 'vitest';
import { nothing } from 'lit';
import type { Words } from '../../../../renderer/components/words.ts';
import { calendarDay } from '../../../../content/schema/calendar-day.ts';
import { isReviewOverdue } from '../../../../content/schema/review-overdue.ts';
import { reviewNotice } from '../../../../renderer/screens/slide/review-notice.ts';
import type { ShownSlide } from '../../../../renderer/screens/slide/slide-model.ts';

const review = { by: 'A nurse', on: '2026-01-01', next: '2027-01-01' };

const noWords = { t: () => '' } as unknown as Words;

describe('a text whose review has run out', () => {
  it('is not overdue on the last day, and overdue on the day after', () => {
    expect(isReviewOverdue(review, '2027-01-01')).toBe(false);
    expect(isReviewOverdue(review, '2027-01-02')).toBe(true);
  });

  it('is said to wait, with the day of its last check', () => {
    const asked: unknown[] = [];
    const words = {
      value: { language: 'nl' },
      t: (...all: unknown[]) => asked.push(all),
    } as unknown as Words;
    const shown = { found: { text: { review } } } as ShownSlide;
    expect(reviewNotice(shown, words, '2026-12-31')).toBe(nothing);
    expect(reviewNotice(shown, words, '2027-03-01')).not.toBe(nothing);
    expect(asked).toEqual([['parents.reviewOverdue', { date: '1 januari 2026' }]]);
  });

  it('has never been checked: the foot of the page says so, not this line', () => {
    const shown = { found: { text: { review: null } } } as ShownSlide;
    expect(reviewNotice(shown, noWords, '2030-01-01')).toBe(nothing);
    expect(reviewNotice(null, noWords, '2030-01-01')).toBe(nothing);
  });
});

describe('today', () => {
  it('is the day on the clock of the waiting room', () => {
    expect(calendarDay(new Date(2027, 0, 2, 0, 5))).toBe('2027-01-02');
  });
});
