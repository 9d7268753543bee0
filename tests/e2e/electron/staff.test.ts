import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../kiosk.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { makeSharedFolder } from '../launch-kiosk.ts';
import { PackFolder } from '../pack-folders.ts';
import { words } from '../words.ts';

async function typePin(kiosk: Kiosk, pin: string): Promise<void> {
  for (const digit of pin) await kiosk.touch(digit);
  await kiosk.touch(words.staff.pinEnter);
}

test('four corners and the code: staff see how it is, and leave', async ({ openKiosk }) => {
  const kiosk = await (await openKiosk({ flags: ['--staff-pin=2468'] })).isReady();
  for (const [across, down] of [
    [0.01, 0.005],
    [0.99, 0.005],
    [0.99, 0.995],
    [0.01, 0.995],
  ] as const)
    await kiosk.touchPlace(across, down);
  await kiosk.showsHeading(words.staff.pinHeading);
  await typePin(kiosk, '1111');
  await kiosk.shows(/not right/);
  await typePin(kiosk, '2468');
  await kiosk.shows(words.staff.health);
  await kiosk.shows(/leukemia/);
  await kiosk.touch(words.staff.close);
  await kiosk.untilView({ screen: 'attract' });

  await kiosk.press('Control+Alt+Shift+L');
  await kiosk.showsHeading(words.staff.pinHeading);
  await typePin(kiosk, '2468');
  const ended = new Promise<number | null>((done) => kiosk.electron.app.process().once('exit', done));
  // The program may be gone before the tap on its last button is reported back.
  await kiosk.touch(words.staff.leave).catch((cause: unknown) => {
    if (!/has been closed/.test(String(cause))) throw cause;
  });
  expect(await ended).toBe(0);
});

// proves: WCAG 3.3.8, WCAG 3.3.9 · defects: deaf-to-cards
test('nobody has to remember a code: a card at its reader opens the staff screen', async ({ openKiosk }) => {
  const kiosk = await (await openKiosk({ flags: ['--staff-card=04A1b2C2D4'] })).isReady();
  const swipe = async (card: string): Promise<void> => {
    await kiosk.page.keyboard.type(card);
    await kiosk.press('Enter');
  };
  await kiosk.press('Control+Alt+Shift+L');
  await kiosk.showsHeading(words.staff.pinHeading);
  await kiosk.shows(words.tools.orCard);
  await swipe('04A1b2C2D5');
  await kiosk.shows(/not right/);
  await swipe('04A1b2C2D4');
  await kiosk.showsHeading(words.staff.heading);
});

test('without the code nothing of staff answers, and too many tries lock the pad', async ({ openKiosk }) => {
  const kiosk = await (await openKiosk({ flags: ['--staff-pin=2468'] })).isReady();
  const refused = await kiosk.page.evaluate(async () => {
    const bridge = window.lantern;
    if (bridge === undefined) throw new Error('There is no bridge.');
    return [await bridge.staffHealth(), await bridge.leaveKiosk(), await bridge.restartKiosk()];
  });
  expect(refused).toEqual([null, false, false]);
  const answers = await kiosk.page.evaluate(async () => {
    const kinds: string[] = [];
    for (let tries = 0; tries < 8; tries += 1) kinds.push((await window.lantern!.checkStaffPin('0000')).kind);
    kinds.push((await window.lantern!.checkStaffPin('2468')).kind);
    return kinds;
  });
  expect(answers[0]).toBe('refused');
  expect(answers.at(-1)).toBe('locked');
});

test('no code configured: the pad says so, and nothing opens', async ({ kiosk }) => {
  await kiosk.press('Control+Alt+Shift+L');
  await kiosk.showsHeading(words.staff.pinHeading);
  await typePin(kiosk, '0000');
  await kiosk.shows(words.staff.pinMissing);
  expect(kiosk.electron.output()).toContain('staff-pin-missing');
});

test('a mistake in the configuration: its own key falls back, staff see a sign, the log names the line', async ({
  openKiosk,
}) => {
  const folder = await makeSharedFolder('config');
  const file = join(folder, 'config.yaml');
  await writeFile(
    file,
    'defaultLanguage: fr\nidle:\n  childMs: soon\nstaff:\n  pin: "1357"\ncolour: green\n',
  );
  const kiosk = await (await openKiosk({ flags: [`--config=${file}`] })).isReady();
  expect((await kiosk.view()).language).toBe('fr');
  await expect(kiosk.page.locator('lantern-staff-sign').filter({ visible: true })).toHaveCount(1);
  await expect.poll(() => kiosk.electron.output()).toContain('config.yaml:3');
  expect(kiosk.electron.output()).toContain('config.yaml:6');
  expect(kiosk.electron.output()).not.toContain('1357');
  await kiosk.touchPlace(0.5, 0.3);
  await kiosk.walkAway(60_500);
  await kiosk.untilView({ attention: 'warning' });
});

test('staff see every pack with its version, and what is wrong with each', async ({ openKiosk }) => {
  const packs = await PackFolder.make();
  const { slides, version } = packs.addLeukemia();
  packs.addTwin('clinic', { en: 'A day at the clinic' }, ['en']);
  packs.spoil('clinic/en.json');
  packs.addGarden();
  const flags = ['--staff-pin=2468', ...packs.flagsFor('leukemia', 'clinic', 'garden')];
  const kiosk = await (await openKiosk({ flags })).isReady();
  await kiosk.packsChanged();
  await expect(kiosk.page.locator('lantern-staff-sign').filter({ visible: true })).toHaveCount(1);
  await kiosk.press('Control+Alt+Shift+L');
  await typePin(kiosk, '2468');
  await kiosk.shows(`leukemia, version ${version}, ${slides.length} pages`);
  await kiosk.shows('garden, version 1.0.0');
  await kiosk.shows(words.staff.contentLeftOut.replace('{{id}}', 'clinic'));
  await kiosk.shows(/The pack clinic in .* cannot be shown/);
  await expect(kiosk.page.getByText(words.staff.noNotices)).toHaveCount(0);
  await expect(kiosk.page.locator('lantern-staff-health code')).toHaveText(['pack-invalid']);
  packs.delete();
});
