/**
 * The whole conversation between the kiosk's two processes, as types only.
 * Key = channel, value = signature. Channels start with `lantern:`; main refuses every other one.
 */

import type { LiveSettings } from '../../content/schema/boot-data.ts';
import type { StaffSettingName, StaffSettingValue } from '../../content/schema/staff-setting.ts';

/** A line for the log. Never holds anything about a visitor. */
export interface Report {
  readonly severity: 'info' | 'warning' | 'error';
  /** Permanent code, such as `narration-missing`. */
  readonly code: string;
  /** What happened, where, what to do; at most 2000 characters. */
  readonly message: string;
}

/** Proof of life from the page: the renderer sends one every `heartbeatIntervalMs`. */
export interface Heartbeat {
  /** Grows by one each time. */
  readonly sequence: number;
  /** Screen that is showing, for the log of a hang. */
  readonly screen: string;
}

/** Answer to a PIN. */
export type PinAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly attemptsLeft: number }
  | { readonly kind: 'locked'; readonly retryAfterMs: number }
  /** No PIN is configured, so there is no staff access. */
  | { readonly kind: 'not-configured' };

/** Answer to a setting that staff want kept. */
export type KeepAnswer =
  | { readonly kind: 'kept' }
  /** Kept, but the environment or a flag of the start says something else and wins; `place` names it. */
  | { readonly kind: 'overruled'; readonly place: string }
  /** The value is not allowed. */
  | { readonly kind: 'refused'; readonly expected: string; readonly found: string }
  /** The disk is full or the profile cannot be written; what was in force stays in force. */
  | { readonly kind: 'not-written'; readonly file: string; readonly reason: string }
  /** No code was accepted in the last five minutes. */
  | { readonly kind: 'not-staff' };

/** Something staff should know: shown as a small sign, explained on the staff screen. */
export interface StaffNotice {
  /** Permanent code, such as `config-invalid` or `slide-left-out`. */
  readonly code: string;
  /** File and line where known, what was expected and found, what to do. */
  readonly message: string;
}

/** One pack on the staff screen. */
export interface StaffPack {
  readonly id: string;
  /** `null` = it cannot be shown and is left out. */
  readonly version: string | null;
  readonly slides: number;
  /** What is wrong with this pack. */
  readonly notices: readonly StaffNotice[];
}

/** The system's volume as staff see it; `none` = there is no mixer that Lantern can speak to, which is normal. */
export type SoundState =
  | {
      readonly kind: 'mixer';
      readonly program: string;
      readonly percent: number;
      readonly isMuted: boolean;
    }
  | { readonly kind: 'none' };

/** What the staff screen shows. */
export interface StaffHealth {
  readonly appVersion: string;
  /** In the order in which they are offered. */
  readonly packs: readonly StaffPack[];
  /** Everything that is wrong and belongs to no pack. */
  readonly notices: readonly StaffNotice[];
  /** Times the page was brought back since the start of the program. */
  readonly recoveries: number;
  readonly upSinceMs: number;
  readonly sound: SoundState;
}

/** A count for the daily statistics. Only these three kinds exist. */
export interface Count {
  readonly kind: 'shown' | 'listened' | 'language';
  /** Pack and slide id, such as `leukemia/bone-marrow`, or language tag. */
  readonly key: string;
}

/** Renderer asks, main answers. */
export interface KioskCalls {
  'lantern:staff/check-pin': (pin: string) => PinAnswer;
  /** Only answered after an accepted PIN, for five minutes; `null` otherwise. */
  'lantern:staff/health': () => StaffHealth | null;
  /** Leaves the kiosk; does nothing without an accepted PIN. */
  'lantern:staff/leave': () => boolean;
  /** Starts the kiosk again; does nothing without an accepted PIN. */
  'lantern:staff/restart': () => boolean;
  /** Notes that touch and keys are off for cleaning, for a page that is loaded again meanwhile. */
  'lantern:staff/start-cleaning': () => boolean;
  /** Keeps a setting on this machine and puts it into force at once. */
  'lantern:staff/keep-setting': (name: StaffSettingName, value: StaffSettingValue) => KeepAnswer;
  /** Forgets what staff have set: the configuration file counts again. */
  'lantern:staff/forget-setting': (name: StaffSettingName) => KeepAnswer;
}

/** Renderer tells, no answer. */
export interface KioskMessages {
  'lantern:window/first-slide-painted': () => void;
  'lantern:recovery/heartbeat': (beat: Heartbeat) => void;
  'lantern:log/report': (report: Report) => void;
  'lantern:counts/add': (count: Count) => void;
  /** A visit is over: the system's volume goes back to where it belongs. */
  'lantern:session/ended': () => void;
}

/** Main tells the renderer. */
export interface KioskPushes {
  /** A pack on disk changed and was verified, or another choice of packs is offered; fetch them again. */
  'lantern:packs/changed': () => void;
  /** The list of things staff should know changed. */
  'lantern:staff/notices': (notices: readonly StaffNotice[]) => void;
  /** Staff have changed something that is in force at once. */
  'lantern:staff/settings': (settings: LiveSettings) => void;
}

/** What the renderer sees of its host: Electron or the preview host. Every `on...` returns a function that unsubscribes. */
export interface KioskBridge {
  readonly host: 'electron' | 'preview';
  /** Main shows the window when this is called. */
  firstSlidePainted(): void;
  heartbeat(beat: Heartbeat): void;
  report(report: Report): void;
  addCount(count: Count): void;
  sessionEnded(): void;
  checkStaffPin(pin: string): Promise<PinAnswer>;
  staffHealth(): Promise<StaffHealth | null>;
  leaveKiosk(): Promise<boolean>;
  restartKiosk(): Promise<boolean>;
  startCleaning(): Promise<boolean>;
  keepSetting(name: StaffSettingName, value: StaffSettingValue): Promise<KeepAnswer>;
  forgetSetting(name: StaffSettingName): Promise<KeepAnswer>;
  onPacksChanged(listener: () => void): () => void;
  /** Called at once with what is known already, then whenever it changes. */
  onStaffNotices(listener: (notices: readonly StaffNotice[]) => void): () => void;
  onLiveSettings(listener: (settings: LiveSettings) => void): () => void;
}
