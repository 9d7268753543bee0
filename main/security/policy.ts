/** The whole security policy as values under test; `install-policy.ts` puts it into force. Models: docs/decisions/0002-one-origin.md. */

/** The only origin there is: the page, its files and the packs. */
export const appScheme = 'lantern';
/** Host of the only origin. */
export const appHost = 'app';
/** Address of the page. */
export const appUrl = `${appScheme}://${appHost}/`;

/** Every directive, in the order it is sent. Nothing is allowed but what the kiosk itself serves. */
export const contentSecurityDirectives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // howler sets a silent `data:audio/wav` source when it lets go of an HTML5 audio element.
  'media-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // lit-html names its policy so; there is no other.
  'trusted-types': 'lit-html',
} as const;

/** Value of the Content-Security-Policy header. */
export const contentSecurityPolicy = Object.entries(contentSecurityDirectives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** Headers on every answer of the protocol handler. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Permissions a page can ask for. All are refused, known or not; the known ones are listed with what the kiosk would want them for,
 * so that nobody allows one by accident. A `true` needs its reason here and a decision record.
 */
export const permissions: Readonly<Record<string, boolean>> = {
  // Sound and speech need none of these: playing asks for no permission.
  media: false, // camera and microphone: never; for counting loudspeakers see `mayCountSoundDevices`
  'speaker-selection': false, // the headset is chosen by the operating system
  'display-capture': false, // nobody may record the screen
  mediaKeySystem: false, // no protected media
  // The display is kept awake by main (window/display-wake.ts).
  'screen-wake-lock': false,
  'idle-detection': false, // idleness is counted from input on the page, never from the operating system
  fullscreen: false, // main owns the window
  pointerLock: false,
  keyboardLock: false,
  'window-management': false,
  // Nothing leaves the machine, nothing comes in, nothing is known about the visitor.
  geolocation: false,
  notifications: false,
  midi: false,
  midiSysex: false,
  openExternal: false,
  'clipboard-read': false,
  'clipboard-sanitized-write': false,
  sensors: false,
  hid: false, // keypads send keys, they need no raw access
  serial: false,
  usb: false,
  fileSystem: false,
  'storage-access': false,
  'top-level-storage-access': false,
  'background-sync': false,
  'payment-handler': false,
  unknown: false,
};

/** Whether a permission is granted; one that is not in the table is not. */
export function isPermissionGranted(permission: string): boolean {
  return Object.hasOwn(permissions, permission) && permissions[permission] === true;
}

/** A page asks whether it holds a permission, without asking for it. */
export interface PermissionCheck {
  readonly permission: string;
  /** Origin of the page that asks, with or without the slash at its end. */
  readonly origin: string;
  /** Of the permission `media`: `video`, `audio` or `unknown`. */
  readonly mediaType: string | undefined;
}

/**
 * Whether a page may see how many sound devices there are: our own page only, and only where the hospital has its headset noticed by
 * them (`speech.headset: device`). Listening to a microphone is another question, which is always refused. Record: docs/decisions/0015.
 */
export function mayCountSoundDevices({ permission, origin, mediaType }: PermissionCheck): boolean {
  return permission === 'media' && mediaType === 'audio' && appUrl === `${origin.replace(/\/$/, '')}/`;
}

/**
 * Whether a request may go out. `data:` is howler's silent clip (see `media-src`); the tools of developers exist only in a build that is
 * not packaged.
 */
export function isRequestAllowed(url: string, isPackaged: boolean): boolean {
  if (url.startsWith(appUrl) || url.startsWith('data:audio/wav;')) return true;
  return !isPackaged && url.startsWith('devtools://');
}

/** Command-line switches for Chromium: no name is ever looked up, nothing is fetched behind our back, no gesture leads out. */
export const chromiumSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['disable-pinch'],
  ['overscroll-history-navigation', '0'],
  ['disable-features', 'HardwareMediaKeyHandling,MediaSessionService,TouchpadOverscrollHistoryNavigation'],
];
