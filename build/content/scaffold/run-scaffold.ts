/** The commands that begin a language or a slide. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { newLanguage, type Scaffolding } from './new-language.ts';
import { newSlide, readLevels } from './new-slide.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What was typed: the name, and options without their dashes. */
export interface ScaffoldWords {
  readonly name: string;
  /** Id of a pack of the project. */
  readonly pack: string;
  readonly after: string | null;
  readonly levels: string;
}

/** Begins a language. Returns the exit code. */
export function runNewLanguage({ name, pack }: ScaffoldWords): number {
  return tell(
    newLanguage({ language: name, packFolder: folderOf(pack), localesFolder: join(root, 'assets/locales') }),
  );
}

/** Begins a slide. Returns the exit code. */
export function runNewSlide({ name, pack, after, levels }: ScaffoldWords): number {
  const read = readLevels(levels);
  if (read === null || read.length === 0)
    return tell({ ok: false, why: `"${levels}" are no levels. Write some of young,older,parents.` });
  return tell(newSlide({ id: name, packFolder: folderOf(pack), after, levels: read }));
}

function folderOf(pack: string): string {
  return existsSync(pack) ? resolve(pack) : join(root, 'content/packs', pack);
}

function tell(scaffolding: Scaffolding): number {
  if (!scaffolding.ok) {
    console.error(scaffolding.why);
    return 1;
  }
  for (const file of scaffolding.written) console.log(`wrote ${relative(root, file)}`);
  console.log('\nWhat to do next:');
  for (const [index, step] of scaffolding.next.entries())
    console.log(`${index + 1}. ${step.replaceAll(`${root}/`, '')}`);
  return 0;
}
