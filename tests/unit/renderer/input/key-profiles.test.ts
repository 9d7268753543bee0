import { describe, expect, it } from 'vitest';
import { intentNames } from '../../../../content/schema/key-settings.ts';
import type { KeySettings } from '../../../../content/schema/key-settings.ts';
import { intentActions } from '../../../../renderer/input/intents.ts';
import { aimOf, keyProfiles, wakesByItself } from '../../../../renderer/input/key-profiles.ts';
import type { KeyAim } from '../../../../renderer/input/key-profiles.ts';
import { initialView } from '../../../fixtures/fake-ports.ts';

const withProfiles = (profiles: KeySettings['profiles'], learned: string[] = []): KeySettings => ({
  profiles,
  debounceMs: 300,
  scanStepMs: 2000,
  learned,
});
const aims = (profile: keyof typeof keyProfiles): Set<KeyAim> =>
  new Set(Object.values(keyProfiles[profile]).map(({ aim }) => aim));

describe('profiles of keys', () => {
  it('all do what a visitor needs: go on, go back, choose', () => {
    const moving: KeyAim[] = ['up', 'down'];
    for (const aim of [...moving, 'leftwards', 'rightwards', 'back', 'home', 'help'] as const)
      expect(aims('keyboard')).toContain(aim);
    for (const aim of [...moving, 'next', 'previous', 'select', 'help', 'jack-in', 'jack-out'] as const)
      expect(aims('storm')).toContain(aim);
    for (const aim of [...moving, 'next', 'previous', 'select', 'back'] as const)
      expect(aims('arrows')).toContain(aim);
    expect(aims('two-switch')).toEqual(new Set(['down', 'select']));
    expect(aims('one-switch')).toEqual(new Set(['select']));
  });

  it('give a visitor without a special device no letter, digit or sign that does anything (WCAG 2.1.4)', () => {
    for (const profile of ['keyboard', 'storm', 'arrows'] as const)
      for (const code of Object.keys(keyProfiles[profile]))
        expect(code).not.toMatch(/^(Key|Digit|Numpad\d|Minus|Equal|Comma|Period|Slash|Bracket)/);
  });

  it('mark what nobody has tried yet: of the Storm table only F23 is from a manual', () => {
    const functionKeys = Object.entries(keyProfiles.storm).filter(([code]) => /^F\d+$/.test(code));
    expect(functionKeys.filter(([, { verified }]) => verified).map(([code]) => code)).toEqual(['F23']);
  });

  it('leave the embossed ">>" of a keypad its meaning in every language', () => {
    expect(aimOf('ArrowRight', withProfiles(['arrows', 'keyboard']))).toBe('next');
    expect(aimOf('ArrowRight', withProfiles(['keyboard', 'arrows']))).toBe('rightwards');
    expect(aimOf('F22', withProfiles(['keyboard', 'storm']))).toBe('next');
  });

  it('know the keys that staff taught, before or after the others as staff want', () => {
    const learned = ['F15=select', 'Digit7=home'];
    expect(aimOf('F15', withProfiles(['learned', 'storm'], learned))).toBe('select');
    expect(aimOf('F15', withProfiles(['storm', 'learned'], learned))).toBe('jack-in');
    expect(aimOf('Digit7', withProfiles(['storm', 'learned'], learned))).toBe('home');
    expect(aimOf('Digit7', withProfiles(['storm'], learned))).toBeNull();
  });

  it('know nothing that no table has, whatever its name', () => {
    for (const code of ['', 'toString', '__proto__', 'constructor', 'KeyA'])
      expect(aimOf(code, withProfiles(['keyboard', 'storm', 'arrows', 'learned']))).toBeNull();
  });
});

describe('a key in the silent loop', () => {
  it('of a switch or of the plug has its own way in; every other one is somebody who may not see', () => {
    const switches = withProfiles(['keyboard', 'one-switch']);
    expect(wakesByItself('Space', switches)).toBe(true);
    expect(wakesByItself('ArrowDown', switches)).toBe(false);
    expect(wakesByItself('Enter', withProfiles(['keyboard', 'storm']))).toBe(false);
    expect(wakesByItself('F15', withProfiles(['keyboard', 'storm']))).toBe(true);
    expect(wakesByItself('F19', withProfiles(['keyboard', 'storm']))).toBe(false);
    expect(wakesByItself('F24', withProfiles(['learned', 'two-switch'], ['F24=select']))).toBe(true);
    expect(wakesByItself('F24', withProfiles(['learned'], ['F24=select']))).toBe(false);
  });
});

describe('intents', () => {
  it('all do something on every screen', () => {
    for (const intent of intentNames)
      expect(intentActions[intent](initialView).kind).toMatch(/^(send|focus|press)$/);
  });

  it('close the sheet that they opened', () => {
    expect(intentActions.help({ ...initialView, sheet: 'help' })).toMatchObject({
      event: { type: 'close-sheet' },
    });
    expect(intentActions.language({ ...initialView, sheet: 'help' })).toMatchObject({
      event: { type: 'open-sheet', sheet: 'language' },
    });
  });
});
