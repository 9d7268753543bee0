import { everyScreen, goTo } from '../every-screen.ts';
import { expect, test } from '../kiosk.ts';
import { packTexts } from '../pack-texts.ts';
import { words } from '../words.ts';
import { AccessibilityTree } from './accessibility-tree.ts';
import { some } from './matrix.ts';

const screens = some(Object.keys(everyScreen), ['doors', 'explore', 'numbers gate', 'text and contrast']);
const { text } = words;

// proves: EN 11.5.2.3, EN 11.5.2.5, EN 11.5.2.11 · defects: nameless
test('an assistive program learns of every control what it is, how it is called and whether it can act', async ({
  kiosk,
}) => {
  const tree = await AccessibilityTree.of(kiosk.page);
  for (const screen of screens) {
    await goTo(kiosk, screen, 'en');
    const objects = await tree.objects();
    const controls = objects.filter(
      ({ role, states }) => states['focusable'] === true && role !== 'RootWebArea',
    );
    expect(controls.length, screen).toBeGreaterThan(5);
    for (const { role, name, domNode } of controls)
      expect(`${role}: ${name}`, `${screen}, ${domNode}`).toMatch(
        /^(button|heading|region|dialog|group): \S/u,
      );
    expect(
      objects.filter(({ role, name }) => /^ima?ge?$/u.test(role) && name === ''),
      screen,
    ).toEqual([]);
  }
});

// proves: EN 11.5.2.7, EN 11.5.2.8, EN 11.5.2.9 · defects: roleless
test('groups carry their heading, their buttons belong to them, and values are words', async ({ kiosk }) => {
  const tree = await AccessibilityTree.of(kiosk.page);
  await goTo(kiosk, 'text and contrast', 'en');
  const groups = { [text.themeDark]: text.theme, [text.slower]: text.rate, [text.louder]: text.volume };
  for (const [button, heading] of Object.entries(groups))
    expect((await tree.find('button', button)).within, button).toContain(`group ${heading}`);
  const values = (await tree.objects()).filter(({ name }) => /^(Speed|Volume) \d of \d$/u.test(name));
  expect(values.length).toBeGreaterThanOrEqual(2);
});

// proves: EN 11.5.2.10 · defects: hidden-text
test('the text of a page is text for an assistive program too', async ({ kiosk }) => {
  const tree = await AccessibilityTree.of(kiosk.page);
  await goTo(kiosk, 'explore', 'en');
  const told = (await tree.objects())
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ');
  const [sentence = ''] = packTexts('en').slides['blood-cells']!.levels.older!.text.split(/(?<=\.) /u);
  // Explained words are objects of their own.
  expect(told.replaceAll(/\s+/gu, ' ').replaceAll(/ (?=[.,:;!?])/gu, '')).toContain(sentence);
});

// proves: EN 11.5.2.12, EN 11.5.2.13, EN 11.5.2.14, EN 11.5.2.16 · defects: deaf-to-taps
test('an assistive program moves the focus, presses without finger or key, and sees the new state', async ({
  kiosk,
}) => {
  const tree = await AccessibilityTree.of(kiosk.page);
  await goTo(kiosk, 'text and contrast', 'en');
  const dark = await tree.find('button', text.themeDark);
  expect(dark.states).toMatchObject({ pressed: 'false' });
  await tree.focus(dark);
  await expect.poll(async () => (await tree.find('button', text.themeDark)).states['focused']).toBe(true);
  await tree.act(dark);
  await expect.poll(async () => (await tree.find('button', text.themeDark)).states['pressed']).toBe('true');
  expect((await kiosk.view()).settings.theme).toBe('dark');
});

// proves: EN 11.5.2.15 · defects: roleless
test('an assistive program is told what has changed', async ({ kiosk }) => {
  const tree = await AccessibilityTree.of(kiosk.page);
  await goTo(kiosk, 'doors', 'en');
  const spoken = async (): Promise<string> =>
    (await tree.objects())
      .filter(
        ({ states, within }) => states['live'] === 'polite' || within.some((one) => one.startsWith('status')),
      )
      .map(({ name }) => name)
      .join(' ');
  const before = await spoken();
  await tree.act(await tree.find('button', words.bar.listenHint));
  await expect.poll(spoken).not.toBe(before);
});
