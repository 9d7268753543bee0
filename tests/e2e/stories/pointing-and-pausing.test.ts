import { expect, test } from '../pack-story.ts';
import { packIndex, packTexts, titleOf } from '../pack-texts.ts';
import { comeInThrough, openTopic } from '../visits.ts';
import { words } from '../words.ts';

const [first, second] = packIndex.paths.young as [string, string];

test(
  'a child points at a word and hears it, then the sentence again, then the page',
  { tag: '@page' },
  async ({ kiosk }) => {
    const slide = 'blood-cells';
    await openTopic(kiosk, 'older', titleOf(slide));
    const { text, sentences, terms } = packTexts('en').slides[slide]!.levels.older!;
    const [from, to] = sentences[1]!;
    const word = [...text.slice(from, to).matchAll(/\p{L}{4,}/gu)]
      .map((found) => ({ word: found[0], at: from + found.index }))
      .find(({ at, word }) => terms.every(({ span }) => at >= span[1] || at + word.length <= span[0]))!.word;
    expect(await kiosk.everSounded()).toEqual([]);
    await kiosk.touchWord(word, from);
    await kiosk.untilView({ narration: 'ended' });
    const lit = (await kiosk.litMoments()).filter(({ word: one }) => one !== '').map(({ word: one }) => one);
    expect([...new Set(lit)], 'only this word').toEqual([word]);
    expect(await kiosk.sounding()).toEqual([]);

    await kiosk.touch(words.slide.again);
    await kiosk.untilView({ narration: 'playing', narrationFrom: 1 });
    await kiosk.press('Escape');
    await kiosk.tellSession({ type: 'open-slide', slide });
    await kiosk.untilView({ slide, narration: 'silent' });
    await kiosk.touch(words.bar.listen);
    await kiosk.untilView({ narration: 'playing' });
    await kiosk.touch(words.slide.fromStart);
    await kiosk.untilView({ narration: 'playing', narrationFrom: 0 });
    expect(await kiosk.page.evaluate(() => window.lanternProbe.mostAtOnce())).toBe(1);
  },
);

test(
  'an adult who points at a word is asked first, because others can hear',
  { tag: '@page' },
  async ({ kiosk }) => {
    const [slide] = packIndex.paths.parents as [string];
    await openTopic(kiosk, 'parents', titleOf(slide));
    const { text, terms } = packTexts('en').slides[slide]!.levels.parents!;
    const [, at, word] = [...text.matchAll(/\p{L}{4,}/gu)]
      .map((found) => [found, found.index, found[0]] as const)
      .find(([, from, one]) => terms.every(({ span }) => from >= span[1] || from + one.length <= span[0]))!;
    await kiosk.touchWord(word, at);
    await kiosk.showsHeading(words.loudspeaker.heading);
    expect(await kiosk.everSounded()).toEqual([]);
    await kiosk.touch(words.loudspeaker.confirm);
    await kiosk.untilView({ narration: 'ended', askingLoudspeaker: false });
    expect(await kiosk.everSounded()).toHaveLength(1);
  },
);

test(
  'a child pauses for a minute: the page waits, asks, and goes on from the same sentence',
  { tag: '@page' },
  async ({ kiosk }) => {
    await comeInThrough(kiosk, 'young');
    await kiosk.untilView({ slide: first, narration: 'playing' });
    await kiosk.untilView({ bandSentence: 2 }, 30_000);
    await kiosk.touch(words.bar.pause);
    await kiosk.untilView({ narration: 'paused' });
    const before = (await kiosk.litMoments()).at(-1)!;
    await kiosk.walkAway(58_000);
    await kiosk.untilView({ narration: 'paused', attention: 'engaged', slide: first });
    await kiosk.touch(words.bar.listen);
    await kiosk.untilView({ narration: 'playing' });
    const after = (): Promise<number | null> =>
      kiosk
        .litMoments()
        .then(
          (all) =>
            all.slice(all.indexOf(before) + 1).find(({ soundMs }) => soundMs !== null)?.soundMs ?? null,
        );
    await expect.poll(after).not.toBeNull();

    await kiosk.touch(words.bar.pause);
    await kiosk.walkAway(61_000);
    await kiosk.untilView({ attention: 'warning' });
    await kiosk.touchPlace(0.5, 0.3);
    await kiosk.untilView({ attention: 'engaged', slide: first, bandSentence: 2 });
    await kiosk.touch(words.bar.listen);
    await kiosk.untilView({ narration: 'playing', bandSentence: 2 });
    expect((await kiosk.view()).narrationFrom).toBeGreaterThanOrEqual(2);
  },
);

test('whoever leaves in the middle of a word leaves silence behind', { tag: '@page' }, async ({ kiosk }) => {
  await comeInThrough(kiosk, 'young');
  await kiosk.untilView({ slide: first, narration: 'playing' });
  await expect.poll(async () => (await kiosk.litMoments()).at(-1)?.word).not.toBe('');
  await kiosk.touch(words.bar.home);
  expect(await kiosk.silentAfterMs()).toBeLessThan(50);
  expect((await kiosk.litMoments()).at(-1)).toMatchObject({ word: '', sentence: '' });
  const heard = (await kiosk.everSounded()).length;
  await kiosk.walkAway(10_000);
  expect(await kiosk.sounding()).toEqual([]);
  expect((await kiosk.everSounded()).length).toBe(heard);
});

test(
  'a clip that is no sound, or breaks off, costs only itself: the words stay and say so',
  { tag: '@program' },
  async ({ openKiosk, packs }) => {
    packs.addLeukemia();
    const kiosk = await (await openKiosk({ flags: packs.flagsFor('leukemia') })).isReady();
    kiosk.faults.expect(/Failed to load resource|ERR_|404/);
    const clipOf = (slide: string): string =>
      `leukemia/${packTexts('en').slides[slide]!.levels.young!.narration!.audio}`;
    packs.spoil(clipOf(first));
    packs.cut(clipOf(second), 0.4);
    await comeInThrough(kiosk, 'young');
    await kiosk.untilView({ slide: first, narration: 'unavailable' }, 20_000);
    await kiosk.shows(packTexts('en').slides[first]!.levels.young!.text.slice(0, 12));
    await expect(kiosk.button(words.bar.listen)).toHaveAttribute('aria-disabled', 'true');

    await kiosk.tellSession({ type: 'open-slide', slide: second });
    await kiosk.untilView({ slide: second, narration: 'playing' });
    await kiosk.untilView({ slide: second, narration: 'unavailable' }, 60_000);
    expect(await kiosk.sounding()).toEqual([]);
    expect((await kiosk.litMoments()).at(-1)).toMatchObject({ word: '', sentence: '' });
    await kiosk.tellSession({ type: 'open-slide', slide: packIndex.paths.young[2]! });
    await kiosk.untilView({ narration: 'playing' });
  },
);
