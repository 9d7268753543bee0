import { describe, expect, it } from 'vitest';
import { isBlockedKey } from '../../../../main/window/blocked-keys.ts';

/** A key press from its usual name, such as `Ctrl+Shift+I`. */
function press(name: string) {
  const parts = name.split('+').map((part) => (part === '' ? '+' : part));
  const key = parts.at(-1) ?? '';
  const has = (modifier: string) => parts.slice(0, -1).includes(modifier);
  return {
    type: 'keyDown',
    key,
    control: has('Ctrl'),
    alt: has('Alt'),
    shift: has('Shift'),
    meta: has('Meta'),
  };
}

describe('keys', () => {
  it.each([
    'F5',
    'F11',
    'F12',
    'Ctrl+r',
    'Ctrl+Shift+R',
    'Ctrl+Shift+I',
    'Ctrl+w',
    'Ctrl+q',
    'Ctrl+p',
    'Ctrl+0',
    'Ctrl+-',
    'Ctrl+=',
    'Alt+F4',
    'Alt+ArrowLeft',
    'Alt+Home',
    'Meta+d',
    'BrowserBack',
    'ContextMenu',
    'Ctrl+u',
    'Ctrl+F',
  ])('%s is blocked', (name) => {
    expect(isBlockedKey(press(name))).toBe(true);
  });

  it.each([
    'Tab',
    'Shift+Tab',
    'Enter',
    'Escape',
    ' ',
    'Home',
    'End',
    'ArrowLeft',
    'ArrowDown',
    '0',
    '7',
    'a',
    'F1',
    'F2',
    'F22',
    'Ctrl+Alt+Shift+L',
  ])('%s is the visitor’s or the staff’s', (name) => {
    expect(isBlockedKey(press(name))).toBe(false);
  });
});
