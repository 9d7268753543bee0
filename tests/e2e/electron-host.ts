import type { OpenedKiosk } from './kiosk-driver.ts';
import type { KioskOptions } from './kiosk.ts';
import { launchKiosk } from './launch-kiosk.ts';

/** Main looks at the packs every two seconds. */
const packPollMs = 2500;

/** The built app in real Electron; the mouse stands in for fingers, which Playwright cannot play there. */
export async function openInElectron(options: KioskOptions): Promise<OpenedKiosk> {
  const { width, height } = options.screen ?? { width: 1080, height: 1920 };
  const kiosk = await launchKiosk({
    flags: options.flags ?? [],
    ...(options.environment === undefined ? {} : { environment: options.environment }),
    screenSize: `${width}x${height}`,
  });
  return {
    page: kiosk.page,
    origin: 'lantern://app',
    hasTouch: false,
    packsChanged: () => new Promise((resolve) => setTimeout(resolve, packPollMs)),
    close: kiosk.close,
    electron: kiosk,
  };
}
