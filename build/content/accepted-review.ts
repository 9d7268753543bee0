import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Review, SlideText } from '../../content/schema/compiled-pack.ts';
import type { NumbersSource, ReviewSource } from '../../content/schema/source-pack.ts';
import { hashText } from './compile-level-text.ts';

/** A pack as a folder that may hold sign-offs. */
interface PackFolder {
  readonly folder: string;
}

/** Changes with every word that a visitor of this slide reads, hears or sees signed in this language, numbers included. */
export function slideFingerprint({ title, alt, attract, hotspots, levels, sign }: SlideText): string {
  const things = Object.entries(hotspots).map(([id, { label, says }]) => [id, label, says]);
  const texts = Object.entries(levels).map(([level, { text }]) => [level, text]);
  // The names of the files carry the hash of what is in them.
  const signed = sign ? [sign.video, sign.captions] : [];
  return hashText(JSON.stringify([title, alt, attract, things, texts, ...signed]));
}

/** Changes with a number, what it stands for, and where it comes from. */
export function numberFingerprint({ value, unit, asOf, source, approximate }: NumbersSource[string]): string {
  return hashText(JSON.stringify([value, unit, asOf, source, approximate]));
}

/** Whether the signed statement that a review names lies in the pack and is not empty. */
export function hasSignOff({ folder }: PackFolder, review: NonNullable<ReviewSource>): boolean {
  if (review.signOff === undefined) return false;
  const file = statSync(join(folder, review.signOff), { throwIfNoEntry: false });
  return file?.isFile() === true && file.size > 0;
}

/**
 * The review that visitors are shown. A name without its sign-off is nobody, and so is one under words that were changed since:
 * the pages then say that nobody has checked them. `fingerprint` is `null` for the pack as a whole.
 */
export function acceptedReview(pack: PackFolder, review: ReviewSource, fingerprint: string | null): Review {
  if (review === null || !hasSignOff(pack, review)) return null;
  if (fingerprint !== null && review.fingerprint !== fingerprint) return null;
  const { by, on, next } = review;
  return { by, on, next };
}
