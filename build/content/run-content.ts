import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describeIssue, type AuthorIssue } from '../../content/schema/author-issue.ts';
import { checkContent } from './checks/check-content.ts';
import { checkScreenWords } from './checks/check-screen-words.ts';
import { compilePack, type Compilation } from './compile-pack.ts';
import { contentFigures } from './figures/figures.ts';
import { writeReport } from './report/write-report.ts';
import { writePack } from './write-pack.ts';

const root = resolve(import.meta.dirname, '../..');
const packsFolder = join(root, 'content/packs');

/** Folders of all packs of the project. */
export function packFolders(): string[] {
  return readdirSync(packsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(packsFolder, entry.name, 'pack.yaml')))
    .map((entry) => join(packsFolder, entry.name));
}

/** Compiles the pack in a folder; messages name files from the project folder. */
export function compileFolder(folder: string): Compilation {
  const display = relative(root, folder).replaceAll('\\', '/');
  return compilePack(folder, display.startsWith('..') ? folder : display);
}

/** `compile`: writes every pack to `dist/packs`, and nothing else stays there. A broken slide is left out and reported; the rest plays. Returns the exit code. */
export function compileAll(outputFolder = join(root, 'dist/packs')): number {
  const written = new Set(packFolders().map((folder) => basename(folder)));
  let missingPacks = 0;
  for (const folder of packFolders()) {
    const { pack } = compileTo(folder, outputFolder);
    if (pack === null) missingPacks += 1;
    else written.add(pack.index.id);
  }
  removeOthers(outputFolder, written);
  return missingPacks === 0 ? 0 : 1;
}

/** Compiles one pack for somebody who edits it; the words are checked by `sayBrokenRules`, once the page shows them. */
export function compileTo(folder: string, outputFolder = join(root, 'dist/packs')): Compilation {
  const compilation = compileFolder(folder);
  const { pack, issues } = compilation;
  printIssues(issues);
  if (pack === null) console.error(`${folder}: no pack could be made of this folder.`);
  else {
    writePack(pack, join(outputFolder, pack.index.id));
    console.log(summary(pack));
  }
  return compilation;
}

/** Prints the errors that `check` would find in the words of a compiled pack. */
export function sayBrokenRules(compilation: Compilation): void {
  printIssues(checkContent(compilation, today()).filter(({ severity }) => severity === 'error'));
}

/** The kiosk offers every pack it finds: one that has been renamed or taken away must not stay behind. */
function removeOthers(outputFolder: string, written: ReadonlySet<string>): void {
  if (!existsSync(outputFolder)) return;
  for (const name of readdirSync(outputFolder))
    if (!written.has(name)) rmSync(join(outputFolder, name), { recursive: true });
}

/** The day on which a check runs, such as 2026-03-31. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** `check`: compiles in memory and fails on every error. Returns the exit code. */
export function checkAll(folders: readonly string[] = packFolders()): number {
  const compilations = folders.map(compileFolder);
  const offered = new Set(compilations.flatMap(({ pack }) => pack?.index.languages ?? []));
  const issues = [
    ...compilations.flatMap((compilation) => [...compilation.issues, ...checkContent(compilation, today())]),
    ...checkScreenWords(join(root, 'assets/locales'), [...offered]),
  ];
  printIssues(issues);
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  console.log(
    `content:check: ${String(folders.length)} pack(s), ${String(errors)} error(s), ${String(issues.length - errors)} warning(s)`,
  );
  console.log('All texts, pictures and scores on one page: npm run content:report');
  return errors === 0 ? 0 : 1;
}

/** `report`: writes the report for an editor and a clinician, into the project folder if no other is named. Returns the exit code. */
export function reportAll(folders: readonly string[] = packFolders(), outputFolder = root): number {
  const compilations = folders.map(compileFolder);
  for (const path of writeReport(compilations, outputFolder, today())) console.log(`Written: ${path}`);
  return compilations.every(({ pack }) => pack !== null) ? 0 : 1;
}

/** `figures`: words, scores and sizes of all packs as Markdown. */
export function figuresOfAll(folders: readonly string[] = packFolders()): string {
  return contentFigures(folders.map(compileFolder), today());
}

function printIssues(issues: readonly AuthorIssue[]): void {
  for (const issue of issues) console.error(describeIssue(issue));
}

function summary({ index, languages, media }: NonNullable<Compilation['pack']>): string {
  const translated = languages
    .map(({ language, slides }) => `${language} ${String(Object.keys(slides).length)}`)
    .join(', ');
  return `${index.id} ${index.version}: ${String(index.slides.length)} slides (${translated}), ${String(media.files().length)} media files`;
}
