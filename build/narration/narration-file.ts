/** The file beside a clip. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { levelSchema } from '../../content/schema/compiled-pack.ts';
import type { NarrationSource } from '../../content/schema/source-pack.ts';
import type { SpeakableText } from '../content/speakable-texts.ts';
import type { NarratedText } from './narrate-text.ts';
import type { VoiceChoice } from './engines/voice-for-text.ts';
import { narrationName } from './narration-name.ts';
import { loudness, recipeVersion, silenceMs, vorbisQuality } from './narration-recipe.ts';
import { spokenForm, type SayLexicon } from './spoken-form.ts';

/** Vorbis quality step of the clip of a text. */
export function qualityOf({ part }: Pick<SpeakableText, 'part'>): number {
  return v.is(levelSchema, part) ? vorbisQuality.level : vorbisQuality.line;
}

/** Fingerprint of everything a clip depends on: what is spoken, by which voice, how. 16 hexadecimal digits. */
export function recipeHash(
  text: SpeakableText,
  lexicon: SayLexicon,
  { settings }: Pick<VoiceChoice, 'settings'>,
): string {
  const spoken = text.sentences.map((span) => spokenForm(text.text, span, text.language, lexicon).spoken);
  const recipe = [
    recipeVersion,
    ...(Array.isArray(settings) ? (settings as readonly unknown[]) : [settings]),
    silenceMs,
    loudness,
    qualityOf(text),
    text.text,
    spoken,
  ];
  return createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 16);
}

/** Who made a clip, and who listened to it. */
export interface ClipMaker {
  readonly engine: VoiceChoice['id'];
  readonly voice: string;
  readonly recipe: string;
  /** Who listened to this very text, and when; `null` until somebody did. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  /** What a person should look at; left out of the file when there is nothing. */
  readonly flags: readonly string[];
}

/** Content of the file beside the clip: one cue a line, so that a difference can be read. */
export function narrationJson(text: SpeakableText, clip: NarratedText, maker: ClipMaker): string {
  const cues = (list: NarrationSource['words'] | NarratedText['words']) =>
    list.length === 0 ? '[]' : `[\n${list.map((cue) => `    ${JSON.stringify(cue)}`).join(',\n')}\n  ]`;
  const head = {
    version: 1,
    language: text.language,
    audio: `${narrationName(text)}.ogg`,
    durationMs: clip.durationMs,
    kind: maker.engine === 'recording' ? 'recorded' : 'synthesised',
    textHash: text.textHash,
    recipe: maker.recipe,
    engine: maker.engine,
    voice: maker.voice,
    reviewed: maker.reviewed,
    ...(maker.flags.length === 0 ? {} : { flags: maker.flags }),
  };
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`);
  return `{\n${lines.join('\n')}\n  "sentences": ${cues(clip.sentences)},\n  "words": ${cues(clip.words)}\n}\n`;
}
