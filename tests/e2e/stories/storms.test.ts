import { expect, test } from '../kiosk.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { comeIn } from '../visits.ts';
import { words } from '../words.ts';

const screens = [
  [{ type: 'open-door', path: 'young' }],
  [{ type: 'open-door', path: 'older' }],
  [
    { type: 'open-door', path: 'older' },
    { type: 'open-slide', slide: 'blood-cells' },
  ],
  [{ type: 'open-door', path: 'calm' }],
  [{ type: 'open-sheet', sheet: 'text-and-contrast' }],
] as const;

/** The same storm every time. */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function endsWhereItBegan(kiosk: Kiosk): Promise<void> {
  await kiosk.tellSession({ type: 'input' }, { type: 'home' });
  for (let wait = 0; wait < 4; wait += 1) await kiosk.walkAway(70_000);
  await kiosk.untilView({ screen: 'attract', sheet: null, narration: 'silent' });
  expect(await kiosk.sounding()).toEqual([]);
  await comeIn(kiosk);
  await kiosk.touch(words.welcome.door.older);
  await kiosk.showsHeading(words.topics.heading);
}

test('a storm of touches leaves no exception and no stuck screen', { tag: '@page' }, async ({ kiosk }) => {
  const random = seededNumbers(11);
  const { width, height } = await kiosk.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const go of screens) {
    await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, { type: 'home' }, ...go);
    for (let touch = 0; touch < 60; touch += 1)
      await kiosk.page.mouse.click(random() * width, random() * height, { delay: 0 });
    // Many fingers, none of them lifted.
    await kiosk.page.evaluate(
      ([across, down]) => {
        for (let pointerId = 10; pointerId < 40; pointerId += 1) {
          const at = { clientX: (across * pointerId) / 40, clientY: (down * (50 - pointerId)) / 40 };
          const finger = { bubbles: true, composed: true, pointerType: 'touch', pointerId, ...at };
          const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
          target.dispatchEvent(new PointerEvent('pointerdown', finger));
        }
      },
      [width, height] as const,
    );
  }
  await kiosk.walkAway(25_000);
  await endsWhereItBegan(kiosk);
});

test('fifty keys at once, and keys that are never let go', { tag: '@program' }, async ({ kiosk }) => {
  const keys = [
    ...Array.from('abcdefghijklmnopqrstuvwxyz0123456789'),
    ...['Enter', 'Escape', 'Home', 'End', 'Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    ...['PageUp', 'PageDown', 'Backspace', 'Delete', 'Space'],
  ];
  expect(keys.length).toBeGreaterThanOrEqual(50);
  for (const go of screens) {
    await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, { type: 'home' }, ...go);
    for (const key of keys) await kiosk.page.keyboard.down(key);
    for (const key of keys.toReversed()) await kiosk.page.keyboard.up(key);
  }
  await endsWhereItBegan(kiosk);
});

test('the panel is turned while pages change', async ({ kiosk }) => {
  await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, { type: 'open-door', path: 'older' });
  await kiosk.tellSession({ type: 'open-slide', slide: 'blood-cells' });
  const sizes = [
    { width: 1920, height: 1080 },
    { width: 800, height: 600 },
    { width: 320, height: 240 },
    { width: 1080, height: 1920 },
  ];
  for (const size of sizes) {
    await Promise.all([
      kiosk.tellSession(
        { type: 'next' },
        { type: 'open-sheet', sheet: 'text-and-contrast' },
        { type: 'back' },
      ),
      kiosk.page.setViewportSize(size),
    ]);
  }
  const [shownWidth] = await kiosk.page.evaluate(() => [innerWidth]);
  expect(shownWidth).toBe(1080);
  const app = await kiosk.page.locator('lantern-app').boundingBox();
  expect(app).toMatchObject({ width: 1080, height: 1920 });
  await kiosk.untilView({ screen: 'slide', sheet: null });
  await endsWhereItBegan(kiosk);
});
