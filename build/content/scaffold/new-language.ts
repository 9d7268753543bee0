/** `npm run content:new-language -- tr`: every file that a further language needs, as drafts. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { languageSchema } from '../../../content/schema/compiled-pack.ts';
import { insertIntoYaml } from './insert-into-yaml.ts';
import { draftActivity, draftGlossary, draftMessages, draftTranslation } from './draft-translation.ts';

/** What was written, or why nothing was. */
export type Scaffolding =
  | { readonly ok: true; readonly written: readonly string[]; readonly next: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** Where the language goes. */
export interface NewLanguage {
  readonly language: string;
  readonly packFolder: string;
  /** `assets/locales`. */
  readonly localesFolder: string;
}

/** Writes the drafts. Nothing that exists is touched but `pack.yaml`, in which comments stay. */
export function newLanguage({ language, packFolder, localesFolder }: NewLanguage): Scaffolding {
  if (!v.safeParse(languageSchema, language).success)
    return { ok: false, why: `"${language}" is no language tag. Write one such as tr, es or pt-BR.` };
  const packFile = join(packFolder, 'pack.yaml');
  if (!existsSync(packFile)) return { ok: false, why: `There is no pack in ${packFolder}.` };
  const source = readFileSync(packFile, 'utf8');
  const { first, listed, firstTitle } = readLanguages(source);
  if (first === undefined) return { ok: false, why: `${packFile} names no language yet.` };
  if (listed.includes(language)) return { ok: false, why: `The pack has "${language}" already.` };
  const withLanguage = insertIntoYaml(source, ['languages'], language) ?? source;
  const title = `${language}: ${JSON.stringify(firstTitle)}`;
  const written = [
    ...writeSlides(packFolder, first, language),
    ...writeDraft(
      join(packFolder, 'glossary', `${first}.yaml`),
      join(packFolder, 'glossary', `${language}.yaml`),
      draftGlossary,
    ),
    ...writeMessages(localesFolder, language),
  ];
  writeFileSync(packFile, insertIntoYaml(withLanguage, ['title'], title) ?? withLanguage);
  return { ok: true, written: [packFile, ...written], next: nextSteps(language, packFolder) };
}

function readLanguages(source: string): {
  readonly first: string | undefined;
  readonly listed: readonly string[];
  readonly firstTitle: string;
} {
  const pack = parseDocument(source);
  const languages: unknown = pack.toJS() === null ? null : (pack.toJS() as { languages?: unknown }).languages;
  const listed = v.is(v.array(v.string()), languages) ? languages : [];
  const [first] = listed;
  const title: unknown = pack.getIn(['title', first ?? '']);
  return { first, listed, firstTitle: typeof title === 'string' ? title : '' };
}

function writeSlides(packFolder: string, first: string, language: string): string[] {
  const slides = join(packFolder, 'slides');
  const folders = existsSync(slides) ? readdirSync(slides).sort() : [];
  const file = (folder: string, name: string): string => join(slides, folder, name);
  return folders.flatMap((folder) => [
    ...writeDraft(file(folder, `${first}.md`), file(folder, `${language}.md`), draftTranslation),
    ...writeDraft(
      file(folder, `activity.${first}.yaml`),
      file(folder, `activity.${language}.yaml`),
      draftActivity,
    ),
  ]);
}

function writeMessages(folder: string, language: string): string[] {
  return writeDraft(join(folder, 'en.json'), join(folder, `${language}.json`), (source) => {
    const english = JSON.parse(source) as Parameters<typeof draftMessages>[0];
    return `${JSON.stringify(draftMessages(english, language), null, 2)}\n`;
  });
}

/** Writes a draft of a file that exists to a place where none is. */
function writeDraft(from: string, to: string, draft: (source: string) => string): string[] {
  if (!existsSync(from) || existsSync(to)) return [];
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, draft(readFileSync(from, 'utf8')));
  return [to];
}

function nextSteps(language: string, packFolder: string): string[] {
  return [
    `Translate the title behind "${language}:" in pack.yaml.`,
    `Translate the slides (${packFolder}/slides/*/${language}.md), one after another; take "draft: true" out of each that is finished. Begin with those under "attract:".`,
    `Translate what there is to do (${packFolder}/slides/*/activity.${language}.yaml), and take "draft: true" out there too.`,
    `Translate assets/locales/${language}.json: the buttons and other words of the screen.`,
    `Uncomment and translate the words in glossary/${language}.yaml.`,
    'See it in the browser while you write: npm run dev. See what is missing: npm run content:check.',
    `When nothing is missing: add "${language}" to "complete:" in pack.yaml, then npm run narration for the voice.`,
  ];
}
