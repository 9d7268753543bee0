import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../kiosk.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { titleOf } from '../pack-texts.ts';
import { words } from '../words.ts';

/** From anywhere to the staff screen, with the code 2468. */
async function becomeStaff(kiosk: Kiosk): Promise<void> {
  await kiosk.press('Control+Alt+Shift+L');
  await kiosk.showsHeading(words.staff.pinHeading);
  for (const digit of '2468') await kiosk.touch(digit);
  await kiosk.touch(words.staff.pinEnter);
  await kiosk.showsHeading(words.staff.heading);
}

const flags = ['--staff-pin=2468'];

test('what staff set holds at once and after the page is loaded again, and nobody else can set it', async ({
  openKiosk,
}) => {
  const kiosk = await (await openKiosk({ flags })).isReady();
  const refused = await kiosk.page.evaluate(() => window.lantern?.keepSetting('keys.debounceMs', 0));
  expect(refused).toEqual({ kind: 'not-staff' });

  await becomeStaff(kiosk);
  await kiosk.touch(words.tools.keys);
  await kiosk.showsHeading(words.tools.keys);
  await kiosk.touch(words.tools.profileOneSwitch);
  await kiosk.shows(words.tools.kept);
  const file = join(kiosk.electron.profileFolder, 'staff-settings.yaml');
  expect(await readFile(file, 'utf8')).toContain('one-switch');
  const settings = () =>
    kiosk.page.evaluate(() => document.querySelector('lantern-app')?.ports?.liveSettings.settings);
  expect((await settings())?.keys.profiles).toContain('one-switch');
  expect((await settings())?.keptByStaff).toEqual(['keys.profiles']);

  await kiosk.press('Escape');
  await kiosk.showsHeading(words.staff.heading);
  const bad = await kiosk.page.evaluate(() => window.lantern?.keepSetting('cleaning.seconds', 5));
  expect(bad).toMatchObject({ kind: 'refused' });
  await kiosk.page.reload();
  await kiosk.isReady();
  expect((await settings())?.keys.profiles).toContain('one-switch');
  expect(await kiosk.page.evaluate(() => window.lantern?.forgetSetting('keys.profiles'))).toEqual({
    kind: 'kept',
  });
  await expect.poll(async () => (await settings())?.keys.profiles).toEqual(['keyboard', 'storm']);
});

test('the cleaning lock: nothing answers, a page that is loaded again stays locked, and it ends by itself', async ({
  openKiosk,
}) => {
  const kiosk = await (await openKiosk({ flags })).isReady();
  await becomeStaff(kiosk);
  await kiosk.touch(words.tools.cleaning);
  await kiosk.showsHeading(words.tools.cleaning);
  await kiosk.touch(words.tools.cleaningStart);
  await kiosk.showsHeading(words.cleaning.heading);
  for (const place of [0.02, 0.5, 0.98]) await kiosk.touchPlace(place, 0.95);
  for (const key of ['Enter', 'Escape', 'ArrowRight', 'Home', 'Tab']) await kiosk.press(key);
  await kiosk.untilView({ screen: 'cleaning' });

  await kiosk.page.reload();
  await kiosk.untilView({ screen: 'cleaning' });
  await kiosk.touchPlace(0.5, 0.5);
  await kiosk.press('Enter');
  await kiosk.untilView({ screen: 'cleaning' });
  await kiosk.walkAway(61_000);
  await kiosk.untilView({ screen: 'attract' });
});

test('staff can end the cleaning by their chord and their code', async ({ openKiosk }) => {
  const kiosk = await (await openKiosk({ flags })).isReady();
  await becomeStaff(kiosk);
  await kiosk.touch(words.tools.cleaning);
  await kiosk.touch(words.tools.cleaningStart);
  await kiosk.showsHeading(words.cleaning.heading);
  await becomeStaff(kiosk);
  await kiosk.touch(words.staff.close);
  await kiosk.untilView({ screen: 'attract' });
});

test('a slide that staff hide is gone from loop, topics and story at once, and back tomorrow', async ({
  openKiosk,
}) => {
  const kiosk = await (await openKiosk({ flags })).isReady();
  const paths = () =>
    kiosk.page.evaluate(() => {
      const { index, attract } = document.querySelector('lantern-app')?.ports?.pack ?? {};
      return { older: index?.paths.older, loop: attract?.map(({ slide }) => slide) };
    });
  const before = await paths();
  const [slide = ''] = before.loop ?? [];
  await becomeStaff(kiosk);
  await kiosk.touch(words.tools.hide);
  await kiosk.showsHeading(words.tools.hide);
  await kiosk.touch(titleOf(slide));
  await kiosk.shows(words.tools.kept);
  const after = await paths();
  expect(after.older).toEqual(before.older?.filter((id) => id !== slide));
  expect(after.loop).toEqual(before.loop?.filter((id) => id !== slide));
  await kiosk.press('Escape');
  await kiosk.press('Escape');
  await kiosk.untilView({ screen: 'attract' });
  await kiosk.tellSession({ type: 'input' }, { type: 'skip-hands' }, { type: 'open-door', path: 'older' });
  await kiosk.tellSession({ type: 'open-slide', slide });
  await kiosk.untilView({ screen: 'topics' });

  await kiosk.page.clock.fastForward('24:00:00');
  await kiosk.walkAway(31_000);
  await kiosk.untilView({ screen: 'attract' });
  await kiosk.tellSession({ type: 'input' });
  await expect.poll(async () => (await paths()).older).toEqual(before.older);
});
