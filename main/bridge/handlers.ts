import { argumentSchemas } from './argument-schemas.ts';
import type { LiveConfig } from '../config/live-config.ts';
import type { Count, Heartbeat, KeepAnswer, PinAnswer, Report, StaffHealth } from './contract.ts';
import type { ValidatedIpc } from './validated-ipc.ts';

/** What the channels lead to. */
export interface KioskServices {
  readonly checkPin: (pin: string) => Promise<PinAnswer>;
  /** Whether a PIN was accepted less than five minutes ago. */
  readonly isStaff: () => boolean;
  readonly health: () => Promise<StaffHealth>;
  readonly leave: () => void;
  readonly restart: () => void;
  readonly startCleaning: () => void;
  readonly keepSetting: LiveConfig['keep'];
  readonly forgetSetting: LiveConfig['forget'];
  readonly firstSlidePainted: () => void;
  readonly heartbeat: (beat: Heartbeat) => void;
  readonly report: (report: Report) => void;
  readonly addCount: (count: Count) => void;
  readonly sessionEnded: () => void;
}

/** Connects every channel of the contract with its service. */
export function registerHandlers(ipc: ValidatedIpc, services: KioskServices): void {
  const { nothing, checkPin, heartbeat, report, count, keepSetting, forgetSetting } = argumentSchemas;
  const notStaff: KeepAnswer = { kind: 'not-staff' };
  const asStaff = (action: () => void): boolean => {
    if (!services.isStaff()) return false;
    action();
    return true;
  };
  ipc.handle('lantern:staff/check-pin', checkPin, (pin) => services.checkPin(pin));
  ipc.handle('lantern:staff/health', nothing, () => (services.isStaff() ? services.health() : null));
  ipc.handle('lantern:staff/leave', nothing, () => asStaff(services.leave));
  ipc.handle('lantern:staff/restart', nothing, () => asStaff(services.restart));
  ipc.handle('lantern:staff/start-cleaning', nothing, () => asStaff(services.startCleaning));
  ipc.handle('lantern:staff/keep-setting', keepSetting, (name, value) =>
    services.isStaff() ? services.keepSetting(name, value) : notStaff,
  );
  ipc.handle('lantern:staff/forget-setting', forgetSetting, (name) =>
    services.isStaff() ? services.forgetSetting(name) : notStaff,
  );
  ipc.on('lantern:window/first-slide-painted', nothing, services.firstSlidePainted);
  ipc.on('lantern:recovery/heartbeat', heartbeat, services.heartbeat);
  ipc.on('lantern:log/report', report, services.report);
  ipc.on('lantern:counts/add', count, services.addCount);
  ipc.on('lantern:session/ended', nothing, services.sessionEnded);
}
