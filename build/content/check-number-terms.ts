import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import type { PackReading } from './read-pack-source.ts';

/** What a number is about is said by the glossary, in every language; a survival number cannot do without. */
export function checkNumberTerms(reading: PackReading): AuthorIssue[] {
  const first = reading.pack?.languages[0];
  const glossary = first === undefined ? undefined : reading.glossaries.get(first);
  const issue = (what: string, todo: string): AuthorIssue[] => [
    { severity: 'error', file: `${reading.displayFolder}/numbers.yaml`, line: null, what, todo },
  ];
  return Object.entries(reading.numbers).flatMap(([id, number]) => {
    if (!('survival' in number)) return [];
    const { survival, term } = number;
    if (term === null && survival)
      return issue(
        `Nothing says what the survival number "${id}" is about.`,
        'Add "term:" with a term of the glossary; its name stands over the dots.',
      );
    if (term === null || (glossary !== undefined && term in glossary)) return [];
    return issue(
      `The number "${id}" names the term "${term}", which is not in the glossary.`,
      `Add "${term}" to the glossary of the first language, or correct the name.`,
    );
  });
}
