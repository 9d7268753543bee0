import { expect, test } from '../kiosk.ts';
import { comeInThrough } from '../visits.ts';
import { words } from '../words.ts';
import { startNullSink } from './null-sink.ts';

test('not a sample of sound before somebody asks, a voice when asked, and none after', async ({
  openKiosk,
}) => {
  const sink = await startNullSink();
  try {
    const kiosk = await (await openKiosk({ environment: sink.environment })).isReady();
    const listening = sink.record(4000);
    // The whole loop passes, and the first touch wakes without a sound.
    for (let turn = 0; turn < 8; turn += 1) await kiosk.walkAway(10_000);
    await kiosk.touchPlace(0.5, 0.3);
    expect(await listening).toBe(0);

    await kiosk.walkAway(3000);
    await kiosk.touch(words.welcome.door.young);
    await kiosk.untilView({ narration: 'playing' });
    expect(await sink.record(2000), 'the recorder hears').toBeGreaterThan(20);

    await kiosk.touch(words.bar.home);
    await kiosk.untilView({ narration: 'silent' });
    await new Promise((done) => setTimeout(done, 600));
    expect(await sink.record(1500)).toBe(0);
    await kiosk.walkAway(60_000);
    await kiosk.walkAway(31_000);
    await kiosk.untilView({ screen: 'attract' });
    expect(await sink.record(1500)).toBe(0);
    await comeInThrough(kiosk, 'older');
  } finally {
    await sink.close();
  }
});
