import { describe, expect, it } from 'vitest';
import { levelTextOf } from '../../../../fixtures/small-page.ts';
import { explainedTerms, termsInBand } from '../../../../../renderer/screens/slide/slide-model.ts';

const text = levelTextOf(
  [
    ['Blood is full of cells.', 'It is warm.', 'A platelet is small.'],
    ['It helps the marrow.', 'That is all.'],
  ],
  ['Blood', 'cells', 'platelet', 'marrow'],
);

describe('words that a text explains', () => {
  it('come once each, in the order of the text', () => {
    const twice = { ...text, terms: [...text.terms, ...text.terms] };
    expect(explainedTerms(twice)).toEqual(['Blood', 'cells', 'platelet', 'marrow']);
    expect(explainedTerms(null)).toEqual([]);
  });

  it('are, in a band, those of its sentences', () => {
    const bands = [0, 2, 4].map((first) => termsInBand(text, { first, length: 2 }));
    expect(bands).toEqual([['Blood', 'cells'], ['platelet', 'marrow'], []]);
  });

  it('do not fail where the band is past the end or there is no text', () => {
    expect(termsInBand(text, { first: 9, length: 2 })).toEqual([]);
    expect(termsInBand(null, { first: 0, length: 2 })).toEqual([]);
  });
});
