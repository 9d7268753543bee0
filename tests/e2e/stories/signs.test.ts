import { findAxeProblems } from '../axe-scan.ts';
import { Ears } from '../by-ear.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../pack-story.ts';
import { pressWith } from '../press-with.ts';
import { comeInThrough, openTopic } from '../visits.ts';
import { words } from '../words.ts';

const title = 'Seeds';

/** Facts of the video on the screen; `null` when there is none. */
function filmOn(kiosk: Kiosk) {
  return kiosk.page.evaluate(() => {
    const within = (root: ParentNode): HTMLVideoElement | null => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLVideoElement) return element;
        const inside = element.shadowRoot === null ? null : within(element.shadowRoot);
        if (inside !== null) return inside;
      }
      return null;
    };
    const film = within(document);
    if (film === null) return null;
    const { width, height, top, bottom } = film.getBoundingClientRect();
    const { paused, muted, currentTime } = film;
    const { objectFit } = getComputedStyle(film);
    return { width, height, top, bottom, paused, muted, currentTime, objectFit };
  });
}

/** The sample is short: it is slowed down, so that there is time to do something while it plays. */
async function slowDown(kiosk: Kiosk): Promise<void> {
  await kiosk.page.locator('lantern-sign-view video').evaluate((film: HTMLVideoElement) => {
    film.playbackRate = 0.25;
  });
}

for (const [format, screen] of Object.entries({
  upright: { width: 1080, height: 1920 },
  lying: { width: 1920, height: 1080 },
}))
  test(
    `a family that signs watches the page, on a screen that is ${format}`,
    { tag: format === 'lying' ? '@page' : [] },
    async ({ openKiosk, packs }) => {
      packs.addSignedGarden();
      const kiosk = await (await openKiosk({ flags: packs.flagsFor('garden'), screen })).isReady();
      await openTopic(kiosk, 'older', title);
      await kiosk.touch(words.sign.open);
      await kiosk.untilView({ sign: 'playing' });
      await slowDown(kiosk);
      await kiosk.showsHeading(words.sign.open);

      // Large, whole, mute, and the words of the page stay beside it.
      await expect.poll(async () => (await filmOn(kiosk))?.currentTime ?? 0).toBeGreaterThan(0);
      const film = (await filmOn(kiosk))!;
      expect(film).toMatchObject({ paused: false, muted: true, objectFit: 'contain' });
      expect(film.width).toBeGreaterThanOrEqual(screen.width / 3);
      expect(film.width / film.height).toBeCloseTo(640 / 360, 1);
      await kiosk.shows('A seed sleeps in winter.');
      await kiosk.shows('Seeds sleep in winter.');
      await kiosk.shows('They wake in spring.');

      // It plays once more from its beginning, and waits when it is told to.
      await kiosk.untilView({ sign: 'ended' }, 20_000);
      await kiosk.touch(words.sign.play);
      await kiosk.shows('Seeds sleep in winter.');
      await kiosk.touch(words.sign.pause);
      await kiosk.untilView({ sign: 'paused' });
      await expect.poll(async () => (await filmOn(kiosk))?.paused).toBe(true);
      expect(await findAxeProblems(kiosk, `signs, ${format}`, 'all')).toEqual([]);

      await kiosk.touch(words.sign.close);
      await kiosk.untilView({ sign: null });
      expect(await filmOn(kiosk)).toBeNull();
      await expect(kiosk.button(words.sign.open)).toBeFocused();
      expect(await kiosk.sounding()).toEqual([]);
    },
  );

test(
  'a page turn, a sheet and an empty room let the video go',
  { tag: '@page' },
  async ({ openKiosk, packs }) => {
    packs.addSignedGarden();
    const kiosk = await (await openKiosk({ flags: packs.flagsFor('garden') })).isReady();
    await comeInThrough(kiosk, 'young');
    for (const leave of [words.bar.help, words.bar.next]) {
      await kiosk.touch(words.sign.open);
      await kiosk.untilView({ sign: 'playing', narration: 'silent' });
      await expect.poll(() => filmOn(kiosk)).not.toBeNull();
      await kiosk.touch(leave);
      await kiosk.untilView({ sign: null });
      expect(await filmOn(kiosk)).toBeNull();
      if (leave === words.bar.help) await kiosk.touch(words.help.close);
    }
    await kiosk.untilView({ slide: 'gate', narration: 'silent' });
    // Nobody signs this page.
    await expect(kiosk.button(words.sign.open)).toHaveCount(0);

    await kiosk.touch(words.bar.previous);
    await kiosk.touch(words.sign.open);
    await kiosk.untilView({ sign: 'ended' }, 20_000);
    await kiosk.walkAway(95_000);
    await kiosk.untilView({ screen: 'attract', sign: null });
    expect(await filmOn(kiosk)).toBeNull();
  },
);

test(
  'Listen pauses the signs, and with still pictures they wait; Escape closes them',
  { tag: '@page' },
  async ({ openKiosk, packs }) => {
    packs.addSignedGarden();
    const kiosk = await (await openKiosk({ flags: packs.flagsFor('garden') })).isReady();
    await openTopic(kiosk, 'older', title);
    await kiosk.tellSession({ type: 'change-settings', change: { motion: false } });
    await pressWith(kiosk, 'Tab', words.sign.open);
    await kiosk.untilView({ sign: 'paused' });
    expect(await filmOn(kiosk)).toMatchObject({ paused: true, currentTime: 0 });
    await pressWith(kiosk, 'Tab', words.sign.play);
    await kiosk.untilView({ sign: 'playing' });
    await slowDown(kiosk);
    await kiosk.tellSession({ type: 'toggle-listen' });
    await expect.poll(async () => (await kiosk.view()).sign).not.toBe('playing');
    await expect.poll(async () => (await filmOn(kiosk))?.paused).toBe(true);
    await kiosk.press('Escape');
    await kiosk.untilView({ screen: 'slide', sign: null });
  },
);

test('a video that gets lost while somebody looks becomes a line of words', async ({ openKiosk, packs }) => {
  packs.addSignedGarden();
  const kiosk = await (await openKiosk({ flags: packs.flagsFor('garden') })).isReady();
  kiosk.faults.expect(/Failed to load resource|ERR_|404/);
  packs.remove('garden/sign');
  await openTopic(kiosk, 'older', title);
  await kiosk.touch(words.sign.open);
  await kiosk.shows(words.sign.missing);
  expect(await filmOn(kiosk)).toBeNull();
  await kiosk.touch(words.sign.close);
  await kiosk.untilView({ sign: null });
});

test(
  'somebody who listens hears what the signs are, what can be done with them, and the page again behind them',
  { tag: '@page' },
  async ({ openKiosk, packs }) => {
    packs.addSignedGarden();
    const kiosk = await (await openKiosk({ flags: packs.flagsFor('garden') })).isReady();
    await kiosk.tellSession({ type: 'start-speech' }, { type: 'choose-language', language: 'en' });
    await kiosk.tellSession({ type: 'skip-hands' }, { type: 'open-door', path: 'older' });
    await kiosk.tellSession({ type: 'open-slide', slide: 'seeds' });
    const ears = new Ears(kiosk);
    // The words of this pack have no clips, and the machine no voice: they stand in the caption.
    await ears.hears(words.speech.choices);
    await ears.goesTo(words.sign.open);
    await kiosk.press('Enter');
    await kiosk.untilView({ sign: 'playing' });
    await ears.hears(words.sign.open);
    await ears.hears(words.sign.close);
    await ears.goesTo(words.sign.close);
    await kiosk.press('Escape');
    await kiosk.untilView({ sign: null, speechMode: true });
    await ears.hears(words.sign.open);
  },
);
