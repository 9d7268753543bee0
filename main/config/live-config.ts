import * as v from 'valibot';
import type { StaffSettingName, StaffSettingValue } from '../../content/schema/staff-setting.ts';
import type { KeepAnswer } from '../bridge/contract.ts';
import { messageOf } from '../errors.ts';
import { layerConfig } from './app-config.ts';
import type { AppConfig, LayeredConfig } from './app-config.ts';
import { showFound } from './config-issue.ts';
import type { ConfigIssue } from './config-issue.ts';
import { configKeys } from './config-keys.ts';
import type { ConfigKey } from './config-keys.ts';
import type { ConfigLayer } from './config-layer.ts';
import type { ConfigLayers } from './load-config.ts';
import { isStaffSetting, staffFile, writeStaffFile } from './staff-file.ts';

/** The configuration in force while staff may change a part of it. */
export interface LiveConfig {
  readonly current: () => AppConfig;
  readonly issues: () => readonly ConfigIssue[];
  /** Keys whose value staff have set, in the order of the file. */
  readonly kept: () => readonly StaffSettingName[];
  /** Checks, writes and puts into force. */
  readonly keep: (name: StaffSettingName, value: StaffSettingValue) => Promise<KeepAnswer>;
  /** Back to what the configuration file says. */
  readonly forget: (name: StaffSettingName) => Promise<KeepAnswer>;
}

/** What the live configuration needs from outside. */
export interface LiveConfigOptions {
  readonly profileFolder: string;
  readonly layers: ConfigLayers;
  /** Something is in force that was not; called after the file was written. */
  readonly onChange: () => void;
}

type StaffValues = ReadonlyMap<StaffSettingName, StaffSettingValue>;

function keyOf(name: StaffSettingName): ConfigKey<unknown> {
  return configKeys[name];
}

/** The valid part of what the file says: what is wrong in it falls away with the next write. */
function valuesOf(layer: ConfigLayer): StaffValues {
  const values = new Map<StaffSettingName, StaffSettingValue>();
  for (const [name, { value }] of layer.entries)
    if (isStaffSetting(name) && v.is(keyOf(name).schema, value)) values.set(name, value as StaffSettingValue);
  return values;
}

/** Environment or flag that overrules a key of staff, if there is one. */
function overruledBy(name: StaffSettingName, { start }: ConfigLayers): string | null {
  const entries = start.flatMap(({ entries: found }) => found.get(name) ?? []);
  return entries.filter(({ value }) => v.is(keyOf(name).schema, value)).at(-1)?.place ?? null;
}

/** Made from what was loaded at the start; one change after the other. */
export function createLiveConfig({ profileFolder, layers, onChange }: LiveConfigOptions): LiveConfig {
  const place = staffFile(profileFolder);
  let values = valuesOf(layers.staff);
  let layered: LayeredConfig = layerConfig([layers.file, layers.staff, ...layers.start]);
  let queue: Promise<unknown> = Promise.resolve();

  const write = async (name: StaffSettingName, changed: StaffValues): Promise<KeepAnswer> => {
    try {
      await writeStaffFile(profileFolder, changed);
    } catch (thrown) {
      return { kind: 'not-written', file: place, reason: messageOf(thrown) };
    }
    values = changed;
    const entries = new Map([...values].map(([key, value]) => [key, { value, place }]));
    layered = layerConfig([layers.file, { entries, issues: [] }, ...layers.start]);
    onChange();
    const overruling = values.has(name) ? overruledBy(name, layers) : null;
    return overruling === null ? { kind: 'kept' } : { kind: 'overruled', place: overruling };
  };
  const oneAfterAnother = (step: () => Promise<KeepAnswer>): Promise<KeepAnswer> => {
    const answer = queue.then(step);
    queue = answer.catch(() => undefined);
    return answer;
  };

  return {
    current: () => layered.config,
    issues: () => layered.issues,
    kept: () => [...values.keys()],
    keep: (name, value) =>
      oneAfterAnother(async () => {
        const { schema, expected } = keyOf(name);
        if (!v.is(schema, value)) return { kind: 'refused', expected, found: showFound(value) };
        return write(name, new Map(values).set(name, value));
      }),
    forget: (name) =>
      oneAfterAnother(() => {
        const left = new Map(values);
        left.delete(name);
        return write(name, left);
      }),
  };
}
