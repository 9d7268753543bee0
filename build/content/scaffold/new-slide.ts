/** `npm run content:new-slide -- hair-and-hats --after=treatment`: the files of a further slide, as a draft. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { levelSchema, type Level, type PathName } from '../../../content/schema/compiled-pack.ts';
import { idSchema } from '../../../content/schema/id.ts';
import { insertIntoYaml } from './insert-into-yaml.ts';
import type { Scaffolding } from './new-language.ts';

/** What the slide is to be. */
export interface NewSlide {
  readonly id: string;
  readonly packFolder: string;
  /** Slide behind which it stands on each path; `null` = at the end. */
  readonly after: string | null;
  readonly levels: readonly Level[];
}

const texts: Readonly<Record<Level, string>> = {
  young: 'Two or three very short sentences, read aloud. At most 40 words, 12 in a sentence.',
  older: 'Short sentences with the real words, each explained once. At most 12 words in a sentence.',
  parents: 'The facts in plain sentences, with {fact:...} behind each. At most 20 words in a sentence.',
};

/** Levels that a list of words names, or `null` when one of them is none. */
export function readLevels(words: string): readonly Level[] | null {
  const parsed = v.safeParse(
    v.array(levelSchema),
    words.split(',').filter((word) => word !== ''),
  );
  return parsed.success ? parsed.output : null;
}

/** Writes `slide.yaml` and the first language, and puts the slide on the paths of its levels. */
export function newSlide({ id, packFolder, after, levels }: NewSlide): Scaffolding {
  if (!v.safeParse(idSchema, id).success)
    return {
      ok: false,
      why: `"${id}" cannot be the name of a slide. Write words joined by hyphens, such as hair-and-hats.`,
    };
  const packFile = join(packFolder, 'pack.yaml');
  if (!existsSync(packFile)) return { ok: false, why: `There is no pack in ${packFolder}.` };
  const slides = join(packFolder, 'slides');
  const folders = existsSync(slides) ? readdirSync(slides).sort() : [];
  const idOf = (folder: string) => folder.replace(/^\d+-/, '');
  if (folders.some((folder) => idOf(folder) === id))
    return { ok: false, why: `The slide "${id}" exists already.` };
  if (after !== null && !folders.some((folder) => idOf(folder) === after))
    return { ok: false, why: `There is no slide "${after}" to stand behind.` };
  const source = readFileSync(packFile, 'utf8');
  const first = firstLanguage(source);
  if (first === null) return { ok: false, why: `${packFile} names no language yet.` };
  const folder = join(slides, `${nextNumber(folders)}-${id}`);
  mkdirSync(folder, { recursive: true });
  const files = { 'slide.yaml': slideYaml(levels), [`${first}.md`]: slideText(id, levels) };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const withPaths = levels.reduce(
    (text, level) => insertIntoYaml(text, ['paths', level satisfies PathName], id, after) ?? text,
    source,
  );
  writeFileSync(packFile, withPaths);
  return {
    ok: true,
    written: [packFile, ...Object.keys(files).map((name) => join(folder, name))],
    next: [
      `Write ${join(folder, `${first}.md`)} and take "draft: true" out when it is finished.`,
      'Draw its picture (docs/authoring.md, "illustrations"), name it under "picture:" in slide.yaml and take out "decorative: true".',
      'Then write the other languages, and run npm run content:check and npm run narration.',
    ],
  };
}

function firstLanguage(source: string): string | null {
  const first = parseDocument(source).getIn(['languages', 0]);
  return typeof first === 'string' ? first : null;
}

function nextNumber(folders: readonly string[]): string {
  const highest = Math.max(
    -1,
    ...folders.map((folder) => Number.parseInt(folder, 10)).filter(Number.isFinite),
  );
  return String(highest + 1).padStart(2, '0');
}

function slideYaml(levels: readonly Level[]): string {
  return `# No picture yet; with one: "picture: <name>" instead of these two lines.\npicture: null\ndecorative: true\nlevels: [${levels.join(', ')}]\n`;
}

function slideText(id: string, levels: readonly Level[]): string {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  const head = ['---', 'draft: true', `title: ${title}`, 'review: null', '---'];
  return `${[...head, ...levels.flatMap((level) => ['', `## ${level}`, '', `<!-- ${texts[level]} -->`])].join('\n')}\n`;
}
