import type { Log } from './log.ts';
import { relaunchApp } from './recovery/fatal-errors.ts';
import { readRelaunches } from './recovery/recovery-ladder.ts';
import { createRecovery, watchHeartbeat } from './recovery/recovery.ts';
import type { Recovery } from './recovery/recovery.ts';
import { createKiosk } from './window/kiosk.ts';
import type { Kiosk } from './window/kiosk.ts';
import type { Leave } from './window/lockdown.ts';

/** What the window and its recovery are made from. */
export interface KioskSetting {
  readonly log: Log;
  readonly leave: Leave;
  readonly preloadFile: string;
  readonly isWindowed: boolean;
  /** Monotonic milliseconds. */
  readonly now: () => number;
}

/** Makes the window and the recovery that watches it: each needs the other. */
export function createRecoveringKiosk(setting: KioskSetting): {
  readonly kiosk: Kiosk;
  readonly recovery: Recovery;
} {
  const { log, leave, now } = setting;
  const recovery = createRecovery(
    {
      now,
      log,
      after: (delayMs, action) => void setTimeout(action, delayMs),
      reload: () => kiosk.reload(),
      replaceWindow: () => kiosk.replace(),
      endPage: () => kiosk.endPage(),
      relaunch: (relaunches) => {
        leave.isAllowed = true;
        relaunchApp(relaunches);
      },
    },
    readRelaunches(process.argv),
  );
  const kiosk = createKiosk({
    preloadFile: setting.preloadFile,
    isWindowed: setting.isWindowed,
    leave,
    onLoadStarted: recovery.loadStarted,
    onFailure: recovery.failed,
    onShownUnpainted: () =>
      log.write(
        'warning',
        'never-painted',
        'The page has not said that it has painted; it is shown as it is.',
      ),
  });
  watchHeartbeat(recovery);
  return { kiosk, recovery };
}
