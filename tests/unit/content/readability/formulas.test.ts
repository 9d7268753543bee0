import { describe, expect, it } from 'vitest';
import { formulas } from '../../../../build/content/readability/formulas.ts';
import type { TextRates } from '../../../../build/content/readability/text-rates.ts';

const rates: TextRates = {
  words: 100,
  sentences: 10,
  wordsPerSentence: 10,
  syllablesPerWord: 1.5,
  longWordPercent: 20,
  threeSyllablePercent: 10,
  oneSyllablePercent: 60,
  hardWordsPerWord: 0.2,
  complexWordsPerWord: 0.1,
  formalWordsPerWord: 0.05,
};

/** Worked out by hand from the published formulas. */
const workedOut: readonly (readonly [string, number])[] = [
  ['flesch-kincaid-grade', 3.9 + 17.7 - 15.59],
  ['flesch-reading-ease', 69.785],
  ['kandel-moles', 86.45],
  ['flesch-douma', 82.04],
  ['amstad', 82.25],
  ['wiener-sachtextformel-1', 1.935 + 1.672 + 2.594 - 1.962 - 0.875],
  ['lix', 30],
  ['osman', 200.791 - 10.15 - 24.181 * 1.85],
];

describe('the readability formulas', () => {
  it.each(workedOut)('%s gives what its authors published', (id, expected) => {
    expect(formulas[id]?.compute(rates)).toBeCloseTo(expected, 6);
  });

  it('each is worked out here', () => {
    expect(Object.keys(formulas).sort()).toEqual(workedOut.map(([id]) => id).sort());
  });

  it('each says its own numbers (a leading zero may be gone from compiled code)', () => {
    const numbersOf = (text: string) => (text.match(/\d+\.\d+/g) ?? []).sort();
    for (const formula of Object.values(formulas))
      for (const number of numbersOf(formula.says))
        expect(formula.compute.toString()).toContain(number.replace(/^0/, ''));
  });
});
