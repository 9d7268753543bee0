/**
 * Learning the keys of a device nobody knows: for each meaning in turn a key is pressed, or it is skipped. Pure.
 * What comes out is the list `keys.learned` of the configuration.
 */
import type { IntentName, KeySettings } from '../../content/schema/key-settings.ts';

/** What a keypad or switch can be taught, in the order of asking: what a visitor needs most comes first. */
export const taughtIntents: readonly IntentName[] = [
  'select',
  'down',
  'up',
  'next',
  'previous',
  'home',
  'back',
  'help',
  'volume-up',
  'volume-down',
  'rate-up',
  'rate-down',
  'pause',
  'repeat',
  'repeat-all',
  'stop',
  'language',
  'jack-in',
  'jack-out',
];

/** Why a key was not taken. */
export type KeyProblem =
  /** It means something else already. */
  | { readonly kind: 'taken'; readonly code: string; readonly intent: IntentName }
  /** Staff and the system need it: Tab, Ctrl, Alt, Shift, the Windows key, and anything pressed together with them. */
  | { readonly kind: 'reserved'; readonly code: string }
  /** The device sends a key without a name; it has to be programmed. */
  | { readonly kind: 'nameless' };

/** A lesson. `at` is the place in `taughtIntents`; past the end = everything was asked. */
export interface Lesson {
  readonly at: number;
  /** Code by meaning. */
  readonly keys: ReadonlyMap<IntentName, string>;
  readonly problem: KeyProblem | null;
}

/** The parts of a `KeyboardEvent` that matter. */
export interface TaughtKey {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const reserved = /^(Tab|(Control|Alt|Shift|Meta)(Left|Right))$/;
/** As the configuration takes it. */
const named = /^[A-Za-z][A-Za-z0-9]{0,30}$/;

/** Nothing was pressed yet. */
export const newLesson: Lesson = { at: 0, keys: new Map(), problem: null };

/** What is being asked for; `null` = the lesson is over. */
export function askedIntent({ at }: Lesson): IntentName | null {
  return taughtIntents[at] ?? null;
}

/** A key was pressed: it is taken for what is asked, or the lesson says why not and asks again. */
export function pressInLesson(lesson: Lesson, key: TaughtKey): Lesson {
  const intent = askedIntent(lesson);
  if (intent === null) return lesson;
  const { code } = key;
  if (!named.test(code)) return { ...lesson, problem: { kind: 'nameless' } };
  if (reserved.test(code) || key.ctrlKey || key.altKey || key.metaKey)
    return { ...lesson, problem: { kind: 'reserved', code } };
  const taken = [...lesson.keys].find(([other, known]) => known === code && other !== intent);
  if (taken !== undefined) return { ...lesson, problem: { kind: 'taken', code, intent: taken[0] } };
  return { at: lesson.at + 1, keys: new Map(lesson.keys).set(intent, code), problem: null };
}

/** The device has no such key. */
export function skipInLesson({ at, keys }: Lesson): Lesson {
  return { at: Math.min(at + 1, taughtIntents.length), keys, problem: null };
}

/** The last answer was wrong: it is asked again, and its key is free. */
export function stepBackInLesson({ at, keys }: Lesson): Lesson {
  const before = Math.max(0, at - 1);
  const left = new Map(keys);
  const intent = taughtIntents[before];
  if (intent !== undefined) left.delete(intent);
  return { at: before, keys: left, problem: null };
}

/** The list that the configuration keeps. */
export function learnedList({ keys }: Lesson): KeySettings['learned'] {
  return [...keys].map(([intent, code]) => `${code}=${intent}`);
}

/** Whether somebody could get through the kiosk with these keys: choosing is not enough, they must also move. */
export function isEnough({ keys }: Lesson): boolean {
  return keys.has('select') && (keys.has('down') || keys.has('up'));
}

/** What a key means after the lesson; `null` = nothing. */
export function meaningInLesson({ keys }: Lesson, code: string): IntentName | null {
  return [...keys].find(([, known]) => known === code)?.[0] ?? null;
}
