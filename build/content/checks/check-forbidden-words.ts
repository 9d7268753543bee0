import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import { languagePolicy, type LanguagePolicy } from '../policy/language-policy.ts';
import { complainAt } from './complain.ts';
import { findPhrases, type PhraseMatch } from './find-phrases.ts';
import { foldWord } from './fold-word.ts';
import type { PackText } from './pack-texts.ts';
import { isForChildren, type Audience } from './slide-audience.ts';
import { splitWords } from './split-words.ts';

type Rule = LanguagePolicy['forbidden'][number];

/** What the whole waiting room may not read, what a child may not read, and what is wrong everywhere. An error in every language. */
export function checkForbiddenWords(texts: readonly PackText[]): AuthorIssue[] {
  const words = texts.flatMap((text) => {
    const policy = languagePolicy(text.language);
    return (policy?.forbidden ?? [])
      .filter((rule) => applies(rule.where, text))
      .flatMap((rule) =>
        matches(text, rule, policy?.prefixes ?? []).map((found) => finding(text, rule, found)),
      );
  });
  return [...words, ...texts.flatMap(percentSigns)];
}

function applies(where: Rule['where'], text: PackText): boolean {
  if (where === 'everywhere') return true;
  if (where === 'children') return isForChildren(text.audience);
  return isOfTheLoop(text);
}

/** The loop shows the line and reads the picture description; the rest of its slides waits behind a door. */
function isOfTheLoop({ audience, part }: { audience: Audience; part: PackText['part'] }): boolean {
  return audience === 'waiting-room' && (part === 'attract' || part === 'alt');
}

function matches(text: PackText, rule: Rule, prefixes: string[]): PhraseMatch[] {
  const found = findPhrases(text.text, rule.words, text.language, { prefixes });
  if (rule.unlessBefore.length === 0) return found;
  const words = splitWords(text.text, text.language);
  return found.filter(({ to }) => {
    const next = words.find(({ from }) => from >= to);
    return !(next && rule.unlessBefore.includes(foldWord(next.word, text.language)));
  });
}

function finding(text: PackText, rule: Rule, { from, shown }: PhraseMatch): AuthorIssue {
  const place = { 'waiting-room': 'in the silent loop', children: 'where a child reads', everywhere: 'here' };
  return complainAt(text, from, 'error', {
    what: `"${shown}" must not stand ${place[rule.where]}.`,
    todo: rule.todo,
  });
}

function percentSigns(text: PackText): AuthorIssue[] {
  const at = text.text.search(/[%٪‰]/);
  if (at === -1 || !isForChildren(text.audience)) return [];
  return [
    complainAt(text, at, 'error', {
      what: 'A percentage stands where a child reads.',
      todo: 'Leave it to the parents, or say "most" or "some".',
    }),
  ];
}
