import { app } from 'electron/main';
import type { BrowserWindow, WebContents } from 'electron/main';
import { appUrl } from '../security/policy.ts';
import { isBlockedKey } from './blocked-keys.ts';
import type { ScreenCover } from './cover-screen.ts';

/** Whether staff (or the machine, when it shuts down) may end the kiosk. */
export interface Leave {
  isAllowed: boolean;
}

/** Everything a page could do to lead somewhere else, refused, for every page there will ever be. */
function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Loading itself again is no way out: the problem screen does it until there is a pack.
  const refuseOtherPages = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (event.url !== appUrl || contents.getURL() !== appUrl) event.preventDefault();
  };
  contents.on('will-navigate', refuseOtherPages);
  contents.on('will-frame-navigate', refuseOtherPages);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('before-input-event', (event, input) => {
    if (isBlockedKey(input)) event.preventDefault();
  });
  const resetZoom = (): void => {
    contents.setZoomLevel(0);
    void contents.setVisualZoomLevelLimits(1, 1);
  };
  contents.on('zoom-changed', resetZoom);
  contents.on('did-finish-load', resetZoom);
}

/**
 * Before the first window: no page gets out of the kiosk.
 * @param leave set to allowed when the program is asked to quit from outside (shut-down, `kill`)
 */
export function lockAllContents(leave: Leave): void {
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents);
  });
  app.on('login', (event) => event.preventDefault());
  app.on('before-quit', () => {
    leave.isAllowed = true;
  });
}

/** Keeps a window whole-screen, in front and open until leaving is allowed. Not for a windowed kiosk. */
export function lockWindow(window: BrowserWindow, leave: Leave, cover: ScreenCover): void {
  window.on('close', (event) => {
    if (!leave.isAllowed) event.preventDefault();
  });
  window.on('session-end', () => {
    leave.isAllowed = true;
  });
  const comeBack = (): void => {
    if (leave.isAllowed || window.isDestroyed() || !window.isVisible()) return;
    cover.restore();
  };
  window.on('leave-full-screen', comeBack);
  window.on('minimize', comeBack);
  window.on('blur', () => {
    // After the event, or the other window takes the focus again.
    setTimeout(comeBack, 250);
  });
}
