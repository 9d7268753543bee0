/** The only reader of `window.lantern`; falls back to the bridge of the preview host. */
import type { KeepAnswer, KioskBridge, PinAnswer } from '../main/bridge/contract.ts';

export type { KeepAnswer, KioskBridge } from '../main/bridge/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload of the Electron host; absent in a browser. */
    readonly lantern?: KioskBridge;
  }
}

/** Server-sent events of the preview host; the event `packs-changed` says that a pack was compiled anew. */
const previewEventsUrl = '/events';

/** A browser has no staff, no window to close and keeps no counts; it only hears when the author saved a file. */
function previewBridge(): KioskBridge {
  const refused: PinAnswer = { kind: 'not-configured' };
  const notKept: KeepAnswer = { kind: 'not-staff' };
  return {
    host: 'preview',
    firstSlidePainted: () => undefined,
    heartbeat: () => undefined,
    report: (report) => {
      // eslint-disable-next-line no-console -- the preview host has no log; an author looks here
      console[report.severity === 'error' ? 'error' : 'warn'](`${report.code}: ${report.message}`);
    },
    addCount: () => undefined,
    sessionEnded: () => undefined,
    checkStaffPin: () => Promise.resolve(refused),
    staffHealth: () => Promise.resolve(null),
    leaveKiosk: () => Promise.resolve(false),
    restartKiosk: () => Promise.resolve(false),
    startCleaning: () => Promise.resolve(false),
    keepSetting: () => Promise.resolve(notKept),
    forgetSetting: () => Promise.resolve(notKept),
    onPacksChanged: (listener) => {
      const events = new EventSource(previewEventsUrl);
      events.addEventListener('packs-changed', listener);
      return () => events.close();
    },
    onStaffNotices: () => () => undefined,
    onLiveSettings: () => () => undefined,
  };
}

/** The host this page runs in. */
export function findBridge(): KioskBridge {
  return window.lantern ?? previewBridge();
}
