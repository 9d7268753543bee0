/** Above a page for adults whose review has run out: the text stays, and says that it waits for somebody to look at it. */
import { html, nothing } from 'lit';
import '../../components/notice/notice.ts';
import type { Words } from '../../components/words.ts';
import type { Review } from '../../../content/schema/compiled-pack.ts';
import type { ShownSlide } from './slide-model.ts';

/** Whether the day of the next review has passed. Both days as `YYYY-MM-DD`, which sort as they follow each other. */
export function isReviewOverdue(review: Review, today: string): boolean {
  return review !== null && review.next < today;
}

/** Today in the time zone of the kiosk, `YYYY-MM-DD`. */
export function todayHere(now: Date = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A line at the head of the page while its review is overdue, else nothing. */
export function reviewNotice(shown: ShownSlide | null, words: Words, today: string = todayHere()): unknown {
  const review = shown?.found?.text.review ?? null;
  if (review === null || !isReviewOverdue(review, today)) return nothing;
  const text = words.t('parents.reviewOverdue', { date: review.on });
  return html`<lantern-notice .text=${text}></lantern-notice>`;
}
