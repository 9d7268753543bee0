#!/usr/bin/env node
// `npm run config:check -- [file]`: says what the kiosk would say about its configuration and exits 1 if anything is wrong.
// `npm run config:check -- --hash-pin`: reads a PIN from the terminal and prints the line for `staff.pin`; `--hash-card` for `staff.card`.
import { randomBytes } from 'node:crypto';
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

/** What can be hashed, by the option that asks for it. */
const secrets = {
  '--hash-pin': {
    kind: 'pin',
    ask: 'Type the PIN (four to twelve digits, they are not shown) and press Enter.',
    refuse: 'A PIN has four to twelve digits and nothing else.',
  },
  '--hash-card': {
    kind: 'card',
    ask: 'Hold the card to its reader, which types the number and Enter (it is not shown).',
    refuse:
      'The number of a card has six to thirty-two letters and digits and nothing else. Some readers can be told what to type.',
  },
};

/** Packages may have to be installed first. */
async function load(path) {
  const { loadTypeScript } = await import('./load-typescript.mjs');
  return loadTypeScript(path);
}

async function hashSecret({ kind, ask, refuse }) {
  if (process.stdin.isTTY) console.error(ask);
  const secret = await readHidden();
  const { typedForms } = await load('main/staff/secret-forms.ts');
  if (!typedForms[kind].test(secret)) {
    console.error(refuse);
    return 1;
  }
  const { hashPin } = await load('main/staff/match-pin.ts');
  const salt = randomBytes(16);
  const hash = await hashPin(secret, salt);
  console.log(`scrypt:${salt.toString('hex')}:${hash.toString('hex')}`);
  return 0;
}

await runCommand(async () => {
  ensurePackages();
  const secret = secrets[process.argv[2]];
  if (secret !== undefined) return hashSecret(secret);
  const { exitCode } = await load('build/check-config.ts');
  return exitCode;
});
