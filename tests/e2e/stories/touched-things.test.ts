import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { packTexts, titleOf } from '../pack-texts.ts';
import { comeInThrough, openTopic } from '../visits.ts';
import { words } from '../words.ts';

const slide = 'blood-cells';
const texts = packTexts('en');

/** The only sound is the clip of this name. */
async function soundsLike(kiosk: Kiosk, name: string): Promise<void> {
  await kiosk.untilView({ narration: 'playing' });
  const sounding = await kiosk.sounding();
  expect(sounding).toHaveLength(1);
  expect(sounding[0]).toContain(`/narration/en/${name}.`);
}

/** Words that were lit since moment `from`, in order. */
async function litWords(kiosk: Kiosk, from: number): Promise<readonly string[]> {
  return (await kiosk.litMoments())
    .slice(from)
    .map(({ word }) => word)
    .filter((word) => word !== '');
}

test(
  'every touched thing says its own sentence, and its words light up',
  { tag: '@page' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf(slide));
    expect(await kiosk.everSounded()).toEqual([]);
    for (const [hotspot, { label, says }] of Object.entries(texts.slides[slide]?.hotspots ?? {})) {
      await kiosk.touch(label);
      await kiosk.untilView({ hotspot });
      await soundsLike(kiosk, `${slide}.hotspot-${hotspot}`);
      const from = (await kiosk.litMoments()).length;
      await expect.poll(async () => (await litWords(kiosk, from)).length).toBeGreaterThan(2);
      for (const word of await litWords(kiosk, from)) expect(says).toContain(word);
    }
    await kiosk.skipToEndOfSound(500);
    await kiosk.untilView({ narration: 'ended' });
    expect(await kiosk.sounding()).toEqual([]);
    // The page does not begin by itself.
    await kiosk.walkAway(5000);
    expect(await kiosk.sounding()).toEqual([]);
    expect(await kiosk.page.evaluate(() => window.lanternProbe.mostAtOnce())).toBe(1);
    expect(await kiosk.page.evaluate(() => window.lanternProbe.spoken)).toEqual([]);
  },
);

test(
  'a word explained cuts the page, says its name and its sentence, and falls silent when it is closed',
  { tag: '@page' },
  async ({ kiosk }) => {
    const term = texts.slides[slide]?.levels.older?.terms[0]?.term ?? '';
    const { name = '', says = '' } = texts.glossary[term] ?? {};
    await openTopic(kiosk, 'older', titleOf(slide));
    await kiosk.touch(words.bar.listen);
    await soundsLike(kiosk, `${slide}.older`);
    await kiosk.touch(name);
    await kiosk.untilView({ term });
    await soundsLike(kiosk, `glossary.${term}`);
    const from = (await kiosk.litMoments()).length;
    await kiosk.showsHeading(name);
    await expect.poll(async () => (await litWords(kiosk, from)).length).toBeGreaterThan(2);
    for (const word of await litWords(kiosk, from)) expect(`${name} ${says}`).toContain(word);
    await kiosk.touch(words.slide.closeWord);
    expect(await kiosk.silentAfterMs()).toBeLessThan(50);
    await kiosk.untilView({ term: null, narration: 'silent' });
  },
);

test(
  'in the story a word is explained in its place, and the story waits until somebody asks',
  { tag: '@page' },
  async ({ kiosk }) => {
    const first = texts.slides[slide]?.levels.young?.terms[0]?.term ?? '';
    await comeInThrough(kiosk, 'young');
    await kiosk.tellSession({ type: 'open-slide', slide });
    await kiosk.untilView({ slide, narration: 'playing', level: 'young' });
    await kiosk.touchThing(kiosk.page.locator(`[data-term="${first}"]`).filter({ visible: true }).first());
    await kiosk.untilView({ term: first });
    await soundsLike(kiosk, `glossary.${first}`);
    await kiosk.shows(texts.glossary[first]?.says ?? '');
    await kiosk.touch(words.slide.closeWord);
    await kiosk.untilView({ term: null, narration: 'silent', slide });
    await kiosk.showsHeading(titleOf(slide));
    await kiosk.touch(words.bar.listen);
    await soundsLike(kiosk, `${slide}.young`);
  },
);

test(
  'a child who does not read yet touches the picture of a word in the story, sees it large and hears it',
  { tag: '@page' },
  async ({ kiosk }) => {
    const young = texts.slides[slide]?.levels.young;
    const ends = young?.sentences.map(([, to]) => to) ?? [];
    const inBand = (band: number): readonly string[] =>
      (young?.terms ?? [])
        .filter(({ span: [from] }) => from < (ends[band + 1] ?? 0) && from >= (ends[band - 1] ?? 0))
        .map(({ term }) => term);
    const nameOf = (term: string): string => texts.glossary[term]?.name ?? '';
    const chips = kiosk.page.locator('lantern-glossary-chip');
    const pictureOf = (term: string) => kiosk.page.locator(`img[src*="/terms/${term}."]`);
    await comeInThrough(kiosk, 'young');
    await kiosk.tellSession({ type: 'open-slide', slide });
    await kiosk.untilView({ slide, narration: 'playing', level: 'young', bandSentence: 0 });
    await kiosk.touch(words.bar.pause);
    await kiosk.untilView({ narration: 'paused' });

    const [first = '', second = ''] = inBand(0);
    await expect(chips).toHaveText(inBand(0).map(nameOf));
    const small = (await pictureOf(first).boundingBox())?.width ?? 0;
    await kiosk.touchThing(pictureOf(first));
    await soundsLike(kiosk, `glossary.${first}`);
    await kiosk.showsHeading(nameOf(first));
    const large = kiosk.page.locator('lantern-term-card img');
    await expect(large).toHaveAttribute('src', new RegExp(`/terms/${first}\\.`));
    expect(
      await large.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(0);
    expect((await large.boundingBox())?.width ?? 0).toBeGreaterThan(2 * small);

    // From word to word without closing; the one that is touched is the one that is heard.
    await kiosk.touchThing(pictureOf(second).first());
    await soundsLike(kiosk, `glossary.${second}`);
    await kiosk.showsHeading(nameOf(second));
    await kiosk.touch(words.slide.closeWord);
    await kiosk.untilView({ term: null, narration: 'silent', slide });

    await kiosk.touch(words.bar.next);
    await kiosk.untilView({ slide, bandSentence: 2 });
    await expect(chips).toHaveText(inBand(2).map(nameOf));
  },
);

for (const door of ['older', 'parents'] as const) {
  test(
    `a word at the foot of a long page is explained in sight, and the reader comes back to the place: ${door}`,
    { tag: '@page' },
    async ({ openKiosk }) => {
      const kiosk = await (await openKiosk({ screen: { width: 1920, height: 1080 } })).isReady();
      await openTopic(kiosk, door, titleOf('kinds'));
      const chip = kiosk.page.locator('lantern-glossary-chip').last();
      await chip.scrollIntoViewIfNeeded();
      await kiosk.touchThing(chip);
      const card = kiosk.page.locator('lantern-term-card');
      await expect(card.getByRole('heading')).toBeInViewport({ ratio: 1 });
      await expect(card.locator('img')).toBeInViewport({ ratio: 1 });
      await kiosk.touch(words.slide.closeWord);
      await expect(card).toHaveCount(0);
      await expect(chip).toBeInViewport({ ratio: 0.9 });
      // The next page begins at its start, wherever this one was left.
      await kiosk.touch(words.bar.next);
      await expect(kiosk.page.locator('lantern-narrated-text p').first()).toBeInViewport();
    },
  );
}

test('on a page for adults a word is shown without a sound', { tag: '@page' }, async ({ kiosk }) => {
  const term = texts.slides[slide]?.levels.parents?.terms[0]?.term ?? '';
  await openTopic(kiosk, 'parents', titleOf(slide));
  await kiosk.touch(texts.glossary[term]?.name ?? '');
  await kiosk.untilView({ term, narration: 'silent' });
  await kiosk.walkAway(2000);
  expect(await kiosk.everSounded()).toEqual([]);
});
