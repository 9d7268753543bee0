/** Gives a language the clips of its phrases, where they were made and still fit. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { phraseListSchema, type PhraseClip, type PhraseList } from '../../content/schema/compiled-pack.ts';
import { phraseKey } from '../../content/schema/phrase-key.ts';
import type { PackMedia } from './pack-media.ts';

/** Clips of the wanted phrases from the `speech` folder of a pack; a phrase without one is said by the voice of the machine. */
export function joinPhrases(
  packFolder: string,
  {
    language,
    phrases,
    media,
  }: { readonly language: string; readonly phrases: readonly string[]; readonly media: PackMedia },
): PhraseList {
  const folder = join(packFolder, 'speech');
  const list = readPhraseList(folder, language);
  const joined: Record<string, PhraseClip> = {};
  for (const key of phrases.map(phraseKey)) {
    const clip = Object.hasOwn(list, key) ? list[key] : undefined;
    if (clip === undefined || !existsSync(join(folder, clip[0]))) continue;
    const [file, ...times] = clip;
    joined[key] = [media.add(join(folder, file), `speech/${file}`), ...times];
  }
  return joined;
}

/** The list beside the clips of a language; empty where none was made. */
export function readPhraseList(folder: string, language: string): PhraseList {
  const path = join(folder, `${language}.json`);
  if (!existsSync(path)) return {};
  const parsed = v.safeParse(phraseListSchema, JSON.parse(readFileSync(path, 'utf8')));
  return parsed.success ? parsed.output : {};
}
