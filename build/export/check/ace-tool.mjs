// Installs Ace by DAISY beside the project, when a book is to be checked with it; it is never among the project's packages.
// Plain JavaScript, so that it can also be imported where there is no TypeScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, SetupError } from '../../setup.mjs';

const manifest = readFileSync(join(import.meta.dirname, 'tool-package.json'), 'utf8');
const version = JSON.parse(manifest).dependencies['@daisy/ace-core'];

/** Folder of the tool. */
export const aceFolder = join(root, 'node_modules/.cache/lantern/ace');

const stamp = join(aceFolder, 'installed');
const wanted = createHash('sha256').update(manifest).digest('hex');

/** Installs the tool when it is missing; says so in one line. */
export function ensureAce() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing Ace by DAISY ${version} beside the project, about 80 MB.`);
  rmSync(aceFolder, { recursive: true, force: true });
  mkdirSync(aceFolder, { recursive: true });
  writeFileSync(join(aceFolder, 'package.json'), manifest);
  const result = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    // Without scripts its browser driver fetches no browser: the system's own is used.
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: aceFolder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (result.status !== 0)
    throw new SetupError(
      'Ace by DAISY could not be installed. Check the network or proxy, then run the command again.',
    );
  writeFileSync(stamp, wanted);
}
