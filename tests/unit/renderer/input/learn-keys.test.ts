import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keySettingsSchema } from '../../../../content/schema/key-settings.ts';
import { aimOf } from '../../../../renderer/input/key-profiles.ts';
import {
  askedIntent,
  isEnough,
  learnedList,
  meaningInLesson,
  newLesson,
  pressInLesson,
  skipInLesson,
  stepBackInLesson,
  taughtIntents,
} from '../../../../renderer/input/learn-keys.ts';
import type { Lesson, TaughtKey } from '../../../../renderer/input/learn-keys.ts';

const key = (code: string, change: Partial<TaughtKey> = {}): TaughtKey => ({
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...change,
});
const press = (lesson: Lesson, ...codes: string[]): Lesson =>
  codes.reduce((before, code) => pressInLesson(before, key(code)), lesson);

describe('a lesson of keys', () => {
  it('asks for one meaning after the other, and takes what is pressed', () => {
    const lesson = press(newLesson, 'F20', 'F19');
    expect(askedIntent(lesson)).toBe('up');
    expect(learnedList(lesson)).toEqual(['F20=select', 'F19=down']);
    expect(isEnough(lesson)).toBe(true);
    expect(isEnough(press(newLesson, 'F20'))).toBe(false);
  });

  it('refuses a key that means something else, says what, and asks again', () => {
    const lesson = press(newLesson, 'F20', 'F20');
    expect(lesson.problem).toEqual({ kind: 'taken', code: 'F20', intent: 'select' });
    expect(askedIntent(lesson)).toBe('down');
    expect(press(lesson, 'F19').problem).toBeNull();
  });

  it('refuses what staff and system need, and keys without a name', () => {
    expect(press(newLesson, 'Tab').problem).toMatchObject({ kind: 'reserved' });
    expect(press(newLesson, 'ShiftLeft').problem).toMatchObject({ kind: 'reserved' });
    expect(pressInLesson(newLesson, key('KeyL', { ctrlKey: true })).problem).toMatchObject({
      kind: 'reserved',
    });
    expect(press(newLesson, '').problem).toEqual({ kind: 'nameless' });
    expect(press(newLesson, 'F20=select').problem).toEqual({ kind: 'nameless' });
  });

  it('can be taken back step by step', () => {
    const lesson = stepBackInLesson(press(newLesson, 'F20', 'F19'));
    expect(askedIntent(lesson)).toBe('down');
    expect(learnedList(press(lesson, 'F21'))).toEqual(['F20=select', 'F21=down']);
    expect(stepBackInLesson(newLesson)).toEqual(newLesson);
  });

  it('whatever is pressed and skipped: no key means two things, and the configuration takes the list', () => {
    const steps = fc.array(
      fc.oneof(
        fc.constantFrom(
          'F13',
          'F14',
          'Space',
          'Digit1',
          'KeyA',
          'Tab',
          '',
          'ControlLeft',
          'Enter',
          '__proto__',
        ),
        fc.constantFrom('skip', 'back'),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const lesson = all.reduce<Lesson>(
          (before, step) =>
            step === 'skip'
              ? skipInLesson(before)
              : step === 'back'
                ? stepBackInLesson(before)
                : pressInLesson(before, key(step)),
          newLesson,
        );
        const learned = learnedList(lesson);
        expect(v.is(keySettingsSchema.entries.learned, learned)).toBe(true);
        expect(new Set(lesson.keys.values()).size).toBe(lesson.keys.size);
        expect(lesson.at).toBeLessThanOrEqual(taughtIntents.length);
        const settings = { profiles: ['learned' as const], debounceMs: 0, scanStepMs: 2000, learned };
        for (const [intent, code] of lesson.keys) {
          expect(aimOf(code, settings)).toBe(intent);
          expect(meaningInLesson(lesson, code)).toBe(intent);
        }
      }),
    );
  });
});
