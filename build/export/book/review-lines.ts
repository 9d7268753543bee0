/** Who looked at the words, and that nobody did. Pure. */
import type { SlideText } from '../../../content/schema/compiled-pack.ts';
import type { BookSource, Found } from './book-source.ts';
import { xml, type Piece } from './markup.ts';

/** One line when nothing was reviewed; else one for each slide that was, and the general one for the rest. */
export function reviewLines(source: BookSource): readonly Piece[] {
  const reviewed = slidesOf(source).flatMap(({ value: { title, review }, language }) =>
    review === null
      ? []
      : [
          xml`${source.inItsLanguage(language, `${title}: `)}${source.sayAsOnScreen('parents.reviewed', review)}`,
        ],
  );
  return isReviewed(source) ? reviewed : [...reviewed, source.sayAsOnScreen('parents.notReviewed')];
}

/** Whether somebody has reviewed every slide of the book. */
export function isReviewed(source: BookSource): boolean {
  return slidesOf(source).every(({ value }) => value.review !== null);
}

function slidesOf(source: BookSource): readonly Found<SlideText>[] {
  return source.index.slides.flatMap(({ id }) => source.slide(id) ?? []);
}
