/** `npm run export`: makes the take-home books and captions of packs, and checks them when asked. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describeIssue } from '../../content/schema/author-issue.ts';
import type { CompiledPack } from '../content/compile-pack.ts';
import { compileFolder, packFolders } from '../content/run-content.ts';
import { bookDate } from './book-date.ts';
import { checkBooks } from './check/check-books.ts';
import { BookMaker } from './export-book.ts';
import { captionFiles } from './export-captions.ts';

const root = resolve(import.meta.dirname, '../..');

/** How the command is run. */
export interface ExportOptions {
  /** Pack folders; all packs of the project when empty. */
  readonly folders: readonly string[];
  /** One language, or `null` for all that a pack has. */
  readonly language: string | null;
  /** Check the books with EPUBCheck. */
  readonly check: boolean;
  /** Check the books with Ace by DAISY. */
  readonly ace: boolean;
  /** Folder for the files. */
  readonly output?: string;
  /** `SOURCE_DATE_EPOCH`. */
  readonly epoch?: string | undefined;
}

/** Makes the books of packs. Returns the exit code. */
export async function runExport(options: ExportOptions): Promise<number> {
  const output = options.output ?? join(root, 'release/take-home');
  const books: string[] = [];
  let failures = 0;
  for (const folder of options.folders.length > 0 ? options.folders : packFolders()) {
    const { pack, issues } = compileFolder(folder);
    const errors = issues.filter(({ severity }) => severity === 'error');
    for (const issue of errors) console.error(describeIssue(issue));
    failures += errors.length;
    if (pack === null) {
      console.error(`${folder}: no book could be made of this folder.`);
    } else if (options.language !== null && !pack.index.languages.includes(options.language)) {
      const known = pack.index.languages.join(', ');
      console.error(`${folder}: the pack has no language "${options.language}". It has ${known}.`);
      failures += 1;
    } else books.push(...(await exportPack(pack, options, join(output, pack.index.id))));
  }
  if (options.check || options.ace) failures += checkBooks(books, options);
  if (failures > 0)
    console.error(`export: ${failures} thing(s) are wrong; what they touch is missing in the books.`);
  return failures === 0 ? 0 : 1;
}

/** Writes books and captions of a pack; returns the files of the books. */
async function exportPack(
  pack: CompiledPack,
  { language, epoch }: ExportOptions,
  folder: string,
): Promise<string[]> {
  const { id, version, languages } = pack.index;
  const { date, isReproducible } = bookDate(version, epoch, new Date());
  if (!isReproducible)
    console.log(`export: ${id}: dated now. With SOURCE_DATE_EPOCH the same pack gives the same bytes.`);
  const maker = new BookMaker(pack, date);
  const files: string[] = [];
  for (const each of language === null ? languages : [language]) {
    const { book, bytes, readMs } = await maker.make(each);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${id}.${each}.epub`);
    writeFileSync(file, bytes);
    files.push(file);
    const captions = writeCaptions(pack, each, join(folder, 'vtt', each));
    const facts = [
      `${(bytes.length / 1e6).toFixed(1)} MB`,
      `${book.pages.length} pages`,
      `${(readMs / 60_000).toFixed(1)} minutes read aloud${book.isReadThroughout ? '' : ' (not all of it)'}`,
      `${captions} captions`,
    ];
    console.log(`export: ${relative(root, file)}: ${facts.join(', ')}`);
  }
  return files;
}

function writeCaptions({ index, languages }: CompiledPack, language: string, folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  const words = languages.find((candidate) => candidate.language === language);
  const files = words === undefined ? new Map<string, string>() : captionFiles(index, words);
  if (files.size > 0) mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return files.size;
}
