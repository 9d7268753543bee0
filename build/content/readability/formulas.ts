/** The readability formulas, with the numbers of their authors (content.md 2.3). */
import type { TextRates } from './text-rates.ts';

/** One formula: what it is called, how it is computed, and which way is easy. */
export interface Formula {
  readonly name: string;
  /** The formula in words, with its numbers. */
  readonly says: string;
  readonly easyIs: 'high' | 'low';
  compute(rates: TextRates): number;
}

/** All formulas by the id that a policy names. */
export const formulas: Readonly<Record<string, Formula>> = {
  'flesch-kincaid-grade': {
    name: 'Flesch-Kincaid grade',
    says: '0.39 x words a sentence + 11.8 x syllables a word - 15.59',
    easyIs: 'low',
    compute: ({ wordsPerSentence, syllablesPerWord }) =>
      0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59,
  },
  'flesch-reading-ease': {
    name: 'Flesch reading ease',
    says: '206.835 - 1.015 x words a sentence - 84.6 x syllables a word',
    easyIs: 'high',
    compute: ({ wordsPerSentence, syllablesPerWord }) =>
      206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord,
  },
  'kandel-moles': {
    name: 'Kandel & Moles (1958)',
    says: '207 - 1.015 x words a sentence - 73.6 x syllables a word',
    easyIs: 'high',
    compute: ({ wordsPerSentence, syllablesPerWord }) =>
      207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord,
  },
  'flesch-douma': {
    name: 'Flesch-Douma',
    says: '206.84 - 0.93 x words a sentence - 77 x syllables a word',
    easyIs: 'high',
    compute: ({ wordsPerSentence, syllablesPerWord }) =>
      206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord,
  },
  amstad: {
    name: 'Amstad',
    says: '180 - words a sentence - 58.5 x syllables a word',
    easyIs: 'high',
    compute: ({ wordsPerSentence, syllablesPerWord }) => 180 - wordsPerSentence - 58.5 * syllablesPerWord,
  },
  'wiener-sachtextformel-1': {
    name: 'Wiener Sachtextformel 1',
    says:
      '0.1935 x % words of 3 syllables and more + 0.1672 x words a sentence + 0.1297 x % words of more than 6 letters ' +
      '- 0.0327 x % words of 1 syllable - 0.875',
    easyIs: 'low',
    compute: ({ threeSyllablePercent, wordsPerSentence, longWordPercent, oneSyllablePercent }) =>
      0.1935 * threeSyllablePercent +
      0.1672 * wordsPerSentence +
      0.1297 * longWordPercent -
      0.0327 * oneSyllablePercent -
      0.875,
  },
  lix: {
    name: 'LIX',
    says: 'words a sentence + % words of more than 6 letters',
    easyIs: 'low',
    compute: ({ wordsPerSentence, longWordPercent }) => wordsPerSentence + longWordPercent,
  },
  osman: {
    name: 'OSMAN (a trend only)',
    says:
      '200.791 - 1.015 x words a sentence - 24.181 x (words of more than 5 letters + syllables + words of more than 4 ' +
      'syllables + those of them in formal spelling) a word',
    easyIs: 'high',
    compute: (rates) =>
      200.791 -
      1.015 * rates.wordsPerSentence -
      24.181 *
        (rates.hardWordsPerWord +
          rates.syllablesPerWord +
          rates.complexWordsPerWord +
          rates.formalWordsPerWord),
  },
};
