import { spawn, spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { electronExecutable, launchKiosk, makeSharedFolder, openVirtualScreen } from '../launch-kiosk.ts';
import type { VirtualScreen } from '../launch-kiosk.ts';
import { makeFixtureApp } from './fixture-app.ts';

// Keys of the test driver never reach the window manager (rulings 32), so they come from xdotool, through X, with openbox in charge.

/** A command line as the user that the kiosk runs as: X lets nobody else in. */
function asKioskUser(...command: readonly string[]): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--', ...command] : command;
}

let screen: VirtualScreen;
let endManager: () => void;

test.beforeAll(async () => {
  screen = await openVirtualScreen('1280x720');
  const home = await makeSharedFolder('openbox');
  const [program = '', ...rest] = asKioskUser('openbox');
  const manager = spawn(program, rest, {
    env: { ...process.env, HOME: home, DISPLAY: screen.display },
    stdio: 'ignore',
  });
  endManager = () => {
    manager.kill();
    void rm(home, { recursive: true, force: true });
  };
  await new Promise((done) => setTimeout(done, 1000));
});
test.afterAll(() => {
  endManager();
  screen.close();
});

async function pressKeys(keys: string): Promise<void> {
  const [program = '', ...rest] = asKioskUser('xdotool', 'key', '--clearmodifiers', keys);
  const result = spawnSync(program, rest, { env: { ...process.env, DISPLAY: screen.display } });
  expect([keys, result.status]).toEqual([keys, 0]);
  await new Promise((done) => setTimeout(done, 350));
}

const windowState = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow, screen: displays }) => {
    const windows = BrowserWindow.getAllWindows();
    const [window] = windows;
    const { width, height } = displays.getPrimaryDisplay().bounds;
    const bounds = window?.getBounds();
    return {
      windows: windows.length,
      isVisible: window?.isVisible(),
      isMinimized: window?.isMinimized(),
      isFocused: window?.isFocused(),
      isKiosk: window?.isKiosk(),
      isWhole: bounds?.width === width && bounds.height === height,
      zoom: window?.webContents.getZoomLevel(),
      url: window?.webContents.getURL(),
      hasTools: window?.webContents.isDevToolsOpened(),
    };
  });

test('the keys work: they close a window that is not protected', async () => {
  const folder = await makeSharedFolder('control');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "name": "control", "main": "main.js" }');
  await writeFile(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron'); app.enableSandbox();
     app.on('window-all-closed', () => {}); app.whenReady().then(() => new BrowserWindow().loadURL('about:blank'));`,
  );
  const app = await _electron.launch({
    executablePath: await electronExecutable(),
    chromiumSandbox: true,
    args: [folder, `--user-data-dir=${folder}/profile`],
    env: { ...(process.env as Record<string, string>), DISPLAY: screen.display },
  });
  const count = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await expect.poll(count).toBe(1);
  await new Promise((done) => setTimeout(done, 1000));
  await pressKeys('alt+F4');
  await expect.poll(count).toBe(0);
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('no key leads out of the kiosk', async () => {
  test.setTimeout(90_000);
  const fixture = await makeFixtureApp();
  const kiosk = await launchKiosk({ appRoot: fixture.appRoot, environment: { DISPLAY: screen.display } });
  const whole = {
    windows: 1,
    isVisible: true,
    isMinimized: false,
    isFocused: true,
    isKiosk: true,
    isWhole: true,
    zoom: 0,
    url: 'lantern://app/',
    hasTools: false,
  };
  await expect.poll(() => windowState(kiosk.app)).toEqual(whole);
  await kiosk.page.evaluate(() => Object.assign(window, { isSame: true }));
  const escapes = [
    'alt+F4',
    'ctrl+w',
    'ctrl+q',
    'F11',
    'F5',
    'ctrl+r',
    'ctrl+shift+r',
    'ctrl+shift+i',
    'F12',
  ];
  const further = [
    'ctrl+plus',
    'ctrl+minus',
    'ctrl+0',
    'alt+Left',
    'ctrl+n',
    'ctrl+t',
    'ctrl+o',
    'ctrl+p',
    'Escape',
  ];
  const ofManager = [
    'alt+Tab',
    'alt+space',
    'Escape',
    'super+d',
    'alt+Escape',
    'ctrl+alt+d',
    'Menu',
    'shift+F10',
  ];
  for (const keys of [...escapes, ...further, ...ofManager]) {
    await pressKeys(keys);
    await expect.poll(async () => ({ keys, ...(await windowState(kiosk.app)) })).toEqual({ keys, ...whole });
  }
  expect(await kiosk.page.evaluate(() => 'isSame' in window)).toBe(true);
  await kiosk.close();
  await fixture.remove();
});
