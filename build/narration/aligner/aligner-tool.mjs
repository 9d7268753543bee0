#!/usr/bin/env node
// `npm run narration:aligner`: installs the tool that finds words in recordings, beside the project and never among its packages.
// Plain JavaScript, so that it can also be imported where there is no TypeScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root, runCommand, SetupError } from '../../setup.mjs';

const manifest = readFileSync(join(import.meta.dirname, 'tool-package.json'), 'utf8');
const { dependencies } = JSON.parse(manifest);
/** The name under which this Echogarden looks for its synthesiser; it changes with Echogarden's version. */
const synthesiserPackage = 'espeak-ng-emscripten-20260722';

/** Folder of the tool. */
export const alignerFolder = join(root, 'node_modules/.cache/lantern/aligner');
/** HOME of the tool: its synthesiser lies where it looks for a download. */
export const alignerHome = join(alignerFolder, 'home');
/** Name and versions; what was aligned by another one is not the same. */
export const alignerId = `echogarden ${dependencies.echogarden} dtw, espeak-ng ${dependencies['@echogarden/espeak-ng-emscripten']}`;

const stamp = join(alignerFolder, 'installed');
const wanted = createHash('sha256').update(manifest).digest('hex');

/** Whether the tool is installed in the version this project wants. */
export function hasAligner() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

function dataFolder() {
  const place = { win32: 'AppData/Local', darwin: 'Library/Application Support' };
  return join(
    alignerHome,
    place[process.platform] ?? '.local/share',
    'echogarden/packages',
    synthesiserPackage,
  );
}

/** Installs the tool when it is missing; says so in one line. */
export function ensureAligner() {
  if (hasAligner()) return;
  console.log(`Installing the aligner (${alignerId}) beside the project, about 125 MB.`);
  rmSync(alignerFolder, { recursive: true, force: true });
  mkdirSync(alignerFolder, { recursive: true });
  writeFileSync(join(alignerFolder, 'package.json'), manifest);
  const result = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: alignerFolder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (result.status !== 0)
    throw new SetupError(
      'The aligner could not be installed. Check the network or proxy, then run npm run narration:aligner again. Without it recordings light up sentence by sentence.',
    );
  // It would fetch the synthesiser from a release host; the same files are in its npm package.
  cpSync(join(alignerFolder, 'node_modules/@echogarden/espeak-ng-emscripten'), dataFolder(), {
    recursive: true,
  });
  writeFileSync(stamp, wanted);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await runCommand(() => {
    ensurePackages();
    ensureAligner();
    console.log('The aligner is ready: npm run narration uses it for recordings.');
  });
