import { Ears } from '../by-ear.ts';
import { expect, test } from '../kiosk.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { words } from '../words.ts';
import { startNullSink } from './null-sink.ts';

/** Whether a page of the kiosk gets hold of a microphone. */
function hearsTheRoom(kiosk: Kiosk): Promise<boolean> {
  return kiosk.page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => true,
      () => false,
    ),
  );
}

/** Seconds go by until the page has counted its sound devices again and this is so. */
async function untilCounted(kiosk: Kiosk, isSo: () => Promise<boolean>): Promise<void> {
  const countAgain = async (): Promise<boolean> => {
    await kiosk.walkAway(1000);
    return isSo();
  };
  await expect.poll(countAgain, { timeout: 30_000, intervals: [100] }).toBe(true);
}

test('a headset that sends no key is noticed by the machine, where the hospital asks for it', async ({
  openKiosk,
}) => {
  const sink = await startNullSink();
  try {
    const flags = ['--speech-headset=device'];
    const kiosk = await (await openKiosk({ flags, environment: sink.environment })).isReady();
    const ears = new Ears(kiosk);
    const pullOut = sink.plugIn();
    await untilCounted(kiosk, async () => (await kiosk.view()).speechMode);
    await ears.hears(words.greeting.heading);
    expect(await hearsTheRoom(kiosk), 'devices may be counted, nobody may listen').toBe(false);
    pullOut();
    await untilCounted(kiosk, async () => (await kiosk.view()).muted);
    expect(await kiosk.sounding()).toEqual([]);
    await kiosk.walkAway(15_100);
    await kiosk.untilView({ screen: 'attract', speechMode: false });
  } finally {
    await sink.close();
  }
});

test('where nobody asked for it, a television that wakes up starts nothing', async ({ openKiosk }) => {
  const sink = await startNullSink();
  try {
    const kiosk = await (await openKiosk({ environment: sink.environment })).isReady();
    const count = (): Promise<number> =>
      kiosk.page.evaluate(async () => (await navigator.mediaDevices.enumerateDevices()).length);
    const before = await count();
    sink.plugIn();
    // Not even the number of devices is told to a page that has no need of it.
    for (let second = 0; second < 5; second += 1) {
      await kiosk.walkAway(1000);
      expect(await count()).toBe(before);
    }
    await kiosk.untilView({ screen: 'attract', speechMode: false });
    expect(await kiosk.everSounded()).toEqual([]);
  } finally {
    await sink.close();
  }
});
