import { Ears } from '../by-ear.ts';
import { expect, test } from '../kiosk.ts';
import { words } from '../words.ts';

test(
  'Help twice: each key says what it does and does nothing, until Help is pressed once more',
  { tag: '@page' },
  async ({ kiosk }) => {
    const ears = new Ears(kiosk);
    await kiosk.tellSession({ type: 'start-speech' }, { type: 'choose-language', language: 'en' });
    await ears.hears(words.welcome.hands.heading);
    await kiosk.tellSession({ type: 'skip-hands' });
    await ears.hears(words.welcome.heading);
    await kiosk.press('F1');
    await ears.hears(words.help.heading);
    await kiosk.press('F1');
    await ears.hears(words.speech.describing);
    for (const [key, said] of [
      ['ArrowRight', words.speech.key.next],
      ['ArrowDown', words.speech.key.down],
      ['Enter', words.speech.key.enter],
      ['F9', words.speech.key.louder],
      ['Home', words.speech.key.home],
      ['x', words.speech.key.unknown],
    ] as const) {
      await kiosk.press(key);
      await ears.hears(said);
    }
    await kiosk.untilView({ screen: 'welcome', sheet: 'help', describesKeys: true });
    expect((await kiosk.view()).settings.volume).toBe(4);

    await kiosk.press('F1');
    await ears.hears(words.speech.described);
    await ears.hears(words.welcome.heading);
    await kiosk.untilView({ sheet: null, describesKeys: false });
    await ears.goesTo(words.welcome.door.older);
    await kiosk.press('Enter');
    await kiosk.untilView({ screen: 'topics' });
  },
);

test(
  'Escape leads out too: nobody is caught among keys that do nothing',
  { tag: '@page' },
  async ({ kiosk }) => {
    const ears = new Ears(kiosk);
    await kiosk.tellSession({ type: 'start-speech' }, { type: 'choose-language', language: 'en' });
    await ears.hears(words.welcome.hands.heading);
    await kiosk.press('F1');
    await ears.hears(words.help.heading);
    await kiosk.press('F1');
    await ears.hears(words.speech.describing);
    await kiosk.press('Escape');
    await ears.hears(words.speech.described);
    await kiosk.untilView({ sheet: null, describesKeys: false });
  },
);
