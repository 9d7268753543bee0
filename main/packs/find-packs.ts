import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readPack } from './read-pack.ts';
import type { FoundPack } from './read-pack.ts';
import type { AppError } from '../errors.ts';

/** What the pack folders hold. */
export interface FoundPacks {
  /** Readable packs by id, in the order in which they are offered; each with its copies, the preferred one first. */
  readonly packs: ReadonlyMap<string, readonly FoundPack[]>;
  /** All folders that were looked into, also those without a readable pack. */
  readonly folders: readonly string[];
  readonly issues: readonly AppError[];
}

/** A pack and the place of the pack folder it lies in. */
interface PlacedPack {
  readonly pack: FoundPack;
  readonly place: number;
}

/** For each pack folder the folders below it, by name. */
async function foldersBelow(folders: readonly string[]): Promise<readonly (readonly string[])[]> {
  return Promise.all(
    folders.map(async (folder) => {
      try {
        const entries = await readdir(folder, { withFileTypes: true });
        return entries
          .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
          .map((entry) => join(folder, entry.name))
          .sort();
      } catch {
        return []; // no such folder: the pack that is missing is reported by id
      }
    }),
  );
}

/** Copies by id. Packs with one id are one pack: the second copy stands in when the first is bad. */
function byId(found: readonly PlacedPack[]): Map<string, PlacedPack[]> {
  const copies = new Map<string, PlacedPack[]>();
  for (const one of found) copies.set(one.pack.head.id, [...(copies.get(one.pack.head.id) ?? []), one]);
  return copies;
}

/** A hospital's new pack before the built-in ones; its own copy of a built-in one in that one's place; then as the packs themselves say. */
function inOrder(copies: ReadonlyMap<string, readonly PlacedPack[]>): readonly string[] {
  const of = (id: string): readonly PlacedPack[] => copies.get(id) ?? [];
  const placeOf = (id: string): number => Math.max(...of(id).map(({ place }) => place));
  const orderOf = (id: string): number =>
    Math.min(...of(id).map(({ pack }) => pack.head.order ?? Number.MAX_SAFE_INTEGER));
  return [...copies.keys()].sort((a, b) => placeOf(a) - placeOf(b) || orderOf(a) - orderOf(b));
}

/**
 * Reads the index of every pack there is.
 * @param folders the configured folder before the built-in one, so that a hospital's own pack comes before ours
 * @param wantedIds ids in the order in which they are offered, `null` = all
 */
export async function findPacks(
  folders: readonly string[],
  wantedIds: readonly string[] | null,
): Promise<FoundPacks> {
  const looked = await foldersBelow(folders);
  const results = await Promise.all(
    looked.flatMap((below, place) =>
      below.map(async (folder) => ({ place, result: await readPack(folder) })),
    ),
  );
  const copies = byId(
    results.flatMap(({ place, result }) => (result.ok ? [{ pack: result.value, place }] : [])),
  );
  const issues = results.flatMap(({ result }) => (result.ok ? [] : [result.issue]));
  const wanted = [...new Set(wantedIds ?? inOrder(copies))];
  const packs = wanted.flatMap((id) => {
    const own = copies.get(id);
    return own === undefined ? [] : [[id, own.map(({ pack }) => pack)] as const];
  });
  const missing = wanted.filter((id) => !copies.has(id)).map((id) => missingPack(id, folders));
  return { packs: new Map(packs), folders: looked.flat(), issues: [...issues, ...missing] };
}

function missingPack(id: string, folders: readonly string[]): AppError {
  return {
    code: 'pack-missing',
    what: `The pack ${id} that "packs" asks for is not in ${folders.join(' or ')}, or cannot be read.`,
    todo: 'Put the compiled pack there, or correct "packs" in the configuration.',
  };
}

/** A mark for each folder below the pack folders; it changes when the index in it is written. For watching by polling. */
export async function markPacks(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const marks = (await foldersBelow(folders)).flat().map(async (folder) => {
    try {
      const { mtimeMs, size } = await stat(join(folder, 'index.json'));
      return [folder, `${mtimeMs}:${size}`] as const;
    } catch {
      return [folder, ''] as const;
    }
  });
  return new Map(await Promise.all(marks));
}
