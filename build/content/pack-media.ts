import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';

/** Hashes of files that have not changed since they were read, so that an author who saves one text does not wait for all sounds. */
const known = new Map<string, { readonly state: string; readonly sha256: string }>();

function hashFile(path: string): string {
  const { size, mtimeMs } = statSync(path);
  const state = `${String(size)}:${String(mtimeMs)}`;
  const before = known.get(path);
  if (before?.state === state) return before.sha256;
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  known.set(path, { state, sha256 });
  return sha256;
}

/** Media of a pack, named by their content so that a changed file never hides behind an old name. */
export class PackMedia {
  readonly #files = new Map<string, { readonly source: string; readonly sha256: string }>();

  /** Registers a file and returns its path in the compiled pack, such as `illustrations/x.portrait.1a2b3c4d.svg`. */
  add(source: string, path: string): string {
    const sha256 = hashFile(source);
    const extension = extname(path);
    const hashed = `${path.slice(0, -extension.length)}.${sha256.slice(0, 8)}${extension}`;
    this.#files.set(hashed, { source, sha256 });
    return hashed;
  }

  /** Compiled path, absolute source path and SHA-256 of every file. */
  files(): { readonly path: string; readonly source: string; readonly sha256: string }[] {
    return [...this.#files].map(([path, file]) => ({ path, ...file }));
  }
}
