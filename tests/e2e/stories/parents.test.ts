import { expect, test } from '../kiosk.ts';
import { packIndex, packTexts, titleOf } from '../pack-texts.ts';
import { comeInThrough } from '../visits.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { words } from '../words.ts';

/** What only the page behind the gate may say. */
const survival = Object.values(packIndex.numbers).filter((number) => number.survival);
const survivalWords = /surviv|% of (all )?children|of (every|a|one) hundred|out of 100/i;

async function readsNothingOfSurvival(kiosk: Kiosk, where: string): Promise<void> {
  const text = await kiosk.visibleText();
  expect(text.length, where).toBeGreaterThan(20);
  const allowed = text.replaceAll(words.parents.numbersHeading, '');
  expect(allowed, where).not.toMatch(survivalWords);
  expect(allowed, where).not.toMatch(/\b60\b/);
}

test('a parent reaches the numbers, one deliberate step away, and they never speak by themselves', async ({
  kiosk,
}) => {
  expect(survival.map(({ value }) => value)).toEqual([90, 60]);
  await comeInThrough(kiosk, 'parents');
  await readsNothingOfSurvival(kiosk, 'topics of the parents');
  await kiosk.touch(words.parents.numbersHeading);
  await kiosk.showsHeading(words.gate.heading);
  const sizes = await Promise.all(
    [words.gate.now, words.gate.later, words.gate.team].map((answer) => kiosk.button(answer).boundingBox()),
  );
  expect(new Set(sizes.map((box) => `${Math.round(box!.width)}x${Math.round(box!.height)}`)).size).toBe(1);
  await kiosk.touch(words.gate.later);
  await kiosk.untilView({ screen: 'topics' });

  await kiosk.touch(words.parents.numbersHeading);
  await kiosk.touch(words.gate.team);
  await kiosk.showsHeading(words.gate.teamHeading);
  await kiosk.shows(packIndex.contact.phone!);
  await kiosk.touch(words.gate.now);
  await kiosk.untilView({ screen: 'numbers', level: 'parents' });
  await kiosk.showsHeading(titleOf('numbers'));
  const text = await kiosk.visibleText();
  for (const { value } of survival) expect(text).toMatch(new RegExp(`\\b${value}\\b`));
  expect(text).toContain(words.numbers.caveatChild);
  expect(text).toContain(words.parents.general);
  expect(await kiosk.everSounded()).toEqual([]);
  await kiosk.press('Escape');
  await kiosk.untilView({ screen: 'topics' });
});

test(
  'the words on the page of numbers are explained too, without a sound',
  { tag: '@page' },
  async ({ kiosk }) => {
    const { slides, glossary } = packTexts('en');
    const terms = new Set(slides['numbers']?.levels.parents?.terms.map(({ term }) => term));
    const [first = ''] = terms;
    const { name = '', says = '' } = glossary[first] ?? {};
    await comeInThrough(kiosk, 'parents');
    await kiosk.touch(words.parents.numbersHeading);
    await kiosk.touch(words.gate.now);
    await kiosk.showsHeading(titleOf('numbers'));
    await expect(kiosk.page.locator('lantern-glossary-chip')).toHaveCount(terms.size);
    await kiosk.touchThing(kiosk.page.locator(`[data-term="${first}"]`).first());
    await kiosk.showsHeading(name);
    await kiosk.shows(says);
    await expect(kiosk.page.locator('lantern-term-card img')).toBeInViewport({ ratio: 1 });
    await kiosk.touch(words.slide.closeWord);
    await kiosk.untilView({ screen: 'numbers', term: null });
    expect(await kiosk.everSounded()).toEqual([]);
  },
);

test('a page for adults asks before it speaks to the room', { tag: '@page' }, async ({ kiosk }) => {
  await comeInThrough(kiosk, 'parents');
  await kiosk.touch(titleOf('at-a-glance'));
  await kiosk.touch(words.bar.listen);
  await kiosk.showsHeading(words.loudspeaker.heading);
  await kiosk.touch(words.loudspeaker.decline);
  expect(await kiosk.everSounded()).toEqual([]);
  await kiosk.touch(words.bar.listen);
  await kiosk.touch(words.loudspeaker.confirm);
  await kiosk.untilView({ narration: 'playing' });
  await kiosk.touch(words.bar.pause);
  await kiosk.shows(words.parents.notReviewed);
});

test('nobody else comes upon the numbers', { tag: '@page' }, async ({ kiosk }) => {
  for (let slide = 0; slide < packIndex.attract.length; slide += 1) {
    await readsNothingOfSurvival(kiosk, `loop ${slide}`);
    await kiosk.walkAway(10_000);
  }
  for (const door of ['young', 'older', 'siblings', 'calm', 'parents'] as const) {
    await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, { type: 'open-door', path: door });
    for (const slide of packIndex.paths[door]) {
      await kiosk.tellSession({ type: 'open-slide', slide });
      await kiosk.showsHeading(titleOf(slide));
      await readsNothingOfSurvival(kiosk, `${door}: ${slide}`);
      const numbers = { type: 'open-slide', slide: packIndex.numbersSlide! } as const;
      await kiosk.tellSession(numbers, { type: 'answer-gate', answer: 'now' });
      if (door !== 'parents') await kiosk.tellSession({ type: 'open-numbers' });
      expect(await kiosk.view(), `${door}: ${slide}`).toMatchObject({ slide, path: door });
    }
    await kiosk.tellSession({ type: 'home' });
  }
});
