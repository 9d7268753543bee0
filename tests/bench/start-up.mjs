// P1: time from the start of a process to a painted, still screen, seen from outside on the frame buffer of a private X server.
import { spawn } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pollMs = 5;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
/** As root, the X server and the program run as an unprivileged user, because Chromium keeps its sandbox only there. */
const unprivileged =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

/** Starts a command; with `asUser`, as the unprivileged user. */
function start(command, options, asUser) {
  const [program, ...rest] = asUser ? [...unprivileged, ...command] : command;
  return spawn(program, rest, { stdio: 'ignore', ...options });
}

/** A virtual screen whose pixels lie in a file. */
async function openScreen(number) {
  const folder = mkdtempSync(join(tmpdir(), 'lantern-screen-'));
  chmodSync(folder, 0o777);
  const server = start(
    ['Xvfb', `:${number}`, '-screen', '0', '1280x720x24', '-fbdir', folder, '-nolisten', 'tcp'],
    {},
    true,
  );
  const file = join(folder, 'Xvfb_screen0');
  for (let i = 0; i < 400 && !existsSync(file); i += 1) await wait(10);
  await wait(300);
  const size = statSync(file).size;
  return {
    display: `:${number}`,
    read(buffer = Buffer.alloc(size)) {
      const descriptor = openSync(file, 'r');
      readSync(descriptor, buffer, 0, size, 0);
      closeSync(descriptor);
      return buffer;
    },
    async close() {
      server.kill();
      await wait(150);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Share of sampled pixels that differ from the empty screen. */
function changedShare(pixels, empty) {
  let changed = 0;
  let sampled = 0;
  for (let i = 3300; i < pixels.length - 4; i += 404, sampled += 1) {
    if (pixels[i] !== empty[i] || pixels[i + 1] !== empty[i + 1] || pixels[i + 2] !== empty[i + 2])
      changed += 1;
  }
  return changed / sampled;
}

/**
 * One start. `fullMs`: at least 60 % of the screen is painted; `settledMs`: the last change before `stillMs` of stillness.
 * @returns {Promise<{fullMs: number, settledMs: number}>}
 */
async function startOnce(command, environment, screenNumber, { stillMs = 700, limitMs = 20_000 } = {}) {
  const screen = await openScreen(screenNumber);
  const empty = Buffer.from(screen.read());
  const last = Buffer.from(empty);
  const startedAt = performance.now();
  // The executable drops its rights by itself, so it is started as it is.
  const program = start(
    command,
    { env: { ...process.env, ...environment, DISPLAY: screen.display }, detached: true },
    false,
  );
  let fullMs = -1;
  let settledMs = -1;
  const buffer = Buffer.alloc(empty.length);
  while (performance.now() - startedAt < limitMs) {
    screen.read(buffer);
    const nowMs = performance.now() - startedAt;
    if (!buffer.equals(last)) {
      buffer.copy(last);
      settledMs = nowMs;
      if (fullMs < 0 && changedShare(buffer, empty) >= 0.6) fullMs = nowMs;
    } else if (fullMs >= 0 && nowMs - settledMs > stillMs) break;
    await wait(pollMs);
  }
  try {
    process.kill(-program.pid, 'SIGKILL');
  } catch {
    // it has already ended
  }
  await screen.close();
  return { fullMs: Math.round(fullMs), settledMs: Math.round(settledMs) };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/**
 * Starts several commands in turn, so that noise of the machine meets all alike; the first round warms up and does not count.
 * @param {Record<string, {command: string[], environment?: Record<string, string>}>} programs
 * @returns {Promise<Record<string, {fullMs: number, settledMs: number, runs: number[]}>>} medians
 */
export async function measureStartUp(programs, rounds = 5) {
  const results = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  let screenNumber = 200 + (process.pid % 500);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { command, environment }] of Object.entries(programs)) {
      screenNumber += 1;
      const result = await startOnce(command, environment, screenNumber);
      if (round > 0) results[name].push(result);
    }
  }
  return Object.fromEntries(
    Object.entries(results).map(([name, runs]) => [
      name,
      {
        fullMs: median(runs.map((run) => run.fullMs)),
        settledMs: median(runs.map((run) => run.settledMs)),
        runs: runs.map((run) => run.settledMs),
      },
    ]),
  );
}
