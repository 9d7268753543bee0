#!/usr/bin/env node
// `npm run package`: builds, then packages for this system. `npm run package -- --dir` only makes the folder, also with the try-out runtime.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { electronDist } from './electron-runtime.mjs';
import { ensurePackages, root, runCommand, SetupError } from './setup.mjs';

await runCommand(async () => {
  ensurePackages();
  await buildAll();
  const flags = process.argv.slice(2);
  const { folder, isTryOut } = await electronDist();
  if (isTryOut && !flags.includes('--dir')) {
    throw new SetupError(
      'Electron could not be downloaded, and the runtime for trying and testing must not be distributed. Set ELECTRON_MIRROR to a ' +
        'mirror you can reach, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, then run the command again.',
    );
  }
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const settings = [`-c.electronDist=${folder}`, `-c.electronVersion=${isTryOut ? '25.1.1' : version}`];
  const result = spawnSync(process.execPath, [builder, ...settings, '--publish', 'never', ...flags], {
    cwd: root,
    stdio: 'inherit',
  });
  return result.status ?? 1;
});
