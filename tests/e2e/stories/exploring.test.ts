import { expect, test } from '../kiosk.ts';
import { packIndex, packTexts, titleOf } from '../pack-texts.ts';
import { comeInThrough, openTopic } from '../visits.ts';
import { words } from '../words.ts';

const slide = 'blood-cells';
const texts = packTexts('en');

test('a visitor explores: things answer to touch, words are explained, the place is shown', async ({
  kiosk,
}) => {
  await openTopic(kiosk, 'older', titleOf(slide));
  const path = packIndex.paths.older;
  const place = path.indexOf(slide) + 1;
  await kiosk.shows(`${place} of ${path.length}`);
  const things = Object.entries(texts.slides[slide]!.hotspots);
  expect(things.length).toBeGreaterThanOrEqual(3);
  expect(await kiosk.everSounded()).toEqual([]);
  for (const [hotspot, { label, says }] of things) {
    await kiosk.touch(label);
    await kiosk.untilView({ hotspot });
    await kiosk.shows(says);
  }

  const term = texts.slides[slide]!.levels.older!.terms[0]!.term;
  const { name, says } = texts.glossary[term]!;
  await kiosk.touch(name);
  await kiosk.showsHeading(name);
  await kiosk.shows(says);
  await kiosk.touch(words.slide.closeWord);
  await kiosk.untilView({ term: null, slide });

  await kiosk.touch(words.bar.listen);
  await kiosk.untilView({ narration: 'playing' });
  await kiosk.touch(words.bar.next);
  await kiosk.untilView({ slide: path[place]!, narration: 'silent' });
  await kiosk.showsHeading(titleOf(path[place]!));
  await kiosk.touch(words.bar.previous);
  await kiosk.untilView({ slide });
});

test(
  'the topics show their places, a page at a time, and every door opens',
  { tag: '@page' },
  async ({ kiosk }) => {
    await comeInThrough(kiosk, 'older');
    const path = packIndex.paths.older;
    await kiosk.shows(`1 of ${path.length}`);
    expect(await kiosk.page.locator('lantern-card').count()).toBeLessThanOrEqual(7);
    await kiosk.touch(words.topics.more);
    await kiosk.shows(`${path.length} of ${path.length}`);
    await kiosk.touch(titleOf(path.at(-1)!));
    await kiosk.untilView({ slide: path.at(-1)! });
    // Nothing comes after the last page, and the button says so rather than do something else.
    await kiosk.touchMiddleOf(words.bar.next);
    await kiosk.shows(words.slide.end);
    await kiosk.untilView({ slide: path.at(-1)! });
    await kiosk.touch(words.bar.home);
    await kiosk.touch(words.welcome.door.siblings);
    await kiosk.touch(titleOf('siblings'));
    await kiosk.untilView({ slide: 'siblings', path: 'siblings' });
    await kiosk.touch(words.bar.home);
    await kiosk.touch(words.welcome.door.calm);
    await kiosk.untilView({ screen: 'calm' });
    await kiosk.touch(words.calm.start);
    await kiosk.untilView({ breathing: true });
    await kiosk.touch(words.calm.stop);
    await kiosk.untilView({ breathing: false });
  },
);

test(
  'everything as a visitor likes it, at once, and back again with one button',
  { tag: '@page' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf(slide));
    const before = (await kiosk.view()).settings;
    await kiosk.touch(words.bar.text);
    await kiosk.showsHeading(words.text.heading);
    const { text } = words;
    for (const choice of [
      text.size2,
      text.themeDark,
      text.fontDyslexic,
      text.motionOff,
      text.highlightSentence,
    ])
      await kiosk.touch(choice);
    await kiosk.touch(text.slower);
    await kiosk.touch(text.louder);
    const { settings } = await kiosk.view();
    expect(settings).toMatchObject({
      textSize: 2,
      theme: 'dark',
      readingFont: 'opendyslexic',
      motion: false,
    });
    expect(settings).toMatchObject({ highlight: 'sentence', speechRate: 0.75, volume: before.volume + 1 });
    expect(
      await kiosk.page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset))),
    ).toMatchObject({
      theme: 'dark',
      font: 'opendyslexic',
      motion: 'off',
    });
    await kiosk.touch(text.close);
    await kiosk.touch(words.bar.next);
    expect(await kiosk.movements(), 'nothing moves').toBe(0);
    await kiosk.touch(words.bar.lower);
    await kiosk.touch(words.bar.text);
    await kiosk.touch(text.reset);
    expect((await kiosk.view()).settings).toEqual(before);
  },
);

test(
  'a touched thing moves, and settles; without motion it only comes forward',
  { tag: '@page' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf('tests'));
    // Nothing has come to life yet, so that all that moves is the answer.
    for (const [hotspot, { label }] of Object.entries(texts.slides['tests']!.hotspots)) {
      await kiosk.touch(label);
      await kiosk.untilView({ hotspot });
      await expect.poll(() => kiosk.movements(), `${hotspot} moves`).toBeGreaterThan(0);
      await expect.poll(() => kiosk.movements(), { message: `${hotspot} settles`, timeout: 5000 }).toBe(0);
    }
    await kiosk.tellSession({ type: 'change-settings', change: { motion: false } });
    const [[hotspot, { label }] = ['', { label: '' }]] = Object.entries(texts.slides['tests']!.hotspots);
    await kiosk.touch(label);
    await kiosk.untilView({ hotspot });
    expect(await kiosk.movements()).toBe(0);
    await expect(kiosk.page.locator(`[data-hotspot="${hotspot}"][data-forward]`)).toHaveCount(1);
  },
);

test(
  'the picture breathes by itself, three things at most, and rests while the words are read',
  { tag: '@page' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf(slide));
    await kiosk.walkAway(3100);
    const idle = (): Promise<number> =>
      kiosk.page
        .locator('.live [data-motion]')
        .evaluateAll((movers) => movers.filter((mover) => mover.getAnimations().length > 0).length);
    await expect.poll(idle).toBeGreaterThan(0);
    expect(await idle()).toBeLessThanOrEqual(3);
    await kiosk.touch(words.bar.listen);
    await kiosk.untilView({ narration: 'playing' });
    await expect.poll(idle).toBe(0);
    await kiosk.touch(words.bar.pause);
    await expect.poll(idle).toBeGreaterThan(0);
  },
);
