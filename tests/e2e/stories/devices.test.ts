import type { KioskOptions } from '../kiosk.ts';
import { expect, test } from '../kiosk.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { packIndex, titleOf } from '../pack-texts.ts';
import { focusedName } from '../press-with.ts';
import { words } from '../words.ts';

/** Longer than the pause in which the same key is one press, milliseconds. */
const betweenPressesMs = 400;
/** Time for each thing while one switch scans, milliseconds. */
const scanStepMs = 1000;

/** A key of a device that no keyboard has; the driver knows no name for it. */
async function send(kiosk: Kiosk, code: string, isHeld = false): Promise<void> {
  await kiosk.page.clock.runFor(betweenPressesMs);
  await kiosk.page.evaluate(
    ([pressed, repeat]) => {
      let target = document.activeElement ?? document.body;
      while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
      for (const type of ['keydown', 'keyup'])
        target.dispatchEvent(
          new KeyboardEvent(type, {
            code: pressed,
            // What Linux makes of these keys: the name says nothing about the key.
            key: 'XF86Unknown',
            bubbles: true,
            composed: true,
            cancelable: true,
            repeat,
          }),
        );
    },
    [code, isHeld] as const,
  );
}

/** Moves with one key of a device until this has the focus, and presses it with another. */
async function choose(kiosk: Kiosk, keys: { move: string; select: string }, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await send(kiosk, keys.move);
    const focused = await focusedName(kiosk);
    if (focused === name) {
      await send(kiosk, keys.select);
      return;
    }
    passed.push(focused);
  }
  throw new Error(`${keys.move} never reached "${name}"; it passed ${passed.join(' | ')}`);
}

/** One switch: waits until the light is on this, and presses. */
async function waitAndPress(kiosk: Kiosk, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    const lit = await focusedName(kiosk);
    if (lit === name) {
      await kiosk.press('Space');
      return;
    }
    passed.push(lit);
    await kiosk.page.clock.runFor(scanStepMs);
  }
  throw new Error(`The light never came to "${name}"; it passed ${passed.join(' | ')}`);
}

const profile = (names: string, ...more: string[]): KioskOptions => ({
  flags: [`--keys-profiles=${names}`, ...more],
});
const [firstSlide, secondSlide] = packIndex.paths.young;

test(
  'one switch: a child comes in, is read a story and goes home',
  { tag: '@page' },
  async ({ openKiosk }) => {
    const kiosk = await (
      await openKiosk(profile('one-switch', `--keys-scan-step-ms=${scanStepMs}`))
    ).isReady();
    await kiosk.press('Space');
    await kiosk.showsHeading(words.welcome.hands.heading);
    await waitAndPress(kiosk, words.welcome.hands.skip);
    await kiosk.showsHeading(words.welcome.heading);
    await waitAndPress(kiosk, words.welcome.door.young);
    await kiosk.showsHeading(titleOf(firstSlide!));
    await kiosk.untilView({ narration: 'playing' });
    expect(await kiosk.everSounded()).not.toEqual([]);
    await waitAndPress(kiosk, words.bar.home);
    await kiosk.showsHeading(words.welcome.heading);
    expect(await kiosk.sounding()).toEqual([]);
    // Nobody presses: the light rests, and after three minutes somebody is asked.
    await kiosk.walkAway(179_000);
    expect((await kiosk.view()).attention).toBe('engaged');
    await kiosk.walkAway(2000);
    await kiosk.showsHeading(words.stillThere.heading);
    await kiosk.press('Space');
    await kiosk.untilView({ attention: 'engaged', screen: 'welcome' });
  },
);

test(
  'the light of one switch is the ring of the focus, and never stands on what cannot act',
  { tag: '@page' },
  async ({ openKiosk }) => {
    const kiosk = await (
      await openKiosk(profile('one-switch', `--keys-scan-step-ms=${scanStepMs}`))
    ).isReady();
    await kiosk.press('Space');
    await waitAndPress(kiosk, words.welcome.hands.skip);
    await kiosk.showsHeading(words.welcome.heading);
    const seen = new Set<string>();
    for (let step = 0; step < 25; step += 1) {
      await kiosk.page.clock.runFor(scanStepMs);
      const lit = await kiosk.page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        const { boxShadow } = getComputedStyle(element!);
        return {
          name: element!.textContent.trim(),
          ring: boxShadow !== 'none',
          refuses: element!.matches('[aria-disabled="true"]'),
        };
      });
      expect(lit).toMatchObject({ ring: true, refuses: false });
      seen.add(lit.name);
    }
    expect(seen.size).toBeGreaterThan(8);
  },
);

test('two switches: the first goes on, the second takes', { tag: '@page' }, async ({ openKiosk }) => {
  const kiosk = await (await openKiosk(profile('two-switch'))).isReady();
  const keys = { move: 'Digit1', select: 'Digit2' };
  await send(kiosk, keys.select);
  await kiosk.showsHeading(words.welcome.hands.heading);
  await choose(kiosk, keys, words.welcome.hands.skip);
  await kiosk.showsHeading(words.welcome.heading);
  await choose(kiosk, keys, words.welcome.door.young);
  await kiosk.untilView({ narration: 'playing', slide: firstSlide! });
  await choose(kiosk, keys, words.bar.pause);
  await choose(kiosk, keys, words.bar.home);
  await kiosk.showsHeading(words.welcome.heading);
});

test('a Storm keypad: every key of its table, in Arabic too', { tag: '@page' }, async ({ openKiosk }) => {
  const kiosk = await (await openKiosk(profile('keyboard,storm'))).isReady();
  const keys = { move: 'F19', select: 'F20' };
  await send(kiosk, 'F15');
  await kiosk.untilView({ screen: 'greeting', headset: true });
  await kiosk.tellSession({ type: 'end-speech' });
  await kiosk.showsHeading(words.welcome.hands.heading);
  await choose(kiosk, keys, words.welcome.hands.skip);
  await kiosk.showsHeading(words.welcome.heading);
  await kiosk.tellSession({ type: 'choose-language', language: 'ar' });
  await kiosk.page.waitForFunction(() => document.documentElement.dir === 'rtl');
  await kiosk.tellSession({ type: 'open-door', path: 'young' });
  await kiosk.untilView({ slide: firstSlide!, narration: 'playing' });
  // The embossed ">>" leads on in every language.
  for (let turn = 0; turn < 4 && (await kiosk.view()).slide !== secondSlide; turn += 1)
    await send(kiosk, 'F22');
  await kiosk.untilView({ slide: secondSlide! });
  await send(kiosk, 'F23');
  await kiosk.untilView({ slide: firstSlide! });
  const before = await kiosk.view();
  await send(kiosk, 'AudioVolumeUp');
  await kiosk.untilView({ settings: { ...before.settings, volume: before.settings.volume + 1 } });
  await send(kiosk, 'F17');
  await kiosk.untilView({ sheet: 'help' });
  await send(kiosk, 'F17');
  await kiosk.untilView({ sheet: null });
  await send(kiosk, 'F22', true);
  await send(kiosk, 'F16');
  await kiosk.silentAfterMs();
});

test('a keypad with arrows: its ">" leads on in Arabic too', { tag: '@page' }, async ({ openKiosk }) => {
  const kiosk = await (await openKiosk(profile('arrows'))).isReady();
  await kiosk.tellSession(
    { type: 'input' },
    { type: 'skip-hands' },
    { type: 'choose-language', language: 'ar' },
    { type: 'open-door', path: 'older' },
    { type: 'open-slide', slide: packIndex.paths.older[0]! },
  );
  await kiosk.page.waitForFunction(() => document.documentElement.dir === 'rtl');
  await kiosk.press('ArrowRight');
  await kiosk.untilView({ slide: packIndex.paths.older[1]! });
  await kiosk.press('Escape');
  await kiosk.untilView({ screen: 'topics' });
});

test(
  'keys that staff taught: the way of this house and nothing else',
  { tag: '@program' },
  async ({ openKiosk }) => {
    const kiosk = await (
      await openKiosk(profile('learned', '--keys-learned=F24=select,Numpad5=down,KeyH=home'))
    ).isReady();
    const keys = { move: 'Numpad5', select: 'F24' };
    // A key in the loop is somebody who may not see; this visitor does.
    await send(kiosk, 'F24');
    await kiosk.untilView({ screen: 'greeting' });
    await kiosk.tellSession({ type: 'end-speech' });
    await choose(kiosk, keys, words.welcome.hands.skip);
    await choose(kiosk, keys, words.welcome.door.older);
    await kiosk.showsHeading(words.topics.heading);
    await send(kiosk, 'F22');
    await kiosk.untilView({ screen: 'topics' });
    await send(kiosk, 'KeyH');
    await kiosk.showsHeading(words.welcome.heading);
  },
);

test(
  'a child hammers and an old hand trembles: one press is one step, and a key that is held is none',
  { tag: '@page' },
  async ({ openKiosk }) => {
    const kiosk = await (await openKiosk(profile('keyboard', '--keys-debounce-ms=1000'))).isReady();
    await kiosk.tellSession(
      { type: 'input' },
      { type: 'skip-hands' },
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: packIndex.paths.older[0]! },
    );
    await kiosk.page.evaluate(() => {
      for (let press = 0; press < 5; press += 1)
        window.dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowRight', cancelable: true }));
    });
    await kiosk.page.keyboard.down('ArrowRight');
    for (let repeat = 0; repeat < 5; repeat += 1) await kiosk.page.keyboard.down('ArrowRight');
    await kiosk.page.keyboard.up('ArrowRight');
    await kiosk.untilView({ slide: packIndex.paths.older[1]! });
  },
);
