import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LevelText } from '../../../../content/schema/compiled-pack.ts';
import { chosenWord, wordSpans } from '../../../../renderer/components/narrated-text/chosen-words.ts';

const text = 'Look inside! The bone marrow is soft.';
const levelText: LevelText = {
  text,
  textHash: '',
  blocks: [{ kind: 'paragraph', span: [0, text.length] }],
  sentences: [
    [0, 12],
    [13, text.length],
  ],
  terms: [{ term: 'marrow', span: [17, 28] }],
  facts: [],
  narration: null,
};

describe('words of a text', () => {
  it.each([
    ['fr', 'Aujourd’hui, l’hôpital', ['Aujourd’hui', 'l’hôpital']],
    ['ar', 'دَمٌ أَحْمَر.', ['دَمٌ', 'أَحْمَر']],
    ['de', 'Das Knochenmark!', ['Das', 'Knochenmark']],
  ])('are those of its language (%s)', (language, words, expected) => {
    expect(wordSpans(words, language).map(([from, to]) => words.slice(from, to))).toEqual(expected);
  });

  it('lie in order inside the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'en', 'ar', 'nl'), (any, language) => {
        let last = 0;
        for (const [from, to] of wordSpans(any, language)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(any.length);
          last = to;
        }
      }),
    );
  });
});

describe('a tapped word', () => {
  it('is said, with its sentence', () => {
    expect(chosenWord(levelText, [5, 11])).toEqual({ kind: 'word', span: [5, 11], sentence: 0 });
    expect(chosenWord(levelText, [32, 36])).toEqual({ kind: 'word', span: [32, 36], sentence: 1 });
  });

  it.each([
    [17, 21],
    [22, 28],
  ] as const)('is explained when it is part of a word of the glossary (%i)', (from, to) => {
    expect(chosenWord(levelText, [from, to])).toEqual({ kind: 'term', term: 'marrow' });
  });
});
