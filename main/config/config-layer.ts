import { configKeyNames, configKeys, environmentNameOf, flagNameOf, isConfigKeyName } from './config-keys.ts';
import type { ConfigKeyName, ConfigKind } from './config-keys.ts';
import type { ConfigIssue } from './config-issue.ts';

/** One value from one place, not yet checked. */
export interface ConfigEntry {
  readonly value: unknown;
  readonly place: string;
}

/** What one place says: values by key, and what is wrong with the place itself. */
export interface ConfigLayer {
  readonly entries: ReadonlyMap<ConfigKeyName, ConfigEntry>;
  readonly issues: readonly ConfigIssue[];
}

/** A layer that says nothing. */
export const emptyLayer: ConfigLayer = { entries: new Map(), issues: [] };

/** Text of a variable or flag as the kind of value its key wants; text that does not fit stays text, and the check refuses it. */
function fromText(text: string, kind: ConfigKind): unknown {
  if (text === 'null') return null;
  if (kind === 'number') return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
  if (kind === 'switch')
    return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text;
  if (kind === 'list') return text.split(',').map((item) => item.trim());
  return text;
}

/** Reads `LANTERN_*`; names that are no key are said, because a misspelt one would otherwise be ignored in silence. */
export function layerFromEnvironment(environment: Readonly<Record<string, string | undefined>>): ConfigLayer {
  const known = new Map(configKeyNames.map((name) => [environmentNameOf(name), name]));
  const entries = new Map<ConfigKeyName, ConfigEntry>();
  const issues: ConfigIssue[] = [];
  for (const [variable, text] of Object.entries(environment)) {
    if (!variable.startsWith('LANTERN_') || text === undefined || text === '') continue;
    const name = known.get(variable);
    if (name === undefined) issues.push(unknownKey(variable, variable, [...known.keys()]));
    else entries.set(name, { value: fromText(text, configKeys[name].kind), place: variable });
  }
  return { entries, issues };
}

/** Reads flags such as `--idle-child-ms=60000` and `--windowed`. Other flags belong to Electron and are left alone. */
export function layerFromFlags(flags: readonly string[]): ConfigLayer {
  const known = new Map(configKeyNames.map((name) => [flagNameOf(name), name]));
  const entries = new Map<ConfigKeyName, ConfigEntry>();
  for (const flag of flags) {
    const [flagName = '', ...rest] = flag.split('=');
    const name = known.get(flagName);
    if (name === undefined) continue;
    const { kind } = configKeys[name];
    const value = rest.length === 0 && kind === 'switch' ? true : fromText(rest.join('='), kind);
    entries.set(name, { value, place: flagName });
  }
  return { entries, issues: [] };
}

/** Turns values by dotted name, as a file has them, into a layer. */
export function layerFromValues(values: ReadonlyMap<string, ConfigEntry>): ConfigLayer {
  const entries = new Map<ConfigKeyName, ConfigEntry>();
  const issues: ConfigIssue[] = [];
  for (const [name, entry] of values) {
    if (isConfigKeyName(name)) entries.set(name, entry);
    else issues.push(unknownKey(entry.place, name, configKeyNames));
  }
  return { entries, issues };
}

function unknownKey(place: string, name: string, known: readonly string[]): ConfigIssue {
  const simple = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const alike = known.find((candidate) => simple(candidate) === simple(name));
  return {
    code: 'config-invalid',
    place,
    key: name,
    expected: 'the name of a key',
    found: 'one that does not exist',
    todo:
      alike === undefined
        ? 'Correct the name or remove it; it is ignored. docs/operations.md lists all keys.'
        : `Write ${alike}; it is ignored until then.`,
  };
}
