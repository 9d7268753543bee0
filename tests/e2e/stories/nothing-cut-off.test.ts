import { some } from '../a11y/matrix.ts';
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

/** The largest letters have the least room; `npm run test:a11y` measures every size. */
const sizes = some([0, 1, 2] as const, [2] as const);

/** The longest words where it is narrow, the tallest letters where it is low; `npm run test:a11y` reads every language on both. */
const languagesOn = (panel: string): readonly string[] =>
  some(packIndex.languages, [panel === 'portrait' ? 'de' : 'ar']);

/** The loop greets in another language so often (`renderer/screens/attract`), milliseconds. */
const greetingMs = 3000;

/** Letters that are cut off at any of the sizes. */
async function cutAtAnySize(kiosk: Kiosk, where: string): Promise<string[]> {
  const cut: string[] = [];
  for (const textSize of sizes) {
    await kiosk.tellSession({ type: 'change-settings', change: { textSize } });
    await settle(kiosk);
    for (const words of await kiosk.page.evaluate(findCutText))
      cut.push(`${where}, size ${textSize}: ${words}`);
  }
  await kiosk.tellSession({ type: 'reset-settings' });
  return cut;
}

for (const { name, width, height } of panels) {
  // proves: WCAG 1.4.4, WCAG 1.4.10 · defects: cut-letters
  test(`no letter is cut off: ${name}`, { tag: '@page' }, async ({ openKiosk }) => {
    test.setTimeout(240_000);
    const kiosk = await (await openKiosk({ screen: { width, height } })).isReady();
    const cut: string[] = [];
    for (const language of languagesOn(name)) {
      for (const screen of Object.keys(everyScreen)) {
        await goTo(kiosk, screen, language);
        cut.push(...(await cutAtAnySize(kiosk, `${language}, ${screen}`)));
      }
    }
    expect(cut).toEqual([]);
  });
}

for (const { name, width, height } of some(panels, panels.slice(1))) {
  test(
    `no letter is cut off on any page of the day hospital: ${name}`,
    { tag: '@page' },
    async ({ openKiosk }) => {
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
    },
  );
}

for (const { name, width, height } of some(panels, panels.slice(0, 1))) {
  test(
    `no letter of the story is cut off, however long its sentences: ${name}`,
    { tag: '@page' },
    async ({ openKiosk }) => {
      test.setTimeout(240_000);
      const kiosk = await (await openKiosk({ screen: { width, height } })).isReady();
      const cut: string[] = [];
      for (const language of languagesOn(name)) {
        await goTo(kiosk, 'doors', language);
        for (const { path, slide } of slidesOf('leukemia').filter((page) => page.path === 'young')) {
          await kiosk.tellSession({ type: 'home' }, { type: 'skip-hands' });
          await kiosk.tellSession({ type: 'open-door', path }, { type: 'open-slide', slide });
          cut.push(...(await cutAtAnySize(kiosk, `${language}, ${slide}`)));
        }
      }
      expect(cut).toEqual([]);
    },
  );
}

for (const { name, width, height } of panels) {
  test(
    `no letter of the loop is cut off, in whatever language it greets, and its band stands still: ${name}`,
    { tag: '@page' },
    async ({ openKiosk }) => {
      const kiosk = await (await openKiosk({ screen: { width, height } })).isReady();
      const cut: string[] = [];
      const greeted = new Set<string | null>();
      const heightsPx = new Set<number>();
      // A slow machine may look away for longer than one greeting: it comes round again.
      for (let turn = 0; turn < 4 * packIndex.languages.length; turn += 1) {
        if (greeted.size === packIndex.languages.length) break;
        await settle(kiosk);
        const greeting = kiosk.page.locator('lantern-attract .invitation');
        greeted.add(await greeting.getAttribute('lang'));
        // Its layout, not its box: it breathes.
        heightsPx.add(await greeting.evaluate((element) => (element as HTMLElement).offsetHeight));
        cut.push(...(await kiosk.page.evaluate(findCutText)));
        await kiosk.walkAway(greetingMs);
      }
      expect([...greeted].sort()).toEqual([...packIndex.languages].sort());
      expect([...heightsPx]).toHaveLength(1);
      expect(cut).toEqual([]);
    },
  );
}

/** A title as long as an author may want it, in a language that has long words. */
const longTitle = { en: 'A day at the day hospital', de: 'Ein Tag in der Kinderkrebsambulanz' };

for (const { name, width, height } of some(panels, panels.slice(0, 1))) {
  test(
    `no letter is cut off where there are several packs: ${name}`,
    { tag: '@page' },
    async ({ openKiosk, packs }) => {
      test.setTimeout(240_000);
      packs.addLeukemia();
      const twins = ['clinic', 'ward', 'play-room', 'way-home'];
      for (const id of twins) packs.addTwin(id, longTitle, ['en', 'fr']);
      const cut: string[] = [];
      const most = ['leukemia', ...twins];
      for (const offered of some([most.slice(0, 2), most.slice(0, 4), most], [most])) {
        const flags = packs.flagsFor(...offered);
        const kiosk = await (await openKiosk({ flags, screen: { width, height } })).isReady();
        for (const language of languagesOn(name)) {
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
    },
  );
}

test('the check sees letters that are cut off', { tag: '@page' }, async ({ kiosk }) => {
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
