import { app, screen } from 'electron/main';
import type { BrowserWindow } from 'electron/main';
import type { KioskPushes } from '../bridge/contract.ts';
import type { Failure } from '../recovery/recovery-ladder.ts';
import { appUrl } from '../security/policy.ts';
import { createScreenCover } from './cover-screen.ts';
import type { ScreenCover } from './cover-screen.ts';
import { createKioskWindow } from './kiosk-window.ts';
import { lockWindow } from './lockdown.ts';
import type { Leave } from './lockdown.ts';

/** What the kiosk's window needs, and whom it tells. */
export interface KioskOptions {
  readonly preloadFile: string;
  readonly isWindowed: boolean;
  readonly leave: Leave;
  readonly onLoadStarted: () => void;
  readonly onFailure: (failure: Failure, detail: string) => void;
  /** The page never said that it has painted; the window is shown as it is. */
  readonly onShownUnpainted: () => void;
}

/** The one window of the kiosk, whichever it is at the moment. */
export interface Kiosk {
  readonly open: () => void;
  readonly reload: () => void;
  readonly replace: () => void;
  /** Ends the page's process when it does not answer. */
  readonly endPage: () => void;
  /** The first slide is painted: the window may be seen. */
  readonly show: () => void;
  readonly focus: () => void;
  readonly push: <Channel extends keyof KioskPushes>(
    channel: Channel,
    ...values: Parameters<KioskPushes[Channel]>
  ) => void;
}

/** Something is better than nothing: after this time the window is shown even if the page has not said that it has painted. */
const showLimitMs = 5000;
const aborted = -3;

function reportLoads(window: BrowserWindow, { onLoadStarted, onFailure }: KioskOptions): void {
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') onFailure('gone', `${reason}, exit code ${exitCode}`);
  });
  webContents.on('did-fail-load', (_event, ...[code, description, , isMainFrame]) => {
    if (isMainFrame && code !== aborted) onFailure('load-failed', `${description} ${code}`);
  });
  webContents.on('did-navigate', (_event, _url, status) => {
    if (status >= 400) onFailure('load-failed', `status ${status}`);
    // A page that has loaded itself again counts its signs of life from the beginning.
    else onLoadStarted();
  });
}

/** Makes the kiosk; `open` makes its first window. Only after the app is ready. */
export function createKiosk(options: KioskOptions): Kiosk {
  let window: BrowserWindow | null = null;
  let cover: ScreenCover | null = null;
  let showTimer: NodeJS.Timeout | undefined;
  const current = (): BrowserWindow | null => (window === null || window.isDestroyed() ? null : window);
  const show = (): void => {
    clearTimeout(showTimer);
    const shown = current();
    if (shown === null || shown.isVisible()) return;
    if (cover === null) shown.show();
    else cover.start();
  };
  const showLater = (): void => {
    clearTimeout(showTimer);
    showTimer = setTimeout(() => {
      if (current()?.isVisible() === true) return;
      options.onShownUnpainted();
      show();
    }, showLimitMs);
  };
  const open = (): void => {
    options.onLoadStarted();
    const setting = {
      preloadFile: options.preloadFile,
      bounds: screen.getPrimaryDisplay().bounds,
      isWindowed: options.isWindowed,
      isPackaged: app.isPackaged,
    };
    window = createKioskWindow(setting, appUrl);
    cover = options.isWindowed ? null : createScreenCover(window);
    if (cover !== null) lockWindow(window, options.leave, cover);
    reportLoads(window, options);
    showLater();
  };
  return {
    open,
    show,
    reload: () => {
      options.onLoadStarted();
      // A load that fails is reported by `did-fail-load`.
      current()
        ?.loadURL(appUrl)
        .catch(() => undefined);
      showLater();
    },
    replace: () => {
      const old = current();
      open();
      old?.destroy();
    },
    endPage: () => current()?.webContents.forcefullyCrashRenderer(),
    focus: () => current()?.focus(),
    push: (channel, ...values) => current()?.webContents.send(channel, ...values),
  };
}
