import type { LanguagePolicy } from '../policy/language-policy.ts';
import { withoutPrefixes } from './find-phrases.ts';
import { foldWord, withoutDirection } from './fold-word.ts';

/** Shortest stem that still is a word. */
const shortestStem = 3;

/** A whole word keeps its doubled letters up to this length: "geen" is not a form of "gen". */
const shortWord = 5;
/** "ALL" and "AML" are no words: "all" is another one. */
const abbreviation = /^\p{Lu}{2,}$/u;

type Affixes = Pick<LanguagePolicy, 'prefixes' | 'endings' | 'unlike'>;

/** What is left of a word without what may hang in front of it and behind it. Two forms of a word have one of these in common. */
export function stemsOf(word: string, language: string, { prefixes, endings, unlike }: Affixes): Set<string> {
  // Inside Arabic an abbreviation comes with its isolates.
  const shown = withoutDirection(word);
  if (abbreviation.test(shown)) return new Set([shown]);
  const folded = foldWord(word, language);
  if (unlike.includes(folded)) return new Set();
  const bare = withoutPrefixes(folded, prefixes);
  const cut = bare.flatMap((form) =>
    endings
      .filter((ending) => form.endsWith(ending) && form.length - ending.length >= shortestStem)
      .map((ending) => form.slice(0, -ending.length)),
  );
  return new Set([
    ...bare.map((form) => (form.length <= shortWord ? form : plainSpelling(form))),
    ...cut,
    ...cut.map(plainSpelling),
  ]);
}

/** Dutch and German change vowels and doubled letters between forms (zaadbal, zaadballen; orgaan, organen; Eierstock, Eierstöcke). */
function plainSpelling(stem: string): string {
  return stem
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/(.)\1/gu, '$1');
}

/** Whether two lists of stems, word by word, are forms of the same words. */
export function areSameWords(one: readonly Set<string>[], other: readonly Set<string>[]): boolean {
  return (
    one.length === other.length &&
    one.every((stems, index) => [...stems].some((stem) => other[index]?.has(stem) === true))
  );
}
