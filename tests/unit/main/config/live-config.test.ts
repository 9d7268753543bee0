import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { staffSettingNames } from '../../../../content/schema/staff-setting.ts';
import { describeConfigIssue } from '../../../../main/config/config-issue.ts';
import { configKeyNames } from '../../../../main/config/config-keys.ts';
import { createLiveConfig } from '../../../../main/config/live-config.ts';
import type { LiveConfig } from '../../../../main/config/live-config.ts';
import { loadConfig } from '../../../../main/config/load-config.ts';
import { staffFile } from '../../../../main/config/staff-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantern-staff-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The kiosk as it starts with this profile. */
async function start(
  flags: readonly string[] = [],
): Promise<LiveConfig & { readonly changes: () => number }> {
  const { layers } = await loadConfig({
    platform: 'linux',
    environment: {},
    flags: [...flags, '--config=/nowhere'],
    userConfigFolder: folder,
    profileFolder: folder,
  });
  const onChange = vi.fn();
  return {
    ...createLiveConfig({ profileFolder: folder, layers, onChange }),
    changes: () => onChange.mock.calls.length,
  };
}

describe('settings that staff keep', () => {
  it('hold at once, after a restart, and are gone when they are forgotten', async () => {
    const live = await start();
    expect(live.current().display.screenBottomMm).toBe(800);
    expect(await live.keep('display.screenBottomMm', 950)).toEqual({ kind: 'kept' });
    expect(await live.keep('keys.profiles', ['storm', 'one-switch'])).toEqual({ kind: 'kept' });
    expect(live.current().display.screenBottomMm).toBe(950);
    expect(live.changes()).toBe(2);

    const restarted = await start();
    expect(restarted.current().display.screenBottomMm).toBe(950);
    expect(restarted.current().keys.profiles).toEqual(['storm', 'one-switch']);
    expect(restarted.kept()).toEqual(['display.screenBottomMm', 'keys.profiles']);
    expect(await restarted.forget('display.screenBottomMm')).toEqual({ kind: 'kept' });
    expect(restarted.current().display.screenBottomMm).toBe(800);
    expect((await start()).kept()).toEqual(['keys.profiles']);
  });

  it('outrank the configuration file, and whoever starts the machine outranks them and is named', async () => {
    const config = join(folder, 'config.yaml');
    await writeFile(config, 'display: { diagonalInch: 32 }\nhighlightOffsetMs: 40\n');
    const live = await start([`--config=${config}`, '--highlight-offset-ms=70']);
    expect(live.current().display.diagonalInch).toBe(32);
    expect(await live.keep('display.diagonalInch', 43)).toEqual({ kind: 'kept' });
    expect(live.current().display.diagonalInch).toBe(43);
    expect(await live.keep('highlightOffsetMs', 10)).toEqual({
      kind: 'overruled',
      place: '--highlight-offset-ms',
    });
    expect(live.current().highlightOffsetMs).toBe(70);
  });

  it('are refused when they are not allowed, and nothing is written', async () => {
    const live = await start();
    expect(await live.keep('cleaning.seconds', 5)).toEqual({
      kind: 'refused',
      expected: 'a whole number of seconds from 30 to 60',
      found: '5',
    });
    expect(await live.keep('keys.learned', ['F15=format-disk'])).toMatchObject({ kind: 'refused' });
    expect(await live.keep('display.hasKeypad', 'yes')).toMatchObject({ kind: 'refused' });
    expect(live.changes()).toBe(0);
    await expect(readFile(staffFile(folder))).rejects.toThrow('ENOENT');
  });

  it('say so when the disk does not take them, and leave what was in force', async () => {
    const live = await start();
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file where the folder was');
    expect(await live.keep('cleaning.seconds', 30)).toMatchObject({
      kind: 'not-written',
      file: staffFile(folder),
    });
    expect(live.current().cleaningSeconds).toBe(60);
    expect(live.changes()).toBe(0);
  });

  it('ten presses at once are ten changes, one after the other', async () => {
    const live = await start();
    await Promise.all(Array.from({ length: 10 }, (_, at) => live.keep('keys.debounceMs', at * 100)));
    expect(live.current().keys.debounceMs).toBe(900);
    expect((await start()).current().keys.debounceMs).toBe(900);
  });

  it('a file that somebody spoiled costs only what is spoiled, and is named', async () => {
    await writeFile(
      staffFile(folder),
      'cleaning: { seconds: 7 }\nkeys: { debounceMs: 500 }\nstaff: { pin: "1111" }\n',
    );
    const live = await start();
    expect(live.current().cleaningSeconds).toBe(60);
    expect(live.current().keys.debounceMs).toBe(500);
    expect(live.current().staffPin).toBeNull();
    const told = live.issues().map(describeConfigIssue).join('\n');
    expect(told).toContain('staff-settings.yaml:1: cleaning.seconds');
    expect(told).toContain('staff-settings.yaml:3: staff.pin');
    expect(told).not.toContain('1111');
    await writeFile(staffFile(folder), '{{{');
    expect((await start()).current().keys.debounceMs).toBe(300);
  });

  it('never reach the code, folders or addresses: only keys of the list, and all of them exist', () => {
    for (const name of staffSettingNames) expect(configKeyNames).toContain(name);
    for (const name of ['staff.pin', 'packFolder', 'logFolder', 'takeHomeUrl', 'windowed'])
      expect(staffSettingNames).not.toContain(name);
  });

  it('whatever is kept comes back the same from the file', async () => {
    const codes = fc.constantFrom('F15=jack-in', 'F16=jack-out', 'Digit1=down', 'NumpadEnter=select');
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(codes),
        fc.integer({ min: -500, max: 500 }),
        fc.double({ min: 7, max: 120, noNaN: true }),
        async (learned, offset, inches) => {
          const live = await start();
          await live.keep('keys.learned', learned);
          await live.keep('highlightOffsetMs', offset);
          await live.keep('display.diagonalInch', inches);
          expect((await start()).current()).toEqual(live.current());
        },
      ),
      { numRuns: 25 },
    );
  });
});
