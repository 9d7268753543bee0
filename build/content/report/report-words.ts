/** How the report names levels and doors, for somebody who has never seen the pack's files. */
import type { Level, Review } from '../../../content/schema/compiled-pack.ts';

/** Levels by their readers. */
export const levelNames: Readonly<Record<Level, string>> = {
  young: 'Youngest (3 to 6, read aloud)',
  older: '7 to 12',
  parents: 'Teenagers and adults',
};

/** Doors of the welcome screen, as visitors meet them. */
export const pathNames: Readonly<Record<string, string>> = {
  young: 'Story',
  older: 'Explore',
  parents: 'For teenagers and adults',
  siblings: 'Brothers and sisters',
  calm: 'Calm corner',
  numbers: 'Numbers behind the gate',
};

/** One line about a review. */
export function reviewWords(review: Review): string {
  return review === null
    ? 'Not yet checked by a clinician'
    : `Checked by ${review.by} on ${review.on}, next on ${review.next}`;
}
