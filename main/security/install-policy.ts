import { app, session } from 'electron/main';
import type { Session } from 'electron/main';
import { chromiumSwitches, isPermissionGranted, isRequestAllowed, mayCountSoundDevices } from './policy.ts';

/** Before the app is ready: every renderer in the sandbox, whatever a window asks for, and Chromium's own network services off. */
export function installProcessPolicy(): void {
  app.enableSandbox();
  for (const [name, value] of chromiumSwitches) app.commandLine.appendSwitch(name, value);
}

function denyPermissions(kiosk: Session, countsSoundDevices: boolean): void {
  kiosk.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(isPermissionGranted(permission));
  });
  kiosk.setPermissionCheckHandler(
    (_contents, permission, origin, { mediaType }) =>
      isPermissionGranted(permission) ||
      (countsSoundDevices && mayCountSoundDevices({ permission, origin, mediaType })),
  );
  kiosk.setDevicePermissionHandler(() => false);
  kiosk.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
}

function denyDevices(kiosk: Session): void {
  kiosk.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  kiosk.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  kiosk.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
}

/**
 * Once the app is ready: permissions, devices, downloads and foreign requests, all refused.
 * @param onRefused told the scheme of a refused request, never its address
 * @param countsSoundDevices the page may see how many sound devices there are
 */
export function installSessionPolicy(onRefused: (scheme: string) => void, countsSoundDevices: boolean): void {
  const kiosk = session.defaultSession;
  // Else Chromium fetches a dictionary, past `onBeforeRequest`, although no page has spelling checked.
  kiosk.setSpellCheckerEnabled(false);
  if (process.platform !== 'darwin') kiosk.setSpellCheckerLanguages([]);
  denyPermissions(kiosk, countsSoundDevices);
  denyDevices(kiosk);
  kiosk.on('will-download', (event) => {
    event.preventDefault();
  });
  kiosk.webRequest.onBeforeRequest((details, answer) => {
    const isAllowed = isRequestAllowed(details.url, app.isPackaged);
    if (!isAllowed) onRefused(details.url.split(':', 1)[0] ?? '');
    answer({ cancel: !isAllowed });
  });
}
