import { expect, test } from '../kiosk.ts';
import { runUnprivileged } from '../unprivileged.ts';
import { startNullSink } from './null-sink.ts';

/** The sound server that stands in for the loudspeaker. */
function percentOf(environment: Readonly<Record<string, string>>): number {
  const answer = runUnprivileged(['pactl', 'get-sink-volume', '@DEFAULT_SINK@'], environment);
  return Number(/(\d+)%/.exec(answer)?.[1]);
}

test('a keypad turned the system up: after the visit it is as before', async ({ openKiosk }) => {
  const sink = await startNullSink();
  try {
    runUnprivileged(['pactl', 'set-sink-volume', '@DEFAULT_SINK@', '90%'], sink.environment);
    const kiosk = await (
      await openKiosk({
        environment: sink.environment,
        flags: ['--staff-pin=2468', '--sound-system-percent=45'],
      })
    ).isReady();
    await expect.poll(() => percentOf(sink.environment)).toBe(45);
    await kiosk.touchPlace(0.5, 0.3);
    runUnprivileged(['pactl', 'set-sink-volume', '@DEFAULT_SINK@', '100%'], sink.environment);
    runUnprivileged(['pactl', 'set-sink-mute', '@DEFAULT_SINK@', '1'], sink.environment);
    await kiosk.walkAway(60_500);
    await kiosk.walkAway(31_000);
    await kiosk.untilView({ screen: 'attract' });
    await expect.poll(() => percentOf(sink.environment)).toBe(45);
    await expect
      .poll(() => runUnprivileged(['pactl', 'get-sink-mute', '@DEFAULT_SINK@'], sink.environment))
      .toContain('no');
    await kiosk.page.evaluate(() => window.lantern?.checkStaffPin('2468'));
    const health = await kiosk.page.evaluate(() => window.lantern?.staffHealth());
    expect(health?.sound).toEqual({ kind: 'mixer', program: 'pactl', percent: 45, isMuted: false });
  } finally {
    await sink.close();
  }
});
