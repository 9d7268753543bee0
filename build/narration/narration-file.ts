/** The file beside a clip. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { levelSchema } from '../../content/schema/compiled-pack.ts';
import type { NarrationSource } from '../../content/schema/source-pack.ts';
import type { SpeakableText } from '../content/speakable-texts.ts';
import type { NarratedText } from './narrate-text.ts';
import {
  loudness,
  recipeVersion,
  silenceMs,
  variant,
  vorbisQuality,
  voiceRecipe,
} from './narration-recipe.ts';
import { spokenForm, type SayLexicon } from './spoken-form.ts';

/** Name of the files of a text, without ending: `bone-marrow.young`, `blood-cells.hotspot-red`, `glossary.blood`. */
export function narrationName({ slide, part }: Pick<SpeakableText, 'slide' | 'part'>): string {
  return `${slide}.${part}`;
}

/** Vorbis quality step of the clip of a text. */
export function qualityOf({ part }: Pick<SpeakableText, 'part'>): number {
  return v.is(levelSchema, part) ? vorbisQuality.level : vorbisQuality.line;
}

/** Fingerprint of everything a synthesised clip depends on: what is spoken, by which voice, how. 16 hexadecimal digits. */
export function recipeHash(text: SpeakableText, lexicon: SayLexicon): string {
  const spoken = text.sentences.map((span) => spokenForm(text.text, span, text.language, lexicon).spoken);
  const recipe = [
    recipeVersion,
    voiceRecipe(text.language),
    variant,
    silenceMs,
    loudness,
    qualityOf(text),
    text.text,
    spoken,
  ];
  return createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 16);
}

/** Content of the file beside the clip: one cue a line, so that a difference can be read. */
export function narrationJson(text: SpeakableText, clip: NarratedText, recipe: string): string {
  const cues = (list: NarrationSource['words'] | NarratedText['words']) =>
    list.length === 0 ? '[]' : `[\n${list.map((cue) => `    ${JSON.stringify(cue)}`).join(',\n')}\n  ]`;
  const head = {
    version: 1,
    language: text.language,
    audio: `${narrationName(text)}.ogg`,
    durationMs: clip.durationMs,
    kind: 'synthesised',
    textHash: text.textHash,
    recipe,
    engine: 'espeak-ng',
    voice: `${voiceRecipe(text.language)?.voice ?? ''}+lantern`,
    reviewed: null,
  };
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`);
  return `{\n${lines.join('\n')}\n  "sentences": ${cues(clip.sentences)},\n  "words": ${cues(clip.words)}\n}\n`;
}
