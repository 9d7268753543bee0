import * as v from 'valibot';
import { languageSchema } from '../../content/schema/compiled-pack.ts';
import { hiddenSlidesSchema } from '../../content/schema/hidden-slide.ts';
import { idSchema } from '../../content/schema/id.ts';
import { jackPlaces } from '../../content/schema/jack-place.ts';
import type { JackPlace } from '../../content/schema/jack-place.ts';
import { intentNames, keyProfileNames, keySettingsSchema } from '../../content/schema/key-settings.ts';
import type { KeySettings } from '../../content/schema/key-settings.ts';
import { quietHoursSchema } from '../../content/schema/quiet-hours.ts';
import { hashedForm, typedForms } from '../staff/secret-forms.ts';

/** How the text of an environment variable or a flag becomes a value. */
export type ConfigKind = 'text' | 'number' | 'switch' | 'list';

/** One key of the configuration: what it may be, and what it is when nobody says anything. */
export interface ConfigKey<Value> {
  readonly kind: ConfigKind;
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly fallback: Value;
  /** What is expected, to be read after "expected". */
  readonly expected: string;
  /** The value is a secret and never repeated in a message. */
  readonly isSecret: boolean;
}

function key<Value>(
  kind: ConfigKind,
  schema: v.GenericSchema<unknown, Value>,
  fallback: Value,
  expected: string,
): ConfigKey<Value> {
  return { kind, schema, fallback, expected, isSecret: false };
}

function numberKey(minimum: number, maximum: number, fallback: number, unit: string): ConfigKey<number> {
  const schema = v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum));
  return key('number', schema, fallback, `a number of ${unit} from ${minimum} to ${maximum}`);
}

/** Longest time a configuration may set, one hour: an idle time beyond it is a mistake in the unit. */
const longestMs = 3_600_000;
function durationKey(minimumMs: number, fallbackMs: number): ConfigKey<number> {
  const schema = v.pipe(v.number(), v.integer(), v.minValue(minimumMs), v.maxValue(longestMs));
  const expected = `a whole number of milliseconds from ${minimumMs} to ${longestMs}`;
  return key('number', schema, fallbackMs, expected);
}

function switchKey(fallback: boolean): ConfigKey<boolean> {
  return key('switch', v.boolean(), fallback, 'true or false');
}

/** A whole number whose schema stands with the other settings of keys. */
function wholeKey(minimum: number, maximum: number, fallback: number, unit: string): ConfigKey<number> {
  const schema = v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum));
  return key('number', schema, fallback, `a whole number of ${unit} from ${minimum} to ${maximum}`);
}

const folderSchema = v.nullable(v.pipe(v.string(), v.regex(/^(\/|[A-Za-z]:[\\/]|\\\\)/)));
/** Longest address whose code a phone still reads easily from a metre away, characters. */
const longestUrl = 200;
const takeHomeSchema = v.nullable(
  v.pipe(
    v.string(),
    v.maxLength(longestUrl),
    v.url(),
    v.regex(/^https:\/\//),
    // Only what is put in may stand in braces, and nothing that an address cannot hold.
    v.regex(/^(?:[^\s{}]|\{pack\}|\{language\})+$/),
  ),
);
const secretSchema = (typed: RegExp) =>
  v.nullable(
    v.pipe(
      v.string(),
      v.check((text) => typed.test(text) || hashedForm.test(text)),
    ),
  );
const cardSchema = secretSchema(typedForms.card);
const pinSchema = secretSchema(typedForms.pin);

/**
 * Every key there is. Idle times are product.md's; a warning never lasts under 20 s (WCAG 2.2.1). The display's defaults are a 24 inch
 * panel read from 0.7 m and 2 m (accessibility.md 0.3).
 */
export const configKeys = {
  defaultLanguage: key('text', languageSchema, 'en', 'a language tag such as en, fr or nl-BE'),
  languages: key(
    'list',
    v.nullable(v.pipe(v.array(languageSchema), v.minLength(1))),
    null,
    'a list of language tags, such as [en, fr], or null for all',
  ),
  packFolder: key('text', folderSchema, null, 'the full path of a folder with packs, or null'),
  packs: key(
    'list',
    v.nullable(v.pipe(v.array(idSchema), v.minLength(1))),
    null,
    'a list of pack ids in order of preference, such as [leukemia], or null for the built-in order',
  ),
  'idle.childMs': durationKey(30_000, 60_000),
  'idle.parentsMs': durationKey(60_000, 90_000),
  'idle.numbersMs': durationKey(30_000, 45_000),
  'idle.calmMs': durationKey(60_000, 180_000),
  'idle.speechMs': durationKey(90_000, 180_000),
  'idle.warningMs': durationKey(20_000, 30_000),
  'idle.numbersWarningMs': durationKey(20_000, 20_000),
  'display.diagonalInch': numberKey(7, 120, 24, 'inches'),
  'display.viewingDistanceNearMm': numberKey(200, 5000, 700, 'millimetres'),
  'display.viewingDistanceFarMm': numberKey(200, 20_000, 2000, 'millimetres'),
  'display.screenBottomMm': numberKey(0, 3000, 800, 'millimetres'),
  'display.hasKeypad': switchKey(false),
  'display.hasJack': switchKey(false),
  'display.jackPlace': key<JackPlace>(
    'text',
    v.picklist(jackPlaces),
    'none',
    `where the headset plugs in, seen from before the screen: ${jackPlaces.join(', ')}`,
  ),
  'display.hasSpeaker': switchKey(true),
  'display.hasTactileFrame': switchKey(false),
  'keys.profiles': key<KeySettings['profiles']>(
    'list',
    keySettingsSchema.entries.profiles,
    ['keyboard', 'storm'],
    `a list of profiles, such as [keyboard, storm], out of ${keyProfileNames.join(', ')}`,
  ),
  'keys.debounceMs': wholeKey(0, 1000, 300, 'milliseconds'),
  'keys.scanStepMs': wholeKey(1000, 5000, 2000, 'milliseconds'),
  'keys.learned': key(
    'list',
    keySettingsSchema.entries.learned,
    [],
    `a list of keys with their meaning, such as [F15=jack-in], out of ${intentNames.join(', ')}`,
  ),
  'sound.systemPercent': key(
    'number',
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    null,
    'a whole number of percent from 0 to 100, or null for the volume that is found at the start',
  ),
  'slides.hidden': key(
    'list',
    hiddenSlidesSchema,
    [],
    'a list of days with pack and slide, such as [2026-11-29/leukemia/blood-cells]',
  ),
  quietHours: key(
    'text',
    quietHoursSchema,
    null,
    'two different times of the day in quotes, such as "20:00-07:00", or null for none',
  ),
  'cleaning.seconds': wholeKey(30, 60, 60, 'seconds'),
  'speech.engine': key(
    'text',
    v.picklist(['internal', 'external']),
    'internal',
    'internal for the voice of the kiosk, or external where a screen reader runs on the machine',
  ),
  'speech.headset': key(
    'text',
    v.picklist(['key', 'device']),
    'key',
    'key for a jack that sends a key, or device for a headset that the machine sees come and go',
  ),
  'staff.pin': {
    ...key(
      'text',
      pinSchema,
      null,
      'four to twelve digits in quotes, or the line that "npm run config:check -- --hash-pin" prints, or null for no staff access',
    ),
    isSecret: true,
  },
  'staff.card': {
    ...key(
      'text',
      cardSchema,
      null,
      'what the card reader types: six to thirty-two letters and digits in quotes, or the line that "npm run config:check -- --hash-card" prints, or null for no card',
    ),
    isSecret: true,
  },
  takeHomeUrl: key(
    'text',
    takeHomeSchema,
    null,
    'an address that begins with https://, of at most 200 characters, in which {pack} and {language} may stand, or null for none',
  ),
  highlightOffsetMs: numberKey(-500, 500, 0, 'milliseconds'),
  logFolder: key('text', folderSchema, null, 'the full path of a folder, or null for the profile'),
  windowed: switchKey(false),
} as const;

/** Name of a configuration key, with dots. */
export type ConfigKeyName = keyof typeof configKeys;
/** All keys with their values, still flat. */
export type FlatConfig = {
  readonly [Name in ConfigKeyName]: (typeof configKeys)[Name] extends ConfigKey<infer Value> ? Value : never;
};

/** Names of all keys. */
export const configKeyNames = Object.keys(configKeys) as ConfigKeyName[];

/** Whether a name is that of a key. */
export function isConfigKeyName(name: string): name is ConfigKeyName {
  return Object.hasOwn(configKeys, name);
}

const words = (name: string): string => name.replaceAll('.', '-').replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-');

/** `idle.childMs` as an environment variable: `LANTERN_IDLE_CHILD_MS`. */
export function environmentNameOf(name: ConfigKeyName): string {
  return `LANTERN_${words(name).replaceAll('-', '_').toUpperCase()}`;
}

/** `idle.childMs` as a flag: `--idle-child-ms`. */
export function flagNameOf(name: ConfigKeyName): string {
  return `--${words(name).toLowerCase()}`;
}
