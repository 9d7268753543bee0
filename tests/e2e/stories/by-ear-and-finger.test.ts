import { Ears } from '../by-ear.ts';
import { expect, test } from '../kiosk.ts';
import { words } from '../words.ts';

test(
  'only a touch screen: a finger speaks, a second tap acts, the corners go back and choose',
  { tag: '@page' },
  async ({ openKiosk }) => {
    const kiosk = await (await openKiosk({ flags: ['--display-has-tactile-frame=true'] })).isReady();
    const ears = new Ears(kiosk);
    const { width, height } = await kiosk.screenSize();
    const mouse = kiosk.page.mouse;
    await mouse.move(20, height - 20);
    await mouse.down();
    await kiosk.page.clock.fastForward(600);
    await ears.hears(words.speech.holdOn);
    await kiosk.page.clock.fastForward(1500);
    await mouse.up();
    await ears.hears(words.greeting.heading);
    const corner = async (x: number): Promise<void> => {
      await kiosk.page.clock.fastForward(500);
      await mouse.click(x, height - 20);
    };
    // Backwards from the beginning: the last language first.
    for (let step = 0; step < 20; step += 1) {
      await corner(20);
      await expect.poll(async () => (await ears.news()).length).toBeGreaterThan(0);
      if ((await kiosk.speech()).at(-1)?.text.startsWith('English')) break;
      await ears.hears(/./u);
    }
    await ears.hears('English: press Enter.');
    await corner(width - 20);
    await ears.hears(words.welcome.hands.heading);

    await kiosk.touch(words.welcome.hands.skip);
    await ears.hears(words.welcome.hands.skip);
    await kiosk.untilView({ hands: 'start' });
    await kiosk.touch(words.welcome.hands.skip);
    await ears.hears(words.welcome.heading);
    await kiosk.touch(words.welcome.door.older);
    await ears.hears(words.welcome.door.older);
    await kiosk.untilView({ screen: 'welcome' });
    await kiosk.touch(words.welcome.door.calm);
    await ears.hears(words.welcome.door.calm);
    await kiosk.touch(words.welcome.door.calm);
    await kiosk.untilView({ screen: 'calm' });
  },
);
