import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { PackReading } from '../read-pack-source.ts';
import type { PackText } from './pack-texts.ts';

/** What is wrong and what to do. */
export interface Complaint {
  readonly what: string;
  readonly todo: string;
}

/** A complaint about a place in a text. */
export function complainAt(
  text: PackText,
  offset: number,
  severity: AuthorIssue['severity'],
  { what, todo }: Complaint,
): AuthorIssue {
  return { severity, file: text.file, line: text.lineAt(offset), what: `${text.name}: ${what}`, todo };
}

/** Languages in which nothing may be missing: those that pack.yaml names, else the first. */
export function completeLanguages(reading: PackReading): readonly string[] {
  return reading.pack?.complete ?? reading.pack?.languages.slice(0, 1) ?? [];
}

/** How bad it is when a text is unfinished or hard to read: a language that is still being written may be. */
export function severityIn(reading: PackReading, language: string): AuthorIssue['severity'] {
  return completeLanguages(reading).includes(language) ? 'error' : 'warning';
}
