import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headsetChange, listenToHeadset } from '../../../../renderer/input/headset-changes.ts';
import type { SoundDevices } from '../../../../renderer/input/headset-changes.ts';

/** A machine whose sound devices come and go. */
function machine(outputs: number) {
  let now = outputs;
  let changed: () => void = () => undefined;
  const devices = {
    enumerateDevices: () =>
      Promise.resolve(
        Array.from({ length: now }, () => ({ kind: 'audiooutput' })).concat([{ kind: 'audioinput' }]),
      ),
    addEventListener: (_: string, listener: () => void) => {
      changed = listener;
    },
  } as unknown as SoundDevices;
  let passSecond: () => void = () => undefined;
  const every = (_: number, callback: () => void): void => {
    passSecond = callback;
  };
  const become = async (count: number, isTold = true): Promise<void> => {
    now = count;
    if (isTold) changed();
    else passSecond();
    // What was asked of the devices is answered.
    for (let step = 0; step < 5; step += 1) await Promise.resolve();
  };
  return { devices, every, become };
}

describe('a headset without a key of its own', () => {
  it('is plugged in and pulled out again', async () => {
    const { devices, every, become } = machine(1);
    const told: string[] = [];
    await listenToHeadset(devices, (change) => told.push(change), every);
    await become(2);
    await become(2);
    await become(1);
    expect(told).toEqual(['jack-in', 'jack-out']);
  });

  it('is noticed within a second where the machine tells nothing', async () => {
    const { devices, every, become } = machine(1);
    const told: string[] = [];
    await listenToHeadset(devices, (change) => told.push(change), every);
    await become(2, false);
    await become(1, false);
    expect(told).toEqual(['jack-in', 'jack-out']);
  });

  it('is one more device, or one less, and nothing else is', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (before, now) => {
        const change = headsetChange(before, now);
        expect(change === null).toBe(before === now);
        expect(change === 'jack-in').toBe(now > before);
      }),
    );
  });
});
