import type { PackLanguage } from '../../../content/schema/compiled-pack.ts';
import { expect, test } from '../pack-story.ts';
import { packIndex, packTexts, titleOf } from '../pack-texts.ts';
import { openTopic } from '../visits.ts';
import { languageNames, words, wordsOf } from '../words.ts';
import type { Kiosk } from '../kiosk-driver.ts';

const slide = 'bone-marrow';
/** A slide that is taken out of Arabic, so that English has to stand in. */
const onlyEnglish = 'blood-cells';

async function pageLanguage(kiosk: Kiosk): Promise<string> {
  return kiosk.page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
}

/** Real sound, in this language, and its words light up. */
async function isReadAloud(kiosk: Kiosk, language: 'en' | 'fr' | 'ar'): Promise<void> {
  const count = (await kiosk.litMoments()).length;
  await kiosk.touch(wordsOf(language).bar.listen);
  await kiosk.untilView({ narration: 'playing' });
  const text = packTexts(language).slides[slide]!.levels.older!;
  const [address] = await kiosk.sounding();
  expect(address).toContain(text.narration!.audio);
  await expect
    .poll(async () => (await kiosk.litMoments()).slice(count).filter(({ word }) => word !== '').length)
    .toBeGreaterThan(4);
  const lit = (await kiosk.litMoments()).slice(count).filter(({ word }) => word !== '');
  const wanted = text.narration!.words.map(([, , from, to]) => text.text.slice(from, to));
  for (const { word } of lit) expect(wanted).toContain(word);
  await kiosk.touch(wordsOf(language).bar.pause);
  expect(await kiosk.sounding()).toEqual([]);
}

test(
  'French, then Arabic: the slide stays, the voice speaks it, and the page turns round',
  { tag: '@program' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf(slide));
    await kiosk.touch(words.bar.language);
    await kiosk.showsHeading(words.languages.heading);
    await kiosk.touch(languageNames.fr);
    await kiosk.touch(wordsOf('fr').languages.close);
    await kiosk.untilView({ slide, language: 'fr', sheet: null });
    expect(await pageLanguage(kiosk)).toBe('fr ltr');
    await kiosk.shows(titleOf(slide, 'fr'));
    await isReadAloud(kiosk, 'fr');

    await kiosk.touch(wordsOf('fr').bar.language);
    await kiosk.touch(languageNames.ar);
    await kiosk.touch(wordsOf('ar').languages.close);
    await kiosk.untilView({ slide, language: 'ar' });
    expect(await pageLanguage(kiosk)).toBe('ar rtl');
    await kiosk.shows(titleOf(slide, 'ar'));
    await isReadAloud(kiosk, 'ar');
    const home = await kiosk.button(wordsOf('ar').bar.home).boundingBox();
    const next = await kiosk.button(wordsOf('ar').bar.next).boundingBox();
    expect(home!.x, 'the bar begins on the right').toBeGreaterThan(next!.x);
  },
);

test(
  'where Arabic has no words yet, English stands in and the page says so',
  { tag: '@page' },
  async ({ openKiosk, packs }) => {
    packs.addLeukemia();
    packs.rewriteLanguage('leukemia', 'ar', (text) => {
      const arabic = JSON.parse(text) as PackLanguage;
      const slides = Object.entries(arabic.slides).filter(([id]) => id !== onlyEnglish);
      return JSON.stringify({ ...arabic, slides: Object.fromEntries(slides) });
    });
    const kiosk = await (await openKiosk({ flags: packs.flagsFor('leukemia') })).isReady();
    const place = packIndex.paths.older.indexOf(onlyEnglish);
    const before = packIndex.paths.older[place - 1]!;
    await openTopic(kiosk, 'older', titleOf(before));
    await kiosk.touch(words.bar.language);
    await kiosk.touch(languageNames.ar);
    await kiosk.press('Escape');
    // In a page that runs from the right, the left arrow leads on.
    await kiosk.press('ArrowLeft');
    await kiosk.untilView({ slide: onlyEnglish, language: 'ar' });
    expect(await pageLanguage(kiosk)).toBe('ar rtl');
    await kiosk.showsHeading(titleOf(onlyEnglish));
    const notice = kiosk.page.locator('lantern-notice').filter({ visible: true });
    await expect(notice).toContainText(/[\u0600-\u06FF]/);
    const heading = kiosk.page.getByRole('heading', { name: titleOf(onlyEnglish) }).first();
    await expect(heading).toHaveAttribute('lang', 'en');
  },
);
