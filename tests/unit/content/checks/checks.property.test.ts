import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../../build/content/checks/find-phrases.ts';
import { foldWord } from '../../../../build/content/checks/fold-word.ts';
import { levelLineFinder } from '../../../../build/content/checks/line-finder.ts';
import { stemsOf } from '../../../../build/content/checks/same-words.ts';
import { splitWords } from '../../../../build/content/checks/split-words.ts';
import { languagePolicy } from '../../../../build/content/policy/language-policy.ts';
import { compileLevelText } from '../../../../build/content/compile-level-text.ts';
import { numbersSourceSchema } from '../../../../content/schema/source-pack.ts';
import { parseSlideMarkdown } from '../../../../build/content/parse-slide-markdown.ts';

const languages = ['en', 'fr', 'nl', 'de', 'ar'] as const;
/** A forbidden word of a language, as it may stand in a text. */
const forbidden = fc.constantFrom(...languages).chain((language) => {
  const words = (languagePolicy(language)?.forbidden ?? []).flatMap((rule) => rule.words);
  return fc
    .constantFrom(...words)
    .map((pattern) => ({ language, pattern, word: pattern.replaceAll('*', '') }));
});
const filler = fc
  .array(fc.constantFrom('xa', 'xo.', 'xi,', 'xu'), { maxLength: 4 })
  .map((words) => words.join(' '));

describe('word lists', () => {
  it('find each of their words wherever it stands, large or small', () => {
    fc.assert(
      fc.property(
        forbidden,
        filler,
        filler,
        fc.boolean(),
        ({ language, pattern, word }, before, after, isLarge) => {
          const shown = isLarge ? word.toLocaleUpperCase(language) : word;
          // Upper-case sharp s is "SS"; German texts do not write it so.
          fc.pre(!(isLarge && /[ßœ]/.test(word)));
          const text = `${before} ${shown} ${after}`;
          const found = findPhrases(text, [pattern], language, languagePolicy(language) ?? { prefixes: [] });
          expect(found.map(({ from }) => from)).toContain(before.length + 1);
        },
      ),
    );
  });

  it('find nothing in words that are not theirs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), filler, (language, text) => {
        const policy = languagePolicy(language);
        for (const rule of policy?.forbidden ?? [])
          expect(findPhrases(text, rule.words, language, policy ?? { prefixes: [] })).toEqual([]);
      }),
    );
  });

  it('see an Arabic word with any vowel signs', () => {
    const sign = fc.constantFrom('', '\u064e', '\u064f', '\u0650', '\u0651\u064e', '\u0652', '\u0640');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 6, maxLength: 6 }), (signs) => {
        const word = Array.from('انفجار', (letter, index) => letter + (signs[index] ?? '')).join('');
        expect(foldWord(word, 'ar')).toBe('انفجار');
      }),
    );
  });
});

describe('words of a text', () => {
  it('are the same in an isolate', () => {
    const policy = { prefixes: [], endings: [], unlike: [] };
    fc.assert(
      fc.property(
        fc.constantFrom('ALL', 'AML', 'all', 'Enter'),
        fc.constantFrom(...languages),
        (word, language) => {
          expect(stemsOf(`\u2066${word}\u2069`, language, policy)).toEqual(stemsOf(word, language, policy));
        },
      ),
    );
  });

  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), (text, language) => {
        for (const { word, from, to } of splitWords(text, language)) expect(text.slice(from, to)).toBe(word);
      }),
    );
  });

  it('count a telephone number once', () => {
    expect(splitWords('Call +32\u00a02\u00a0764\u00a023\u00a050 now', 'en')).toHaveLength(3);
  });
});

const numbers = v.parse(numbersSourceSchema, {
  days: {
    value: 80,
    unit: 'percent',
    approximate: false,
    survival: false,
    paragraph: 1,
    sentence: 1,
    asOf: null,
    source: 'A diary',
  },
});

describe('lines of a slide', () => {
  const words = [
    'plain',
    '[linked](term:seed)',
    '{number:days}',
    '{number:days|percent}',
    'end.',
    '{fact:one}',
  ];
  const line = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((parts) => `word ${parts.join(' ')}`);
  const paragraph = fc.array(line, { minLength: 1, maxLength: 4 });
  const level = fc.array(paragraph, { minLength: 1, maxLength: 4 });

  it('each marked word is found on the line on which it was typed', () => {
    fc.assert(
      fc.property(level, (paragraphs) => {
        let mark = 0;
        const marked = paragraphs
          .map((lines) => lines.map((text) => text.replace('word', () => `mark${String(mark++)}`)).join('\n'))
          .join('\n\n');
        const source = `---\ntitle: x\n---\n\n## young\n\n${marked}\n`;
        const blocks = parseSlideMarkdown(source, 'x.md').levels.get('young') ?? [];
        const { text } = compileLevelText(
          blocks,
          { file: 'x.md', language: 'fr', numbers, survivalAllowed: false },
          [],
        );
        const lineAt = levelLineFinder(blocks, text);
        const lines = source.split('\n');
        for (let index = 0; index < mark; index += 1) {
          const name = new RegExp(`mark${String(index)}\\b`);
          expect(lineAt(text.search(name))).toBe(lines.findIndex((typed) => name.test(typed)) + 1);
        }
      }),
    );
  });
});
