import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layerConfig } from '../../../main/config/app-config.ts';
import {
  configKeyNames,
  configKeys,
  environmentNameOf,
  flagNameOf,
} from '../../../main/config/config-keys.ts';
import { loadConfig } from '../../../main/config/load-config.ts';
import type { LoadedConfig } from '../../../main/config/load-config.ts';
import { parseConfigFile } from '../../../main/config/parse-config-file.ts';

const docs = resolve(import.meta.dirname, '../../../docs');
const exampleFile = join(docs, 'config.example.yaml');
const example = await readFile(exampleFile, 'utf8');
const exampleLines = example.split('\n');

/** Number of the line a key stands on, from 0; the parser knows it. */
function lineOf(key: string): number {
  const parsed = parseConfigFile(example, 'example');
  const place = parsed.ok ? parsed.value.get(key)?.place : undefined;
  return Number(place?.split(':')[1] ?? NaN) - 1;
}

/** The comment right above a key, as one line. */
function commentAbove(key: string): string {
  const above = exampleLines.slice(0, lineOf(key)).reverse();
  const end = above.findIndex((line) => !line.trim().startsWith('#'));
  return above
    .slice(0, end === -1 ? undefined : end)
    .reverse()
    .map((line) => line.trim().replace(/^#\s*/, ''))
    .join(' ');
}

describe('docs/config.example.yaml', () => {
  let profileFolder: string;
  let loaded: LoadedConfig;

  beforeAll(async () => {
    profileFolder = await mkdtemp(join(tmpdir(), 'lantern-docs-'));
    loaded = await loadConfig({
      platform: 'linux',
      environment: {},
      flags: [`--config=${exampleFile}`],
      userConfigFolder: profileFolder,
      profileFolder,
    });
  });
  afterAll(() => rm(profileFolder, { recursive: true }));

  it('is read without any issue and changes nothing', () => {
    expect(loaded.issues).toEqual([]);
    expect(loaded.file).toBe(exampleFile);
    expect(loaded.config).toEqual(layerConfig([]).config);
  });

  it('has every key and no other', () => {
    const parsed = parseConfigFile(example, exampleFile);
    expect(parsed.ok && [...parsed.value.keys()].sort()).toEqual([...configKeyNames].sort());
  });

  it.each(configKeyNames)('explains %s above it, with its bounds', (name) => {
    const comment = commentAbove(name);
    expect(comment.length).toBeGreaterThan(20);
    const bounds = /from (-?\d+) to (-?\d+)/.exec(configKeys[name].expected);
    if (bounds !== null) expect(comment).toContain(`${bounds[1] ?? ''} to ${bounds[2] ?? ''}`);
  });
});

describe('docs/operations.md', () => {
  it.each(configKeyNames)('names %s, its variable and its flag', async (name) => {
    const operations = await readFile(join(docs, 'operations.md'), 'utf8');
    for (const word of [name, environmentNameOf(name), flagNameOf(name)])
      expect(operations).toContain(`\`${word}\``);
  });
});
