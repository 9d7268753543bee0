import { contextBridge, ipcRenderer } from 'electron/renderer';
import type { KioskBridge, KioskCalls, KioskMessages, KioskPushes, StaffNotice } from './contract.ts';

// Named functions only: the page never gets a channel, an event or anything of Electron.

function call<Channel extends keyof KioskCalls>(
  channel: Channel,
  ...values: Parameters<KioskCalls[Channel]>
): Promise<ReturnType<KioskCalls[Channel]>> {
  return ipcRenderer.invoke(channel, ...values) as Promise<ReturnType<KioskCalls[Channel]>>;
}

function tell<Channel extends keyof KioskMessages>(
  channel: Channel,
  ...values: Parameters<KioskMessages[Channel]>
): void {
  ipcRenderer.send(channel, ...values);
}

function listen<Channel extends keyof KioskPushes>(
  channel: Channel,
  listener: (...values: Parameters<KioskPushes[Channel]>) => void,
): () => void {
  const relay = (_event: unknown, ...values: unknown[]): void => {
    listener(...(values as Parameters<KioskPushes[Channel]>));
  };
  ipcRenderer.on(channel, relay);
  return () => {
    ipcRenderer.removeListener(channel, relay);
  };
}

// Main sends the list when the first picture is painted; whoever shows it is fetched later.
let latestNotices: readonly StaffNotice[] = [];
listen('lantern:staff/notices', (notices) => {
  latestNotices = notices;
});

const bridge = Object.freeze({
  host: 'electron',
  firstSlidePainted: () => tell('lantern:window/first-slide-painted'),
  heartbeat: (beat) => tell('lantern:recovery/heartbeat', beat),
  report: (report) => tell('lantern:log/report', report),
  addCount: (count) => tell('lantern:counts/add', count),
  sessionEnded: () => tell('lantern:session/ended'),
  checkStaffPin: (pin) => call('lantern:staff/check-pin', pin),
  staffHealth: () => call('lantern:staff/health'),
  leaveKiosk: () => call('lantern:staff/leave'),
  restartKiosk: () => call('lantern:staff/restart'),
  startCleaning: () => call('lantern:staff/start-cleaning'),
  keepSetting: (name, value) => call('lantern:staff/keep-setting', name, value),
  forgetSetting: (name) => call('lantern:staff/forget-setting', name),
  onPacksChanged: (listener) => listen('lantern:packs/changed', () => listener()),
  onStaffNotices: (listener) => {
    listener(latestNotices);
    return listen('lantern:staff/notices', (notices) => listener(notices));
  },
  onLiveSettings: (listener) => listen('lantern:staff/settings', (settings) => listener(settings)),
} satisfies KioskBridge);

contextBridge.exposeInMainWorld('lantern', bridge);
