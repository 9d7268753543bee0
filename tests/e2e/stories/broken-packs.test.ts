import { expect, test } from '../pack-story.ts';
import { packTexts, titleOf } from '../pack-texts.ts';
import { comeIn, comeInThrough } from '../visits.ts';
import { languageNames, words } from '../words.ts';

test(
  'a lost picture, a lost sound and a lost language cost only themselves',
  { tag: '@program' },
  async ({ openKiosk, packs }) => {
    const index = packs.addLeukemia();
    const [first, second, third] = index.paths.young;
    const soundless = packTexts('en').slides[first!]!.levels.young!.narration!.audio;
    const picture = index.pictures[index.slides.find(({ id }) => id === second)!.picture!]!.portrait;
    packs.remove(`leukemia/${soundless}`);
    packs.spoil(`leukemia/${picture}`);
    packs.spoil('leukemia/fr.json');

    const kiosk = await (await openKiosk({ flags: packs.flagsFor('leukemia') })).isReady();
    await comeIn(kiosk);
    await expect(kiosk.button(languageNames.ar)).toBeVisible();
    await expect(kiosk.button(languageNames.fr)).toHaveCount(0);

    await kiosk.touch(words.welcome.door.young);
    await kiosk.untilView({ slide: first!, narration: 'unavailable' });
    await kiosk.shows(packTexts('en').slides[first!]!.levels.young!.text.slice(0, 12));
    // Listen stays in its place and says why.
    const listen = kiosk.button(words.bar.listen);
    await expect(listen).toHaveAttribute('aria-disabled', 'true');
    await kiosk.touchMiddleOf(words.bar.listen);
    await kiosk.shows(new RegExp(`${words.bar.noSound}|${words.bar.noSoundLanguage}`));

    // The slide without its picture is left out; the one after it plays.
    for (let turn = 0; turn < 4 && (await kiosk.view()).slide === first; turn += 1)
      await kiosk.touch(words.bar.next);
    await kiosk.untilView({ slide: third! });
    await kiosk.showsHeading(titleOf(third!));
    await kiosk.untilView({ narration: 'playing' });
  },
);

test(
  'files that get lost while somebody looks: the words stay and the rest plays',
  { tag: '@program' },
  async ({ openKiosk, packs }) => {
    const index = packs.addLeukemia();
    const [first, second] = index.paths.young;
    const kiosk = await (await openKiosk({ flags: packs.flagsFor('leukemia') })).isReady();
    // The browser says that it did not get what it asked for; the kiosk must not do more than that.
    kiosk.faults.expect(/Failed to load resource|ERR_|404/);
    const { picture: id } = index.slides.find(({ id }) => id === second)!;
    const { portrait, landscape } = index.pictures[id!]!;
    for (const file of [portrait, landscape]) packs.remove(`leukemia/${file}`);
    packs.remove(`leukemia/${packTexts('en').slides[second!]!.levels.young!.narration!.audio}`);
    await comeInThrough(kiosk, 'older');
    await kiosk.touch(titleOf(first!));
    await kiosk.tellSession({ type: 'next' });
    await kiosk.showsHeading(titleOf(second!));
    await kiosk.shows(words.slide.pictureMissing);
    await kiosk.tellSession(
      { type: 'home' },
      { type: 'open-door', path: 'young' },
      { type: 'open-slide', slide: second! },
    );
    await kiosk.untilView({ slide: second!, narration: 'unavailable' }, 20_000);
    await kiosk.shows(packTexts('en').slides[second!]!.levels.young!.text.slice(0, 12));
  },
);

test('without any good pack there is a friendly screen, and the loop comes by itself', async ({
  openKiosk,
  packs,
}) => {
  const kiosk = await openKiosk({ flags: packs.flagsFor('garden') });
  await kiosk.showsHeading(words.problem.heading);
  await kiosk.untilView({ screen: 'problem', problemCode: 'pack-missing' });
  await kiosk.shows(/pack-missing/);
  await kiosk.touchPlace(0.5, 0.5);
  await kiosk.press('Enter');
  await kiosk.walkAway(5000);
  await kiosk.untilView({ screen: 'problem', attention: 'engaged' });
  packs.addGarden();
  await kiosk.packsChanged();
  await kiosk.page.clock.fastForward(31_000);
  await kiosk.untilView({ screen: 'attract' }, 15_000);
  await kiosk.isReady();
  const shown = await kiosk.page.evaluate(() => document.querySelector('lantern-app')?.ports?.pack.index?.id);
  expect(shown).toBe('garden');
});

test(
  'a new pack is taken up while the kiosk runs, and a visitor keeps the place',
  { tag: '@program' },
  async ({ openKiosk, packs }) => {
    packs.addLeukemia();
    const kiosk = await (await openKiosk({ flags: packs.flagsFor('leukemia') })).isReady();
    await comeInThrough(kiosk, 'older');
    await kiosk.touch(titleOf('blood-cells'));
    await kiosk.showsHeading(titleOf('blood-cells'));
    const { title } = packTexts('en').slides['blood-cells']!;
    packs.rewriteLanguage('leukemia', 'en', (text) => text.replaceAll(title, `${title}, told anew`));
    await kiosk.packsChanged();
    await kiosk.shows(`${title}, told anew`);
    await kiosk.untilView({ slide: 'blood-cells' });
  },
);
