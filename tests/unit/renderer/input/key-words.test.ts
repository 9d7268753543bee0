import { describe, expect, it } from 'vitest';
import { intentNames } from '../../../../content/schema/key-settings.ts';
import type { KeyMeaning } from '../../../../renderer/input/key-reader.ts';
import { keyWords } from '../../../../renderer/input/key-words.ts';

const intent = (name: (typeof intentNames)[number]): KeyMeaning => ({ kind: 'intent', intent: name });
const native: KeyMeaning = { kind: 'native', event: { type: 'input' } };
const pressed = (code: string, shiftKey = false): { code: string; shiftKey: boolean } => ({ code, shiftKey });

describe('a key that is described', () => {
  it('says what it does, by what it means and not by where it lies', () => {
    expect(keyWords(intent('next'), pressed('ArrowLeft'))).toBe('speech.key.next');
    expect(keyWords(intent('volume-up'), pressed('F9'))).toBe('speech.key.louder');
    expect(keyWords(native, pressed('Enter'))).toBe('speech.key.enter');
    expect(keyWords(native, pressed('Tab', true))).toBe('speech.key.up');
  });

  it('says so where it does nothing', () => {
    expect(keyWords(native, pressed('KeyA'))).toBe('speech.key.unknown');
  });

  it('acts as ever where it leads out, or is no key of a visitor', () => {
    const acting = intentNames.filter((name) => keyWords(intent(name), pressed('F1')) === null);
    expect(acting.toSorted()).toEqual(['back', 'help', 'jack-in', 'jack-out', 'staff']);
  });

  it('is silent while it is held, and as part of a chord', () => {
    expect(keyWords({ kind: 'ignore' }, pressed('ArrowDown'))).toBeNull();
    expect(keyWords({ kind: 'native', event: null }, pressed('ControlLeft'))).toBeNull();
  });
});
