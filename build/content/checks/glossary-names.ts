import { barePolicy, languagePolicy } from '../policy/language-policy.ts';
import type { GlossarySource } from '../../../content/schema/source-pack.ts';
import { areSameWords, stemsOf } from './same-words.ts';
import { splitWords, type Word } from './split-words.ts';

/** The words under which an entry of the glossary may be shown: its name, what its name has in brackets, and its `forms`. */
export function namesOf({ name, forms }: GlossarySource[string]): string[] {
  const inBrackets = [...name.matchAll(/\(([^)]*)\)/g)].flatMap(([, inside = '']) => inside.split(/[,،;]/));
  return [name.replaceAll(/\([^)]*\)/g, ''), ...inBrackets, ...forms, name]
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

/** Where a name of the glossary stands in a text. */
export interface NameMatch {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the names of a glossary in texts of its language. */
export class GlossaryNames {
  readonly #names: readonly { readonly term: string; readonly stems: readonly Set<string>[] }[];

  constructor(
    private readonly language: string,
    glossary: GlossarySource,
  ) {
    this.#names = Object.entries(glossary)
      .flatMap(([term, entry]) =>
        namesOf(entry).map((name) => ({ term, stems: this.#stems(splitWords(name, language)) })),
      )
      .sort((one, other) => other.stems.length - one.stems.length);
  }

  #stems(words: readonly Word[]): Set<string>[] {
    const policy = languagePolicy(this.language) ?? barePolicy;
    return words.map(({ word }) => stemsOf(word, this.language, policy));
  }

  /** Whether the shown words are a name of the term, in any of its forms. */
  isName(shown: string, term: string): boolean {
    const variants = [shown, shown.replaceAll(/\([^)]*\)/g, '')].map((words) =>
      this.#stems(splitWords(words, this.language)),
    );
    return this.#names.some(
      (name) => name.term === term && variants.some((stems) => areSameWords(stems, name.stems)),
    );
  }

  /** All names in a text, the longest first, so that "red blood cell" is not also "blood" and "cell". */
  find(text: string): NameMatch[] {
    const words = splitWords(text, this.language);
    const stems = this.#stems(words);
    const found: NameMatch[] = [];
    for (let index = 0; index < words.length;) {
      const name = this.#names.find(({ stems: wanted }) =>
        areSameWords(stems.slice(index, index + wanted.length), wanted),
      );
      const last = words[index + (name?.stems.length ?? 1) - 1];
      if (name && last) found.push({ term: name.term, from: words[index]?.from ?? 0, to: last.to });
      index += name?.stems.length ?? 1;
    }
    return found;
  }
}
