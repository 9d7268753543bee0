import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import { barePolicy, languagePolicy } from '../policy/language-policy.ts';
import type { PackReading } from '../read-pack-source.ts';
import { complainAt } from './complain.ts';
import { findPhrases } from './find-phrases.ts';
import type { PackText } from './pack-texts.ts';

const placeholder = /\{(?:number|contact):[a-z0-9-]+(?:\|[a-z0-9]+)?\}/g;

/** Numbers that could drift: typed by hand, or told in one language and not in another. An error in every language. */
export function checkNumbers(reading: PackReading, texts: readonly PackText[]): AuthorIssue[] {
  return [...texts.flatMap(typedNumbers), ...differences(reading, texts)];
}

function typedNumbers(text: PackText): AuthorIssue[] {
  const typed = text.typed.replaceAll(placeholder, '').replaceAll(/\{fact:[a-z0-9-]+\}/g, '');
  const digits = /[\p{Nd}%٪]+/u.exec(typed)?.[0];
  const shown = digits ?? spelledShare(text);
  if (shown === undefined) return [];
  return [
    complainAt(text, Math.max(0, text.text.indexOf(shown)), 'error', {
      what: `"${shown}" is a number typed by hand.`,
      todo: 'Name it from numbers.yaml, such as {number:all-share|percent}, so that every language says the same.',
    }),
  ];
}

/** A percentage or a share in words ("ninety", "per cent", "nine out of ten"); "three kinds" is no share. */
function spelledShare(text: PackText): string | undefined {
  const policy = languagePolicy(text.language) ?? barePolicy;
  const { percent, tens, small, wholes } = policy.numberWords;
  const find = (words: readonly string[], within: string) =>
    findPhrases(within, words, text.language, policy)[0]?.shown;
  const always = find([...percent, ...tens], text.text);
  if (always !== undefined) return always;
  for (const [from, to] of text.sentences) {
    const sentence = text.text.slice(from, to);
    const share = find(small, sentence);
    if (share !== undefined && find(wholes, sentence) !== undefined) return share;
  }
  return undefined;
}

function differences(reading: PackReading, texts: readonly PackText[]): AuthorIssue[] {
  const first = reading.pack?.languages[0];
  const key = (text: PackText) => `${text.slide ?? ''} ${text.name}`;
  const models = new Map(texts.filter(({ language }) => language === first).map((text) => [key(text), text]));
  return texts.flatMap((text) => {
    const model = models.get(key(text));
    if (model === undefined || text.language === first) return [];
    const here = placeholders(text);
    const there = placeholders(model);
    const difference = (mark: string, what: string, todo: string) =>
      complainAt(text, 0, 'error', { what: what.replace('*', mark), todo: todo.replace('*', mark) });
    return [
      ...[...there]
        .filter((mark) => !here.has(mark))
        .map((mark) =>
          difference(mark, `"*" is missing; ${model.file} has it.`, 'Put * where the number is told.'),
        ),
      ...[...here]
        .filter((mark) => !there.has(mark))
        .map((mark) =>
          difference(
            mark,
            `"*" is told here, but not in ${model.file}.`,
            'Take * out, or add it in every language.',
          ),
        ),
    ];
  });
}

function placeholders(text: PackText): Set<string> {
  return new Set(text.typed.match(placeholder) ?? []);
}
