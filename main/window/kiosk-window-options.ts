import type { BrowserWindowConstructorOptions, Rectangle } from 'electron/main';

/** What the window depends on. Nothing of the configuration reaches `webPreferences`. */
export interface KioskWindowSetting {
  readonly preloadFile: string;
  /** Whole screen of the display it stands on, in DIP. */
  readonly bounds: Rectangle;
  readonly isWindowed: boolean;
  /** No tools for developers in what a hospital runs. */
  readonly isPackaged: boolean;
}

/** Paper colour of the standard theme: what is seen for a moment if the page has not painted yet. */
const paperColor = '#fff7e8';
const windowedSize = { width: 1280, height: 720 };

/** Options of the window as a value under test. */
export function kioskWindowOptions(setting: KioskWindowSetting): BrowserWindowConstructorOptions {
  const { preloadFile, bounds, isWindowed, isPackaged } = setting;
  return {
    ...(isWindowed ? windowedSize : bounds),
    show: false,
    fullscreenable: true, // kiosk mode follows in cover-screen.ts
    frame: isWindowed,
    resizable: isWindowed,
    minimizable: isWindowed,
    autoHideMenuBar: true,
    title: 'Lantern',
    backgroundColor: paperColor,
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      disableDialogs: true,
      spellcheck: false,
      enableWebSQL: false,
      devTools: !isPackaged,
      // A clip starts when speech mode says so, which is not always inside a gesture.
      autoplayPolicy: 'no-user-gesture-required',
      // The loop and the idle times run on when another window is in front.
      backgroundThrottling: false,
    },
  };
}
