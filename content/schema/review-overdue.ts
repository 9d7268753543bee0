/** Whether the day of the next review has passed. Both days as `YYYY-MM-DD`, which sort as they follow each other. */
export function isReviewOverdue({ next }: { readonly next: string }, today: string): boolean {
  return next < today;
}
