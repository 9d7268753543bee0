/** Makes and checks the clips of the interface: `assets/public/speech/<language>.json` and the sounds beside it. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PhraseClip } from '../../../content/schema/compiled-pack.ts';
import { phraseKey } from '../../../content/schema/phrase-key.ts';
import { readPhraseList } from '../../content/join-phrases.ts';
import { lineText, type SpeakableText } from '../../content/speakable-texts.ts';
import { encodeOgg } from '../encode-ogg.ts';
import type { VoiceChoice } from '../engines/voice-for-text.ts';
import { narrateText } from '../narrate-text.ts';
import { recipeHash } from '../narration-file.ts';
import { interfaceClip, silenceMs } from '../narration-recipe.ts';
import { resample } from '../recordings/decode-sound.ts';
import type { SayLexicon } from '../spoken-form.ts';

/** A language, what is to be said in it, and by whom. */
export interface InterfaceVoice {
  readonly language: string;
  readonly phrases: readonly string[];
  readonly voice: VoiceChoice;
  readonly lexicon: SayLexicon;
}

/** A phrase and the file that its clip must have: the name holds everything that the sound depends on. */
interface Wanted {
  readonly key: string;
  readonly text: SpeakableText;
  readonly file: string;
}

/** What is open in a language, a line each; empty = everything is there and fits. */
export function openClips(folder: string, voice: InterfaceVoice): readonly string[] {
  const { language } = voice;
  const wanted = wantedClips(voice);
  const list = readPhraseList(folder, language);
  const missing = wanted
    .filter(({ key, file }) => list[key]?.[0] !== file || !existsSync(join(folder, file)))
    .map(({ text }) => `${language}: "${text.text}" has no clip that fits.`);
  const known = new Set(wanted.map(({ key }) => key));
  const stale = Object.keys(list).filter((key) => !known.has(key));
  return [
    ...missing,
    ...stale.map((key) => `${language}: "${key}" is not said any more.`),
    ...orphans(folder, language, wanted).map((file) => `${file} belongs to no phrase.`),
  ];
}

/** Makes what is missing, takes away what is not said any more, and writes the list. Returns how many clips were made. */
export async function makeClips(folder: string, voice: InterfaceVoice): Promise<number> {
  const { language } = voice;
  const wanted = wantedClips(voice);
  const known = new Map(Object.values(readPhraseList(folder, language)).map((clip) => [clip[0], clip]));
  mkdirSync(join(folder, language), { recursive: true });
  for (const file of orphans(folder, language, wanted)) rmSync(join(folder, file));
  const list: [string, PhraseClip][] = [];
  let made = 0;
  for (const { key, text, file } of wanted) {
    const old = existsSync(join(folder, file)) ? known.get(file) : undefined;
    list.push([key, old ?? (await makeClip(join(folder, file), file, { text, ...voice }))]);
    if (old === undefined) made += 1;
  }
  list.sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(join(folder, `${language}.json`), listJson(list));
  return made;
}

/** Size of a language's clips, bytes. */
export function clipBytes(folder: string, language: string): number {
  return clipFiles(folder, language).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function wantedClips({ language, phrases, voice, lexicon }: InterfaceVoice): readonly Wanted[] {
  return phrases.map((phrase) => {
    const text: SpeakableText = { slide: 'interface', part: 'phrase', ...lineText(phrase, language) };
    const name = recipeHash(text, lexicon, { settings: [voice.settings, interfaceClip] });
    return { key: phraseKey(phrase), text, file: `${language}/${name}.ogg` };
  });
}

/** Answers to a key begin at once: the silence around a narrated page would be a delay here. */
async function makeClip(
  path: string,
  file: string,
  { text, voice, lexicon }: Pick<InterfaceVoice, 'voice' | 'lexicon'> & Pick<Wanted, 'text'>,
): Promise<PhraseClip> {
  const engine = await voice.open();
  const { samples, sampleRate, sentences } = await narrateText(engine, text, lexicon);
  const atMs = (timeMs: number): number => Math.round((timeMs * sampleRate) / 1000);
  const cutMs = silenceMs.lead - interfaceClip.leadMs;
  const trimmed = samples.subarray(atMs(cutMs), samples.length - atMs(silenceMs.tail - interfaceClip.tailMs));
  const sound = await resample({ samples: trimmed, sampleRate }, interfaceClip.sampleRate);
  writeFileSync(path, await encodeOgg(sound.samples, sound.sampleRate, interfaceClip.vorbisQuality));
  const durationMs = Math.ceil((trimmed.length / sampleRate) * 1000);
  const [, ...further] = sentences;
  return further.length === 0
    ? [file, durationMs]
    : [file, durationMs, further.map(([startMs]) => startMs - cutMs)];
}

function clipFiles(folder: string, language: string): readonly string[] {
  const path = join(folder, language);
  return existsSync(path) ? readdirSync(path).map((name) => `${language}/${name}`) : [];
}

function orphans(folder: string, language: string, wanted: readonly Wanted[]): readonly string[] {
  const files = new Set(wanted.map(({ file }) => file));
  return clipFiles(folder, language).filter((file) => !files.has(file));
}

/** One phrase a line, so that a difference can be read. */
function listJson(list: readonly (readonly [string, PhraseClip])[]): string {
  const lines = list.map(([key, clip]) => `  ${JSON.stringify(key)}: ${JSON.stringify(clip)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
