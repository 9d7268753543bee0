import * as v from 'valibot';
import type { RendererConfig } from '../../content/schema/boot-data.ts';
import { configKeyNames, configKeys } from './config-keys.ts';
import type { ConfigKey, ConfigKeyName, FlatConfig } from './config-keys.ts';
import { showFound } from './config-issue.ts';
import type { ConfigIssue } from './config-issue.ts';
import type { ConfigLayer } from './config-layer.ts';

/** The configuration in force: checked, complete, frozen. */
export interface AppConfig {
  readonly defaultLanguage: string;
  /** Languages that are offered; `null` = all that the pack has. */
  readonly languages: readonly string[] | null;
  readonly packFolder: string | null;
  readonly packs: readonly string[] | null;
  readonly idle: Readonly<RendererConfig['idle']>;
  readonly display: Readonly<RendererConfig['display']>;
  readonly keys: Readonly<RendererConfig['keys']>;
  /** How long touch and keys are off for cleaning. */
  readonly cleaningSeconds: number;
  /** The system's volume at the beginning of each visit; `null` = as it was found at the start. */
  readonly systemVolumePercent: number | null;
  readonly hiddenSlides: RendererConfig['hiddenSlides'];
  /** When the loop is dark and a visit begins softly; `null` = never. */
  readonly quietHours: RendererConfig['quietHours'];
  /** Plain digits or `scrypt:<salt>:<hash>`; `null` = no code. Without code and card there is no staff access. */
  readonly staffPin: string | null;
  /** What a card reader types, plain or as `scrypt:<salt>:<hash>`; `null` = no card. */
  readonly staffCard: string | null;
  /** Where families find the books to take home, with `{pack}` and `{language}`; `null` = nowhere. */
  readonly takeHomeUrl: string | null;
  readonly highlightOffsetMs: number;
  /** Whose voice reads the screen: ours, or that of a screen reader of the machine. */
  readonly speechEngine: RendererConfig['speechEngine'];
  /** How a headset makes itself known. */
  readonly speechHeadset: RendererConfig['speechHeadset'];
  readonly logFolder: string | null;
  /** A window with a frame instead of the whole screen, for development. */
  readonly isWindowed: boolean;
}

/** The configuration in force, and everything that was wrong on the way to it. */
export interface LayeredConfig {
  readonly config: AppConfig;
  readonly issues: readonly ConfigIssue[];
}

/** Value of one key: the last layer that has a valid one wins; an invalid one is reported and the layer below it counts. */
function settle<Value>(
  name: ConfigKeyName,
  key: ConfigKey<Value>,
  layers: readonly ConfigLayer[],
): { readonly value: Value; readonly issues: readonly ConfigIssue[] } {
  let value = key.fallback;
  const wrong: Omit<ConfigIssue, 'todo'>[] = [];
  for (const { entries } of layers) {
    const entry = entries.get(name);
    if (entry === undefined) continue;
    const parsed = v.safeParse(key.schema, entry.value);
    if (parsed.success) value = parsed.output;
    else {
      const found = key.isSecret ? 'something else (not shown, it is a secret)' : showFound(entry.value);
      wrong.push({ code: 'config-invalid', place: entry.place, key: name, expected: key.expected, found });
    }
  }
  const inForce = key.isSecret ? 'the value of the layer below' : showFound(value);
  const todo = `Correct the value; until then ${inForce} is in force.`;
  return { value, issues: wrong.map((issue) => ({ ...issue, todo })) };
}

/**
 * Lays the layers over the defaults, key by key. Never fails: a wrong value costs its own key only.
 * @param layers weakest first: file, staff, environment, flags
 */
export function layerConfig(layers: readonly ConfigLayer[]): LayeredConfig {
  const settled = configKeyNames.map((name) => {
    const key: ConfigKey<unknown> = configKeys[name];
    return { name, ...settle(name, key, layers) };
  });
  const flat = Object.fromEntries(settled.map(({ name, value }) => [name, value])) as unknown as FlatConfig;
  const issues = [...layers.flatMap((layer) => layer.issues), ...settled.flatMap((one) => one.issues)];
  return { config: nest(flat), issues };
}

function nest(flat: FlatConfig): AppConfig {
  return Object.freeze({
    defaultLanguage: flat.defaultLanguage,
    languages: flat.languages && Object.freeze(flat.languages),
    packFolder: flat.packFolder,
    packs: flat.packs && Object.freeze(flat.packs),
    idle: Object.freeze({
      childMs: flat['idle.childMs'],
      parentsMs: flat['idle.parentsMs'],
      numbersMs: flat['idle.numbersMs'],
      calmMs: flat['idle.calmMs'],
      speechMs: flat['idle.speechMs'],
      warningMs: flat['idle.warningMs'],
      numbersWarningMs: flat['idle.numbersWarningMs'],
    }),
    display: Object.freeze({
      diagonalInch: flat['display.diagonalInch'],
      viewingDistanceNearMm: flat['display.viewingDistanceNearMm'],
      viewingDistanceFarMm: flat['display.viewingDistanceFarMm'],
      screenBottomMm: flat['display.screenBottomMm'],
      hasKeypad: flat['display.hasKeypad'],
      hasJack: flat['display.hasJack'],
      jackPlace: flat['display.jackPlace'],
      hasSpeaker: flat['display.hasSpeaker'],
      hasTactileFrame: flat['display.hasTactileFrame'],
    }),
    keys: Object.freeze({
      profiles: flat['keys.profiles'],
      debounceMs: flat['keys.debounceMs'],
      scanStepMs: flat['keys.scanStepMs'],
      learned: flat['keys.learned'],
    }),
    cleaningSeconds: flat['cleaning.seconds'],
    systemVolumePercent: flat['sound.systemPercent'],
    hiddenSlides: flat['slides.hidden'],
    quietHours: flat.quietHours,
    staffPin: flat['staff.pin'],
    staffCard: flat['staff.card'],
    takeHomeUrl: flat.takeHomeUrl,
    highlightOffsetMs: flat.highlightOffsetMs,
    speechEngine: flat['speech.engine'],
    speechHeadset: flat['speech.headset'],
    logFolder: flat.logFolder,
    isWindowed: flat.windowed,
  });
}
