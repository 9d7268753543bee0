import { findCutText } from '../cut-text.ts';
import { everyScreen, goTo, settle } from '../every-screen.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex } from '../pack-texts.ts';

const panels = [
  { name: 'portrait', width: 1080, height: 1920 },
  { name: 'landscape', width: 1920, height: 1080 },
];

for (const { name, width, height } of panels) {
  test(`no letter is cut off: ${name}, every language, three sizes`, async ({ openKiosk }) => {
    test.setTimeout(240_000);
    const kiosk = await (await openKiosk({ screen: { width, height } })).isReady();
    const cut: string[] = [];
    for (const language of packIndex.languages) {
      for (const screen of Object.keys(everyScreen)) {
        await goTo(kiosk, screen, language);
        for (const textSize of [0, 1, 2] as const) {
          await kiosk.tellSession({ type: 'change-settings', change: { textSize } });
          await settle(kiosk);
          for (const words of await kiosk.page.evaluate(findCutText))
            cut.push(`${language}, ${screen}, size ${textSize}: ${words}`);
        }
        await kiosk.tellSession({ type: 'reset-settings' });
      }
    }
    expect(cut).toEqual([]);
  });
}

test('the check sees letters that are cut off', async ({ kiosk }) => {
  await goTo(kiosk, 'doors', 'en');
  expect(await kiosk.page.evaluate(findCutText)).toEqual([]);
  await kiosk.page.evaluate(() => {
    const heading = document
      .querySelector('lantern-app')
      ?.shadowRoot?.querySelector('lantern-welcome')
      ?.shadowRoot?.querySelector('h1');
    heading?.style.setProperty('overflow', 'hidden');
    heading?.style.setProperty('inline-size', '5em');
    heading?.style.setProperty('block-size', '1em');
  });
  expect(await kiosk.page.evaluate(findCutText)).not.toEqual([]);
});
