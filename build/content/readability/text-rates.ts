import { foldWord } from '../checks/fold-word.ts';
import { syllablesOf } from './syllables.ts';

/** A word to measure, and whether it is a word of the glossary. */
export interface MeasuredWord {
  readonly word: string;
  readonly isGlossary: boolean;
}

/** What the formulas need to know of a text. Percentages are of words. */
export interface TextRates {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Words of more than six letters. */
  readonly longWordPercent: number;
  /** Words of three syllables and more. */
  readonly threeSyllablePercent: number;
  readonly oneSyllablePercent: number;
  /** Arabic: words of more than five letters, of more than four syllables, and those of them with letters of the written language. */
  readonly hardWordsPerWord: number;
  readonly complexWordsPerWord: number;
  readonly formalWordsPerWord: number;
}

/**
 * Measures sentences. With `setAside`, words of the glossary count for the length of their sentence but not for how hard the
 * words are: they are explained at a touch. Without, every word counts.
 */
export function measureText(
  sentences: readonly (readonly MeasuredWord[])[],
  language: string,
  setAside: boolean,
): TextRates {
  const all = sentences.flat();
  const judged = setAside ? all.filter(({ isGlossary }) => !isGlossary) : all;
  const measures = judged.map(({ word }) => measureWord(word, language));
  const share = (test: (measure: WordMeasure) => boolean) =>
    ratio(measures.filter(test).length, measures.length);
  const isComplex = ({ syllables }: WordMeasure) => syllables > 4;
  return {
    words: all.length,
    sentences: sentences.length,
    wordsPerSentence: ratio(all.length, sentences.length),
    syllablesPerWord: ratio(
      measures.reduce((total, { syllables }) => total + syllables, 0),
      measures.length,
    ),
    longWordPercent: 100 * share(({ letters }) => letters > 6),
    threeSyllablePercent: 100 * share(({ syllables }) => syllables >= 3),
    oneSyllablePercent: 100 * share(({ syllables }) => syllables === 1),
    hardWordsPerWord: share(({ letters }) => letters > 5),
    complexWordsPerWord: share(isComplex),
    formalWordsPerWord: share((measure) => isComplex(measure) && measure.isFormal),
  };
}

interface WordMeasure {
  readonly letters: number;
  readonly syllables: number;
  readonly isFormal: boolean;
}

/** Letters that mark written Arabic (OSMAN's "faseeh"). */
const formalLetters = /[ءئؤذظ]|(?:وا|ون)$/;

function measureWord(word: string, language: string): WordMeasure {
  // "d'hématologie" is as long as "hématologie".
  const pieces = foldWord(word, language).split("'");
  const letters = Math.max(...pieces.map((piece) => piece.match(/\p{L}/gu)?.length ?? 0));
  const bare = word.normalize('NFC').replaceAll(/[\u064b-\u0652\u0670\u0640]/g, '');
  return { letters, syllables: syllablesOf(word, language) ?? 0, isFormal: formalLetters.test(bare) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
