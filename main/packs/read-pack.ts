import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { packIndexSchema } from '../../content/schema/compiled-pack.ts';
import type { PackIndex } from '../../content/schema/compiled-pack.ts';
import { messageOf } from '../errors.ts';
import type { AppError, Result } from '../errors.ts';

/** What the first paint needs of an index; checked at once. */
const packHeadSchema = v.pick(packIndexSchema, [
  'format',
  'id',
  'version',
  'languages',
  'title',
  'order',
  'attract',
]);
/** What the first paint needs of an index. */
export type PackHead = v.InferOutput<typeof packHeadSchema>;

/** A pack whose index has been read; only its head has been checked, none of its other files has been looked at. */
export interface FoundPack {
  /** Absolute folder. */
  readonly folder: string;
  readonly head: PackHead;
  /** The whole index, not checked yet: a thousand slides would cost the start-up time. */
  readonly json: unknown;
}

const rebuild = 'Compile the pack again with "npm run content:compile", or put the last good one back.';

function invalid(what: string): { readonly ok: false; readonly issue: AppError } {
  return { ok: false, issue: { code: 'pack-invalid', what, todo: rebuild } };
}

function check<Value>(schema: v.GenericSchema<unknown, Value>, json: unknown, path: string): Result<Value> {
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const [first] = parsed.issues;
  return invalid(`${path}: ${v.getDotPath(first) ?? 'the whole file'}: ${first.message}.`);
}

/** Checks the head of an index from its text. */
export function parsePackHead(text: string, folder: string): Result<FoundPack> {
  const path = join(folder, 'index.json');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    return invalid(`${path}: expected JSON, found: ${messageOf(thrown)}.`);
  }
  const head = check(packHeadSchema, json, path);
  return head.ok ? { ok: true, value: { folder, head: head.value, json } } : head;
}

/** Checks the whole index. */
export function parsePackIndex({ folder, json }: FoundPack): Result<PackIndex> {
  return check(packIndexSchema, json, join(folder, 'index.json'));
}

/** Whether the index lists a file; safe before the index is checked. */
export function isListed({ json }: FoundPack, path: string): boolean {
  if (typeof json !== 'object' || json === null || !('files' in json)) return false;
  return typeof json.files === 'object' && json.files !== null && Object.hasOwn(json.files, path);
}

/** Reads the pack in a folder. */
export async function readPack(folder: string): Promise<Result<FoundPack>> {
  try {
    return parsePackHead(await readFile(join(folder, 'index.json'), 'utf8'), folder);
  } catch (thrown) {
    return invalid(
      `${join(folder, 'index.json')}: expected the index of a pack, found: ${messageOf(thrown)}.`,
    );
  }
}
