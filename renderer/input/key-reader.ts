/** Decides what a key means. Pure: it knows the last keys and what has the focus, not the document. */
import { arrowIntents, intentEvents, keyIntents } from './intents.ts';
import type { SessionEvent } from '../session/session-types.ts';

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

/** `ignore`: nobody acts on it, the browser neither. `native`: the browser acts. Both may count as input. */
export type KeyMeaning =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'native'; readonly event: SessionEvent | null }
  | { readonly kind: 'send'; readonly event: SessionEvent }
  | { readonly kind: 'focus'; readonly step: 1 | -1; readonly event: SessionEvent };

/** The same key again within this time is one key (accessibility ACT-5), milliseconds. */
export const debounceMs = 300;

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

/** One for the whole page. */
export class KeyReader {
  readonly #lastTimes = new Map<string, number>();

  read(key: Key, surroundings: KeySurroundings): KeyMeaning {
    if (isStaffChord(key))
      return key.repeat ? { kind: 'ignore' } : { kind: 'send', event: intentEvents.staff };
    // Chords belong to the host, which blocks what it must.
    if (key.ctrlKey || key.altKey || key.metaKey || modifiers.has(key.code))
      return { kind: 'native', event: null };
    // Moving about does not wake the loop, so that its buttons can be reached.
    if (key.code === 'Tab') return { kind: 'native', event: inputOnControl };
    if (key.repeat || this.#isBounce(key)) return { kind: 'ignore' };
    if (pressing.has(key.code))
      return { kind: 'native', event: surroundings.onControl ? inputOnControl : input };
    return meaningOf(key.code, surroundings);
  }

  #isBounce({ code, timeStamp }: Key): boolean {
    const last = this.#lastTimes.get(code);
    if (last !== undefined && timeStamp - last < debounceMs) return true;
    this.#lastTimes.set(code, timeStamp);
    return false;
  }
}

function meaningOf(code: string, { direction, inDialog }: KeySurroundings): KeyMeaning {
  const arrow = arrowIntents[direction][code];
  if (code === 'ArrowDown' || (inDialog && arrow === 'next'))
    return { kind: 'focus', step: 1, event: inputOnControl };
  if (code === 'ArrowUp' || (inDialog && arrow === 'previous'))
    return { kind: 'focus', step: -1, event: inputOnControl };
  const intent = arrow ?? keyIntents[code];
  return intent === undefined
    ? { kind: 'native', event: input }
    : { kind: 'send', event: intentEvents[intent] };
}

/** Ctrl+Alt+Shift+L: for staff with a keyboard (rulings 6). */
function isStaffChord({ code, ctrlKey, altKey, shiftKey }: Key): boolean {
  return code === 'KeyL' && ctrlKey && altKey && shiftKey;
}
