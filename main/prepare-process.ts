import { app } from 'electron/main';
import type { Log } from './log.ts';
import { registerAppScheme } from './protocol/app-scheme.ts';
import { catchFatalErrors } from './recovery/fatal-errors.ts';
import { installProcessPolicy } from './security/install-policy.ts';
import { lockAllContents } from './window/lockdown.ts';
import type { Leave } from './window/lockdown.ts';

/** Everything that Electron takes only before the app is ready. The order does not matter, except that errors are caught first. */
export function prepareProcess(log: Log, logFolder: string, leave: Leave): void {
  catchFatalErrors(log, logFolder);
  installProcessPolicy();
  registerAppScheme();
  lockAllContents(leave);
  // A window that is gone is made again by the recovery; only leaving ends the program.
  app.on('window-all-closed', () => {
    if (leave.isAllowed) app.quit();
  });
}
