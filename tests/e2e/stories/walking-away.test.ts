import { expect, test } from '../kiosk.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { titleOf } from '../pack-texts.ts';
import { comeInThrough, openTopic } from '../visits.ts';
import { languageNames, words, wordsOf } from '../words.ts';

/** Everything the page could have kept about somebody. */
function keptInPage(kiosk: Kiosk): Promise<Record<string, unknown>> {
  return kiosk.page.evaluate(async () => {
    const registers = async (): Promise<number> => ('caches' in window ? (await caches.keys()).length : 0);
    return {
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: await registers().catch(() => 0),
      title: document.title,
      address: location.href,
      history: history.length,
      language: document.documentElement.lang,
      direction: document.documentElement.dir,
      theme: document.documentElement.dataset['theme'],
      font: document.documentElement.dataset['font'],
      keys: document.documentElement.hasAttribute('data-focus-visible-mode'),
      lit: [...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0),
      sounding: window.lanternProbe.sounding().length,
    };
  });
}

// proves: WCAG 2.2.1, EN 4.2.11, EN 5.1.3.13 · defects: no-question, keeps-traces
test(
  'the visitor walks away: asked, extended, asked again, then everything is forgotten',
  { tag: '@program' },
  async ({ kiosk }) => {
    const booted = await kiosk.view();
    const before = await keptInPage(kiosk);
    expect(before).toMatchObject({ local: 0, session: 0, cookies: '', databases: 0, caches: 0 });

    await openTopic(kiosk, 'older', titleOf('blood-cells'));
    await kiosk.touch(words.bar.language);
    await kiosk.touch(languageNames.ar);
    await kiosk.touch(wordsOf('ar').languages.close);
    await kiosk.touch(wordsOf('ar').bar.text);
    for (const choice of ['themeDark', 'fontDyslexic', 'louder', 'slower', 'motionOff'] as const)
      await kiosk.touch(wordsOf('ar').text[choice]);
    await kiosk.press('Escape');
    await kiosk.touch(wordsOf('ar').bar.listen);
    await kiosk.untilView({ narration: 'playing' });
    await kiosk.touch(wordsOf('ar').bar.pause);

    await kiosk.walkAway(57_000);
    await kiosk.untilView({ attention: 'engaged' });
    await kiosk.walkAway(3100);
    await kiosk.untilView({ attention: 'warning', warningMs: 30_000, slide: 'blood-cells' });
    await kiosk.showsHeading(wordsOf('ar').stillThere.heading);
    expect(await kiosk.visibleText(), 'nobody is made to count down').not.toMatch(/\b(30|29|28|27|26|25)\b/);

    await kiosk.walkAway(20_000);
    await kiosk.touchPlace(0.5, 0.2);
    await kiosk.untilView({ attention: 'engaged', slide: 'blood-cells', language: 'ar' });
    await kiosk.walkAway(60_100);
    await kiosk.untilView({ attention: 'warning' });
    await kiosk.press('x');
    await kiosk.untilView({ attention: 'engaged', slide: 'blood-cells' });

    await kiosk.walkAway(60_100);
    await kiosk.walkAway(30_100);
    await kiosk.untilView({ screen: 'attract' });
    const after = await kiosk.view();
    expect(after).toEqual({ ...booted, attract: after.attract, resets: 1 });
    expect(after.attract.paused).toBe(false);
    await expect.poll(() => keptInPage(kiosk)).toEqual(before);

    // The next visitor finds the door as the first one did: in English, at the first page, unread.
    await openTopic(kiosk, 'older', titleOf('blood-cells'));
    const scrolled = await kiosk.page.evaluate(() => window.scrollY);
    expect(scrolled).toBe(0);
    await kiosk.untilView({
      language: 'en',
      hotspot: null,
      term: null,
      narration: 'silent',
      soundUsed: false,
    });
  },
);

test('every place waits as long as it should', { tag: '@page' }, async ({ kiosk }) => {
  const places = [
    { name: 'doors', waitMs: 60_000, warnMs: 30_000, go: [] },
    { name: 'calm corner', waitMs: 180_000, warnMs: 30_000, go: [{ type: 'open-door', path: 'calm' }] },
    {
      name: 'numbers',
      waitMs: 45_000,
      warnMs: 20_000,
      go: [
        { type: 'open-door', path: 'parents' },
        { type: 'open-numbers' },
        { type: 'answer-gate', answer: 'now' },
      ],
    },
    {
      name: 'large text',
      waitMs: 180_000,
      warnMs: 30_000,
      go: [{ type: 'change-settings', change: { textSize: 1 } }],
    },
  ] as const;
  for (const { name, waitMs, warnMs, go } of places) {
    await test.step(name, async () => {
      await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, ...go);
      await kiosk.walkAway(waitMs - 3000);
      await kiosk.untilView({ attention: 'engaged' });
      await kiosk.walkAway(3100);
      await kiosk.untilView({ attention: 'warning', warningMs: warnMs });
      await kiosk.walkAway(warnMs - 3000);
      await kiosk.untilView({ attention: 'warning' });
      await kiosk.walkAway(3100);
      await kiosk.untilView({ screen: 'attract' });
    });
  }
});

test(
  'the answer is only "I am here": what lies under the finger does not act',
  { tag: '@page' },
  async ({ kiosk }) => {
    await comeInThrough(kiosk, 'calm');
    await kiosk.untilView({ screen: 'calm' });
    await kiosk.walkAway(180_100);
    await kiosk.untilView({ attention: 'warning' });
    await kiosk.touchMiddleOf(words.stillThere.button);
    await kiosk.untilView({ attention: 'engaged', screen: 'calm', breathing: false });
    await kiosk.walkAway(180_100);
    await kiosk.press('Home');
    await kiosk.untilView({ attention: 'engaged', screen: 'calm' });
  },
);

test(
  'whoever cannot read the question chooses another language in it, and the visit goes on',
  { tag: '@page' },
  async ({ kiosk }) => {
    await openTopic(kiosk, 'older', titleOf('blood-cells'));
    await kiosk.walkAway(60_100);
    await kiosk.untilView({ attention: 'warning' });
    const question = kiosk.page.locator('lantern-still-there');
    await kiosk.touchThing(question.getByRole('button', { name: words.bar.language }));
    await kiosk.untilView({ attention: 'engaged', sheet: 'language', slide: 'blood-cells' });
    await kiosk.touch(languageNames.ar);
    await kiosk.untilView({ language: 'ar', slide: 'blood-cells' });
  },
);
