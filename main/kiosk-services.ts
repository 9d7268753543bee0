import { app } from 'electron/main';
import type { StaffHealth } from './bridge/contract.ts';
import type { KioskServices } from './bridge/handlers.ts';
import { createCountKeeper } from './counts/count-keeper.ts';
import type { Log } from './log.ts';
import type { PackStore } from './packs/pack-store.ts';
import { relaunchApp } from './recovery/fatal-errors.ts';
import type { Recovery } from './recovery/recovery.ts';
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
  readonly staffPin: string | null;
  readonly profileFolder: string;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  readonly afterFirstPaint: () => void;
}

function health({ packs, notices, recovery, now }: ServiceParts): StaffHealth {
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
  };
}

function exit(): void {
  app.exit(0);
}

/** Connects what the page may ask for with the parts that do it. */
export function createServices(parts: ServiceParts): KioskServices {
  const { kiosk, recovery, notices, log, leave, profileFolder } = parts;
  const staff = createStaffAccess(parts.staffPin, parts.now);
  const counts = createCountKeeper({
    folder: profileFolder,
    today: () => new Date(),
    onProblem: (message) => log.write('warning', 'counts-unreadable', message),
  });
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
    health: () => health(parts),
    leave: () => {
      log.write('info', 'staff-left', 'Staff left the kiosk.');
      endWith(() => app.quit());
    },
    restart: () => {
      log.write('info', 'staff-restart', 'Staff restarted the kiosk.');
      endWith(() => relaunchApp(0));
    },
    firstSlidePainted: () => {
      kiosk.show();
      kiosk.push('lantern:staff/notices', notices.all());
      parts.afterFirstPaint();
    },
    heartbeat: ({ sequence, screen }) => recovery.beat(sequence, screen),
    report: ({ severity, code, message }) => log.write(severity, code, message),
    addCount: counts.add,
  };
}
