import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readPack } from './read-pack.ts';
import type { FoundPack } from './read-pack.ts';
import type { AppError } from '../errors.ts';

/** What the pack folders hold. */
export interface FoundPacks {
  /** Readable packs, the preferred one first. */
  readonly packs: readonly FoundPack[];
  /** All folders that were looked into, also those without a readable pack. */
  readonly folders: readonly string[];
  readonly issues: readonly AppError[];
}

/** Names of the folders below the pack folders, in order of the pack folders and then by name. */
async function packFolders(folders: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
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
  return lists.flat();
}

/** Orders by the ids that are wanted; without a wish, by folder. Packs with one id stay: the second stands in when the first is bad. */
function choose(packs: readonly FoundPack[], wantedIds: readonly string[] | null): readonly FoundPack[] {
  if (wantedIds === null) return packs;
  return wantedIds.flatMap((id) => packs.filter(({ head }) => head.id === id));
}

/**
 * Reads the index of every pack there is.
 * @param folders the configured folder before the built-in one, so that a hospital's own pack comes before ours
 * @param wantedIds ids in order of preference, `null` = all
 */
export async function findPacks(
  folders: readonly string[],
  wantedIds: readonly string[] | null,
): Promise<FoundPacks> {
  const looked = await packFolders(folders);
  const results = await Promise.all(looked.map(readPack));
  const good = results.flatMap((result) => (result.ok ? [result.value] : []));
  const issues = results.flatMap((result) => (result.ok ? [] : [result.issue]));
  const packs = choose(good, wantedIds);
  const missing = (wantedIds ?? []).filter((id) => !packs.some(({ head }) => head.id === id));
  return { packs, folders: looked, issues: [...issues, ...missing.map((id) => missingPack(id, folders))] };
}

function missingPack(id: string, folders: readonly string[]): AppError {
  return {
    code: 'pack-missing',
    what: `The pack ${id} that "packs" asks for is not in ${folders.join(' or ')}, or cannot be read.`,
    todo: 'Put the compiled pack there, or correct "packs" in the configuration.',
  };
}

/** Changes when the index of any pack below the folders is added, removed or written; for watching by polling. */
export async function fingerprintPacks(folders: readonly string[]): Promise<string> {
  const marks = await Promise.all(
    (await packFolders(folders)).map(async (folder) => {
      try {
        const { mtimeMs, size } = await stat(join(folder, 'index.json'));
        return `${folder}:${mtimeMs}:${size}`;
      } catch {
        return folder;
      }
    }),
  );
  return marks.join('\n');
}
