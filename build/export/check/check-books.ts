/** Checks finished books and says what is wrong with them. */
import { relative, resolve } from 'node:path';
import { runAce } from './ace.ts';
import { findEpubcheck, howToGetEpubcheck, runEpubcheck } from './epubcheck.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Which checks. */
export interface WantedChecks {
  readonly check: boolean;
  readonly ace: boolean;
}

/** Returns how many checks failed or could not be made. */
export function checkBooks(books: readonly string[], { check, ace }: WantedChecks): number {
  return (check ? checkWithEpubcheck(books) : 0) + (ace ? checkWithAce(books) : 0);
}

function checkWithEpubcheck(books: readonly string[]): number {
  const command = findEpubcheck();
  if (command === null) {
    console.error(howToGetEpubcheck);
    return 1;
  }
  return books.filter((book) => !isGood('EPUBCheck', book, runEpubcheck(command, book))).length;
}

function checkWithAce(books: readonly string[]): number {
  return books.filter((book) => !isGood('Ace', book, runAce(book))).length;
}

function isGood(
  checker: string,
  book: string,
  { version, complaints }: { readonly version: string; readonly complaints: readonly string[] },
): boolean {
  for (const complaint of complaints) console.error(complaint);
  const name = relative(root, book);
  console.log(`export: ${name}: ${checker} ${version}: ${String(complaints.length)} complaint(s)`);
  return complaints.length === 0;
}
