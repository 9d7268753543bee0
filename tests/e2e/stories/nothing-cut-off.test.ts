import { findCutText } from '../cut-text.ts';
import { everyScreen, goTo, settle } from '../every-screen.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../pack-story.ts';
import { packIndex } from '../pack-texts.ts';
import { slidesOf } from '../walk-pack.ts';

const panels = [
  { name: 'portrait', width: 1080, height: 1920 },
  { name: 'landscape', width: 1920, height: 1080 },
];

/** The loop greets in another language so often (`renderer/screens/attract`), milliseconds. */
const greetingMs = 3000;

/** Chromium measures every size; Electron, whose older engine lays out the same page, the largest, which has the least room. */
const sizesIn = (project: string): readonly (0 | 1 | 2)[] => (project === 'electron' ? [2] : [0, 1, 2]);

/** Letters that are cut off at any of the sizes. */
async function cutAtAnySize(kiosk: Kiosk, where: string): Promise<string[]> {
  const cut: string[] = [];
  for (const textSize of sizesIn(test.info().project.name)) {
    await kiosk.tellSession({ type: 'change-settings', change: { textSize } });
    await settle(kiosk);
    for (const words of await kiosk.page.evaluate(findCutText))
      cut.push(`${where}, size ${textSize}: ${words}`);
  }
  await kiosk.tellSession({ type: 'reset-settings' });
  return cut;
}

/** Letters that are cut off in the loop, which greets in one language after the other. */
async function cutInLoop(kiosk: Kiosk): Promise<string[]> {
  const cut: string[] = [];
  const greeted = new Set<string | null>();
  const heightsPx = new Set<number>();
  for (let turn = 0; turn < packIndex.languages.length; turn += 1) {
    await settle(kiosk);
    const greeting = kiosk.page.locator('lantern-attract .invitation');
    const language = await greeting.getAttribute('lang');
    greeted.add(language);
    // Its layout, not its box: it breathes.
    heightsPx.add(await greeting.evaluate((element) => (element as HTMLElement).offsetHeight));
    for (const words of await kiosk.page.evaluate(findCutText)) cut.push(`loop, ${language}: ${words}`);
    await kiosk.walkAway(greetingMs);
  }
  expect([...greeted].sort()).toEqual([...packIndex.languages].sort());
  expect([...heightsPx], 'the band stands still from greeting to greeting').toHaveLength(1);
  return cut;
}

for (const { name, width, height } of panels) {
  test(`no letter is cut off: ${name}, every language`, async ({ openKiosk }) => {
    test.setTimeout(240_000);
    const kiosk = await (await openKiosk({ screen: { width, height } })).isReady();
    const cut = await cutInLoop(kiosk);
    for (const language of packIndex.languages) {
      for (const screen of Object.keys(everyScreen)) {
        await goTo(kiosk, screen, language);
        cut.push(...(await cutAtAnySize(kiosk, `${language}, ${screen}`)));
      }
    }
    expect(cut).toEqual([]);
  });
}

for (const { name, width, height } of panels) {
  test(`no letter is cut off on any page of the day hospital: ${name}`, async ({ openKiosk }) => {
    test.setTimeout(240_000);
    const kiosk = await (await openKiosk({ screen: { width, height } })).isReady();
    const cut: string[] = [];
    // Both languages of the pack, and one in which English stands in, with the notice that says so.
    for (const language of ['en', 'fr', 'ar']) {
      await goTo(kiosk, 'doors', language);
      await kiosk.tellSession({ type: 'choose-pack', pack: 'day-hospital' });
      await kiosk.untilView({ pack: 'day-hospital' });
      for (const { path, slide } of slidesOf('day-hospital')) {
        await kiosk.tellSession({ type: 'home' }, { type: 'skip-hands' });
        await kiosk.tellSession({ type: 'open-door', path }, { type: 'open-slide', slide });
        await kiosk.untilView({ slide, path });
        cut.push(...(await cutAtAnySize(kiosk, `${language}, ${path} ${slide}`)));
      }
      await kiosk.tellSession({ type: 'home' }, { type: 'skip-hands' });
      await kiosk.tellSession({ type: 'choose-pack', pack: 'leukemia' });
      await kiosk.untilView({ pack: 'leukemia' });
    }
    expect(cut).toEqual([]);
  });
}

/** A title as long as an author may want it, in a language that has long words. */
const longTitle = { en: 'A day at the day hospital', de: 'Ein Tag in der Kinderkrebsambulanz' };

for (const { name, width, height } of panels) {
  test(`no letter is cut off where there are several packs: ${name}`, async ({ openKiosk, packs }) => {
    test.setTimeout(240_000);
    packs.addLeukemia();
    const twins = ['clinic', 'ward', 'play-room', 'way-home'];
    for (const id of twins) packs.addTwin(id, longTitle, ['en', 'fr']);
    const cut: string[] = [];
    for (const offered of [
      ['leukemia', 'clinic'],
      ['leukemia', ...twins.slice(0, 3)],
      ['leukemia', ...twins],
    ]) {
      const flags = packs.flagsFor(...offered);
      const kiosk = await (await openKiosk({ flags, screen: { width, height } })).isReady();
      for (const language of packIndex.languages) {
        const where = `${language}, ${offered.length} packs`;
        await goTo(kiosk, 'doors', language);
        cut.push(...(await cutAtAnySize(kiosk, `${where}, doors`)));
        await kiosk.tellSession({ type: 'open-packs' });
        cut.push(...(await cutAtAnySize(kiosk, `${where}, all packs`)));
        await kiosk.tellSession({ type: 'home' }, { type: 'choose-pack', pack: 'clinic' });
        await kiosk.untilView({ pack: 'clinic' });
        cut.push(...(await cutAtAnySize(kiosk, `${where}, doors of the other`)));
        await kiosk.tellSession({ type: 'choose-pack', pack: 'leukemia' });
        await kiosk.untilView({ pack: 'leukemia' });
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
