#!/usr/bin/env node
// `npm run config:check -- [file]`: says what the kiosk would say about its configuration and exits 1 if anything is wrong.
// `npm run config:check -- --hash-pin`: reads a PIN from the terminal and prints the line for `staff.pin`.
import { randomBytes, scryptSync } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { ensurePackages, runCommand } from './setup.mjs';

/** Reads one line without showing it. */
function readHidden() {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  return new Promise((done) => {
    reader.once('line', (line) => {
      done(line.trim());
      reader.close();
    });
    reader.once('close', () => done(''));
  });
}

async function hashPin() {
  if (process.stdin.isTTY)
    console.error('Type the PIN (four to twelve digits, they are not shown) and press Enter.');
  const pin = await readHidden();
  if (!/^\d{4,12}$/.test(pin)) {
    console.error('A PIN has four to twelve digits and nothing else.');
    return 1;
  }
  const salt = randomBytes(16);
  console.log(`scrypt:${salt.toString('hex')}:${scryptSync(pin, salt, 32).toString('hex')}`);
  return 0;
}

await runCommand(async () => {
  ensurePackages();
  if (process.argv[2] === '--hash-pin') return hashPin();
  const { loadTypeScript } = await import('./load-typescript.mjs');
  const { exitCode } = await loadTypeScript('build/check-config.ts');
  return exitCode;
});
