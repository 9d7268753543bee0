import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeySettings } from '../../../../content/schema/key-settings.ts';
import { KeyReader } from '../../../../renderer/input/key-reader.ts';
import type { Key, KeySurroundings } from '../../../../renderer/input/key-reader.ts';

const keySettings: KeySettings = {
  profiles: ['keyboard', 'storm'],
  debounceMs: 300,
  scanStepMs: 2000,
  learned: [],
};
const { debounceMs } = keySettings;
const newReader = (change: Partial<KeySettings> = {}): KeyReader =>
  new KeyReader(() => ({ ...keySettings, ...change }));

const key = (code: string, change: Partial<Key> = {}): Key => ({
  code,
  repeat: false,
  timeStamp: 0,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...change,
});
const page: KeySurroundings = { direction: 'ltr', onControl: false, inDialog: false };

describe('keys', () => {
  it.each([
    ['ArrowRight', 'ltr', 'next'],
    ['ArrowLeft', 'ltr', 'previous'],
    ['ArrowRight', 'rtl', 'previous'],
    ['ArrowLeft', 'rtl', 'next'],
    ['ArrowDown', 'rtl', 'down'],
    ['Escape', 'rtl', 'back'],
    ['Home', 'ltr', 'home'],
    ['F1', 'ltr', 'help'],
  ] as const)('%s in %s', (code, direction, intent) => {
    expect(newReader().read(key(code), { ...page, direction })).toEqual({ kind: 'intent', intent });
  });

  it('inside a sheet go from thing to thing sideways too', () => {
    const reader = newReader();
    const dialog = { ...page, inDialog: true };
    expect(reader.read(key('ArrowRight'), dialog)).toEqual({ kind: 'intent', intent: 'down' });
    expect(reader.read(key('ArrowRight', { timeStamp: 1000 }), { ...dialog, direction: 'rtl' })).toEqual({
      kind: 'intent',
      intent: 'up',
    });
  });

  it('leave Tab, Enter and Space to the browser, and do not wake the loop before the control acts', () => {
    const reader = newReader();
    expect(reader.read(key('Tab'), page)).toEqual({
      kind: 'native',
      event: { type: 'input', onControl: true },
    });
    expect(reader.read(key('Enter'), { ...page, onControl: true })).toEqual({
      kind: 'native',
      event: { type: 'input', onControl: true },
    });
    expect(reader.read(key('Space'), page)).toEqual({ kind: 'native', event: { type: 'input' } });
  });

  it('count as a sign of life whichever they are', () => {
    expect(newReader().read(key('KeyQ'), page)).toEqual({ kind: 'native', event: { type: 'input' } });
  });

  it('ignore a key that is held and one that bounces', () => {
    const reader = newReader();
    expect(reader.read(key('ArrowRight', { repeat: true }), page).kind).toBe('ignore');
    expect(reader.read(key('ArrowRight', { timeStamp: 1000 }), page).kind).toBe('intent');
    expect(reader.read(key('ArrowRight', { timeStamp: 1000 + debounceMs - 1 }), page).kind).toBe('ignore');
    expect(reader.read(key('ArrowLeft', { timeStamp: 1000 + debounceMs - 1 }), page).kind).toBe('intent');
    expect(reader.read(key('ArrowRight', { timeStamp: 1000 + debounceMs }), page).kind).toBe('intent');
    expect(reader.read(key('Enter', { repeat: true }), { ...page, onControl: true }).kind).toBe('ignore');
  });

  it('open staff by their chord and by no other', () => {
    const all = { ctrlKey: true, altKey: true, shiftKey: true };
    expect(newReader().read(key('KeyL', all), page)).toEqual({
      kind: 'intent',
      intent: 'staff',
    });
    expect(newReader().read(key('KeyL', { ...all, altKey: false }), page)).toEqual({
      kind: 'native',
      event: null,
    });
  });

  it('wait as long as staff have set, from not at all to a second', () => {
    for (const wanted of [0, 100, 1000]) {
      const reader = newReader({ debounceMs: wanted });
      expect(reader.read(key('Home', { timeStamp: 5 }), page).kind).toBe('intent');
      if (wanted > 0)
        expect(reader.read(key('Home', { timeStamp: 5 + wanted - 1 }), page).kind).toBe('ignore');
      expect(reader.read(key('Home', { timeStamp: 5 + wanted }), page).kind).toBe('intent');
    }
  });

  it('turn at most once per 300 ms, however they are hammered', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 }), (gaps) => {
        const reader = newReader();
        let timeStamp = 0;
        const sent: number[] = [];
        for (const gap of gaps) {
          timeStamp += gap;
          if (reader.read(key('ArrowRight', { timeStamp }), page).kind === 'intent') sent.push(timeStamp);
        }
        sent
          .slice(1)
          .forEach((time, index) => expect(time - (sent[index] ?? 0)).toBeGreaterThanOrEqual(debounceMs));
      }),
    );
  });
});
