import { app } from 'electron/main';
import type { SoundState, StaffHealth } from './bridge/contract.ts';
import type { KioskServices } from './bridge/handlers.ts';
import { createCountKeeper } from './counts/count-keeper.ts';
import type { LiveConfig } from './config/live-config.ts';
import type { Log } from './log.ts';
import type { PackStore } from './packs/pack-store.ts';
import { relaunchApp } from './recovery/fatal-errors.ts';
import type { Recovery } from './recovery/recovery.ts';
import type { CleaningLock } from './staff/cleaning-lock.ts';
import { runProgram } from './sound/run-program.ts';
import { createSystemMixer } from './sound/system-mixer.ts';
import { createStaffAccess } from './staff/staff-access.ts';
import type { NoticeBoard } from './staff/notice-board.ts';
import { noticesFromErrors } from './staff/to-staff-notices.ts';
import type { Kiosk } from './window/kiosk.ts';
import type { Leave } from './window/lockdown.ts';

/** What the services stand on. */
export interface ServiceParts {
  readonly kiosk: Kiosk;
  readonly recovery: Recovery;
  readonly packs: PackStore;
  readonly notices: NoticeBoard;
  readonly log: Log;
  readonly leave: Leave;
  readonly liveConfig: LiveConfig;
  readonly cleaning: CleaningLock;
  readonly profileFolder: string;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  readonly afterFirstPaint: () => void;
}

function health({ packs, notices, recovery, now }: ServiceParts, sound: SoundState): StaffHealth {
  const ofPacks = packs
    .report()
    .map(({ issues, ...pack }) => ({ ...pack, notices: noticesFromErrors(issues) }));
  const told = new Set(ofPacks.flatMap((pack) => pack.notices.map(({ message }) => message)));
  return {
    appVersion: app.getVersion(),
    packs: ofPacks,
    notices: notices.all().filter(({ message }) => !told.has(message)),
    recoveries: recovery.count(),
    upSinceMs: Math.round(now()),
    sound,
  };
}

function exit(): void {
  app.exit(0);
}

/** Connects what the page may ask for with the parts that do it. */
export function createServices(parts: ServiceParts): KioskServices {
  const { kiosk, recovery, notices, log, leave, profileFolder } = parts;
  const { current, keep, forget } = parts.liveConfig;
  const staff = createStaffAccess([current().staffPin, current().staffCard], parts.now);
  const counts = createCountKeeper({
    folder: profileFolder,
    today: () => new Date(),
    onProblem: (message) => log.write('warning', 'counts-unreadable', message),
  });
  const mixer = createSystemMixer(runProgram, (message) =>
    log.write('warning', 'mixer-failed', `The system's volume could not be set. ${message}`),
  );
  const resetVolume = (): void => void mixer.reset(current().systemVolumePercent);
  const endWith = (last: () => void): void => {
    leave.isAllowed = true;
    counts.flush().then(last, last);
  };
  app.once('will-quit', (event) => {
    event.preventDefault();
    counts.flush().then(exit, exit);
  });
  return {
    checkPin: staff.checkPin,
    isStaff: staff.isStaff,
    health: async () => health(parts, await mixer.state()),
    leave: () => {
      log.write('info', 'staff-left', 'Staff left the kiosk.');
      endWith(() => app.quit());
    },
    restart: () => {
      log.write('info', 'staff-restart', 'Staff restarted the kiosk.');
      endWith(() => relaunchApp(0));
    },
    startCleaning: () => {
      parts.cleaning.start(current().cleaningSeconds * 1000);
      log.write('info', 'staff-cleaning', 'Staff started the cleaning lock.');
    },
    keepSetting: async (name, value) => {
      const answer = await keep(name, value);
      log.write('info', 'staff-setting', `Staff set ${name}: ${answer.kind}.`);
      if (name === 'sound.systemPercent') resetVolume();
      return answer;
    },
    forgetSetting: forget,
    firstSlidePainted: () => {
      kiosk.show();
      kiosk.push('lantern:staff/notices', notices.all());
      parts.afterFirstPaint();
    },
    heartbeat: ({ sequence, screen }) => recovery.beat(sequence, screen),
    report: ({ severity, code, message }) => log.write(severity, code, message),
    addCount: counts.add,
    sessionEnded: resetVolume,
  };
}
