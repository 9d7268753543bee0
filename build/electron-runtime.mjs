#!/usr/bin/env node
// Finds an Electron to run, or gets one. `npm run -s electron:path` prints an executable that can be started as it is, by root too.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getTryOutRuntime, tryOutMarker } from './electron-try-out.mjs';
import { wrapForRoot } from './electron-wrapper.mjs';

const root = resolve(import.meta.dirname, '..');
const electronPackage = join(root, 'node_modules/electron');
const downloadLimitMs = 5 * 60 * 1000;

/** Where the executable lies inside an unpacked Electron. */
const executableInDist = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}[process.platform];

const say = (line) => console.error(line);

/** The Electron that `ELECTRON_OVERRIDE_DIST_PATH` names, if that variable is set. */
function overriddenElectron() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) return null;
  const path = resolve(dist, executableInDist ?? 'electron');
  if (!existsSync(path)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${dist}, but there is no ${path}. Correct or unset it.`);
  }
  return path;
}

/** The executable that the electron package has downloaded before, if it is there. */
function installedElectron() {
  const pathFile = join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const path = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(path) ? path : null;
}

/** Lets the electron package download itself, with its own mirror variables; null when that fails. */
function downloadElectron() {
  const installer = join(electronPackage, 'install.js');
  if (!existsSync(installer)) return null;
  say('Setting up: downloading Electron (once).');
  const result = spawnSync(process.execPath, [installer], {
    cwd: root,
    stdio: 'ignore',
    timeout: downloadLimitMs,
  });
  return result.status === 0 ? installedElectron() : null;
}

async function findExecutable() {
  const known = overriddenElectron() ?? installedElectron() ?? (await getTryOutRuntime({ cachedOnly: true }));
  if (known !== null) return known;
  const downloaded = downloadElectron();
  if (downloaded !== null) return downloaded;
  const tryOut = await getTryOutRuntime({ cachedOnly: false, say });
  if (tryOut !== null) return tryOut;
  throw new Error(
    'Electron could not be downloaded: its release host is not reachable. Set ELECTRON_MIRROR to a reachable mirror, or unpack an ' +
      'Electron somewhere and set ELECTRON_OVERRIDE_DIST_PATH to that folder',
  );
}

/**
 * An executable that runs as it is: Electron itself, or for root a wrapper that drops to an unprivileged user first.
 * Does no work when everything is cached.
 * @returns {Promise<string>} full path; rejects with a sentence that says what to do
 */
export async function electronPath() {
  const executable = await findExecutable();
  return process.getuid?.() === 0 ? wrapForRoot(executable) : executable;
}

/**
 * The unpacked Electron folder, for packaging.
 * @returns {Promise<{folder: string, isTryOut: boolean}>} `isTryOut`: only for tests, never to be distributed
 */
export async function electronDist() {
  const executable = await findExecutable();
  const folder =
    process.platform === 'darwin' ? resolve(dirname(executable), '../../..') : dirname(executable);
  return { folder, isTryOut: existsSync(join(folder, tryOutMarker)) };
}

if (basename(process.argv[1] ?? '') !== '' && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await electronPath());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
