/** Listens to every clip of a pack and says what is wrong, by file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { narrationSourceSchema } from '../../content/schema/source-pack.ts';
import type { SpeakableText } from '../content/speakable-texts.ts';
import { judgeClip } from './judge-clip.ts';
import { narrationName } from './narration-name.ts';
import { decodeSound } from './recordings/decode-sound.ts';

/** One line for each complaint: `en/bone-marrow.young: It is clipped ...`. Clips that are stale or missing are the plan's business. */
export async function judgePack(
  packFolder: string,
  texts: readonly SpeakableText[],
): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const text of texts) {
    const name = `${text.language}/${narrationName(text)}`;
    for (const complaint of await judgeText(join(packFolder, 'narration', text.language), text))
      complaints.push(`${name}: ${complaint}`);
  }
  return complaints;
}

async function judgeText(folder: string, text: SpeakableText): Promise<readonly string[]> {
  const path = join(folder, `${narrationName(text)}.json`);
  if (!existsSync(path)) return [];
  const parsed = v.safeParse(narrationSourceSchema, JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success || parsed.output.textHash !== text.textHash) return [];
  const { audio, durationMs, sentences, words } = parsed.output;
  if (!existsSync(join(folder, audio))) return [];
  try {
    const sound = await decodeSound(readFileSync(join(folder, audio)));
    return judgeClip({ sound, text: text.text, durationMs, sentences, words });
  } catch (error) {
    return [
      `${audio} is no sound that can be played (${error instanceof Error ? error.message : String(error)}). Run npm run narration.`,
    ];
  }
}
