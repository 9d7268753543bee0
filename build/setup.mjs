// What `npm start` and `npm test` need on a fresh machine. Plain JavaScript without dependencies: it runs before there are any.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The project folder. */
export const root = resolve(import.meta.dirname, '..');
const stampFile = join(root, 'node_modules/.cache/lantern/packages.sha256');

/** Shared libraries that Electron loads, and the Debian package of each. */
const electronLibraries = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libXss.so.1': 'libxss1',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libdrm.so.2': 'libdrm2',
  'libxkbcommon.so.0': 'libxkbcommon0',
};
/** Programs that the tests drive, and the Debian package of each. */
const testPrograms = {
  chromium: 'chromium',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  pulseaudio: 'pulseaudio',
  parec: 'pulseaudio-utils',
};

/** What checks take-home books: Java comes with it, which is a lot for those who make no book. */
export const bookPrograms = { epubcheck: 'epubcheck' };

/** Stops with a sentence that says what to do. */
export class SetupError extends Error {}

/** @returns {string | null} full path of a program on the PATH */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of folders) {
    for (const extension of extensions) {
      const path = join(folder, name + extension);
      if (existsSync(path)) return path;
    }
  }
  return null;
}

/** Chromium or Chrome of the system, if there is one. */
export function findChromium() {
  return (
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
      .map(findProgram)
      .find((path) => path !== null) ?? null
  );
}

/** Installs the npm packages when they are missing or the lock file changed since. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupError(
      `Lantern needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from your distribution or nodejs.org.`,
    );
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Setting up: installing npm packages (once).');
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of other platforms.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(
    npm,
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (result.status !== 0)
    throw new SetupError(
      'The npm packages could not be installed. Check the network or proxy, then run the command again.',
    );
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(stampFile, wanted);
}

/** Names of Debian packages that are missing for running Electron and, with `forTests`, for the tests. */
function missingSystemPackages(forTests) {
  if (process.platform !== 'linux') return [];
  const missing = [];
  let libraries;
  try {
    libraries = execFileSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  } catch {
    return missing; // not a glibc system: nothing can be said
  }
  for (const [library, name] of Object.entries(electronLibraries))
    if (!libraries.includes(`${library} `)) missing.push(name);
  return forTests ? [...missing, ...missingPrograms(testPrograms)] : missing;
}

function missingPrograms(programs) {
  return Object.entries(programs)
    .filter(([program]) => (program === 'chromium' ? findChromium() : findProgram(program)) === null)
    .map(([, name]) => name);
}

/** Installs missing system packages as root on Debian; elsewhere says which command does it and stops. */
export function ensureSystemPackages(forTests) {
  installPackages(missingSystemPackages(forTests));
}

/** The same for programs and the Debian package of each, such as `bookPrograms`. */
export function ensurePrograms(programs) {
  installPackages(missingPrograms(programs));
}

function installPackages(missing) {
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const canInstall = process.getuid?.() === 0 && findProgram('apt-get') !== null;
  if (!canInstall) {
    const howTo =
      findProgram('apt-get') === null
        ? `Install what your system calls: ${missing.join(', ')}`
        : `Run: sudo ${command}`;
    throw new SetupError(`These system packages are missing: ${missing.join(', ')}.\n${howTo}`);
  }
  console.log(`Setting up: ${command}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Slim images lack this folder, and Java does not install without.
  for (const step of ['mkdir -p /usr/share/man/man1', 'apt-get update -qq', `${command} -qq`]) {
    const result = spawnSync('sh', ['-c', `${step} >/tmp/lantern-apt.log 2>&1`], {
      env: environment,
      stdio: 'inherit',
    });
    if (result.status !== 0) {
      throw new SetupError(
        `"${step}" failed:\n${readFileSync('/tmp/lantern-apt.log', 'utf8').split('\n').slice(-15).join('\n')}`,
      );
    }
  }
}

/** Runs a command's main function; a SetupError becomes its sentence, everything else a stack. */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
