import { BrowserWindow, Menu } from 'electron/main';
import { kioskWindowOptions } from './kiosk-window-options.ts';
import type { KioskWindowSetting } from './kiosk-window-options.ts';

/** Makes the window, hidden and without a menu, and loads the page into it. */
export function createKioskWindow(setting: KioskWindowSetting, url: string): BrowserWindow {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow(kioskWindowOptions(setting));
  window.removeMenu();
  // A load that fails is reported by `did-fail-load` to the recovery.
  window.loadURL(url).catch(() => undefined);
  return window;
}
