/** Writes that are whole or not there: temporary file, flushed to the disk, renamed. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Why nothing could be written; what was there before is untouched. */
export type WriteProblem = 'disk-full' | 'not-writable';

/** Done, or why not. */
export type Written<Value = null> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: WriteProblem };

/** Writes a file. When it returns `ok`, the bytes are on the disk and survive a power cut. */
export function writeSafely(path: string, bytes: Uint8Array): Written {
  const draft = `${path}.part`;
  return attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    try {
      const file = openSync(draft, 'w');
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      moveSafely(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
    return null;
  });
}

/** Renames a file over another and waits until the folder knows. Throws what the file system throws. */
export function moveSafely(from: string, to: string): void {
  renameSync(from, to);
  flushFolder(dirname(to));
}

/** Runs something that writes, and turns the file system's refusals into a value. Other errors are bugs and are thrown. */
export function attempt<Value>(work: () => Value): Written<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOSPC' || code === 'EDQUOT') return { ok: false, problem: 'disk-full' };
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EIO', 'EMFILE'].includes(code))
      return { ok: false, problem: 'not-writable' };
    throw error;
  }
}

function flushFolder(folder: string): void {
  // Windows cannot open a folder; there a rename is flushed with the file.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
