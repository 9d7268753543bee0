import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, errors } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

const projectRoot = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
/** The user that the wrapper of `electron:path` drops to. */
const unprivilegedId = 65534;

/** A start takes a second or two; a driver that has no hold of the program after so long never gets it, milliseconds. */
const attachTimeoutMs = 40_000;

/** How a kiosk is started for a test. */
export interface LaunchOptions {
  /** Folder with `package.json` and `dist`; the project itself by default. */
  readonly appRoot?: string;
  /** Further flags, such as `--windowed` or `--config=...`. */
  readonly flags?: readonly string[];
  /** Further environment variables, such as `LANTERN_DEFAULT_LANGUAGE`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A profile to use again; a new empty one by default, removed at the end. */
  readonly profileFolder?: string;
  /** Size of the screen where there is none, `1920x1080` by default. */
  readonly screenSize?: string;
}

/** A running kiosk. */
export interface LaunchedKiosk {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Log, counts and last good configuration are in it. */
  readonly profileFolder: string;
  /** What the program has written to its terminal so far. */
  readonly output: () => string;
  /** Ends the kiosk and removes what was made for it. */
  readonly close: () => Promise<void>;
}

/** A folder that the kiosk may write to, whoever runs the test. */
export async function makeSharedFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `lantern-${name}-`));
  await chmod(folder, 0o755);
  if (isRoot) await chown(folder, unprivilegedId, unprivilegedId);
  return folder;
}

/** A virtual screen of its own, run by the same user as the kiosk. */
export interface VirtualScreen {
  /** Such as `:12`. */
  readonly display: string;
  readonly close: () => void;
}

/** Starts Xvfb on a free number; rejects where there is none. */
export function openVirtualScreen(size = '1920x1080'): Promise<VirtualScreen> {
  const command = ['Xvfb', '-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'];
  const drop = ['setpriv', `--reuid=${unprivilegedId}`, `--regid=${unprivilegedId}`, '--clear-groups', '--'];
  const [program = '', ...rest] = isRoot ? [...drop, ...command] : command;
  const server: ChildProcess = spawn(program, rest, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.once('exit', (code) => {
      fail(new Error(`Xvfb ended with ${code ?? 'a signal'}`));
    });
    server.stdio[3]?.once('data', (number: Buffer) => {
      done({ display: `:${number.toString().trim()}`, close: () => server.kill() });
    });
  });
}

/** Path of an Electron that runs as it is; finding it again costs nothing. */
export async function electronExecutable(): Promise<string> {
  // Plain JavaScript without types: it has to run before any package is installed.
  const path = resolve(projectRoot, 'build/electron-runtime.mjs');
  const runtime = (await import(path)) as { electronPath: () => Promise<string> };
  return runtime.electronPath();
}

/** Opens the kiosk in real Electron with a profile of its own, and waits for its page. */
export async function launchKiosk(options: LaunchOptions = {}): Promise<LaunchedKiosk> {
  const appRoot = options.appRoot ?? projectRoot;
  if (!existsSync(join(appRoot, 'dist/main/index.cjs')))
    throw new Error(`There is no built kiosk in ${appRoot}; run "npm run build" first.`);
  const profileFolder = options.profileFolder ?? (await makeSharedFolder('profile'));
  const needsScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const screen = needsScreen ? await openVirtualScreen(options.screenSize) : null;
  const launching = attachTo({
    executablePath: await electronExecutable(),
    // Without this Playwright adds --no-sandbox, and then the kiosk under test is not the one that ships.
    chromiumSandbox: true,
    args: [appRoot, `--user-data-dir=${profileFolder}`, ...(options.flags ?? [])],
    env: {
      ...cleanEnvironment(),
      ...(screen === null ? {} : { DISPLAY: screen.display }),
      ...options.environment,
    },
    timeout: attachTimeoutMs,
  });
  const cleanUp = async (): Promise<void> => {
    screen?.close();
    if (options.profileFolder === undefined) await rm(profileFolder, { recursive: true, force: true });
  };
  const app = await launching.catch(async (error: unknown) => {
    await cleanUp();
    throw error;
  });
  // However the kiosk ends, its screen does not outlive it.
  app.on('close', () => screen?.close());
  const output: string[] = [];
  const child = app.process();
  child.stdout?.on('data', (text: Buffer) => output.push(text.toString()));
  child.stderr?.on('data', (text: Buffer) => output.push(text.toString()));
  const page = await app.firstWindow();
  return {
    app,
    page,
    profileFolder,
    output: () => output.join(''),
    close: async () => {
      await app.close().catch(() => undefined);
      await cleanUp();
    },
  };
}

/**
 * Starts the program and takes hold of it. On a busy machine the driver sometimes misses the moment at which it can
 * (the program's log then shows a whole start); it ends that program by itself and a second one is started.
 */
function attachTo(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  return _electron.launch(options).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch(options);
  });
}

/** The environment without anybody's own Lantern settings. */
function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('LANTERN_'),
  );
  return Object.fromEntries(entries);
}
