/** Which clips a pack needs, which are there and still right, and which belong to nothing any more. Reads only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { narrationSourceSchema, type NarrationSource } from '../../content/schema/source-pack.ts';
import type { SpeakableText } from '../content/speakable-texts.ts';
import { cueProblem } from './check-cues.ts';
import { narrationName, recipeHash } from './narration-file.ts';
import { voiceRecipe } from './narration-recipe.ts';
import type { SayLexicon } from './spoken-form.ts';

/** A clip to make, and why. */
export interface ClipToMake {
  readonly text: SpeakableText;
  readonly recipe: string;
  readonly why: string;
}

/** What is to be done for a pack. */
export interface NarrationPlan {
  readonly toMake: readonly ClipToMake[];
  readonly upToDate: number;
  /** Recordings whose text has changed: only a person can make them anew. */
  readonly toRecord: readonly string[];
  /** Languages that this build cannot speak. */
  readonly withoutVoice: readonly string[];
  /** Files, from the narration folder, that belong to no text. */
  readonly orphans: readonly string[];
}

/** What the plan is made from. */
export interface PlanInput {
  /** `narration` folder of the pack. */
  readonly folder: string;
  readonly texts: readonly SpeakableText[];
  readonly lexicon: (language: string) => SayLexicon;
  /** Slides (or the glossary) that exist in a language but could not be compiled now: their clips are left alone. */
  readonly isUnreadable: (slide: string, language: string) => boolean;
}

/** Compares what is in the folder with what the texts ask for. */
export function planNarration({ folder, texts, lexicon, isUnreadable }: PlanInput): NarrationPlan {
  const toMake: ClipToMake[] = [];
  const toRecord: string[] = [];
  let upToDate = 0;
  for (const text of texts.filter(({ language }) => voiceRecipe(language) !== null)) {
    const recipe = recipeHash(text, lexicon(text.language));
    const found = readExisting(folder, text);
    const why = whyStale(found, text, recipe);
    if (why === null) upToDate += 1;
    else if (found?.kind === 'recorded') toRecord.push(`${text.language}/${narrationName(text)}: ${why}`);
    else toMake.push({ text, recipe, why });
  }
  const wanted = new Set(texts.map((text) => `${text.language}/${narrationName(text)}`));
  return {
    toMake,
    upToDate,
    toRecord,
    withoutVoice: [...new Set(texts.map(({ language }) => language))].filter(
      (language) => voiceRecipe(language) === null,
    ),
    orphans: listFiles(folder).filter((file) => {
      const name = file.replace(/\.(ogg|json)$/, '');
      return name !== file && !wanted.has(name) && !isUnreadable(...ownerOf(name));
    }),
  };
}

/** Slide and language of a file such as `en/bone-marrow.young`. */
function ownerOf(name: string): [slide: string, language: string] {
  const [language = '', file = ''] = name.split('/');
  return [file.replace(/\.[^.]*$/, ''), language];
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .sort();
}

type Existing = NarrationSource & { readonly recipe: string; readonly hasAudio: boolean };

function readExisting(folder: string, text: SpeakableText): Existing | null {
  const path = join(folder, text.language, `${narrationName(text)}.json`);
  if (!existsSync(path)) return null;
  try {
    const schema = v.intersect([
      narrationSourceSchema,
      v.looseObject({ recipe: v.optional(v.string(), '') }),
    ]);
    const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
    if (!parsed.success) return null;
    return { ...parsed.output, hasAudio: existsSync(join(folder, text.language, parsed.output.audio)) };
  } catch {
    // Not JSON: made anew like a missing one.
    return null;
  }
}

function whyStale(found: Existing | null, text: SpeakableText, recipe: string): string | null {
  if (found === null) return 'there is none';
  if (!found.hasAudio) return 'its sound is missing';
  if (found.textHash !== text.textHash) return 'the text has changed';
  if (found.kind === 'synthesised' && found.recipe !== recipe)
    return 'the voice or a pronunciation has changed';
  return cueProblem(found, text);
}
