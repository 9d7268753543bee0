import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import type { FactsSource } from '../../content/schema/source-pack.ts';

/**
 * Every sentence of the source is a fact or is marked as not one (`facts.yaml`, key `sentences`).
 * A pack that does not say how many sentences its source has is not held to it.
 * @param file name of `facts.yaml` for the messages
 */
export function checkFactCoverage(
  { sentences, facts, notFacts }: FactsSource,
  file: string,
): readonly AuthorIssue[] {
  if (sentences.length === 0) return [];
  const place = (paragraph: number, sentence: number) =>
    `paragraph ${String(paragraph)}, sentence ${String(sentence)}`;
  const wanted = new Set(
    sentences.flatMap((count, at) => Array.from({ length: count }, (_, index) => place(at + 1, index + 1))),
  );
  const listed = new Set(
    [...facts, ...notFacts].map(({ paragraph, sentence }) => place(paragraph, sentence)),
  );
  const issue = (what: string, todo: string): AuthorIssue => ({
    severity: 'error',
    file,
    line: null,
    what,
    todo,
  });
  return [
    ...[...wanted]
      .filter((at) => !listed.has(at))
      .map((at) =>
        issue(
          `The source's ${at} is neither a fact nor a "notFact".`,
          'List what it says under "facts:", or say under "notFacts:" why it states no fact.',
        ),
      ),
    ...[...listed]
      .filter((at) => !wanted.has(at))
      .map((at) =>
        issue(
          `The source has no ${at}, as "sentences:" counts.`,
          'Correct the place of the fact, or the count under "sentences:".',
        ),
      ),
  ];
}
