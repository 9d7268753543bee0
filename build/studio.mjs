#!/usr/bin/env node
// `npm run studio`: the recording studio, a page in the browser of this machine.
// studio.mjs [pack folder ...]; without a folder those of the project. Words: --pack=<id> --language=<tag> to begin there, --port=<number>, --no-open to print the address only.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, buildStudio } from './build.mjs';
import { ensurePackages, runCommand } from './setup.mjs';

/** The program that opens an address in the usual browser. */
const openers = { darwin: ['open'], win32: ['explorer'] };

function openInBrowser(address) {
  const [program, ...words] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  // Without such a program the printed address has to do.
  child.once('error', () => undefined);
  child.unref();
}

async function start(port, values, folders) {
  const { loadTypeScript } = await import('./load-typescript.mjs');
  const { startStudio, usualPort } = await loadTypeScript('build/studio/run-studio.ts');
  const options = {
    pack: values.pack ?? null,
    language: values.language ?? null,
    ...(folders.length === 0 ? {} : { folders: folders.map((folder) => resolve(folder)) }),
  };
  try {
    return await startStudio({ ...options, port: port ?? usualPort });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port !== null) throw error;
    console.log(
      `Another studio, or something else, already uses port ${usualPort}: this one takes another port.`,
    );
    return startStudio({ ...options, port: 0 });
  }
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pack: { type: 'string' },
      language: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    console.error(`"${values.port}" is no port. Use a number from 1 to 65535, or leave --port away.`);
    return 1;
  }
  ensurePackages();
  await buildAll();
  await buildStudio();
  const studio = await start(port, values, positionals);
  console.log(`The recording studio is open at ${studio.address} (stop it with Ctrl+C).`);
  if (!values['no-open']) openInBrowser(studio.address);
  await new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
  await studio.close();
  return 0;
});
