import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** The user that Electron runs as where the tests run as root; whatever shares a display or a sound with it must be the same. */
const drop = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'];

function split(command: readonly string[]): { program: string; rest: string[] } {
  const isRoot = process.getuid?.() === 0;
  const [program = '', ...rest] = [...(isRoot ? drop : []), ...command];
  return { program, rest };
}

function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, HOME: '/tmp', XDG_RUNTIME_DIR: '/tmp', ...more };
}

/** Runs a program to its end as the kiosk's user; throws with its words when it fails. */
export function runUnprivileged(command: readonly string[], more: Readonly<Record<string, string>>): string {
  const { program, rest } = split(command);
  const result = spawnSync(program, rest, { env: environment(more), encoding: 'utf8', timeout: 20_000 });
  if (result.status !== 0)
    throw new Error(`${command.join(' ')}: ${result.stderr}${String(result.error ?? '')}`);
  return result.stdout;
}

/** Starts a program as the kiosk's user. */
export function startUnprivileged(
  command: readonly string[],
  more: Readonly<Record<string, string>>,
  output: 'ignore' | 'pipe' = 'ignore',
): ChildProcess {
  const { program, rest } = split(command);
  return spawn(program, rest, { env: environment(more), stdio: ['ignore', output, 'ignore'] });
}
