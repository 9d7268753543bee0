import type { LanguagePolicy } from '../policy/language-policy.ts';
import { foldWord } from './fold-word.ts';
import { splitWords, type Word } from './split-words.ts';

/** Where a phrase of a word list stands in a text. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  /** Words as they stand in the text. */
  readonly shown: string;
}

/** Finds the phrases of a policy's list: `x*` begins with x, `*x` ends with it, `*x*` contains it; several words stand side by side. */
export function findPhrases(
  text: string,
  phrases: readonly string[],
  language: string,
  policy: Pick<LanguagePolicy, 'prefixes'>,
): PhraseMatch[] {
  const words = splitWords(text, language);
  const folded = words.map(({ word }) => withoutPrefixes(foldWord(word, language), policy.prefixes));
  const wanted = phrases.map((phrase) =>
    phrase.split(' ').map((pattern) => wordTest(foldWord(pattern, language))),
  );
  return words.flatMap((word, index) => {
    const tests = wanted.find((candidate) =>
      candidate.every((test, offset) => folded[index + offset]?.some(test) === true),
    );
    const last = words[index + (tests?.length ?? 0) - 1];
    return tests && last ? [match(text, word, last)] : [];
  });
}

function match(text: string, first: Word, last: Word): PhraseMatch {
  return { from: first.from, to: last.to, shown: text.slice(first.from, last.to) };
}

/** The word itself, and what is left of it without what may hang in front ("l'", Arabic "and", "the"). */
export function withoutPrefixes(word: string, prefixes: readonly string[]): string[] {
  return [
    word,
    ...prefixes
      .filter((prefix) => word.startsWith(prefix) && word.length > prefix.length + 1)
      .map((prefix) => word.slice(prefix.length)),
  ];
}

function wordTest(pattern: string): (word: string) => boolean {
  const core = pattern.replaceAll('*', '');
  const opensAtStart = !pattern.startsWith('*');
  const closesAtEnd = !pattern.endsWith('*');
  if (opensAtStart && closesAtEnd) return (word) => word === core;
  if (opensAtStart) return (word) => word.startsWith(core);
  if (closesAtEnd) return (word) => word.endsWith(core);
  return (word) => word.includes(core);
}
