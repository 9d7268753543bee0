import type { Kiosk } from '../kiosk-driver.ts';
import type { PackFolder } from '../pack-folders.ts';
import { expect, test } from '../pack-story.ts';
import { packIndex, packTexts, titleOf } from '../pack-texts.ts';
import { comeIn } from '../visits.ts';
import { languageNames, words, wordsOf } from '../words.ts';

const title = { en: 'A day at the clinic', fr: 'Une journée à la clinique' };
const mainTitle = packIndex.title;
const slide = 'blood-cells';

/** Two packs whose slides have the same names; only the first has Arabic, and doors for siblings and calm. */
function addBoth(packs: PackFolder): readonly string[] {
  packs.addLeukemia();
  packs.addTwin('clinic', title, ['en', 'fr']);
  return packs.flagsFor('leukemia', 'clinic');
}

/** Packs that the page offers, the main one first. */
function offeredIds(kiosk: Kiosk): Promise<readonly string[] | undefined> {
  return kiosk.page.evaluate(() =>
    document.querySelector('lantern-app')?.ports?.pack.offered.map(({ id }) => id),
  );
}

test(
  'a visitor opens the second pack, switches to French, walks away; the kiosk is back at the first pack in its first language',
  { tag: '@page' },
  async ({ openKiosk, packs }) => {
    const kiosk = await (await openKiosk({ flags: addBoth(packs) })).isReady();
    const booted = await kiosk.view();
    await comeIn(kiosk);
    await kiosk.touch(title.en);
    await kiosk.untilView({ pack: 'clinic', screen: 'welcome', language: 'en' });
    await kiosk.showsHeading(words.welcome.heading);
    await kiosk.shows(title.en);
    // The doors that it has, and a way back.
    await expect(kiosk.button(words.welcome.door.calm)).toHaveCount(0);
    await expect(kiosk.button(words.welcome.door.siblings)).toHaveCount(0);
    await expect(kiosk.button(mainTitle.en!)).toBeVisible();
    await expect(kiosk.button(languageNames.ar)).toHaveCount(0);

    const french = wordsOf('fr');
    await kiosk.touch(languageNames.fr);
    await kiosk.shows(title.fr);
    await kiosk.touch(french.welcome.door.older);
    await kiosk.showsHeading(french.topics.heading);
    await kiosk.tellSession({ type: 'open-slide', slide });
    await kiosk.showsHeading(titleOf(slide, 'fr'));
    // Its own voice, its own pictures, and the words light up.
    await kiosk.touch(french.bar.listen);
    await kiosk.untilView({ narration: 'playing' });
    const clip = packTexts('fr').slides[slide]!.levels.older!.narration!.audio;
    expect((await kiosk.sounding())[0]).toMatch(new RegExp(`/packs/clinic/${clip}$`));
    await expect
      .poll(async () => (await kiosk.litMoments()).filter(({ word }) => word !== '').length)
      .toBeGreaterThan(3);
    await kiosk.touch(french.bar.pause);
    const [thing] = Object.values(packTexts('fr').slides[slide]!.hotspots);
    await kiosk.touch(thing!.label);
    await kiosk.shows(thing!.says);
    const term = packTexts('fr').slides[slide]!.levels.older!.terms[0]!.term;
    await kiosk.touch(packTexts('fr').glossary[term]!.name);
    await kiosk.shows(packTexts('fr').glossary[term]!.says);

    // "That's enough" leads to the doors of the pack one is in.
    await kiosk.press('Escape');
    await kiosk.touch(french.bar.home);
    await kiosk.untilView({ pack: 'clinic', screen: 'welcome', language: 'fr' });
    await kiosk.shows(title.fr);

    await kiosk.walkAway(60_100);
    await kiosk.showsHeading(french.stillThere.heading);
    await kiosk.walkAway(30_100);
    await kiosk.untilView({ screen: 'attract' });
    const after = await kiosk.view();
    expect(after).toEqual({ ...booted, attract: after.attract, resets: 1 });
    expect(after).toMatchObject({ pack: 'leukemia', language: 'en' });
    await comeIn(kiosk);
    await kiosk.touch(words.welcome.door.calm);
    await kiosk.untilView({ screen: 'calm', pack: 'leukemia' });
  },
);

test(
  'a visitor who reads Arabic opens a pack without Arabic: the buttons stay Arabic, and the page says what stands in',
  { tag: '@page' },
  async ({ openKiosk, packs }) => {
    const kiosk = await (await openKiosk({ flags: addBoth(packs) })).isReady();
    const arabic = wordsOf('ar');
    await kiosk.touch(languageNames.ar);
    await kiosk.touch(arabic.welcome.hands.skip);
    await kiosk.tellSession({ type: 'change-settings', change: { theme: 'dark' } });
    await kiosk.touch(title.en);
    await kiosk.untilView({ pack: 'clinic', language: 'ar' });
    await kiosk.showsHeading(arabic.welcome.heading);
    await expect(kiosk.page.locator('lantern-notice').filter({ visible: true })).toHaveCount(1);
    await expect(kiosk.page.locator('.title').filter({ visible: true })).toHaveAttribute('lang', 'en');
    await kiosk.touch(arabic.welcome.door.older);
    await kiosk.touch(titleOf('bone-marrow'));
    await kiosk.showsHeading(titleOf('bone-marrow'));
    await expect(kiosk.page.locator('lantern-notice').filter({ visible: true })).toHaveCount(1);
    await kiosk.touch(arabic.bar.home);
    await kiosk.touch(mainTitle.ar!);
    await kiosk.untilView({ pack: 'leukemia', language: 'ar', settings: (await kiosk.view()).settings });
    expect((await kiosk.view()).settings.theme).toBe('dark');
    await expect(kiosk.page.locator('lantern-notice').filter({ visible: true })).toHaveCount(0);
    await kiosk.touch(arabic.welcome.door.older);
    await kiosk.touch(titleOf('bone-marrow', 'ar'));
    await kiosk.showsHeading(titleOf('bone-marrow', 'ar'));
  },
);

test('with keys alone: to the other pack and back', { tag: '@page' }, async ({ openKiosk, packs }) => {
  const kiosk = await (await openKiosk({ flags: addBoth(packs) })).isReady();
  const pressOn = async (name: string): Promise<void> => {
    const button = kiosk.button(name);
    for (let step = 0; step < 30; step += 1) {
      await kiosk.press('Tab');
      const isThere = await button.evaluate((element) => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return focused === element;
      });
      if (isThere) return kiosk.press('Enter');
    }
    throw new Error(`Tab never reached "${name}".`);
  };
  await comeIn(kiosk);
  await pressOn(title.en);
  await kiosk.untilView({ pack: 'clinic' });
  await kiosk.showsHeading(words.welcome.heading);
  await pressOn(mainTitle.en!);
  await kiosk.untilView({ pack: 'leukemia', screen: 'welcome' });
  await kiosk.showsHeading(words.welcome.heading);
});

test('with more than two packs a screen shows them all', { tag: '@page' }, async ({ openKiosk, packs }) => {
  const flags = [...addBoth(packs)];
  packs.addGarden();
  const kiosk = await (await openKiosk({ flags: [flags[0]!, '--packs=leukemia,clinic,garden'] })).isReady();
  await comeIn(kiosk);
  expect(await kiosk.page.locator('lantern-welcome lantern-card').count()).toBeLessThanOrEqual(7);
  await kiosk.touch(words.packs.more);
  await kiosk.showsHeading(words.packs.more);
  await kiosk.shows('1 of 2');
  await kiosk.touch(words.bar.previous);
  await kiosk.showsHeading(words.welcome.heading);
  await kiosk.touch(words.packs.more);
  await kiosk.touch('A day in the garden');
  await kiosk.untilView({ pack: 'garden', screen: 'welcome' });
  await kiosk.touch(words.welcome.door.older);
  await kiosk.touch('Seeds');
  await kiosk.showsHeading('Seeds');
  await kiosk.shows('It wakes in spring.');
  await kiosk.touch('seed');
  await kiosk.shows('A seed is a small plant that is still asleep.');
  const pictures = kiosk.page.locator('lantern-slide lantern-picture').filter({ visible: true });
  expect(
    await pictures.evaluateAll((all) => all.map((one) => (one as HTMLElement & { source: string }).source)),
  ).toContainEqual(expect.stringContaining('/packs/garden/illustrations/seeds'));
});

test(
  'a broken second pack is left out and the first plays on; mended, it comes back',
  { tag: '@program' },
  async ({ openKiosk, packs }) => {
    const flags = addBoth(packs);
    packs.spoil('clinic/en.json');
    const kiosk = await (await openKiosk({ flags })).isReady();
    // Its picture may have been asked for before its files were checked.
    kiosk.faults.expect(/404.*packs\/clinic/);
    await comeIn(kiosk);
    await kiosk.packsChanged();
    await expect.poll(() => offeredIds(kiosk)).toEqual(['leukemia']);
    await expect(kiosk.button(title.en)).toHaveCount(0);
    await kiosk.touch(words.welcome.door.young);
    await kiosk.untilView({ narration: 'playing' });
    packs.remove('clinic');
    packs.addTwin('clinic', title, ['en', 'fr']);
    await kiosk.packsChanged();
    await expect.poll(() => offeredIds(kiosk)).toEqual(['leukemia', 'clinic']);
    // Nobody who listens notices.
    await kiosk.untilView({ narration: 'playing', pack: 'leukemia' });
    await kiosk.touch(words.bar.home);
    await kiosk.touch(title.en);
    await kiosk.untilView({ pack: 'clinic' });
  },
);

test(
  'a broken first pack gives way to the second, in the loop too',
  { tag: '@page' },
  async ({ openKiosk, packs }) => {
    packs.addTwin('clinic', title, ['en', 'fr']);
    packs.addGarden();
    packs.spoil('clinic/en.json');
    const kiosk = await (await openKiosk({ flags: packs.flagsFor('clinic', 'garden') })).isReady();
    await kiosk.untilView({ screen: 'attract', pack: 'garden' });
    await comeIn(kiosk);
    await expect(kiosk.button(title.en)).toHaveCount(0);
    await kiosk.touch(words.welcome.door.older);
    await kiosk.touch('Seeds');
    await kiosk.showsHeading('Seeds');
  },
);

test(
  'a pack that cannot be fetched leaves the visitor at the doors, with a kind word',
  { tag: '@page' },
  async ({ openKiosk, packs }) => {
    const kiosk = await (await openKiosk({ flags: addBoth(packs) })).isReady();
    kiosk.faults.expect(/pack-unreadable|lost on the way/);
    await comeIn(kiosk);
    await kiosk.page.evaluate(() => {
      const fetchFile = window.fetch.bind(window);
      Object.assign(window, { mend: () => Object.assign(window, { fetch: fetchFile }) });
      window.fetch = (input, init) =>
        (input as string).includes('/packs/clinic/')
          ? Promise.reject(new TypeError('lost on the way'))
          : fetchFile(input, init);
    });
    await kiosk.touch(title.en);
    await kiosk.untilView({ pack: 'leukemia', screen: 'welcome', missingPack: 'clinic' });
    await kiosk.shows(words.packs.notOpened);
    await kiosk.touch(words.welcome.door.older);
    await kiosk.showsHeading(words.topics.heading);
  },
);

test(
  'a pack changes while somebody is in it, and is taken away',
  { tag: '@program' },
  async ({ openKiosk, packs }) => {
    const kiosk = await (await openKiosk({ flags: addBoth(packs) })).isReady();
    kiosk.faults.expect(/Failed to load resource|ERR_|404/);
    await comeIn(kiosk);
    await kiosk.touch(title.en);
    await kiosk.untilView({ pack: 'clinic' });
    await kiosk.touch(words.welcome.door.older);
    await kiosk.touch(titleOf('bone-marrow'));
    packs.rewriteLanguage('clinic', 'en', (text) =>
      text.replaceAll(titleOf('bone-marrow'), 'The workshop, told anew'),
    );
    await kiosk.packsChanged();
    await kiosk.shows('The workshop, told anew');
    await kiosk.untilView({ pack: 'clinic', slide: 'bone-marrow' });
    packs.remove('clinic');
    for (let look = 0; look < 6; look += 1) await kiosk.packsChanged();
    await kiosk.untilView({ pack: 'leukemia', screen: 'welcome', slide: null });
    await kiosk.showsHeading(words.welcome.heading);
  },
);
