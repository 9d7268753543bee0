import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowIntents, intentEvents, keyIntents } from '../../../../renderer/input/intents.ts';
import { debounceMs, KeyReader } from '../../../../renderer/input/key-reader.ts';
import type { Key, KeySurroundings } from '../../../../renderer/input/key-reader.ts';

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
    ['ArrowRight', 'ltr', { type: 'next' }],
    ['ArrowLeft', 'ltr', { type: 'previous' }],
    ['ArrowRight', 'rtl', { type: 'previous' }],
    ['ArrowLeft', 'rtl', { type: 'next' }],
    ['Escape', 'rtl', { type: 'back' }],
    ['Home', 'ltr', { type: 'home' }],
    ['F1', 'ltr', { type: 'open-sheet', sheet: 'help' }],
  ] as const)('%s in %s', (code, direction, event) => {
    expect(new KeyReader().read(key(code), { ...page, direction })).toEqual({ kind: 'send', event });
  });

  it('move the focus up and down, and inside a sheet also sideways', () => {
    const reader = new KeyReader();
    expect(reader.read(key('ArrowDown'), page)).toMatchObject({ kind: 'focus', step: 1 });
    expect(reader.read(key('ArrowUp'), page)).toMatchObject({ kind: 'focus', step: -1 });
    expect(reader.read(key('ArrowRight'), { ...page, inDialog: true })).toMatchObject({
      kind: 'focus',
      step: 1,
    });
    expect(
      reader.read(key('ArrowRight', { timeStamp: 1000 }), { ...page, inDialog: true, direction: 'rtl' }),
    ).toMatchObject({ kind: 'focus', step: -1 });
  });

  it('leave Tab, Enter and Space to the browser, and do not wake the loop before the control acts', () => {
    const reader = new KeyReader();
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
    expect(new KeyReader().read(key('KeyQ'), page)).toEqual({ kind: 'native', event: { type: 'input' } });
  });

  it('ignore a key that is held and one that bounces', () => {
    const reader = new KeyReader();
    expect(reader.read(key('ArrowRight', { repeat: true }), page).kind).toBe('ignore');
    expect(reader.read(key('ArrowRight', { timeStamp: 1000 }), page).kind).toBe('send');
    expect(reader.read(key('ArrowRight', { timeStamp: 1000 + debounceMs - 1 }), page).kind).toBe('ignore');
    expect(reader.read(key('ArrowLeft', { timeStamp: 1000 + debounceMs - 1 }), page).kind).toBe('send');
    expect(reader.read(key('ArrowRight', { timeStamp: 1000 + debounceMs }), page).kind).toBe('send');
    expect(reader.read(key('Enter', { repeat: true }), { ...page, onControl: true }).kind).toBe('ignore');
  });

  it('open staff by their chord and by no other', () => {
    const all = { ctrlKey: true, altKey: true, shiftKey: true };
    expect(new KeyReader().read(key('KeyL', all), page)).toEqual({
      kind: 'send',
      event: { type: 'open-staff' },
    });
    expect(new KeyReader().read(key('KeyL', { ...all, altKey: false }), page)).toEqual({
      kind: 'native',
      event: null,
    });
  });

  it('have no single letter that does anything', () => {
    expect(
      [...Object.keys(keyIntents), ...Object.keys(arrowIntents.ltr)].filter((code) =>
        /^(Key|Digit)/.test(code),
      ),
    ).toEqual([]);
    expect(Object.keys(intentEvents)).toContain('staff');
  });

  it('turn at most once per 300 ms, however they are hammered', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 }), (gaps) => {
        const reader = new KeyReader();
        let timeStamp = 0;
        const sent: number[] = [];
        for (const gap of gaps) {
          timeStamp += gap;
          if (reader.read(key('ArrowRight', { timeStamp }), page).kind === 'send') sent.push(timeStamp);
        }
        sent
          .slice(1)
          .forEach((time, index) => expect(time - (sent[index] ?? 0)).toBeGreaterThanOrEqual(debounceMs));
      }),
    );
  });
});
