import { app } from 'electron/main';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { readRelaunches, relaunchLimit, withRelaunches } from './recovery-ladder.ts';

/** Time for the log to reach the disk before the program ends. */
const lastWordsMs = 1000;

/** Starts the program again with the same command line; the new one knows how often that has happened in a row. */
export function relaunchApp(relaunches: number): void {
  app.relaunch({ args: [...withRelaunches(process.argv.slice(1), relaunches)] });
  app.exit(0);
}

/**
 * An error nobody caught in main: logged, then the whole program starts again, because its state cannot be trusted. After
 * `relaunchLimit` in a row it ends with 1, and whatever keeps the machine (systemd, Windows) decides. Never a dialog before visitors.
 */
export function catchFatalErrors(log: Log, logFolder: string): void {
  const relaunches = readRelaunches(process.argv);
  process.on('uncaughtException', (error) => {
    log.write('error', 'main-failed', error.stack ?? error.message);
    const end = (): void => {
      if (relaunches < relaunchLimit) relaunchApp(relaunches + 1);
      else app.exit(1);
    };
    setTimeout(end, lastWordsMs);
    log.open(logFolder).then(end, end);
  });
  process.on('unhandledRejection', (reason) => {
    log.write('error', 'main-failed', `Unhandled rejection: ${messageOf(reason)}`);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit')
      log.write('warning', 'child-process-gone', `${type}: ${reason}, exit code ${exitCode}.`);
  });
}
