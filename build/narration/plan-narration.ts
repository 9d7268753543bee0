/** Which clips a pack needs, which are there and still right, and which belong to nothing any more. Reads only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { narrationSourceSchema } from '../../content/schema/source-pack.ts';
import type { SpeakableText } from '../content/speakable-texts.ts';
import { cueProblem } from './check-cues.ts';
import type { VoiceChoice } from './engines/voice-for-text.ts';
import { recipeHash } from './narration-file.ts';
import { narrationName } from './narration-name.ts';
import type { SayLexicon } from './spoken-form.ts';

/** A clip to make, and why. */
export interface ClipToMake {
  readonly text: SpeakableText;
  readonly voice: VoiceChoice;
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
  /** The voice of a text here and now; `null` when nobody can speak its language. */
  readonly voice: (text: SpeakableText) => VoiceChoice | null;
  /** Clips of another synthesiser than this build's are made anew although they fit. */
  readonly insists: boolean;
  /** An aligner is here: recordings without words are made anew. */
  readonly canAlign: boolean;
  /** Slides (or the glossary) that exist in a language but could not be compiled now: their clips are left alone. */
  readonly isUnreadable: (slide: string, language: string) => boolean;
}

/** Compares what is in the folder with what the texts ask for. */
export function planNarration(input: PlanInput): NarrationPlan {
  const { folder, texts, isUnreadable } = input;
  const toMake: ClipToMake[] = [];
  const toRecord: string[] = [];
  const withoutVoice = new Set<string>();
  let upToDate = 0;
  for (const text of texts) {
    const found = readExisting(folder, text);
    const voice = input.voice(text);
    const recipe = voice === null ? '' : recipeHash(text, input.lexicon(text.language), voice);
    const why = whyStale(found, text, { ...input, choice: voice, recipe });
    if (why === null) upToDate += 1;
    else if (found !== null && isPutByHand(found))
      toRecord.push(`${text.language}/${narrationName(text)}: ${why}`);
    else if (voice === null) withoutVoice.add(text.language);
    else toMake.push({ text, voice, recipe, why });
  }
  const wanted = new Set(texts.map((text) => `${text.language}/${narrationName(text)}`));
  return {
    toMake,
    upToDate,
    toRecord,
    withoutVoice: [...withoutVoice],
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

const existingSchema = v.intersect([
  narrationSourceSchema,
  v.looseObject({
    recipe: v.optional(v.string(), ''),
    engine: v.optional(v.string(), ''),
    flags: v.optional(v.array(v.string())),
  }),
]);
type Existing = v.InferOutput<typeof existingSchema> & { readonly hasAudio: boolean };

function readExisting(folder: string, text: SpeakableText): Existing | null {
  const path = join(folder, text.language, `${narrationName(text)}.json`);
  if (!existsSync(path)) return null;
  try {
    const parsed = v.safeParse(existingSchema, JSON.parse(readFileSync(path, 'utf8')));
    if (!parsed.success) return null;
    return { ...parsed.output, hasAudio: existsSync(join(folder, text.language, parsed.output.audio)) };
  } catch {
    // Not JSON: made anew like a missing one.
    return null;
  }
}

/** A recording somebody put beside its cues without takes: only a person can make it anew. */
function isPutByHand({ kind, recipe }: Existing): boolean {
  return kind === 'recorded' && recipe === '';
}

type Now = Pick<PlanInput, 'insists' | 'canAlign'> & {
  readonly choice: VoiceChoice | null;
  readonly recipe: string;
};

function whyStale(found: Existing | null, text: SpeakableText, now: Now): string | null {
  if (found === null) return 'there is none';
  if (!found.hasAudio) return 'its sound is missing';
  if (found.textHash !== text.textHash) return 'the text has changed';
  return whyAnotherVoice(found, now) ?? cueProblem(found, text);
}

/** Why the clip should be spoken anew although its text is the same. */
function whyAnotherVoice(found: Existing, { choice, recipe, insists, canAlign }: Now): string | null {
  if (isPutByHand(found) || choice === null) return null;
  if (found.engine !== choice.id) {
    if (choice.id === 'recording') return 'it has been recorded';
    return insists ? `it is to be spoken by ${choice.id}` : null;
  }
  if (found.recipe !== recipe) return 'the voice or a pronunciation has changed';
  return canAlign && choice.id !== 'espeak-ng' && found.words.length === 0 && !found.flags
    ? 'its words can be found now'
    : null;
}
