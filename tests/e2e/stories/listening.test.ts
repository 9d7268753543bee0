import type { LitMoment } from '../page-probe.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex, packTexts, titleOf } from '../pack-texts.ts';
import { comeIn, comeInThrough, openTopic, readFaster } from '../visits.ts';
import { words } from '../words.ts';

/** The reader may be this far from its cue: a frame or two at double speed, on a busy machine, milliseconds of sound. */
const toleranceMs = 250;

/** How many of the wanted words were lit, in their order. */
function countInOrder(wanted: readonly string[], seen: readonly string[]): number {
  let found = 0;
  let from = 0;
  for (const word of wanted) {
    const at = seen.indexOf(word, from);
    if (at === -1 || at > from + 4) continue;
    found += 1;
    from = at + 1;
  }
  return found;
}

function expectWordsInStep(moments: readonly LitMoment[], slide: string): void {
  const text = packTexts('en').slides[slide]!.levels.young!;
  const cues = text.narration!.words.map(([start, end, from, to]) => ({
    start,
    end,
    word: text.text.slice(from, to),
  }));
  const lit = moments.filter(({ word }) => word !== '');
  const seen = lit.map(({ word }) => word);
  expect(seen.filter((word) => !cues.some((cue) => cue.word === word))).toEqual([]);
  expect(
    countInOrder(
      cues.map(({ word }) => word),
      seen,
    ) / cues.length,
  ).toBeGreaterThan(0.85);
  for (const { word, sentence, soundMs } of lit) {
    expect(sentence).toContain(word);
    if (soundMs === null) continue;
    const isInStep = cues.some(
      (cue) => cue.word === word && soundMs > cue.start - toleranceMs && soundMs < cue.end + toleranceMs,
    );
    expect(isInStep, `"${word}" is lit at ${soundMs.toFixed(0)} ms`).toBe(true);
  }
}

test(
  'a child listens to the whole story: words light up, and it goes on by itself to the end',
  { tag: '@program' },
  async ({ kiosk }) => {
    const slides = packIndex.paths.young;
    await comeIn(kiosk);
    await readFaster(kiosk);
    expect(await kiosk.everSounded()).toEqual([]);
    await kiosk.touch(words.welcome.door.young);
    for (const [place, slide] of slides.entries()) {
      const position = { index: place + 1, total: slides.length };
      await kiosk.untilView({ slide, narration: 'playing', bandSentence: 0, level: 'young', position });
      await kiosk.showsHeading(titleOf(slide));
      // Where the page stands is shown again once the voice is silent.
      await kiosk.shows(words.slide.reading);
      if (place === 0) {
        await kiosk.untilView({ bandSentence: 2 });
        await kiosk.untilView({ bandSentence: 4 });
      } else await kiosk.skipToEndOfSound(700);
      await kiosk.untilView({ slide, narration: 'ended' }, 20_000);
      if (place === 0) expectWordsInStep(await kiosk.litMoments(), slide);
      expect(await kiosk.sounding()).toEqual([]);
      await kiosk.walkAway(2000);
    }
    await kiosk.walkAway(20_000);
    await kiosk.untilView({ screen: 'slide', slide: slides.at(-1)!, narration: 'ended' });
    expect(await kiosk.page.evaluate(() => window.lanternProbe.mostAtOnce())).toBe(1);
    const heard = await kiosk.everSounded();
    expect(heard.length).toBe(slides.length);
    // "That's enough", after more than five slides: clean hands once more, then the doors.
    await kiosk.touch(words.bar.home);
    await kiosk.showsHeading(words.welcome.hands.endHeading);
    await kiosk.walkAway(3000);
    await kiosk.showsHeading(words.welcome.heading);
  },
);

test(
  'a child pauses and goes on from the same place; a sheet makes the voice wait',
  { tag: '@page' },
  async ({ kiosk }) => {
    const [first] = packIndex.paths.young;
    await comeInThrough(kiosk, 'young');
    await kiosk.untilView({ slide: first!, narration: 'playing' });
    await expect
      .poll(async () => (await kiosk.litMoments()).filter(({ word }) => word !== '').length)
      .toBeGreaterThan(3);
    await kiosk.touch(words.bar.pause);
    await kiosk.untilView({ narration: 'paused' });
    expect(await kiosk.sounding()).toEqual([]);
    const before = (await kiosk.litMoments()).at(-1)!;
    await kiosk.touch(words.bar.listen);
    await kiosk.untilView({ narration: 'playing' });
    const count = (await kiosk.litMoments()).length;
    await expect.poll(async () => (await kiosk.litMoments()).length).toBeGreaterThan(count);
    const after = (await kiosk.litMoments()).at(-1)!;
    expect(after.soundMs! - (before.soundMs ?? 0)).toBeLessThan(4000);
    await kiosk.touch(words.bar.help);
    await kiosk.showsHeading(words.help.heading);
    expect(await kiosk.sounding()).toEqual([]);
    await kiosk.touch(words.help.close);
    await kiosk.untilView({ narration: 'playing', sheet: null, slide: first! });
  },
);

test('leaving a slide silences it at once, whichever way', { tag: '@page' }, async ({ kiosk }) => {
  const title = titleOf('blood-cells');
  const ways: readonly [string, () => Promise<void>][] = [
    ['Next', () => kiosk.touch(words.bar.next)],
    ['Back', () => kiosk.touch(words.bar.previous)],
    ['Escape', () => kiosk.press('Escape')],
    ['Home', () => kiosk.touch(words.bar.home)],
  ];
  for (const [name, leave] of ways) {
    await test.step(name, async () => {
      await kiosk.tellSession({ type: 'home' });
      await kiosk.walkAway(100_000);
      await kiosk.untilView({ screen: 'attract' });
      await openTopic(kiosk, 'older', title);
      await kiosk.touch(words.bar.listen);
      await kiosk.untilView({ narration: 'playing' });
      expect((await kiosk.sounding()).length).toBe(1);
      await leave();
      expect(await kiosk.silentAfterMs()).toBeLessThan(50);
      await kiosk.untilView({ narration: 'silent' });
      expect((await kiosk.litMoments()).at(-1)).toMatchObject({ word: '', sentence: '' });
    });
  }
});
