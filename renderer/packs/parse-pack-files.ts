/** Checks what arrives from the pack folder. Fetched with the first pack file, so that the schema library is not in the first chunk. */
import * as v from 'valibot';
import { packOfferSchema } from '../../content/schema/boot-data.ts';
import type { PackOffer } from '../../content/schema/boot-data.ts';
import { packIndexSchema, packLanguageSchema } from '../../content/schema/compiled-pack.ts';
import type { PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';

/** The value, or what is wrong with it: path, expected and found. */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: string };

/** `index.json`. */
export function parsePackIndex(data: unknown): Parsed<PackIndex> {
  return toParsed(v.safeParse(packIndexSchema, data));
}

/** `<language>.json`. */
export function parsePackLanguage(data: unknown): Parsed<PackLanguage> {
  return toParsed(v.safeParse(packLanguageSchema, data));
}

/** `/packs.json`. */
export function parsePackOffer(data: unknown): Parsed<PackOffer> {
  return toParsed(v.safeParse(packOfferSchema, data));
}

function toParsed<Value>(result: {
  readonly success: boolean;
  readonly output: unknown;
  readonly issues?: readonly v.BaseIssue<unknown>[] | undefined;
}): Parsed<Value> {
  if (result.success) return { ok: true, value: result.output as Value };
  const [first] = result.issues ?? [];
  const path = first === undefined ? '' : (v.getDotPath(first) ?? '');
  return {
    ok: false,
    issue: `${path === '' ? 'the file' : path}: ${first?.message ?? 'is not what was expected'}`,
  };
}
