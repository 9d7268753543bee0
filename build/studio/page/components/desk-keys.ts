/** Keys of the desk. Pure but for reading where the focus is. */
import { directionOf } from '../../../../renderer/i18n/direction.ts';

/** What a key does. */
export type DeskAction = 'record' | 'keep' | 'listen' | 'bringBack' | 'previous' | 'next';

/** Keys that do the same everywhere on the desk. */
const actions: Readonly<Record<string, DeskAction>> = {
  ' ': 'record',
  Enter: 'keep',
  ArrowUp: 'listen',
  Backspace: 'bringBack',
};

/** Elements with a use of their own for keys. */
const fields = ['INPUT', 'SELECT', 'TEXTAREA', 'IFRAME'];

/**
 * What a key means where the focus is; `null` = nothing of ours. A button keeps its Space and Enter, except the one that records: there Enter
 * keeps. Sliders and fields keep all of theirs.
 */
export function deskKey(event: KeyboardEvent, language: string): DeskAction | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return null;
  const path = event.composedPath().filter((target) => target instanceof Element);
  const [focused] = path;
  if (focused === undefined || fields.includes(focused.tagName) || focused.role === 'slider') return null;
  const isButton = focused.tagName === 'BUTTON' || focused.tagName === 'A';
  const isRecord = path.some(({ id }) => id === 'record');
  if (isButton && event.key === ' ') return null;
  if (isButton && !isRecord && event.key === 'Enter') return null;
  const forward = directionOf(language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
    return event.key === forward ? 'next' : 'previous';
  return actions[event.key] ?? null;
}
