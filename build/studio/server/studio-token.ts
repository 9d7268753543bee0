/** The secret of the studio on this machine; it stays the same, so that a page that is still open finds its server again. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const tokenPattern = /^[0-9a-f]{32}$/;

/** Reads the secret, or makes one that only this user of the machine can read. */
export function studioToken(path: string): string {
  const known = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (tokenPattern.test(known)) return known;
  const token = randomBytes(16).toString('hex');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, token, { mode: 0o600 });
  return token;
}
