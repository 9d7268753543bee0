import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configFileCandidates, lastGoodFile, loadConfig } from '../../../../main/config/load-config.ts';
import type { ConfigSources } from '../../../../main/config/load-config.ts';

let folder = '';
let sources: ConfigSources;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantern-config-'));
  const userConfigFolder = join(folder, 'user');
  await mkdir(userConfigFolder);
  sources = { platform: 'linux', environment: {}, flags: [], userConfigFolder, profileFolder: folder };
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const named = (text: string): Promise<ConfigSources> =>
  writeFile(join(folder, 'c.yaml'), text).then(() => ({
    ...sources,
    flags: [`--config=${join(folder, 'c.yaml')}`],
  }));

describe('loading the configuration', () => {
  it('looks in the places of the system, and only where --config says', () => {
    expect(configFileCandidates(sources)).toEqual([
      '/etc/lantern/config.yaml',
      join(folder, 'user', 'config.yaml'),
    ]);
    const windows = { ...sources, platform: 'win32', environment: { ProgramData: 'D:\\Data' } } as const;
    expect(configFileCandidates(windows)[0]).toContain('Lantern');
    expect(configFileCandidates({ ...sources, flags: ['--config=/x.yaml'] })).toEqual(['/x.yaml']);
  });

  it('without a file the defaults are in force and nothing is wrong', async () => {
    const { config, issues, goodText } = await loadConfig({
      ...sources,
      platform: 'win32',
      environment: { ProgramData: folder },
    });
    expect([config.defaultLanguage, issues, goodText]).toEqual(['en', [], null]);
  });

  it('a file without fault is kept as the last good copy, one with a fault is not', async () => {
    expect((await loadConfig(await named('defaultLanguage: fr'))).goodText).toBe('defaultLanguage: fr');
    expect((await loadConfig(await named('defaultLanguage: 7'))).goodText).toBeNull();
  });

  it('a file that cannot be parsed leaves the last good copy in force, and without one the defaults', async () => {
    const broken = await named('idle: [');
    expect((await loadConfig(broken)).config.defaultLanguage).toBe('en');
    await writeFile(lastGoodFile(folder), 'defaultLanguage: ar');
    const { config, issues } = await loadConfig(broken);
    expect(config.defaultLanguage).toBe('ar');
    expect(issues.map(({ code }) => code)).toEqual(['config-unreadable']);
    await writeFile(lastGoodFile(folder), '{{{');
    expect((await loadConfig(broken)).config.defaultLanguage).toBe('en');
  });

  it('a named file that is not there is said', async () => {
    const { issues } = await loadConfig({ ...sources, flags: ['--config=/nowhere/config.yaml'] });
    expect(issues[0]).toMatchObject({ code: 'config-unreadable', place: '/nowhere/config.yaml' });
  });
});
