import { Ears } from '../by-ear.ts';
import { expect, test } from '../kiosk.ts';
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

// proves: EN 5.1.3.8 · defects: silent-digits
test(
  'the code of staff is typed aloud to nobody: only that there was a digit',
  { tag: '@page' },
  async ({ kiosk }) => {
    await kiosk.tellSession({ type: 'start-speech' }, { type: 'choose-language', language: 'en' });
    await kiosk.tellSession({ type: 'skip-hands' }, { type: 'open-staff' });
    await kiosk.untilView({ screen: 'staff' });
    const before = (await kiosk.speech()).length;
    const ears = new Ears(kiosk);
    for (const digit of ['4', '7', '1', '9']) {
      await kiosk.page.getByRole('button', { name: digit, exact: true }).press(digit);
      await ears.hears(words.speech.digit);
    }
    const said = (await kiosk.speech()).slice(before).map(({ text }) => text);
    expect(said.filter((text) => /\d/u.test(text))).toEqual([]);
  },
);
