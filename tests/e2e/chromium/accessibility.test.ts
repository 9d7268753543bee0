import { findAxeProblems } from '../axe-scan.ts';
import { everyScreen, goTo, settle } from '../every-screen.ts';
import { expect, test } from '../kiosk.ts';
import { everyOther, some } from '../a11y/matrix.ts';

const allThemes = ['standard', 'dark', 'soft'] as const;
/** In `npm test` the themes are shared between the languages, for colours do not depend on words; the soft one is seen in `axe-every-slide`. */
const partOf = { en: ['standard'], ar: ['dark'] } as const;
/** In `npm test` so are the screens: every other one in each. */
const allScreens = Object.keys(everyScreen);
/** Much of these lies below the edge of their pane and is looked at piece by piece; only `npm run test:a11y` has the time. */
const slow = ['explore, a thing touched', 'explore, a word open', 'parents, shares', 'numbers, a word open'];
const quick = allScreens.filter((screen) => !slow.includes(screen));
const screensOf = {
  en: everyOther(quick, 0),
  ar: everyOther(quick, 1),
} as const;

for (const language of ['en', 'ar'] as const) {
  test(`axe finds nothing on any screen, in every theme: ${language}`, async ({ kiosk }) => {
    test.setTimeout(300_000);
    const problems = await findAxeProblems(kiosk, 'loop', 'all');
    for (const screen of some(allScreens, screensOf[language])) {
      await goTo(kiosk, screen, language);
      for (const [index, theme] of some(allThemes, partOf[language]).entries()) {
        await kiosk.tellSession({ type: 'change-settings', change: { theme } });
        await settle(kiosk);
        const scope = index === 0 ? 'all' : 'colours';
        problems.push(...(await findAxeProblems(kiosk, `${screen}, ${theme}`, scope)));
      }
      await kiosk.tellSession({ type: 'reset-settings' });
    }
    await goTo(kiosk, 'doors', language);
    await kiosk.walkAway(60_100);
    problems.push(...(await findAxeProblems(kiosk, 'still there', 'all')));
    expect([...new Set(problems)]).toEqual([]);
  });
}

test('axe finds what is wrong when something is', async ({ kiosk }) => {
  await goTo(kiosk, 'doors', 'en');
  await kiosk.page.evaluate(() => {
    const screen = document
      .querySelector('lantern-app')
      ?.shadowRoot?.querySelector('lantern-welcome')?.shadowRoot;
    screen?.querySelector('h1')?.style.setProperty('color', '#d9cfb8');
    screen?.querySelector('lantern-card')?.shadowRoot?.querySelector('.words')?.remove();
  });
  const problems = (await findAxeProblems(kiosk, 'spoilt doors', 'all')).join('\n');
  expect(problems).toContain('color-contrast');
  expect(problems).toContain('button-name');
});
