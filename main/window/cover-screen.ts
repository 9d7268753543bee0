import { screen } from 'electron/main';
import type { BrowserWindow } from 'electron/main';

/** Kiosk mode is asked for this long after the window is shown: the first picture is not disturbed. */
const kioskDelayMs = 1000;
/** A window manager answers within this time. */
const answerMs = 400;

/** Keeps one window as large as its screen. */
export interface ScreenCover {
  /** Shows the window without a frame at the size of the screen, and puts it into kiosk mode a little later. */
  readonly start: () => void;
  /** Puts it back after something has taken it out. */
  readonly restore: () => void;
}

/**
 * Kiosk mode needs a window manager. Where there is none (X started with nothing but the kiosk) Chromium makes the window one pixel too
 * small in that mode; there a window without a frame covers everything just as well, and nobody else could come in front of it.
 */
export function createScreenCover(window: BrowserWindow): ScreenCover {
  let isWithoutManager = false;
  const fit = (): void => window.setBounds(screen.getDisplayMatching(window.getBounds()).bounds);
  const check = (): void => {
    if (window.isDestroyed()) return;
    const display = screen.getDisplayMatching(window.getBounds()).bounds;
    const { width, height } = window.getBounds();
    if (width >= display.width && height >= display.height) return;
    isWithoutManager = true;
    window.setKiosk(false);
    fit();
  };
  const enterKiosk = (): void => {
    if (window.isDestroyed()) return;
    if (isWithoutManager) {
      fit();
      return;
    }
    window.setKiosk(true);
    setTimeout(check, answerMs);
  };
  return {
    start: () => {
      window.show();
      fit();
      window.focus();
      setTimeout(enterKiosk, kioskDelayMs);
    },
    restore: () => {
      if (window.isMinimized()) window.restore();
      if (!isWithoutManager && !window.isKiosk()) enterKiosk();
      window.focus();
    },
  };
}
