/** Decides what a key means. Pure: it knows the last keys and what has the focus, not the document. */
import type { IntentName, KeySettings } from '../../content/schema/key-settings.ts';
import type { SessionEvent } from '../session/session-types.ts';
import { aimOf } from './key-profiles.ts';
import type { KeyAim } from './key-profiles.ts';

/** The parts of a `KeyboardEvent` that matter. */
export interface Key {
  readonly code: string;
  readonly repeat: boolean;
  /** Milliseconds on a monotonic clock. */
  readonly timeStamp: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** What the key falls on. */
export interface KeySurroundings {
  readonly direction: 'ltr' | 'rtl';
  /** Something that Enter would press has the focus. */
  readonly onControl: boolean;
  /** A sheet or question lies over the page: arrows stay inside it. */
  readonly inDialog: boolean;
}

/** `ignore`: nobody acts on it, the browser neither. `native`: the browser acts; it may still count as input. */
export type KeyMeaning =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'native'; readonly event: SessionEvent | null }
  | { readonly kind: 'intent'; readonly intent: IntentName };

const modifiers = new Set([
  'ControlLeft',
  'ControlRight',
  'AltLeft',
  'AltRight',
  'ShiftLeft',
  'ShiftRight',
  'MetaLeft',
  'MetaRight',
]);
const pressing = new Set(['Enter', 'NumpadEnter', 'Space']);
const input: SessionEvent = { type: 'input' };
const inputOnControl: SessionEvent = { type: 'input', onControl: true };
/** Turning the page: inside a sheet the same keys go from thing to thing. */
const turning: Readonly<Partial<Record<IntentName, IntentName>>> = { next: 'down', previous: 'up' };

/** One for the whole page. */
export class KeyReader {
  readonly #lastTimes = new Map<string, number>();

  /** @param settings read anew for each key, because staff may change them */
  constructor(private readonly settings: () => KeySettings) {}

  read(key: Key, surroundings: KeySurroundings): KeyMeaning {
    if (isStaffChord(key)) return key.repeat ? { kind: 'ignore' } : { kind: 'intent', intent: 'staff' };
    // Chords belong to the host, which blocks what it must.
    if (key.ctrlKey || key.altKey || key.metaKey || modifiers.has(key.code))
      return { kind: 'native', event: null };
    // Moving about does not wake the loop, so that its buttons can be reached.
    if (key.code === 'Tab') return { kind: 'native', event: inputOnControl };
    if (key.repeat || this.#isBounce(key)) return { kind: 'ignore' };
    const aim = aimOf(key.code, this.settings());
    if (aim !== null) return { kind: 'intent', intent: intentOf(aim, surroundings) };
    const actsThere = pressing.has(key.code) && surroundings.onControl;
    return { kind: 'native', event: actsThere ? inputOnControl : input };
  }

  #isBounce({ code, timeStamp }: Key): boolean {
    const last = this.#lastTimes.get(code);
    if (last !== undefined && timeStamp - last < this.settings().debounceMs) return true;
    this.#lastTimes.set(code, timeStamp);
    return false;
  }
}

/** Left and Right follow what the eye sees: in a right-to-left language Left leads on (KEY-11). */
function intentOf(aim: KeyAim, { direction, inDialog }: KeySurroundings): IntentName {
  const onwards = direction === 'ltr' ? 'rightwards' : 'leftwards';
  const seen = aim === 'leftwards' || aim === 'rightwards' ? (aim === onwards ? 'next' : 'previous') : aim;
  return inDialog ? (turning[seen] ?? seen) : seen;
}

/** Ctrl+Alt+Shift+L: for staff with a keyboard (rulings 6). */
export function isStaffChord({
  code,
  ctrlKey,
  altKey,
  shiftKey,
}: Omit<Key, 'repeat' | 'timeStamp'>): boolean {
  return code === 'KeyL' && ctrlKey && altKey && shiftKey;
}
