/** What a visitor can mean by a key, a keypad or a switch; every device ends here, and from here goes one session event. */
import type { SessionEvent } from '../session/session-types.ts';

/** Everything a device can mean beside moving the focus and pressing what has it. */
export type Intent = 'next' | 'previous' | 'back' | 'home' | 'help' | 'listen' | 'staff';

/** The session event of each intent. */
export const intentEvents: Readonly<Record<Intent, SessionEvent>> = {
  next: { type: 'next' },
  previous: { type: 'previous' },
  back: { type: 'back' },
  home: { type: 'home' },
  help: { type: 'open-sheet', sheet: 'help' },
  listen: { type: 'toggle-listen' },
  staff: { type: 'open-staff' },
};

/** Keys of an ordinary keyboard, by `KeyboardEvent.code` (accessibility KEY-1). No letters: nobody should trip over one (KEY-7). */
export const keyIntents: Readonly<Record<string, Intent>> = {
  Escape: 'back',
  BrowserBack: 'back',
  Home: 'home',
  F1: 'help',
  Help: 'help',
  MediaPlayPause: 'listen',
};

/** Left and Right follow what the eye sees: in a right-to-left language Left leads on (KEY-11). */
export const arrowIntents: Readonly<Record<'ltr' | 'rtl', Readonly<Record<string, Intent>>>> = {
  ltr: { ArrowRight: 'next', ArrowLeft: 'previous' },
  rtl: { ArrowRight: 'previous', ArrowLeft: 'next' },
};
