import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import {
  factsSourceSchema,
  glossarySourceSchema,
  numbersSourceSchema,
  packSourceSchema,
  pictureSourceSchema,
  slideHeadSchema,
  slideSourceSchema,
  termPicturesSourceSchema,
  type FactsSource,
  type GlossarySource,
  type NumbersSource,
  type PackSource,
  type PictureSource,
  type SlideHead,
  type SlideSource,
  type TermPicturesSource,
} from '../../content/schema/source-pack.ts';
import { activityWordsSchema, type ActivityWords } from '../../content/schema/source-activity.ts';
import { parseSlideMarkdown, type SlideMarkdown } from './parse-slide-markdown.ts';
import { readYaml } from './read-yaml.ts';

/** One language of one slide, read but not compiled. */
export interface SlideWords {
  readonly file: string;
  readonly head: SlideHead;
  readonly markdown: SlideMarkdown;
}

/** One slide folder. */
export interface SlideFolder {
  readonly id: string;
  readonly folder: string;
  readonly source: SlideSource;
  readonly words: ReadonlyMap<string, SlideWords>;
  /** Languages whose words are still being written: as if they were not there. */
  readonly drafts: ReadonlySet<string>;
  /** Words of the activity, by language. */
  readonly activityWords: ReadonlyMap<string, { readonly file: string; readonly words: ActivityWords }>;
}

/** Everything of a pack that could be read, and everything that was wrong on the way. */
export interface PackReading {
  /** Path shown in messages, such as `content/packs/leukemia`. */
  readonly displayFolder: string;
  readonly folder: string;
  readonly pack: PackSource | null;
  readonly numbers: NumbersSource;
  readonly facts: FactsSource;
  readonly glossaries: ReadonlyMap<string, GlossarySource>;
  readonly termPictures: TermPicturesSource;
  readonly pictures: ReadonlyMap<string, PictureSource>;
  readonly slides: readonly SlideFolder[];
  readonly issues: AuthorIssue[];
}

/** Where a pack says which picture explains which word. */
export const termPicturesPath = 'glossary/pictures.yaml';

/** Reads a pack folder. Never throws for what an author can get wrong: unreadable parts are left out and reported. */
export function readPackSource(folder: string, displayFolder: string): PackReading {
  const reader = new FolderReader(folder, displayFolder);
  const pack = reader.yaml('pack.yaml', packSourceSchema);
  const languages = pack?.languages ?? [];
  return {
    displayFolder,
    folder,
    pack,
    numbers: reader.yaml('numbers.yaml', numbersSourceSchema) ?? v.parse(numbersSourceSchema, {}),
    facts: reader.optionalYaml('facts.yaml', factsSourceSchema) ?? { sentences: [], facts: [], notFacts: [] },
    glossaries: reader.glossaries(languages),
    termPictures: reader.optionalYaml(termPicturesPath, termPicturesSourceSchema) ?? {},
    pictures: reader.pictures(),
    slides: reader.slides(languages),
    issues: reader.issues,
  };
}

class FolderReader {
  readonly issues: AuthorIssue[] = [];

  constructor(
    private readonly folder: string,
    private readonly displayFolder: string,
  ) {}

  #display(path: string): string {
    return `${this.displayFolder}/${path}`;
  }

  yaml<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema> | null {
    if (existsSync(join(this.folder, path))) return this.optionalYaml(path, schema);
    this.issues.push({
      severity: 'error',
      file: this.#display(path),
      line: null,
      what: 'This file is missing.',
      todo: 'Create it; content/README.md shows what belongs in it.',
    });
    return null;
  }

  optionalYaml<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema> | null {
    const file = join(this.folder, path);
    if (!existsSync(file)) return null;
    const checked = readYaml(readFileSync(file, 'utf8'), schema, {
      file: this.#display(path),
      linesBefore: 0,
    });
    if (checked.ok) return checked.value;
    this.issues.push(...checked.issues);
    return null;
  }

  #list(path: string): string[] {
    const folder = join(this.folder, path);
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  }

  glossaries(languages: readonly string[]): Map<string, GlossarySource> {
    const entries = languages.flatMap((language) => {
      const glossary = this.optionalYaml(`glossary/${language}.yaml`, glossarySourceSchema);
      return glossary === null ? [] : [[language, glossary] as const];
    });
    return new Map(entries);
  }

  pictures(): Map<string, PictureSource> {
    const sidecars = this.#list('illustrations').filter((name) => name.endsWith('.yaml'));
    const entries = sidecars.flatMap((name) => {
      const picture = this.optionalYaml(`illustrations/${name}`, pictureSourceSchema);
      return picture === null ? [] : [[name.slice(0, -'.yaml'.length), picture] as const];
    });
    return new Map(entries);
  }

  slides(languages: readonly string[]): SlideFolder[] {
    return this.#list('slides').flatMap((folder) => {
      const match = /^\d+-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(folder);
      if (match?.[1] === undefined) {
        this.issues.push({
          severity: 'error',
          file: this.#display(`slides/${folder}`),
          line: null,
          what: 'The folder name is not a number, a hyphen and words.',
          todo: 'Name it like 02-bone-marrow.',
        });
        return [];
      }
      const source = this.yaml(`slides/${folder}/slide.yaml`, slideSourceSchema);
      if (source === null) return [];
      const activityWords = this.#activityWords(folder, languages);
      return [{ id: match[1], folder, source, activityWords, ...this.#words(folder, languages) }];
    });
  }

  #activityWords(folder: string, languages: readonly string[]): SlideFolder['activityWords'] {
    const entries = languages.flatMap((language) => {
      const path = `slides/${folder}/activity.${language}.yaml`;
      const words = this.optionalYaml(path, activityWordsSchema);
      return words === null || words.draft ? [] : [[language, { file: this.#display(path), words }] as const];
    });
    return new Map(entries);
  }

  #words(folder: string, languages: readonly string[]): Pick<SlideFolder, 'words' | 'drafts'> {
    const words = new Map<string, SlideWords>();
    const drafts = new Set<string>();
    for (const language of languages) {
      const path = `slides/${folder}/${language}.md`;
      if (!existsSync(join(this.folder, path))) continue;
      const file = this.#display(path);
      const markdown = parseSlideMarkdown(readFileSync(join(this.folder, path), 'utf8'), file);
      const head = readYaml(markdown.head, slideHeadSchema, { file, linesBefore: markdown.headLinesBefore });
      if (head.ok && head.value.draft) {
        drafts.add(language);
        continue;
      }
      this.issues.push(...markdown.issues);
      if (head.ok) words.set(language, { file, head: head.value, markdown });
      else this.issues.push(...head.issues);
    }
    return { words, drafts };
  }
}
