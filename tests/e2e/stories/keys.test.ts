import { expect, test } from '../kiosk.ts';
import { packIndex, packTexts, titleOf } from '../pack-texts.ts';
import { focusedName, pressWith } from '../press-with.ts';
import { words } from '../words.ts';

test(
  'with keys alone, for eyes that see: through every door, every sheet and back',
  { tag: '@page' },
  async ({ openKiosk }) => {
    // Otherwise a key in the loop begins speech mode (by-ear.test.ts).
    const kiosk = await (await openKiosk({ flags: ['--speech-engine=external'] })).isReady();
    await kiosk.press('Enter');
    await kiosk.showsHeading(words.welcome.hands.heading);
    await pressWith(kiosk, 'Tab', words.welcome.hands.skip);
    await kiosk.showsHeading(words.welcome.heading);

    await pressWith(kiosk, 'Tab', words.welcome.door.young);
    const [first, second] = packIndex.paths.young;
    await kiosk.showsHeading(titleOf(first!));
    await kiosk.untilView({ narration: 'playing' });
    await pressWith(kiosk, 'Tab', words.bar.pause);
    await kiosk.untilView({ narration: 'paused' });
    await kiosk.press('ArrowRight');
    await kiosk.untilView({ slide: first!, bandSentence: 2 });
    await kiosk.press('ArrowRight');
    await kiosk.press('ArrowRight');
    await kiosk.untilView({ slide: second! });
    await kiosk.showsHeading(titleOf(second!));
    await kiosk.press('ArrowLeft');
    await kiosk.untilView({ slide: first! });
    await kiosk.press('Home');
    await kiosk.showsHeading(words.welcome.heading);

    await pressWith(kiosk, 'ArrowDown', words.welcome.door.older);
    await kiosk.showsHeading(words.topics.heading);
    await pressWith(kiosk, 'ArrowDown', titleOf(second!));
    await kiosk.showsHeading(titleOf(second!));
    expect(
      await kiosk.page.evaluate(() => document.documentElement.getAttribute('data-focus-visible-mode')),
    ).toBe('keys');
    const ring = await kiosk.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element!);
      return { outline: `${outlineStyle} ${outlineWidth}`, boxShadow };
    });
    expect(ring.outline.startsWith('none') && ring.boxShadow === 'none', JSON.stringify(ring)).toBe(false);

    for (const [button, heading] of [
      [words.bar.text, words.text.heading],
      [words.bar.language, words.languages.heading],
      [words.bar.help, words.help.heading],
    ] as const) {
      await pressWith(kiosk, 'Tab', button);
      await kiosk.showsHeading(heading);
      await kiosk.press('Escape');
      await kiosk.untilView({ sheet: null, slide: second! });
    }
    await kiosk.press('Escape');
    await kiosk.showsHeading(words.topics.heading);
    await kiosk.press('Escape');
    await kiosk.showsHeading(words.welcome.heading);

    await pressWith(kiosk, 'Tab', words.welcome.door.parents);
    await pressWith(kiosk, 'Tab', words.parents.numbersHeading);
    await kiosk.showsHeading(words.gate.heading);
    await pressWith(kiosk, 'Tab', words.gate.now);
    await kiosk.showsHeading(titleOf('numbers'));
    await kiosk.press('Escape');
    await kiosk.press('Home');
    await pressWith(kiosk, 'Tab', words.welcome.door.calm);
    await kiosk.untilView({ screen: 'calm' });
    await pressWith(kiosk, 'Tab', words.calm.start);
    await kiosk.untilView({ breathing: true });

    // A finger takes the ring away again.
    await kiosk.touchPlace(0.5, 0.02);
    expect(
      await kiosk.page.evaluate(() => document.documentElement.hasAttribute('data-focus-visible-mode')),
    ).toBe(false);
  },
);

test(
  'the focus never leaves a sheet for what lies behind it, nor the question "still there?"',
  { tag: '@page' },
  async ({ kiosk }) => {
    await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, { type: 'open-sheet', sheet: 'help' });
    await kiosk.showsHeading(words.help.heading);
    const screenHasFocus = (): Promise<boolean> =>
      kiosk.page.evaluate(() => {
        const app = document.querySelector('lantern-app');
        return app?.shadowRoot?.querySelector('.screen')?.contains(app.shadowRoot.activeElement) ?? false;
      });
    for (let step = 0; step < 25; step += 1) {
      await kiosk.press('Tab');
      expect(await screenHasFocus()).toBe(false);
    }
    await kiosk.walkAway(60_100);
    await kiosk.showsHeading(words.stillThere.heading);
  },
);

test(
  'a word is explained by keys alone, in the story and on a page, and the way back is never lost',
  { tag: '@page' },
  async ({ kiosk }) => {
    const slide = 'blood-cells';
    const { slides, glossary } = packTexts('en');
    for (const level of ['young', 'older'] as const) {
      const [{ term } = { term: '' }] = slides[slide]?.levels[level]?.terms ?? [];
      const { name = '', says = '' } = glossary[term] ?? {};
      await kiosk.tellSession(
        { type: 'input' },
        { type: 'skip-hands' },
        { type: 'home' },
        { type: 'open-door', path: level },
        { type: 'open-slide', slide },
      );
      await kiosk.showsHeading(titleOf(slide));
      await pressWith(kiosk, 'Tab', name);
      await kiosk.untilView({ term });
      await kiosk.showsHeading(name);
      await kiosk.shows(says);
      await kiosk.press('Escape');
      await kiosk.untilView({ term: null, slide });
      // In the story the sentences are back, under their heading; on a page the word that was open has the focus.
      if (level === 'young') await kiosk.showsHeading(titleOf(slide));
      else await expect.poll(() => focusedName(kiosk)).toBe(name);
    }
  },
);
