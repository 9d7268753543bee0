import { Ears } from '../by-ear.ts';
import { expect, test } from '../kiosk.ts';
import { words } from '../words.ts';
import { startNullSink } from './null-sink.ts';

test('a headset that sends no key is noticed by the machine, where the hospital asks for it', async ({
  openKiosk,
}) => {
  const sink = await startNullSink();
  try {
    const flags = ['--speech-headset=device'];
    const kiosk = await (await openKiosk({ flags, environment: sink.environment })).isReady();
    const ears = new Ears(kiosk);
    const pullOut = sink.plugIn();
    await ears.hears(words.greeting.heading);
    await kiosk.untilView({ speechMode: true, muted: false });
    pullOut();
    await kiosk.untilView({ muted: true });
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
    const noticed = kiosk.page.evaluate(
      () =>
        new Promise<void>((done) => {
          navigator.mediaDevices.addEventListener('devicechange', () => done(), { once: true });
        }),
    );
    sink.plugIn();
    await noticed;
    await kiosk.walkAway(5000);
    await kiosk.untilView({ screen: 'attract', speechMode: false });
    expect(await kiosk.everSounded()).toEqual([]);
  } finally {
    await sink.close();
  }
});
