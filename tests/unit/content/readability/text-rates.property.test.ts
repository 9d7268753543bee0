import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulas } from '../../../../build/content/readability/formulas.ts';
import { measureText, type MeasuredWord } from '../../../../build/content/readability/text-rates.ts';

const easyWord = fc.constantFrom('cat', 'sun', 'bed', 'milk', 'hand', 'red');
const hardWord = fc.constantFrom('temperature', 'determination', 'laboratory', 'examination');
const plain = (word: string): MeasuredWord => ({ word, isGlossary: false });
const sentence = fc.array(easyWord.map(plain), { minLength: 1, maxLength: 12 });
const text = fc.array(sentence, { minLength: 1, maxLength: 6 });
const english = ['flesch-kincaid-grade', 'flesch-reading-ease', 'lix'].flatMap((id) => formulas[id] ?? []);
const harder = (formula: (typeof english)[number], one: number, other: number) =>
  formula.easyIs === 'low' ? one > other : one < other;

describe('measuring a text', () => {
  it('a harder word never makes it easier', () => {
    fc.assert(
      fc.property(text, hardWord, (sentences, word) => {
        const before = measureText(sentences, 'en', true);
        const [first = [], ...others] = sentences;
        const after = measureText([[plain(word), ...first.slice(1)], ...others], 'en', true);
        for (const formula of english)
          expect(harder(formula, formula.compute(before), formula.compute(after))).toBe(false);
      }),
    );
  });

  it('joining two sentences makes it harder', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const apart = measureText([one, other], 'en', true);
        const joined = measureText([[...one, ...other]], 'en', true);
        for (const formula of english)
          expect(harder(formula, formula.compute(joined), formula.compute(apart))).toBe(true);
      }),
    );
  });

  it('a word of the glossary, set aside, cannot make the words look harder, and raw it counts', () => {
    fc.assert(
      fc.property(text, hardWord, (sentences, word) => {
        const stuffed = [...sentences, [{ word, isGlossary: true }]];
        expect(measureText(stuffed, 'en', true).syllablesPerWord).toBe(
          measureText(sentences, 'en', true).syllablesPerWord,
        );
        expect(measureText(stuffed, 'en', false).syllablesPerWord).toBeGreaterThan(
          measureText(sentences, 'en', false).syllablesPerWord,
        );
      }),
    );
  });
});
