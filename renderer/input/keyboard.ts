/** Listens to keys for the whole page and tells the session what they mean. */
import type { SessionEvent } from '../session/session-types.ts';
import { isOnControl, moveFocus, ownsArrows, topDialog } from './focus-order.ts';
import { KeyReader } from './key-reader.ts';

/** What the keyboard needs of its surroundings. */
export interface KeyboardOptions {
  readonly send: (event: SessionEvent) => void;
  readonly direction: () => 'ltr' | 'rtl';
}

/** Starts listening; call once. */
export function listenToKeyboard({ send, direction }: KeyboardOptions): void {
  const reader = new KeyReader();
  window.addEventListener('keydown', (event) => {
    // A component has already made something of it; that somebody is there still counts.
    if (event.defaultPrevented || (event.code.startsWith('Arrow') && ownsArrows())) {
      send({ type: 'input', onControl: true });
      return;
    }
    const meaning = reader.read(event, {
      direction: direction(),
      onControl: isOnControl(),
      inDialog: topDialog() !== null,
    });
    if (meaning.kind !== 'native') event.preventDefault();
    if (meaning.kind === 'focus') moveFocus(meaning.step);
    if (meaning.kind !== 'ignore' && meaning.event !== null) send(meaning.event);
  });
}
