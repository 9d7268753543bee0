/** When the first picture is on the screen: the app says so to its bridge; this waits for that word. */
import type { KioskBridge } from '../bridge.ts';

/** Whatever goes wrong in the page, the window must not stay shut for longer, milliseconds. */
const longestWaitMs = 4000;

/** The bridge to give to the app, and a promise that resolves once it has reported its first slide. */
export function watchFirstPaint(bridge: KioskBridge): {
  readonly bridge: KioskBridge;
  readonly painted: Promise<void>;
} {
  let report = (): void => undefined;
  const painted = new Promise<void>((resolve) => {
    let reported = false;
    report = () => {
      if (reported) return;
      reported = true;
      bridge.firstSlidePainted();
      resolve();
    };
    setTimeout(report, longestWaitMs);
  });
  return { bridge: { ...bridge, firstSlidePainted: () => report() }, painted };
}
