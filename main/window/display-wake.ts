import { powerMonitor, powerSaveBlocker } from 'electron/main';

const checkEveryMs = 60_000;

/**
 * Keeps the display awake. The blocker is asked for again after sleep, unlocking and every minute: on Windows one request at the start
 * does not last.
 */
export function keepDisplayAwake(): void {
  let blocker = powerSaveBlocker.start('prevent-display-sleep');
  const renew = (): void => {
    if (powerSaveBlocker.isStarted(blocker)) powerSaveBlocker.stop(blocker);
    blocker = powerSaveBlocker.start('prevent-display-sleep');
  };
  powerMonitor.on('resume', renew);
  powerMonitor.on('unlock-screen', renew);
  setInterval(() => {
    if (!powerSaveBlocker.isStarted(blocker)) renew();
  }, checkEveryMs);
}
