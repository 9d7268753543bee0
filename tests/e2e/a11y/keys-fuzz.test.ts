import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex } from '../pack-texts.ts';
import { isWhole } from './matrix.ts';
import { seededRandom } from './seeded-random.ts';

/** Accessibility CF-21: so many presses in all. */
const allPresses = 2000;
const presses = isWhole ? allPresses : 200;
/** After so many, the way home is tried from wherever the walk has come. */
const pressesBetweenHomes = 25;

/** Keys of a visitor, the frequent ones more than once; and keys that mean nothing. */
const keys = [
  ...['Tab', 'Tab', 'Tab', 'Enter', 'Enter', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowUp'],
  ...['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Escape', 'F1', 'Space', 'Shift+Tab'],
  ...['PageDown', 'End', 'F5', 'Backspace', 'Delete', 'a', '7'],
];

/** Answers the question if it is there, then goes home by key alone. */
async function goesHome(kiosk: Kiosk): Promise<string> {
  await kiosk.press('Escape');
  await kiosk.press('Home');
  const { screen, sheet, hands, attention } = await kiosk.view();
  const isHome = (screen === 'welcome' || screen === 'attract') && sheet === null && attention === 'engaged';
  return isHome || hands !== null ? 'home' : `${screen}, sheet ${String(sheet)}, ${attention}`;
}

for (const seed of isWhole ? [1, 2, 3] : [1]) {
  // proves: WCAG 2.1.1, WCAG 2.1.2, WCAG 2.1.3, EN 5.1.6.2, EN 5.5.1 · defects: focus-trap, deaf-to-keys
  test(`whatever keys are pressed, Home always leads home: walk ${seed}`, async ({ kiosk }) => {
    test.setTimeout(600_000);
    const random = seededRandom(seed);
    const visited = new Set<string>();
    const trail: string[] = [];
    for (let press = 1; press <= presses; press += 1) {
      const key = keys[Math.floor(random() * keys.length)] ?? 'Tab';
      trail.push(key);
      await kiosk.press(key);
      if (press % 5 === 0) {
        const { screen, sheet } = await kiosk.view();
        visited.add(sheet ?? screen);
      }
      if (press % pressesBetweenHomes === 0)
        expect(await goesHome(kiosk), trail.slice(-pressesBetweenHomes).join(' ')).toBe('home');
    }
    // A walk that never got anywhere would show nothing.
    expect([...visited].length, [...visited].join(', ')).toBeGreaterThanOrEqual(5);
  });
}

// proves: WCAG 2.1.4 · defects: letters-act
test('no letter and no digit does anything by itself', async ({ kiosk }) => {
  await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, { type: 'open-door', path: 'older' });
  await kiosk.untilView({ screen: 'topics' });
  const before = await kiosk.view();
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789+-.,') await kiosk.press(key);
  expect(await kiosk.view()).toEqual(before);
});

// proves: EN 5.7, EN 5.8 · defects: keys-repeat
test('a key that is held acts once, and so does one that bounces', async ({ kiosk }) => {
  const [first = '', second = '', third = ''] = packIndex.paths.older;
  await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, { type: 'open-door', path: 'older' });
  await kiosk.tellSession({ type: 'open-slide', slide: first });
  await kiosk.untilView({ slide: first });
  for (let repeat = 0; repeat < 6; repeat += 1) await kiosk.page.keyboard.down('ArrowRight');
  await kiosk.page.keyboard.up('ArrowRight');
  expect((await kiosk.view()).slide).toBe(second);
  // Down, up and down again at once: a trembling finger.
  await kiosk.page.keyboard.press('ArrowRight');
  await kiosk.page.keyboard.press('ArrowRight');
  expect((await kiosk.view()).slide).not.toBe(packIndex.paths.older[3] ?? '');
  expect([second, third]).toContain((await kiosk.view()).slide);
});
