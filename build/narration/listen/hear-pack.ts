/** Listens to every clip of a pack. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { narrationSourceSchema, type NarrationSource } from '../../../content/schema/source-pack.ts';
import type { SpeakableText } from '../../content/speakable-texts.ts';
import { narrationName } from '../narration-name.ts';
import type { ClipMemory } from './clip-memory.ts';
import type { ClipToHear, HeardClip } from './hear-clip.ts';
import { hearClips } from './listeners.ts';

/** A clip that belongs to its text, and what was heard in it. */
export interface HeardText {
  readonly text: SpeakableText;
  /** Such as `en/bone-marrow.young`. */
  readonly name: string;
  readonly timing: Pick<NarrationSource, 'durationMs' | 'sentences' | 'words' | 'kind'>;
  /** Sound and cues together. */
  readonly bytes: number;
  readonly heard: HeardClip;
}

interface FoundClip extends Omit<HeardText, 'heard'> {
  readonly clip: ClipToHear;
}

/** Clips that are stale or missing are the plan's business, and left out here. What is known already is not heard again. */
export async function hearPack(
  packFolder: string,
  texts: readonly SpeakableText[],
  memory: ClipMemory,
): Promise<readonly HeardText[]> {
  const found = texts.flatMap((text) => findClip(join(packFolder, 'narration', text.language), text) ?? []);
  const keyed = found.map((one) => ({ ...one, key: memory.keyOf(one.clip) }));
  const unknown = keyed.filter(({ key }) => memory.recall(key) === null);
  const heard = await hearClips(unknown.map(({ clip }) => clip));
  unknown.forEach(({ key }, at) => {
    const one = heard[at];
    if (one !== undefined) memory.keep(key, one);
  });
  return keyed.flatMap(({ key, text, name, timing, bytes }) => {
    const one = memory.recall(key);
    return one === null ? [] : [{ text, name, timing, bytes, heard: one }];
  });
}

/** One line for each complaint: `en/bone-marrow.young: It is clipped ...`. */
export function complaintsOf(texts: readonly HeardText[]): readonly string[] {
  return texts.flatMap(({ name, heard }) => heard.complaints.map((complaint) => `${name}: ${complaint}`));
}

function findClip(folder: string, text: SpeakableText): FoundClip | null {
  const path = join(folder, `${narrationName(text)}.json`);
  if (!existsSync(path)) return null;
  const cues = readFileSync(path);
  const parsed = v.safeParse(narrationSourceSchema, parseJson(cues.toString()));
  if (!parsed.success || parsed.output.textHash !== text.textHash) return null;
  const { audio, durationMs, sentences, words, kind } = parsed.output;
  if (!existsSync(join(folder, audio))) return null;
  const bytes = readFileSync(join(folder, audio));
  return {
    text,
    name: `${text.language}/${narrationName(text)}`,
    timing: { durationMs, sentences, words, kind },
    bytes: bytes.length + cues.length,
    clip: { audio, bytes, text: text.text, durationMs, sentences, words },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the plan makes it anew.
    return null;
  }
}
