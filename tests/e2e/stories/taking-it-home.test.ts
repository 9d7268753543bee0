/** A family finds the book of what they just saw, where the hospital offers it. */
import { findCutText } from '../cut-text.ts';
import { goTo, settle } from '../every-screen.ts';
import { some } from '../a11y/matrix.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex } from '../pack-texts.ts';

const flags = ['--take-home-url=https://hospital.example/children/lantern/{pack}.{language}.epub'];
const address = (language: string) => `https://hospital.example/children/lantern/leukemia.${language}.epub`;

test(
  'a mother finds the code at the foot of the page she reads, and in Help',
  { tag: '@page' },
  async ({ openKiosk }) => {
    const kiosk = await (await openKiosk({ flags })).isReady();
    for (const screen of ['parents', 'help']) {
      await goTo(kiosk, screen, 'fr');
      const takeHome = kiosk.page.locator('lantern-take-home');
      await expect(takeHome.getByRole('img')).toBeVisible();
      await expect(takeHome.locator('path')).toHaveCount(1);
      await expect(takeHome.locator('.address')).toHaveText(address('fr'));
    }
  },
);

test('nothing is promised where the hospital offers no books', { tag: '@page' }, async ({ kiosk }) => {
  for (const screen of ['parents', 'help']) {
    await goTo(kiosk, screen, 'en');
    await expect(kiosk.page.locator('lantern-take-home')).toBeHidden();
  }
});

test(
  'no letter of it is cut off, in every language and three sizes',
  { tag: '@page' },
  async ({ openKiosk }) => {
    test.setTimeout(120_000);
    const kiosk = await (await openKiosk({ flags })).isReady();
    const cut: string[] = [];
    for (const language of some(packIndex.languages, ['de', 'ar'])) {
      for (const screen of ['parents', 'help']) {
        await goTo(kiosk, screen, language);
        for (const textSize of [0, 1, 2] as const) {
          await kiosk.tellSession({ type: 'change-settings', change: { textSize } });
          const takeHome = kiosk.page.locator('lantern-take-home');
          await takeHome.evaluate((element) => element.scrollIntoView());
          await settle(kiosk);
          const own = (await takeHome.locator('p, h3').allTextContents()).join(' ');
          expect(own).toContain('https://');
          const all = await kiosk.page.evaluate(findCutText);
          for (const words of all.filter((line) => own.includes(line.split('"')[1] ?? '')))
            cut.push(`${language}, ${screen}, size ${textSize}: ${words}`);
        }
        await kiosk.tellSession({ type: 'reset-settings' });
      }
    }
    expect(cut).toEqual([]);
  },
);
