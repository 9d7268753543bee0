import { everyScreen, goTo, settle } from '../every-screen.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex, packTexts, titleOf } from '../pack-texts.ts';
import { openTopic } from '../visits.ts';
import { languageNames, words, wordsOf } from '../words.ts';
import { everyOther, some } from './matrix.ts';
import { measurePage } from './measure-page.ts';
import { collectSeen } from './seen-things.ts';
import { byLooksAlone } from './sensory-words.ts';

const screens = Object.keys(everyScreen);
const few = ['doors', 'explore', 'parents', 'numbers gate', 'text and contrast', 'help'];

// proves: WCAG 2.4.1, WCAG 2.4.2, WCAG 2.4.6 · defects: headless
test('every page has a title of its own, and the focus goes to it', async ({ kiosk }) => {
  expect(await kiosk.page.title()).not.toBe('');
  for (const screen of some(screens, everyOther(screens, 0)).filter(
    (name) => !name.includes('word open') && name !== 'explore, a thing touched',
  )) {
    await goTo(kiosk, screen, 'en');
    await expect.poll(() => kiosk.heading(), { message: screen }).not.toBe('');
  }
});

// proves: WCAG 2.4.4, WCAG 2.4.9 · defects: same-names
test('no two buttons of one page have the same name', async ({ kiosk }) => {
  for (const screen of some(screens, few)) {
    await goTo(kiosk, screen, 'en');
    const { controls } = await kiosk.page.evaluate(measurePage);
    // A thing in a picture and the explanation of its word may share it: they open the same.
    const names = controls.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(names.toSorted(), screen).toEqual([...new Set(names)].toSorted());
  }
});

// proves: WCAG 2.5.3 · defects: other-names
test('what a button is called holds the words that are seen on it', async ({ kiosk }) => {
  for (const screen of some(screens, few)) {
    await goTo(kiosk, screen, 'en');
    const pairs = await kiosk.page.evaluate(() => {
      const found: { seen: string; name: string }[] = [];
      const collect = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          const name = element.localName === 'button' ? element.getAttribute('aria-label') : null;
          const seen = element.querySelector('.label')?.textContent.trim() ?? '';
          if (name !== null && seen !== '') found.push({ seen, name });
          if (element.shadowRoot !== null) collect(element.shadowRoot);
        }
      };
      collect(document);
      return found;
    });
    expect(pairs.length, screen).toBeGreaterThan(3);
    for (const { seen, name } of pairs) expect(name.toLowerCase(), screen).toContain(seen.toLowerCase());
  }
});

// proves: WCAG 1.3.3 · defects: by-its-looks
test('no instruction sends anybody to a side, a shape or a colour without the name that stands there', async ({
  kiosk,
}) => {
  for (const language of some(packIndex.languages, ['en', 'de', 'ar']))
    for (const screen of some(screens, [...few, 'a drop of blood'])) {
      await goTo(kiosk, screen, language);
      const texts = (await kiosk.page.evaluate(collectSeen)).map(({ text }) => text);
      const { controls } = await kiosk.page.evaluate(measurePage);
      // Of the bar, the words that are seen on it; a sheet may lie over it.
      const names = [...controls.map(({ name }) => name), ...Object.values(wordsOf(language).bar)];
      expect(texts.length, screen).toBeGreaterThan(5);
      expect(byLooksAlone(texts, { language, names }), `${screen}, ${language}`).toEqual([]);
    }
});

// proves: WCAG 2.4.8 · defects: no-place
test('a page says where in its path it stands', async ({ kiosk }) => {
  const [, second] = packIndex.paths.older;
  await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, { type: 'open-door', path: 'older' });
  await kiosk.tellSession({ type: 'open-slide', slide: second ?? '' });
  await kiosk.showsHeading(titleOf(second ?? ''));
  await kiosk.shows(`2 of ${packIndex.paths.older.length}`);
});

// proves: WCAG 2.4.5, EN 5.2 · defects: deaf-to-taps
test('a page is reached by its topic, and by turning pages; Listen, Text and Lower are on it', async ({
  kiosk,
}) => {
  const [first = '', second = ''] = packIndex.paths.older;
  await openTopic(kiosk, 'older', titleOf(second));
  await kiosk.touch(words.bar.previous);
  await kiosk.showsHeading(titleOf(first));
  await kiosk.touch(words.bar.next);
  await kiosk.showsHeading(titleOf(second));
  await kiosk.touch(words.bar.lower);
  await kiosk.untilView({ settings: { ...(await kiosk.view()).settings, lower: true } });
  await kiosk.touch(words.bar.text);
  await kiosk.untilView({ sheet: 'text-and-contrast' });
});

// proves: WCAG 3.3.5, WCAG 2.2.6, WCAG 3.2.6 · defects: empty-help
test('Help says how it works, whom to ask, and what happens when nobody touches the screen', async ({
  kiosk,
}) => {
  await goTo(kiosk, 'explore', 'en');
  await kiosk.touch(words.bar.help);
  await kiosk.showsHeading(words.help.heading);
  for (const text of [
    words.help.nurse,
    words.help.touch,
    words.help.listen,
    words.help.keys,
    words.help.time,
  ])
    await kiosk.shows(text);
});

// proves: WCAG 3.1.2 · defects: no-language
test('the name of each language carries its own language', async ({ kiosk }) => {
  await goTo(kiosk, 'languages', 'en');
  for (const [language, name] of Object.entries(languageNames)) {
    const own = await kiosk.button(name).evaluate((button) => {
      for (let one: Element | null = button; one !== null;) {
        if (one.getAttribute('lang')) return one.getAttribute('lang');
        const root: Node = one.getRootNode();
        one = one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      }
      return '';
    });
    expect(own, name).toBe(language);
  }
});

// proves: WCAG 1.2.1, WCAG 1.2.8, WCAG 1.4.7, EN 5.1.5, EN 5.1.3.10 · defects: hidden-text, two-voices
test('everything that is read aloud stands on the page, and one voice reads it', async ({ kiosk }) => {
  await goTo(kiosk, 'explore', 'en');
  const text = packTexts('en').slides['blood-cells']?.levels.older?.text ?? '';
  await kiosk.touch(words.bar.listen);
  await kiosk.untilView({ narration: 'playing' });
  await expect
    .poll(async () => (await kiosk.litMoments()).filter(({ word }) => word !== '').length)
    .toBeGreaterThan(3);
  const seen = await kiosk.visibleText();
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const plain = (from: string): string => from.replaceAll(/\s+/g, '');
  for (const line of lines) expect(plain(seen)).toContain(plain(line));
  expect(await kiosk.page.evaluate(() => window.lanternProbe.mostAtOnce())).toBe(1);
});

// proves: WCAG 4.1.3 · defects: roleless
test('why a button cannot act is announced where it is shown', async ({ kiosk }) => {
  await goTo(kiosk, 'doors', 'en');
  await kiosk.touchMiddleOf(words.bar.listen);
  const status = kiosk.page.getByRole('status').filter({ hasText: /\S/ }).first();
  await expect(status).toBeVisible();
});

// proves: WCAG 2.3.3, WCAG 2.2.2 · defects: restless
test('with motion off nothing moves on any page', async ({ kiosk }) => {
  for (const screen of some(screens, [...few, 'a full tube', 'calm'])) {
    await goTo(kiosk, screen, 'en');
    await kiosk.tellSession({ type: 'change-settings', change: { motion: false } });
    await settle(kiosk);
    await expect.poll(() => kiosk.movements(), { message: screen }).toBe(0);
  }
});

// proves: WCAG 2.5.2 · defects: acts-on-press
test('a finger that slides away from a button takes the press back', async ({ kiosk }) => {
  await goTo(kiosk, 'topics', 'en');
  const { controls } = await kiosk.page.evaluate(measurePage);
  const home = controls.find(({ kind }) => kind === 'home');
  const [x, y] = [
    ((home?.box.left ?? 0) + (home?.box.right ?? 0)) / 2,
    ((home?.box.top ?? 0) + (home?.box.bottom ?? 0)) / 2,
  ];
  await kiosk.page.mouse.move(x, y);
  await kiosk.page.mouse.down();
  expect((await kiosk.view()).screen, 'nothing happens on press').toBe('topics');
  await kiosk.page.mouse.move(x, y - 500, { steps: 4 });
  await kiosk.page.mouse.up();
  expect((await kiosk.view()).screen).toBe('topics');
  await kiosk.page.clock.fastForward(400);
  await kiosk.page.mouse.click(x, y);
  await kiosk.untilView({ screen: 'welcome' });
});

for (const language of some(['en', 'ar'], ['en', 'ar']))
  // proves: WCAG 2.4.3, WCAG 1.3.2 · defects: shuffled-bar
  test(`Tab goes through the bar as it is read: ${language}`, async ({ kiosk }) => {
    await goTo(kiosk, 'topics', language);
    const order: string[] = [];
    const places: { x: number; y: number }[] = [];
    for (let step = 0; step < 24; step += 1) {
      await kiosk.press('Tab');
      const here = await kiosk.page.evaluate(() => {
        let element = document.activeElement;
        let inBar = false;
        while (element?.shadowRoot?.activeElement) {
          inBar ||= element.localName === 'lantern-bar';
          element = element.shadowRoot.activeElement;
        }
        const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return { inBar, name: element?.textContent.trim() ?? '', x: left + width / 2, y: top + height / 2 };
      });
      if (!here.inBar || order.includes(here.name)) continue;
      order.push(here.name);
      places.push({ x: here.x, y: here.y });
    }
    expect(order).toHaveLength(8);
    const direction = language === 'ar' ? -1 : 1;
    const read = places.toSorted((one, other) =>
      Math.abs(one.y - other.y) > 20 ? one.y - other.y : direction * (one.x - other.x),
    );
    expect(places).toEqual(read);
  });

// proves: WCAG 1.4.5, WCAG 1.4.9 · defects: lettered-pictures
test('no picture holds words: all words are text', async ({ kiosk }) => {
  for (const screen of some(screens, few)) {
    await goTo(kiosk, screen, 'en');
    const lettered = await kiosk.page.evaluate(async () => {
      const pictures: Element[] = [];
      const collect = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          if (element.localName === 'svg' || element.localName === 'img') pictures.push(element);
          if (element.shadowRoot !== null) collect(element.shadowRoot);
        }
      };
      collect(document);
      const sources = await Promise.all(
        pictures.map(async (picture) =>
          picture instanceof HTMLImageElement ? (await fetch(picture.src)).text() : picture.outerHTML,
        ),
      );
      return sources.filter((source) => /<(?:text|foreignObject|image)[\s>]/u.test(source));
    });
    expect(lettered, screen).toEqual([]);
  }
});

// proves: WCAG 3.1.3 · defects: no-explanations
test('every medical word of a page can be opened beside it', async ({ kiosk }) => {
  const { slides, glossary } = packTexts('en');
  for (const slide of some(packIndex.paths.older, packIndex.paths.older.slice(1, 3))) {
    await goTo(kiosk, 'topics', 'en');
    await kiosk.tellSession({ type: 'open-slide', slide });
    await kiosk.showsHeading(titleOf(slide));
    for (const { term } of slides[slide]!.levels.older!.terms)
      await expect(kiosk.button(glossary[term]!.name), `${slide}, ${term}`).toBeVisible();
  }
});

// proves: WCAG 3.3.2 · defects: no-labels
test('each row of choices says what it is for', async ({ kiosk }) => {
  await goTo(kiosk, 'text and contrast', 'en');
  const { text } = words;
  for (const heading of [text.size, text.theme, text.rate, text.volume])
    await expect(kiosk.page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
});
