/** A key press as Electron reports it before the page sees it. */
export interface KeyPress {
  readonly type: string;
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

const alone: ReadonlySet<string> = new Set([
  'F3',
  'F5',
  'F6',
  'F7',
  'F10',
  'F11',
  'F12',
  'BrowserBack',
  'BrowserForward',
  'BrowserRefresh',
  'BrowserHome',
  'BrowserSearch',
  'BrowserFavorites',
  'LaunchMail',
  'PrintScreen',
  'ContextMenu',
]);
const withControl: ReadonlySet<string> = new Set([
  'r',
  'w',
  'q',
  'n',
  't',
  'o',
  'p',
  's',
  'f',
  'g',
  'h',
  'j',
  'u',
  'l',
  'd',
  '+',
  '-',
  '=',
  '_',
  '0',
  'Tab',
  'F4',
  'F5',
]);
const withControlAndShift: ReadonlySet<string> = new Set([
  'i',
  'j',
  'c',
  'r',
  't',
  'n',
  'p',
  'Delete',
  'Escape',
]);
const withAlt: ReadonlySet<string> = new Set(['F4', 'ArrowLeft', 'ArrowRight', 'Home', ' ', 'd', 'e', 'f']);

/**
 * Whether a key press would reload, zoom, print, search, go back or leave. Arrow keys, Tab, Enter, Escape, Home and F1 (help) alone are the
 * visitor's and pass; so does the staff chord of the page, which uses none of these.
 */
export function isBlockedKey(press: KeyPress): boolean {
  if (press.type !== 'keyDown' && press.type !== 'rawKeyDown') return false;
  const name = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.meta || alone.has(name)) return true;
  if (press.control && press.alt) return false;
  if (press.control && press.shift && withControlAndShift.has(name)) return true;
  return (press.control && withControl.has(name)) || (press.alt && withAlt.has(name));
}
