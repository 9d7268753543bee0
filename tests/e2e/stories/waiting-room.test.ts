import { expect, test } from '../kiosk.ts';
import { words } from '../words.ts';

// proves: WCAG 1.4.2 · defects: noisy-loop
test('nobody is there: the loop turns at its own pace and makes no sound', async ({ kiosk }) => {
  const { slides, dwellsMs } = await kiosk.page.evaluate(() => {
    const { attract } = document.querySelector('lantern-app')!.ports!.pack;
    return { slides: attract.map(({ slide }) => slide), dwellsMs: attract.map(({ dwellMs }) => dwellMs) };
  });
  expect(slides.length).toBeGreaterThanOrEqual(3);
  let { attract } = await kiosk.view();
  for (let turn = 0; turn <= slides.length; turn += 1) {
    const dwellMs = dwellsMs[attract.index]!;
    expect(dwellMs).toBeGreaterThanOrEqual(8000);
    expect(dwellMs).toBeLessThanOrEqual(12_000);
    await kiosk.walkAway(dwellMs);
    const next = (attract.index + 1) % slides.length;
    await kiosk.untilView({ screen: 'attract', attract: { index: next, paused: false } });
    ({ attract } = await kiosk.view());
  }
  await kiosk.walkAway(600_000);
  await kiosk.untilView({ screen: 'attract', resets: 0 });
  expect(await kiosk.everSounded()).toEqual([]);
});

// proves: WCAG 2.2.2 · defects: no-pause
test('a visitor pauses the loop, and it goes on when asked or when nobody is there any more', async ({
  kiosk,
}) => {
  await kiosk.touch(words.attract.pause);
  const { attract } = await kiosk.view();
  expect(attract.paused).toBe(true);
  await kiosk.walkAway(30_000);
  expect((await kiosk.view()).attract).toEqual(attract);
  await kiosk.touch(words.attract.play);
  await kiosk.walkAway(13_000);
  expect((await kiosk.view()).attract.index).not.toBe(attract.index);
});

test('the first touch wakes; on a control it does what the control says', async ({ kiosk }) => {
  await kiosk.touchPlace(0.5, 0.3);
  await kiosk.showsHeading(words.welcome.hands.heading);
  await kiosk.walkAway(3000);
  await kiosk.showsHeading(words.welcome.heading);
  expect(await kiosk.everSounded()).toEqual([]);
});
