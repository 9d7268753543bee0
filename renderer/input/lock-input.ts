/** While staff wipe the screen no touch, wheel or key reaches anything; only the chord of staff passes. */
import { isStaffChord } from './key-reader.ts';

const inputs = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointercancel', 'click', 'dblclick', 'auxclick'],
  ...['mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'wheel', 'contextmenu'],
  ...['keydown', 'keyup', 'keypress'],
];

/** Call before anything else listens. @param isLocked asked at each input */
export function lockInput(isLocked: () => boolean): void {
  const refuse = (event: Event): void => {
    if (!isLocked() || (event instanceof KeyboardEvent && isStaffChord(event))) return;
    if (event.cancelable) event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of inputs) window.addEventListener(name, refuse, { capture: true, passive: false });
}
