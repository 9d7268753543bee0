import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import type { Result } from '../errors.ts';
import { layerConfig } from './app-config.ts';
import type { LayeredConfig } from './app-config.ts';
import { emptyLayer, layerFromEnvironment, layerFromFlags, layerFromValues } from './config-layer.ts';
import type { ConfigLayer } from './config-layer.ts';
import type { ConfigIssue } from './config-issue.ts';
import type { ConfigValues } from './parse-config-file.ts';
import { readStaffLayer } from './staff-file.ts';

/** Where the configuration may come from; everything is passed in, nothing is read from the process. */
export interface ConfigSources {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Command-line arguments after the executable. */
  readonly flags: readonly string[];
  /** The user's configuration folder of this app, such as `~/.config/Lantern`. */
  readonly userConfigFolder: string;
  /** Folder of the profile; the last good copy of the file is kept in it. */
  readonly profileFolder: string;
}

/** The layers over the defaults, weakest first. */
export interface ConfigLayers {
  readonly file: ConfigLayer;
  /** What staff have set at the screen. */
  readonly staff: ConfigLayer;
  /** Environment and flags: whoever starts the machine has the last word. */
  readonly start: readonly ConfigLayer[];
}

/** The configuration, where it came from, and the text to keep as the last good copy. */
export interface LoadedConfig extends LayeredConfig {
  readonly layers: ConfigLayers;
  /** The file that was read, `null` when there is none. */
  readonly file: string | null;
  /** Text without any fault; to be written to `lastGoodFile` once the start is over. `null` = nothing to keep. */
  readonly goodText: string | null;
}

/** Where the last good copy of the configuration file is kept. */
export function lastGoodFile(profileFolder: string): string {
  return join(profileFolder, 'config.last-good.yaml');
}

/** Files that are looked for, first one found wins. A file named by `--config` is the only one. */
export function configFileCandidates(sources: ConfigSources): readonly string[] {
  const named = sources.flags.find((flag) => flag.startsWith('--config='))?.slice('--config='.length);
  if (named !== undefined && named !== '') return [named];
  const programData = sources.environment.ProgramData ?? String.raw`C:\ProgramData`;
  const forMachine =
    sources.platform === 'win32' ? join(programData, 'Lantern', 'config.yaml') : '/etc/lantern/config.yaml';
  return [forMachine, join(sources.userConfigFolder, 'config.yaml')];
}

interface FileLayer {
  readonly layer: ConfigLayer;
  readonly issues: readonly ConfigIssue[];
  readonly file: string | null;
  readonly text: string | null;
}

/** The YAML parser is loaded only where there is a file: it is a third of the start-up code. */
async function parse(text: string, path: string): Promise<Result<ConfigValues, ConfigIssue>> {
  const { parseConfigFile } = await import('./parse-config-file.ts');
  return parseConfigFile(text, path);
}

async function readLastGood(profileFolder: string): Promise<ConfigLayer> {
  const path = lastGoodFile(profileFolder);
  try {
    const values = await parse(await readFile(path, 'utf8'), path);
    return values.ok ? layerFromValues(values.value) : emptyLayer;
  } catch {
    return emptyLayer; // there never was a good one: the defaults are in force
  }
}

async function readFileLayer(sources: ConfigSources): Promise<FileLayer> {
  const candidates = configFileCandidates(sources);
  for (const file of candidates) {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (thrown) {
      const isAbsent = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
      const isNamed = candidates.length === 1;
      if (isAbsent && !isNamed) continue;
      return fallBack(sources, file, {
        code: 'config-unreadable',
        place: file,
        key: null,
        expected: 'a file that can be read',
        found: messageOf(thrown),
        todo: 'Correct the path or the rights of the file; until then the last good copy is in force, or the defaults.',
      });
    }
    const values = await parse(text, file);
    if (!values.ok) return fallBack(sources, file, values.issue);
    return { layer: layerFromValues(values.value), issues: [], file, text };
  }
  return { layer: emptyLayer, issues: [], file: null, text: null };
}

async function fallBack(sources: ConfigSources, file: string, issue: ConfigIssue): Promise<FileLayer> {
  return { layer: await readLastGood(sources.profileFolder), issues: [issue], file, text: null };
}

/**
 * Defaults < file < staff < environment < flags. Never fails: what is wrong is reported, and costs its own key only; a file that cannot be
 * read or parsed leaves the last good copy in force, or the defaults where there is none.
 */
export async function loadConfig(sources: ConfigSources): Promise<LoadedConfig> {
  const { layer, issues, file, text } = await readFileLayer(sources);
  const layers: ConfigLayers = {
    file: { ...layer, issues: [...issues, ...layer.issues] },
    staff: await readStaffLayer(sources.profileFolder),
    start: [layerFromEnvironment(sources.environment), layerFromFlags(sources.flags)],
  };
  const layered = layerConfig([layers.file, layers.staff, ...layers.start]);
  const isFileGood =
    text !== null && file !== null && !layered.issues.some(({ place }) => place.startsWith(file));
  return {
    ...layered,
    layers,
    file,
    goodText: isFileGood ? text : null,
  };
}
