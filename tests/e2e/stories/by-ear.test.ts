import { Ears } from '../by-ear.ts';
import { expect, test } from '../kiosk.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { packIndex, packTexts, titleOf } from '../pack-texts.ts';
import { keepSpeechSession } from '../speech-session.ts';
import { words, wordsOf } from '../words.ts';

const [, secondTopic = ''] = packIndex.paths.older;
const texts = packTexts('en');

/** From the loop to the doors by keys, in the first language. */
async function comeInByEar(kiosk: Kiosk): Promise<Ears> {
  const ears = new Ears(kiosk);
  await kiosk.press('ArrowDown');
  await ears.goesTo('English: press Enter.');
  await kiosk.press('Enter');
  await ears.hears(words.welcome.hands.heading);
  await ears.goesTo(words.welcome.hands.skip);
  await kiosk.press('Enter');
  await ears.hears(words.welcome.heading);
  return ears;
}

// proves: EN 5.1.2.1, EN 5.1.3.6, EN 11.5.1 · defects: nameless
test(
  'a blind visitor comes with a keypad and needs nothing but the ears: languages, doors, a page, a word, help, home',
  { tag: '@program' },
  async ({ kiosk }) => {
    const ears = new Ears(kiosk);
    await kiosk.press('ArrowDown');
    await ears.hears(words.greeting.heading);
    await ears.hears('English: press Enter.');
    await ears.hears('Français : appuie sur Entrée.');
    await ears.goesTo('English: press Enter.');
    await kiosk.press('Enter');
    await ears.hears(words.welcome.hands.heading);
    await ears.hears(words.welcome.hands.text);
    await ears.hears(words.speech.choices);
    await ears.goesTo(words.welcome.hands.skip);
    await ears.hears(words.speech.button);
    await kiosk.press('Enter');
    await ears.hears(words.welcome.heading);

    await ears.goesTo(words.welcome.door.older);
    await kiosk.press('Enter');
    await ears.hears(words.topics.heading);
    await ears.goesTo(titleOf(secondTopic));
    await ears.hears('2 of 11');
    await kiosk.press('Enter');
    await ears.hears(titleOf(secondTopic));
    await ears.hears('2 of 11');
    await ears.hears(texts.slides[secondTopic]!.levels.older!.text);
    await kiosk.skipToEndOfSound(400);
    await ears.hears(words.speech.picture);
    await ears.hears(texts.slides[secondTopic]!.alt);
    await kiosk.skipToEndOfSound(200);
    await ears.hears(words.speech.choices);
    await ears.hears(words.speech.endOfPage);
    await ears.hears(words.speech.nextByRight);

    const [{ term } = { term: '' }] = texts.slides[secondTopic]!.levels.older!.terms;
    const { name, says } = texts.glossary[term]!;
    await ears.goesTo(name);
    await kiosk.press('Enter');
    await ears.hears(`${name}. ${says}`);
    await kiosk.press('Escape');
    await ears.hears(titleOf(secondTopic));

    await kiosk.press('F1');
    await ears.hears(words.help.heading);
    await ears.hears(words.help.nurse);
    await ears.goesTo(words.help.close);
    await kiosk.press('Enter');
    await ears.hears(titleOf(secondTopic));

    await kiosk.press('ArrowRight');
    await ears.hears(titleOf(packIndex.paths.older[2]!));
    await kiosk.press('Home');
    await ears.hears(words.welcome.heading);

    const log = await kiosk.speech();
    keepSpeechSession(log);
    expect(log.filter(({ state }) => state === 'unsaid')).toEqual([]);
    expect(log.filter(({ by }) => by === 'system')).toEqual([]);
    expect(await kiosk.page.evaluate(() => window.lanternProbe.mostAtOnce())).toBe(1);
  },
);

// proves: EN 5.1.3.14 · defects: one-voice
test('in Arabic the whole way is Arabic, and the Left key leads on', { tag: '@page' }, async ({ kiosk }) => {
  const arabic = wordsOf('ar');
  const ears = new Ears(kiosk);
  await kiosk.press('ArrowDown');
  await ears.goesTo(/^العربية/u);
  await kiosk.press('Enter');
  await ears.hears(arabic.welcome.hands.heading);
  await ears.goesTo(arabic.welcome.hands.skip);
  await kiosk.press('Enter');
  await ears.hears(arabic.welcome.heading);
  await ears.goesTo(arabic.welcome.door.young);
  await kiosk.press('Enter');
  const [first = '', second = ''] = packIndex.paths.young;
  await ears.hears(titleOf(first, 'ar'));
  await ears.hears(packTexts('ar').slides[first]!.levels.young!.text);
  await kiosk.skipToEndOfSound(400);
  await ears.hears(packTexts('ar').slides[first]!.alt);
  await kiosk.skipToEndOfSound(200);
  await ears.hears(arabic.speech.nextByLeft);
  await kiosk.press('ArrowLeft');
  await ears.hears(titleOf(second, 'ar'));
  const afterGreeting = (await kiosk.speech()).filter(({ text }) => !text.includes(':'));
  expect(afterGreeting.slice(2).filter(({ language }) => language !== 'ar')).toEqual([]);
});

test(
  'without an answer the greeting is said once more, and then it goes on in the first language',
  { tag: '@page' },
  async ({ kiosk }) => {
    const ears = new Ears(kiosk);
    await kiosk.press('Enter');
    await ears.hears(words.greeting.heading);
    await ears.hears(/^العربية/u);
    await expect.poll(async () => (await kiosk.speech()).at(-1)?.state).toBe('said');
    await kiosk.walkAway(8100);
    await ears.hears(words.greeting.heading);
    await ears.hears(/^العربية/u);
    await expect.poll(async () => (await kiosk.speech()).at(-1)?.state).toBe('said');
    await kiosk.walkAway(8100);
    await ears.hears(words.welcome.hands.heading);
    await kiosk.untilView({ language: 'en', hands: 'start' });
  },
);

test(
  'ten times Next in one second: nine are cut, and only the last is said',
  { tag: '@page' },
  async ({ kiosk }) => {
    const ears = await comeInByEar(kiosk);
    const path = packIndex.paths.older;
    await kiosk.tellSession({ type: 'open-door', path: 'older' }, { type: 'open-slide', slide: path[0]! });
    await ears.hears(titleOf(path[0]!));
    const before = (await kiosk.speech()).length;
    await kiosk.page.evaluate(async () => {
      for (let press = 0; press < 10; press += 1) {
        document.querySelector('lantern-app')?.ports?.session.send({ type: 'next' });
        await new Promise((done) => setTimeout(done, 100));
      }
    });
    await ears.hears(titleOf(path[10]!));
    await expect
      .poll(
        async () =>
          (await kiosk.speech()).find(({ text }, at) => at >= before && text === titleOf(path[10]!))?.state,
      )
      .toBe('said');
    const titles = (await kiosk.speech())
      .slice(before)
      .filter(({ text }) => path.slice(1).some((slide) => titleOf(slide) === text));
    expect(titles.filter(({ state }) => state === 'said').map(({ text }) => text)).toEqual([
      titleOf(path[10]!),
    ]);
    expect(titles.filter(({ state }) => state === 'cut').length).toBeLessThanOrEqual(9);
  },
);

// proves: EN 5.1.3.5 · defects: speech-goes-on
test('any action cuts the voice within 50 ms', { tag: '@program' }, async ({ kiosk }) => {
  const ears = await comeInByEar(kiosk);
  await ears.hears(words.speech.choices);
  await expect.poll(async () => (await kiosk.sounding()).length).toBe(1);
  await kiosk.page.evaluate(() => {
    window.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'ArrowDown', key: 'ArrowDown', bubbles: true }),
    );
  });
  expect(await kiosk.silentAfterMs()).toBeLessThan(50);
});

test('the headset is pulled out: silent at once, and after fifteen seconds everything is forgotten', async ({
  kiosk,
}) => {
  const ears = new Ears(kiosk);
  await kiosk.tellSession({ type: 'jack-in' });
  await ears.hears(words.greeting.heading);
  await kiosk.tellSession({ type: 'choose-language', language: 'en' });
  await ears.hears(words.welcome.hands.heading);
  await kiosk.tellSession({ type: 'jack-out' });
  expect(await kiosk.sounding()).toEqual([]);
  const count = (await kiosk.speech()).length;
  // Well before the fifteen seconds: what a slow machine takes meanwhile counts too.
  await kiosk.walkAway(9000);
  await kiosk.untilView({ screen: 'welcome', muted: true });
  await kiosk.walkAway(6500);
  await kiosk.untilView({ screen: 'attract', resets: 1, speechMode: false, muted: false });
  expect((await kiosk.speech()).length).toBe(count);
});

// proves: EN 5.1.3.4 · defects: deaf-to-orders
test(
  'pause, go on, repeat, louder, faster: each is said, shown, and does not lose the place',
  { tag: '@page' },
  async ({ kiosk }) => {
    const ears = await comeInByEar(kiosk);
    await ears.hears(words.speech.choices);
    await kiosk.tellSession({ type: 'speech-louder' });
    await ears.hears('Volume 5 of 8');
    await kiosk.shows('Volume 5 of 8');
    await ears.hears(/English|Listen to the story/u);
    await kiosk.tellSession({ type: 'speech-pause' });
    await ears.hears(words.speech.paused);
    await expect.poll(() => kiosk.sounding()).toEqual([]);
    await kiosk.tellSession({ type: 'speech-faster' });
    await ears.hears('Speed 4 of 7');
    await kiosk.tellSession({ type: 'speech-repeat-all' });
    await ears.hears(words.welcome.heading);
    await kiosk.tellSession({ type: 'speech-repeat' });
    await ears.hears(words.welcome.heading);
    await kiosk.tellSession({ type: 'speech-stop' });
    await ears.hears(words.speech.stopped);
  },
);

test(
  'a sheet is read, its switches say their state before and after, and closing it says where one is',
  { tag: '@page' },
  async ({ kiosk }) => {
    const ears = await comeInByEar(kiosk);
    await ears.goesTo(words.bar.textHint);
    await kiosk.press('Enter');
    await ears.hears(words.text.heading);
    await ears.goesTo(words.text.themeDark);
    await ears.hears(words.speech.toggleOff);
    await kiosk.press('Enter');
    await ears.hears(words.speech.on);
    await ears.goesTo(words.text.themeSoft, 'Tab');
    await kiosk.press('Escape');
    await ears.hears(words.welcome.heading);
  },
);

test('a page for adults asks before others can hear it', { tag: '@page' }, async ({ kiosk }) => {
  const ears = await comeInByEar(kiosk);
  const slide = packIndex.paths.parents[0]!;
  await kiosk.tellSession({ type: 'open-door', path: 'parents' }, { type: 'open-slide', slide });
  await ears.hears(titleOf(slide));
  await ears.hears(words.loudspeaker.heading);
  await ears.hears(words.loudspeaker.text);
  await ears.goesTo(words.loudspeaker.confirm);
  await kiosk.press('Enter');
  await ears.hears(titleOf(slide));
  await ears.hears(texts.slides[slide]!.levels.parents!.text);
});

// proves: EN 11.6.2 · defects: chatty
test('beside a screen reader of the machine the kiosk never speaks, whatever is pressed', async ({
  openKiosk,
}) => {
  const kiosk = await (await openKiosk({ flags: ['--speech-engine=external'] })).isReady();
  await kiosk.press('Enter');
  await kiosk.showsHeading(words.welcome.hands.heading);
  await kiosk.tellSession({ type: 'jack-in' }, { type: 'start-speech' }, { type: 'skip-hands' });
  await kiosk.press('ArrowDown');
  await kiosk.untilView({ speechMode: false, screen: 'welcome' });
  expect(await kiosk.speech()).toEqual([]);
  expect(await kiosk.everSounded()).toEqual([]);
});
