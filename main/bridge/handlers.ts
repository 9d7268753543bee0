import { argumentSchemas } from './argument-schemas.ts';
import type { Count, Heartbeat, PinAnswer, Report, StaffHealth } from './contract.ts';
import type { ValidatedIpc } from './validated-ipc.ts';

/** What the channels lead to. */
export interface KioskServices {
  readonly checkPin: (pin: string) => Promise<PinAnswer>;
  /** Whether a PIN was accepted less than five minutes ago. */
  readonly isStaff: () => boolean;
  readonly health: () => StaffHealth;
  readonly leave: () => void;
  readonly restart: () => void;
  readonly firstSlidePainted: () => void;
  readonly heartbeat: (beat: Heartbeat) => void;
  readonly report: (report: Report) => void;
  readonly addCount: (count: Count) => void;
}

/** Connects every channel of the contract with its service. */
export function registerHandlers(ipc: ValidatedIpc, services: KioskServices): void {
  const { nothing, checkPin, heartbeat, report, count } = argumentSchemas;
  const asStaff = (action: () => void): boolean => {
    if (!services.isStaff()) return false;
    action();
    return true;
  };
  ipc.handle('lantern:staff/check-pin', checkPin, (pin) => services.checkPin(pin));
  ipc.handle('lantern:staff/health', nothing, () => (services.isStaff() ? services.health() : null));
  ipc.handle('lantern:staff/leave', nothing, () => asStaff(services.leave));
  ipc.handle('lantern:staff/restart', nothing, () => asStaff(services.restart));
  ipc.on('lantern:window/first-slide-painted', nothing, services.firstSlidePainted);
  ipc.on('lantern:recovery/heartbeat', heartbeat, services.heartbeat);
  ipc.on('lantern:log/report', report, services.report);
  ipc.on('lantern:counts/add', count, services.addCount);
}
