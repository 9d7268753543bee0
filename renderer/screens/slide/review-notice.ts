/** Above a page for adults whose review has run out: the text stays, and says that it waits for somebody to look at it. */
import { html, nothing } from 'lit';
import '../../components/notice/notice.ts';
import type { Words } from '../../components/words.ts';
import { calendarDay } from '../../../content/schema/calendar-day.ts';
import { longDate } from '../../i18n/long-date.ts';
import { isReviewOverdue } from '../../../content/schema/review-overdue.ts';
import type { ShownSlide } from './slide-model.ts';

/** A line at the head of the page while its review is overdue, else nothing. */
export function reviewNotice(
  shown: ShownSlide | null,
  words: Words,
  today: string = calendarDay(new Date()),
): unknown {
  const review = shown?.found?.text.review ?? null;
  if (review === null || !isReviewOverdue(review, today)) return nothing;
  const text = words.t('parents.reviewOverdue', { date: longDate(words.value.language, review.on) });
  return html`<lantern-notice .text=${text}></lantern-notice>`;
}
