import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { electronExecutable, makeSharedFolder, openVirtualScreen } from '../launch-kiosk.ts';
import { runUnprivileged } from '../unprivileged.ts';

const root = resolve(import.meta.dirname, '../../..');
const wait = (durationMs: number): Promise<void> => new Promise((done) => setTimeout(done, durationMs));

/** Parts of Chromium's network log that say what was asked for. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** Everything that Chromium wanted from a machine: addresses, names, connections. */
function askedOfMachines({ constants, events }: NetLog): string[] {
  const named = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return events.flatMap(({ type, params }) => {
    const name = named.get(type) ?? '';
    const asked = params?.['url'] ?? params?.['host'] ?? params?.['address'];
    const isAsking =
      /URL_REQUEST_START_JOB|HOST_RESOLVER|TCP_CONNECT|UDP_CONNECT|SSL_CONNECT|QUIC_SESSION/.test(name);
    return isAsking && typeof asked === 'string' ? [`${name} ${asked}`] : [];
  });
}

/** Whether this machine lets a program be started without any network. */
function canUnshareNetwork(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/unshare');
}

test('a whole visit with the network taken away, and nobody was asked for anything', async () => {
  test.setTimeout(90_000);
  const screen = await openVirtualScreen('1080x1920');
  const profile = await makeSharedFolder('offline');
  const netLogFile = join(profile, 'network.json');
  const flags = [
    root,
    `--user-data-dir=${profile}`,
    `--log-net-log=${netLogFile}`,
    '--net-log-capture-mode=Everything',
    // Here a key only wakes: the story is the same, and the keys below know the way.
    '--speech-engine=external',
  ];
  const command = [...(canUnshareNetwork() ? ['unshare', '-n'] : []), await electronExecutable(), ...flags];
  const [program = '', ...rest] = command;
  const kiosk = spawn(program, rest, { env: { ...process.env, DISPLAY: screen.display }, stdio: 'ignore' });
  const ended = once(kiosk, 'exit');
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      runUnprivileged(['xdotool', 'key', '--clearmodifiers', key], { DISPLAY: screen.display });
      await wait(350);
    }
  };
  try {
    const logFile = join(profile, 'logs/lantern.log');
    await expect.poll(() => existsSync(logFile), { timeout: 15_000 }).toBe(true);
    await wait(2500);
    // Wake, wait for the doors, hear the story; home, Arabic from the row above the doors, the story again, and turn its pages.
    await press('space');
    await wait(3200);
    await press('Down', 'Return');
    await wait(2500);
    await press('Home', 'Up', 'Return', 'Down', 'Return');
    await wait(2500);
    await press('Left', 'Left', 'Left', 'Left');
    await wait(1000);
    kiosk.kill('SIGTERM');
    await ended;
    const log = await readFile(logFile, 'utf8');
    expect(log).toContain('started');
    expect(log).not.toContain(' error ');
    // The counts tell that there really was a visit, with sound.
    const counts = await readFile(join(profile, 'counts.json'), 'utf8');
    expect(counts).toMatch(/shown/);
    expect(counts).toMatch(/listened/);
    expect(counts).toMatch(/language/);
    const asked = askedOfMachines(JSON.parse(await readFile(netLogFile, 'utf8')) as NetLog);
    const ownOnly = /(lantern|data|blob|devtools):/;
    expect(asked.filter((one) => !ownOnly.test(one))).toEqual([]);
  } finally {
    kiosk.kill('SIGKILL');
    screen.close();
    await rm(profile, { recursive: true, force: true });
  }
});
