/** The square pictures of the glossary: found, checked and registered; every word of the first language has one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TermPicture } from '../../content/schema/compiled-pack.ts';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import { checkSvg, termSvgSizeLimitBytes } from './check-svg.ts';
import type { PackMedia } from './pack-media.ts';
import { termPicturesPath, type PackReading } from './read-pack-source.ts';

const folder = 'illustrations/terms';

/** Pictures by term. A picture that is missing or breaks a rule is left out; what is wrong goes to `reading.issues`. */
export function compileTermPictures(
  reading: PackReading,
  media: PackMedia,
): ReadonlyMap<string, TermPicture> {
  const files = new Map<string, string | null>();
  const pictures = new Map<string, TermPicture>();
  for (const [term, { file, mirror }] of Object.entries(reading.termPictures)) {
    const known = files.get(file);
    const compiled = known === undefined ? compileFile(reading, term, file, media) : known;
    files.set(file, compiled);
    if (compiled !== null) pictures.set(term, { file: compiled, mirror });
  }
  reading.issues.push(...checkNames(reading), ...checkWords(reading));
  return pictures;
}

function compileFile(reading: PackReading, term: string, file: string, media: PackMedia): string | null {
  const path = join(reading.folder, folder, file);
  if (!existsSync(path)) {
    reading.issues.push(
      listIssue(
        reading,
        `The picture "${file}" of the word "${term}" is missing.`,
        `Put it into ${folder}, or correct its name.`,
      ),
    );
    return null;
  }
  const display = `${reading.displayFolder}/${folder}/${file}`;
  const source = readFileSync(path, 'utf8');
  const found = [...checkSvg(source, display, termSvgSizeLimitBytes), ...checkSquare(source, display)];
  reading.issues.push(...found);
  return found.length > 0 ? null : media.add(path, `${folder}/${file}`);
}

/** The card shows a square; anything else would be cut. */
function checkSquare(source: string, file: string): AuthorIssue[] {
  const box = /<svg\b[^>]*\sviewBox\s*=\s*["']([^"']*)["']/.exec(source)?.[1] ?? '';
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (width > 0 && width === height) return [];
  return [
    {
      severity: 'error',
      file,
      line: null,
      what: 'The picture of a word must be square.',
      todo: 'Draw it on a canvas of 400 by 400 (viewBox="0 0 400 400").',
    },
  ];
}

function checkNames(reading: PackReading): AuthorIssue[] {
  const [first = ''] = reading.pack?.languages ?? [];
  const glossary = reading.glossaries.get(first) ?? {};
  return Object.keys(reading.termPictures)
    .filter((term) => !(term in glossary))
    .map((term) =>
      listIssue(
        reading,
        `"${term}" is not a word of the glossary.`,
        `Correct the name, explain the word in glossary/${first}.yaml, or remove the line.`,
      ),
    );
}

/** A pack without any such picture plays well without; a pack that has them should not forget one. */
function checkWords(reading: PackReading): AuthorIssue[] {
  const [first = ''] = reading.pack?.languages ?? [];
  const bare = Object.entries(reading.glossaries.get(first) ?? {})
    .filter(([term, { picture }]) => picture === null && !(term in reading.termPictures))
    .map(([term]) => term);
  if (bare.length === 0) return [];
  if (Object.keys(reading.termPictures).length === 0)
    return [
      {
        ...listIssue(
          reading,
          'The words that are explained have no pictures.',
          `Young children need them: draw a small square for each, and name it in ${termPicturesPath} (docs/authoring.md).`,
        ),
        severity: 'warning',
      },
    ];
  return bare.map((term) =>
    listIssue(
      reading,
      `The word "${term}" has no picture.`,
      `Add "${term}: { file: ${term}.svg, mirror: true }". The file of another word may be named too.`,
    ),
  );
}

function listIssue(reading: PackReading, what: string, todo: string): AuthorIssue {
  return { severity: 'error', file: `${reading.displayFolder}/${termPicturesPath}`, line: null, what, todo };
}
