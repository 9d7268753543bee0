import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { packTexts, titleOf } from '../pack-texts.ts';
import { pressWith } from '../press-with.ts';
import { openTopic } from '../visits.ts';
import { languageNames, words, wordsOf } from '../words.ts';

const slide = 'blood-cells';
const activityOf = (id: string, language: 'en' | 'ar' = 'en') => {
  const activity = packTexts(language).slides[id]?.activity;
  if (!activity) throw new Error(`There is nothing to do on ${id} in ${language}.`);
  return activity;
};
const drop = activityOf(slide);
const labelOf = (part: string): string => drop.lines[part]?.label ?? '';
const saysOf = (line: string): string => drop.lines[line]?.says ?? '';

/** What lies in the tube on the screen, counted by picture; those who are leaving do not count. */
function inTube(kiosk: Kiosk): Promise<number> {
  return kiosk.page.locator('lantern-tube-stage .inmate:not(.leaving)').count();
}

/** The answer on the screen, and the only sound. */
async function answers(kiosk: Kiosk, line: string): Promise<void> {
  await kiosk.shows(saysOf(line));
  await kiosk.untilView({ narration: 'playing' });
  const sounding = await kiosk.sounding();
  expect(sounding).toHaveLength(1);
  expect(sounding[0]).toContain(`/narration/en/${slide}.activity-${line}.`);
}

test('a ten-year-old makes a drop of blood', { tag: '@page' }, async ({ kiosk }) => {
  await openTopic(kiosk, 'older', titleOf(slide));
  await kiosk.touch(drop.title);
  await kiosk.showsHeading(drop.title);
  await kiosk.shows(saysOf('begin'));
  expect(await kiosk.everSounded(), 'nothing speaks before something is touched').toEqual([]);

  await kiosk.touch(labelOf('red'));
  await answers(kiosk, 'red');
  await kiosk.touch(labelOf('white'));
  await answers(kiosk, 'white');
  expect(await inTube(kiosk)).toBe(2);

  // Blasts come until the tube is full. Then the other cells have to wait.
  for (let crowd = 0; crowd < 3; crowd += 1) await kiosk.touch(labelOf('blasts'));
  await answers(kiosk, 'no-room');
  expect(await inTube(kiosk)).toBe(12);
  await kiosk.touch(labelOf('platelet'));
  await answers(kiosk, 'no-room');
  expect(await inTube(kiosk)).toBe(12);
  await expect(kiosk.page.locator('lantern-tube-stage .waiting')).toBeVisible();

  // The helper makes room: the blasts go, and who waited comes in.
  await kiosk.touch(labelOf('helper'));
  await answers(kiosk, 'helper');
  await expect.poll(() => inTube(kiosk)).toBe(3);
  await expect(kiosk.page.locator('lantern-tube-stage .waiting')).toHaveCount(0);

  for (const part of ['red', 'red', 'red', 'white', 'platelet', 'platelet']) await kiosk.touch(labelOf(part));
  await answers(kiosk, 'ready');
  await kiosk.touch(labelOf('red'));
  await answers(kiosk, 'ready');
  await kiosk.touch(labelOf('helper'));
  await answers(kiosk, 'nothing-to-clear');

  await kiosk.touch(words.activity.again);
  await answers(kiosk, 'again');
  await expect.poll(() => inTube(kiosk)).toBe(0);
  await kiosk.touch(words.activity.close);
  await kiosk.showsHeading(titleOf(slide));
  await kiosk.untilView({ activity: null, narration: 'silent' });
});

test(
  'the same with keys alone: opened, filled, cleared, left with Escape',
  { tag: '@page' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf(slide));
    await pressWith(kiosk, 'Tab', drop.title);
    await kiosk.showsHeading(drop.title);
    await pressWith(kiosk, 'Tab', labelOf('red'));
    await answers(kiosk, 'red');
    await pressWith(kiosk, 'Tab', labelOf('blasts'));
    await kiosk.press('Enter');
    await kiosk.press('Space');
    await kiosk.untilView({ activity: expect.objectContaining({ line: 'no-room' }) as never });
    await answers(kiosk, 'no-room');
    await pressWith(kiosk, 'ArrowDown', labelOf('helper'));
    await answers(kiosk, 'helper');
    await kiosk.press('Escape');
    await kiosk.showsHeading(titleOf(slide));
    await kiosk.untilView({ activity: null, slide });
  },
);

test(
  'Back leads to the page, Next to the next one, and both forget what was in the tube',
  { tag: '@page' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf(slide));
    for (const [leave, where] of [
      [words.bar.previous, slide],
      [words.bar.next, 'blasts'],
    ] as const) {
      await kiosk.tellSession({ type: 'open-slide', slide });
      await kiosk.touch(drop.title);
      await kiosk.touch(labelOf('red'));
      await kiosk.touch(leave);
      await kiosk.untilView({ slide: where, activity: null });
    }
    await kiosk.touch(words.bar.previous);
    await kiosk.touch(drop.title);
    await kiosk.shows(saysOf('begin'));
    expect(await inTube(kiosk)).toBe(0);
  },
);

test('Listen says the last answer again', { tag: '@page' }, async ({ kiosk }) => {
  await openTopic(kiosk, 'older', titleOf(slide));
  await kiosk.touch(drop.title);
  await kiosk.touch(labelOf('platelet'));
  await answers(kiosk, 'platelet');
  await kiosk.skipToEndOfSound(100);
  await kiosk.untilView({ narration: 'ended' });
  await kiosk.touch(words.bar.listen);
  await answers(kiosk, 'platelet');
});

test(
  'without motion every state is there at once, and nothing moves',
  { tag: '@page' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf(slide));
    await kiosk.tellSession({ type: 'change-settings', change: { motion: false } });
    await kiosk.touch(drop.title);
    for (const [part, count] of [
      ['red', 1],
      ['blasts', 5],
      ['blasts', 9],
      ['blasts', 12],
      ['white', 12],
      ['helper', 2],
    ] as const) {
      await kiosk.touch(labelOf(part));
      await expect.poll(() => inTube(kiosk)).toBe(count);
      expect(await kiosk.page.locator('lantern-tube-stage .leaving').count()).toBe(0);
      expect(await kiosk.movements(), `nothing moves after ${part}`).toBe(0);
    }
  },
);

test('in Arabic it is all there, from right to left', { tag: '@page' }, async ({ kiosk }) => {
  const arabic = activityOf(slide, 'ar');
  await openTopic(kiosk, 'older', titleOf(slide));
  await kiosk.touch(drop.title);
  await kiosk.touch(words.bar.language);
  await kiosk.touch(languageNames.ar);
  await kiosk.touch(wordsOf('ar').languages.close);
  await kiosk.shows(arabic.title);
  await kiosk.touch(arabic.lines['red']?.label ?? '');
  await kiosk.shows(arabic.lines['red']?.says ?? '');
  await kiosk.touch(wordsOf('ar').activity.close);
  await kiosk.untilView({ activity: null, language: 'ar' });
});

test(
  'few, some, many: the picture follows, and the helper comes with the most',
  { tag: '@page' },
  async ({ kiosk }) => {
    const crowd = activityOf('blasts');
    await openTopic(kiosk, 'older', titleOf('blasts'));
    await kiosk.touch(crowd.title);
    await kiosk.showsHeading(crowd.title);
    for (const [part, amount] of [
      ['some', 2],
      ['many', 3],
      ['few', 1],
    ] as const) {
      await kiosk.touch(crowd.lines[part]?.label ?? '');
      await kiosk.shows(crowd.lines[part]?.says ?? '');
      const shown = (): Promise<readonly (string | null)[]> =>
        kiosk.page
          .locator('lantern-amount-stage .live [data-amount][data-shown]')
          .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-amount')));
      await expect.poll(async () => Math.max(...(await shown()).map(Number))).toBe(amount);
    }
  },
);

test(
  'eight of ten and two of ten: said, and shown beside their words',
  { tag: '@page' },
  async ({ kiosk }) => {
    const shares = activityOf('kinds');
    await openTopic(kiosk, 'older', titleOf('kinds'));
    await kiosk.touch(shares.title);
    for (const [part, count] of [
      ['all', 8],
      ['aml', 2],
    ] as const) {
      await kiosk.touch(shares.lines[part]?.label ?? '');
      await kiosk.shows(shares.lines[part]?.says ?? '');
      await expect(kiosk.page.locator('lantern-share-stage .dot.lit')).toHaveCount(count);
    }
  },
);

test(
  'somebody walks away from a full tube, and the next one finds nothing of it',
  { tag: '@page' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf(slide));
    await kiosk.touch(drop.title);
    await kiosk.touch(labelOf('blasts'));
    await kiosk.tellSession({ type: 'narration-ended' });
    await kiosk.walkAway(62_000);
    await kiosk.untilView({ attention: 'warning' });
    await kiosk.walkAway(31_000);
    await kiosk.untilView({ screen: 'attract', activity: null });
  },
);
