import { expect, test } from '../kiosk.ts';
import { packIndex, packTexts } from '../pack-texts.ts';
import { comeInThrough } from '../visits.ts';
import { words } from '../words.ts';
import { startNullSink } from './null-sink.ts';

test('the loudspeaker goes away while a page is read: the words stay, the story can be turned, nothing hangs', async ({
  openKiosk,
}) => {
  const [first, second] = packIndex.paths.young as [string, string];
  const sink = await startNullSink();
  let closed = false;
  try {
    const kiosk = await (await openKiosk({ environment: sink.environment })).isReady();
    await comeInThrough(kiosk, 'young');
    await kiosk.untilView({ slide: first, narration: 'playing' });
    expect(await sink.record(4000), 'it is heard').toBeGreaterThan(20);
    await sink.close();
    closed = true;
    // The voice goes on without a device, or gives up; it never stands still in the middle of a word.
    await expect
      .poll(async () => (await kiosk.view()).narration, { timeout: 60_000 })
      .toMatch(/ended|unavailable/);
    await kiosk.shows(packTexts('en').slides[first]!.levels.young!.text.slice(0, 6));
    expect((await kiosk.litMoments()).at(-1)).toMatchObject({ word: '', sentence: '' });
    await kiosk.tellSession({ type: 'open-slide', slide: second });
    await kiosk.untilView({ slide: second });
    await kiosk.touch(words.bar.home);
    await kiosk.showsHeading(words.welcome.heading);
    await kiosk.untilView({ narration: 'silent' });
  } finally {
    if (!closed) await sink.close();
  }
});
