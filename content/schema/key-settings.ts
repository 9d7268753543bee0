/** Names that the configuration and the page share about keys: profiles of devices and what a key can mean. */
import * as v from 'valibot';

/** What is plugged in (accessibility KEY-1); `learned` = the keys that staff have pressed one after another. */
export const keyProfileNames = [
  'keyboard',
  'storm',
  'arrows',
  'two-switch',
  'one-switch',
  'learned',
] as const;
/** A profile of keys. */
export type KeyProfileName = (typeof keyProfileNames)[number];

/** Everything a key can mean. */
export const intentNames = [
  'up',
  'down',
  'select',
  'next',
  'previous',
  'back',
  'home',
  'help',
  'listen',
  'pause',
  'stop',
  'repeat',
  'repeat-all',
  'volume-up',
  'volume-down',
  'rate-up',
  'rate-down',
  'jack-in',
  'jack-out',
  'language',
  'staff',
] as const;
/** Something a key can mean. */
export type IntentName = (typeof intentNames)[number];

/** `F15=jack-in`: a `KeyboardEvent.code` and what it means. */
const learnedKeyPattern = new RegExp(`^[A-Za-z][A-Za-z0-9]{0,30}=(${intentNames.join('|')})$`);

/** Keyboard, keypads and switches. */
export const keySettingsSchema = v.object({
  /** Profiles in force, the first that knows a key decides. */
  profiles: v.pipe(v.array(v.picklist(keyProfileNames)), v.minLength(1), v.maxLength(keyProfileNames.length)),
  /** The same key again within this time is one press (accessibility ACT-5), milliseconds. */
  debounceMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** Time for each thing while a single switch scans (accessibility KEY-8), milliseconds. */
  scanStepMs: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(5000)),
  /** Keys of the profile `learned`, such as `F15=jack-in`. */
  learned: v.pipe(v.array(v.pipe(v.string(), v.regex(learnedKeyPattern))), v.maxLength(60)),
});
/** Keyboard, keypads and switches. */
export type KeySettings = v.InferOutput<typeof keySettingsSchema>;
