import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Result } from '../errors.ts';

/** Why a path is not served; goes to the log, never to the page. */
export type PathRefusal =
  'not-decodable' | 'not-a-plain-path' | 'outside-its-folder' | 'not-found' | 'link-out-of-folder';

/** Letters, digits and a few signs; every segment starts with one that is not a dot. No `..`, no hidden file, no drive, no stream. */
const plainSegment = /^[A-Za-z0-9_@+-][A-Za-z0-9_@+.~ -]*$/;

/** Whether a file lies below a folder (and is not the folder itself). Both are absolute. */
export function isInside(folder: string, file: string): boolean {
  const step = relative(folder, file);
  return step !== '' && step !== '..' && !step.startsWith(`..${sep}`) && !isAbsolute(step);
}

/**
 * Turns the path of a URL into a file below a folder, without looking at the disk.
 * @param folder absolute folder that is served
 * @param urlPath still percent-encoded, with or without a leading slash
 */
export function resolveSafePath(folder: string, urlPath: string): Result<string, PathRefusal> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return { ok: false, issue: 'not-decodable' };
  }
  const segments = decoded.replace(/^\//, '').split('/');
  if (!segments.every((segment) => plainSegment.test(segment) && !/[. ]$/.test(segment))) {
    return { ok: false, issue: 'not-a-plain-path' };
  }
  const file = join(folder, ...segments);
  return isInside(folder, file) ? { ok: true, value: file } : { ok: false, issue: 'outside-its-folder' };
}

/**
 * As `resolveSafePath`, then follows symbolic links and refuses those that leave the folder.
 * @returns the real path of a file or folder that exists
 */
export async function findSafeFile(folder: string, urlPath: string): Promise<Result<string, PathRefusal>> {
  const plain = resolveSafePath(folder, urlPath);
  if (!plain.ok) return plain;
  try {
    const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(plain.value)]);
    return isInside(realFolder, realFile)
      ? { ok: true, value: realFile }
      : { ok: false, issue: 'link-out-of-folder' };
  } catch {
    return { ok: false, issue: 'not-found' };
  }
}
