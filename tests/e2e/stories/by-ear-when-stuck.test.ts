import { Ears } from '../by-ear.ts';
import { expect, test } from '../kiosk.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { packIndex, titleOf } from '../pack-texts.ts';
import { words } from '../words.ts';

// proves: EN 5.1.3.15 · defects: roleless
test(
  'somebody who does not see the screen hears why a button cannot act',
  { tag: '@page' },
  async ({ kiosk }) => {
    await kiosk.tellSession({ type: 'start-speech' }, { type: 'choose-language', language: 'en' });
    await kiosk.tellSession({ type: 'skip-hands' }, { type: 'open-door', path: 'older' });
    const last = packIndex.paths.older.at(-1)!;
    await kiosk.tellSession({ type: 'open-slide', slide: last });
    const ears = new Ears(kiosk);
    await ears.hears(titleOf(last));
    await ears.goesTo(words.bar.nextHint);
    await kiosk.press('Enter');
    await ears.hears(words.slide.end);
    await kiosk.press('ArrowRight');
    await ears.hears(words.slide.end);
    await kiosk.untilView({ slide: last });
  },
);

/** Somebody who listens comes to the staff screen, and has heard it out. */
async function comesToStaff(kiosk: Kiosk, headset: boolean): Promise<Ears> {
  await kiosk.tellSession({ type: headset ? 'jack-in' : 'start-speech' });
  await kiosk.tellSession({ type: 'choose-language', language: 'en' }, { type: 'skip-hands' });
  await kiosk.tellSession({ type: 'open-staff' });
  const ears = new Ears(kiosk);
  await ears.hears(words.staff.pinHeading);
  await ears.hears(words.staff.pinText);
  return ears;
}

/** What is a digit of a code and nothing else. */
const digitsIn = async (ears: Ears): Promise<readonly string[]> =>
  (await ears.news()).map(({ text }) => text).filter((text) => /^\d$/u.test(text));

// proves: EN 5.1.3.8 · defects: silent-digits
test(
  'the code of staff is typed aloud to nobody: only that there was a digit',
  { tag: '@page' },
  async ({ kiosk }) => {
    const ears = await comesToStaff(kiosk, false);
    const silent = new Ears(kiosk);
    for (const digit of ['4', '7', '1', '9']) {
      await kiosk.page.getByRole('button', { name: digit, exact: true }).press(digit);
      await ears.hears(words.speech.digit);
    }
    expect(await digitsIn(silent)).toEqual([]);
  },
);

test(
  'with a headset, which nobody else can hear, the digits of the code have names',
  { tag: '@page' },
  async ({ kiosk }) => {
    const ears = await comesToStaff(kiosk, true);
    await ears.goesTo('1');
    await ears.goesTo('2');
    await ears.goesTo('1', 'ArrowUp');
  },
);
