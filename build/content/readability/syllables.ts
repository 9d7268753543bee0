/** Syllables of a word. Who counts what, and how well: docs/decisions/0008-counting-syllables.md. */
import german from 'hyphen/de-1996';
import french from 'hyphen/fr';
import dutch from 'hyphen/nl';
import { syllable } from 'syllable';

type Count = (word: string) => number;

const shortVowels = /[\u064e\u064f\u0650]/g;
const tanweenAndShadda = /[\u064b\u064c\u064d\u0651]/g;
const longVowels = /\u064e[اى]|\u064f\u0648(?![\u064b-\u0652])|\u0650\u064a(?![\u064b-\u0652])/g;

const counters: Readonly<Record<string, Count>> = {
  en: syllable,
  fr: (word) =>
    sum(word.replaceAll("qu'", "q'").split("'"), (part) =>
      parts(
        part,
        french.hyphenateSync,
        /^[aeiouyàâéèêëîïôûù][^aeiouyàâéèêëîïôûù]+(?=[aeiouyàâéèêëîïôûù])(?!es?$|ent$)/,
      ),
    ),
  nl: (word) => parts(word, dutch.hyphenateSync, /^[aeiouy][^aeiouyëïöüé]+[aeiouyëïöüé]/),
  de: (word) => parts(word, german.hyphenateSync, /^[aeiouyäöü][^aeiouyäöü]+[aeiouyäöü]/),
  ar: arabicSyllables,
};

const known = new Map<string, number>();

/** Syllables of a word, 0 for one without a vowel; `null` in a language nobody has taught it. */
export function syllablesOf(word: string, language: string): number | null {
  const tag = language.split('-')[0] ?? language;
  const count = counters[tag];
  if (count === undefined) return null;
  const plain = word.normalize('NFC').toLocaleLowerCase(language).replaceAll('’', "'");
  const key = `${tag} ${plain}`;
  const syllables = known.get(key) ?? sum(plain.split('-'), count);
  known.set(key, syllables);
  return syllables;
}

function sum(pieces: readonly string[], count: Count): number {
  return pieces.reduce((total, piece) => total + (piece === '' ? 0 : count(piece)), 0);
}

/**
 * Printers divide words between syllables, but never leave a single letter on a line ("aber", "idée"): such a first letter is
 * counted here.
 */
function parts(
  word: string,
  hyphenate: (text: string, options: object) => string,
  loneVowel: RegExp,
): number {
  if (!/[aeiouyäöüàâéèêëîïôûùœ]/.test(word)) return 0;
  return hyphenate(word, { minWordLength: 1, hyphenChar: '-' })
    .split('-')
    .reduce((total, part) => total + (loneVowel.test(part) ? 2 : 1), 0);
}

/** As OSMAN counts them (El-Haj & Rayson 2016): a long vowel, a doubled letter and an "n" ending weigh two. */
function arabicSyllables(word: string): number {
  const long = word.match(longVowels)?.length ?? 0;
  const short = (word.match(shortVowels)?.length ?? 0) - long;
  return 2 * (long + (word.match(tanweenAndShadda)?.length ?? 0)) + short;
}
