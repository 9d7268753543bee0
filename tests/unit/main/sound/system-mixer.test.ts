import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixerPrograms } from '../../../../main/sound/mixer-programs.ts';
import { createSystemMixer } from '../../../../main/sound/system-mixer.ts';

/** A machine on which only this program is installed, with its answers word for word. */
function machine(installed: string | null, percent = 40, isMuted = false) {
  const told: string[] = [];
  const problems: string[] = [];
  const state = { percent, isMuted, fails: false };
  const answers: Record<string, () => string> = {
    'wpctl get-volume': () => `Volume: ${(state.percent / 100).toFixed(2)}${state.isMuted ? ' [MUTED]' : ''}`,
    'pactl get-sink-volume': () =>
      `Volume: front-left: 26214 /  ${state.percent}% / -23.88 dB,   front-right: 26214 /  ${state.percent}% / -23.88 dB\n        balance 0.00`,
    'pactl get-sink-mute': () => `Mute: ${state.isMuted ? 'yes' : 'no'}`,
    'amixer -M': () =>
      `Simple mixer control 'Master',0\n  Front Left: Playback 26214 [${state.percent}%] [${state.isMuted ? 'off' : 'on'}]`,
  };
  const run = (program: string, values: readonly string[]): Promise<string> => {
    if (program !== installed) return Promise.reject(new Error(`spawn ${program} ENOENT`));
    const line = [program, ...values].join(' ');
    const isSetting = / set/.test(line);
    if (isSetting && state.fails) return Promise.reject(new Error('Connection refused'));
    if (isSetting) {
      told.push(line);
      const wanted = /(\d+)%|(\d\.\d\d)$/.exec(line);
      if (wanted !== null)
        state.percent = wanted[1] === undefined ? Math.round(Number(wanted[2]) * 100) : Number(wanted[1]);
      if (/mute/.test(line)) state.isMuted = false;
      return Promise.resolve('');
    }
    return Promise.resolve(answers[`${program} ${values[0] ?? ''}`]?.() ?? '');
  };
  return { mixer: createSystemMixer(run, (message) => problems.push(message)), told, problems, state };
}

describe("the system's volume", () => {
  it.each(['wpctl', 'pactl', 'amixer'])(
    '%s: is read, put back after somebody turned it up, and unmuted',
    async (name) => {
      const { mixer, state } = machine(name);
      expect(await mixer.state()).toEqual({ kind: 'mixer', program: name, percent: 40, isMuted: false });
      state.percent = 95;
      state.isMuted = true;
      expect(await mixer.state()).toMatchObject({ percent: 95, isMuted: true });
      await mixer.reset(null);
      expect(state).toMatchObject({ percent: 40, isMuted: false });
      await mixer.reset(55);
      expect(state.percent).toBe(55);
    },
  );

  it('cannot be set on a machine without a mixer, and that is no problem', async () => {
    const { mixer, told, problems } = machine(null);
    expect(await mixer.state()).toEqual({ kind: 'none' });
    await mixer.reset(50);
    expect([told, problems]).toEqual([[], []]);
  });

  it('that cannot be set is said, and the next visit tries again', async () => {
    const { mixer, problems, state } = machine('pactl');
    state.fails = true;
    await mixer.reset(30);
    expect(problems).toEqual(['pactl: Connection refused']);
    state.fails = false;
    await mixer.reset(30);
    expect(state.percent).toBe(30);
  });

  it('command lines hold nothing but their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        for (const { set } of mixerPrograms)
          for (const word of set(percent).flat()) expect(word).toMatch(/^[@A-Za-z_.%0-9-]+$/);
      }),
    );
  });

  it('an answer that says nothing about a volume is none', () => {
    for (const { parse } of mixerPrograms) expect(parse('Connection failure: Connection refused')).toBeNull();
  });
});
