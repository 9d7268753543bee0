import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { launchKiosk, makeSharedFolder, openVirtualScreen } from '../launch-kiosk.ts';
import { runUnprivileged, startUnprivileged } from '../unprivileged.ts';

/** A window like any program's: with Electron's own menu and nothing against keys. */
const unprotected = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 600, height: 400 });
  globalThis.seen = { loads: 0, closed: false, devTools: false };
  window.webContents.on('did-finish-load', () => { globalThis.seen.loads += 1; });
  window.webContents.on('devtools-opened', () => { globalThis.seen.devTools = true; });
  window.on('closed', () => { globalThis.seen.closed = true; });
  window.loadURL('data:text/html,<title>control</title><h1>Control</h1>');
});
app.on('window-all-closed', () => undefined);
`;

/** Keys that lead out of a program, as a visitor with a keyboard would try them. */
const escapeKeys = [
  ...['alt+F4', 'ctrl+w', 'ctrl+q', 'F11', 'ctrl+shift+i', 'F12', 'ctrl+r', 'F5', 'ctrl+shift+r', 'ctrl+n'],
  ...[
    'ctrl+t',
    'ctrl+p',
    'ctrl+s',
    'ctrl+o',
    'ctrl+shift+n',
    'ctrl+l',
    'ctrl+F4',
    'F10',
    'Menu',
    'alt+space',
  ],
  ...['alt+Tab', 'alt+shift+Tab', 'ctrl+Escape', 'alt+Escape', 'super', 'super+d', 'super+e', 'super+r'],
  ...['alt+Left', 'alt+Home', 'ctrl+plus', 'ctrl+minus', 'ctrl+0', 'ctrl+shift+Escape', 'ctrl+shift+j', 'F1'],
  ...[
    'XF86Back',
    'XF86HomePage',
    'Print',
    'ctrl+j',
    'ctrl+h',
    'ctrl+u',
    'ctrl+f',
    'ctrl+d',
    'alt+F10',
    'alt+F7',
  ],
];

/** A display with a window manager, and real keys. */
async function openDesk() {
  const screen = await openVirtualScreen('1280x720');
  const environment = { DISPLAY: screen.display };
  const manager = startUnprivileged(['openbox', '--sm-disable'], environment);
  await new Promise((done) => setTimeout(done, 700));
  return {
    environment,
    press: async (key: string): Promise<void> => {
      runUnprivileged(['xdotool', 'key', '--clearmodifiers', key], environment);
      await new Promise((done) => setTimeout(done, 60));
    },
    close: () => {
      manager.kill();
      screen.close();
    },
  };
}

interface Seen {
  loads: number;
  closed: boolean;
  devTools: boolean;
}

async function launchUnprotected(folder: string, environment: Record<string, string>) {
  await mkdir(join(folder, 'dist/main'), { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'control', main: 'dist/main/index.cjs' }),
  );
  await writeFile(join(folder, 'dist/main/index.cjs'), unprotected);
  const control = await launchKiosk({ appRoot: folder, environment });
  const seen = (): Promise<Seen> =>
    control.app.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await expect.poll(async () => (await seen()).loads).toBeGreaterThan(0);
  return { ...control, seen };
}

function windowState(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow, screen }) => {
    const windows = BrowserWindow.getAllWindows();
    const [window] = windows;
    const { width, height } = screen.getPrimaryDisplay().bounds;
    const bounds = window?.getBounds();
    return {
      windows: windows.length,
      isVisible: window?.isVisible(),
      isMinimized: window?.isMinimized(),
      isFocused: window?.isFocused(),
      coversScreen: bounds?.x === 0 && bounds.y === 0 && bounds.width === width && bounds.height === height,
      devTools: window?.webContents.isDevToolsOpened(),
      zoom: window?.webContents.getZoomLevel(),
      address: window?.webContents.getURL(),
    };
  });
}

test('no key leads out of the kiosk; the same keys close a window without protection', async () => {
  test.setTimeout(120_000);
  const desk = await openDesk();
  const folder = await makeSharedFolder('control');
  try {
    for (const [key, effect] of [
      ['ctrl+r', ({ loads }: Seen) => loads > 1],
      ['ctrl+shift+i', ({ devTools }: Seen) => devTools],
      ['ctrl+w', ({ closed }: Seen) => closed],
      ['alt+F4', ({ closed }: Seen) => closed],
    ] as const) {
      const control = await launchUnprotected(folder, desk.environment);
      await desk.press(key);
      await expect
        .poll(async () => effect(await control.seen()), { message: `${key} works here` })
        .toBe(true);
      await control.close();
    }

    const kiosk = await launchKiosk({ environment: desk.environment });
    const control = await launchUnprotected(folder, desk.environment);
    const isInFront = async (): Promise<void> =>
      expect
        .poll(() => windowState(kiosk.app), { timeout: 5000 })
        .toEqual({
          windows: 1,
          isVisible: true,
          isMinimized: false,
          isFocused: true,
          coversScreen: true,
          devTools: false,
          zoom: 0,
          address: 'lantern://app/',
        });
    await isInFront();
    await kiosk.page.evaluate(() => Object.assign(window, { sameOne: true }));
    for (const key of escapeKeys) await desk.press(key);
    await isInFront();
    expect(await kiosk.page.evaluate(() => 'sameOne' in window), 'the page was not loaded again').toBe(true);
    // What takes the window away from outside the program is undone by itself.
    await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    await isInFront();
    await control.close();
    await kiosk.close();
  } finally {
    desk.close();
    await rm(folder, { recursive: true, force: true });
  }
});
