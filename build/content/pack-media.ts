import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** Media of a pack, named by their content so that a changed file never hides behind an old name. */
export class PackMedia {
  readonly #files = new Map<string, { readonly source: string; readonly sha256: string }>();

  /** Registers a file and returns its path in the compiled pack, such as `illustrations/x.portrait.1a2b3c4d.svg`. */
  add(source: string, path: string): string {
    const sha256 = createHash('sha256').update(readFileSync(source)).digest('hex');
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
