/** Foot of a page for adults: general information, source, and who looked at it when. */
import { html, nothing } from 'lit';
import { longDate } from '../../i18n/long-date.ts';
import type { Words } from '../../components/words.ts';
import type { PackPort } from '../../controllers/contexts.ts';
import type { Review } from '../../../content/schema/compiled-pack.ts';
import type { ShownSlide } from './slide-model.ts';

function reviewLine(review: Review, words: Words): string {
  if (review === null) return words.t('parents.notReviewed');
  const { by, on, next } = review;
  const day = (iso: string): string => longDate(words.value.language, iso);
  return words.t('parents.reviewed', { by, date: day(on), next: day(next) });
}

function sourceLine(pack: PackPort, words: Words): string {
  if (pack.index === null) return '';
  const { title, publisher, asOf } = pack.index.source;
  return asOf === null
    ? words.t('parents.source', { title, publisher })
    : words.t('parents.sourceDated', { title, publisher, date: longDate(words.value.language, asOf) });
}

/** Unreviewed text says so. */
export function pageFoot({ found }: ShownSlide, pack: PackPort, words: Words): unknown {
  const source = sourceLine(pack, words);
  return html`<footer>
    <p>${words.t('parents.general')}</p>
    ${source === '' ? nothing : html`<p>${source}</p>`}
    <p>${reviewLine(found?.text.review ?? null, words)}</p>
  </footer>`;
}
