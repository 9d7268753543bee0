import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { packIndexSchema } from '../../content/schema/compiled-pack.ts';
import type { PackIndex } from '../../content/schema/compiled-pack.ts';
import { messageOf } from '../errors.ts';
import type { Result } from '../errors.ts';

/** A pack whose index has been read; its other files have not been looked at yet. */
export interface FoundPack {
  /** Absolute folder. */
  readonly folder: string;
  readonly index: PackIndex;
}

const rebuild = 'Compile the pack again with "npm run content:compile", or put the last good one back.';

/** Checks the text of an `index.json`. */
export function parsePackIndex(text: string, path: string): Result<PackIndex> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    const what = `${path}: expected JSON, found: ${messageOf(thrown)}.`;
    return { ok: false, issue: { code: 'pack-invalid', what, todo: rebuild } };
  }
  const parsed = v.safeParse(packIndexSchema, json, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const [first] = parsed.issues;
  const what = `${path}: ${v.getDotPath(first) ?? 'the whole file'}: ${first.message}.`;
  return { ok: false, issue: { code: 'pack-invalid', what, todo: rebuild } };
}

/** Reads the index of the pack in a folder. */
export async function readPack(folder: string): Promise<Result<FoundPack>> {
  const path = join(folder, 'index.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (thrown) {
    const what = `${path}: expected the index of a pack, found: ${messageOf(thrown)}.`;
    return { ok: false, issue: { code: 'pack-invalid', what, todo: rebuild } };
  }
  const index = parsePackIndex(text, path);
  return index.ok ? { ok: true, value: { folder, index: index.value } } : index;
}
