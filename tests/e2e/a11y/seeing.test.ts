import type { Page } from '@playwright/test';
import { findCutText } from '../cut-text.ts';
import { everyScreen, goTo, settle } from '../every-screen.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex } from '../pack-texts.ts';
import { contrastOf } from './colour-contrast.ts';
import { describeFocus } from './describe-focus.ts';
import type { SeenFocus } from './describe-focus.ts';
import { everyOther, some } from './matrix.ts';
import { measurePage } from './measure-page.ts';

const screens = Object.keys(everyScreen);
/** Accessibility VIS-2. */
const ringMm = 1.5;
const shapeContrast = 3;

/** Everything that Tab reaches on this screen, as it looks while it has the focus; at most this many. */
async function tabThrough(kiosk: Kiosk, most: number): Promise<SeenFocus[]> {
  const seen: SeenFocus[] = [];
  for (let step = 0; step < most; step += 1) {
    await kiosk.press('Tab');
    await settle(kiosk);
    const focus = await kiosk.page.evaluate(describeFocus);
    if (focus !== null && seen.some(({ name }) => name === focus.name)) return seen;
    if (focus?.isControl === true) seen.push(focus);
  }
  return seen;
}

function ringProblems(where: string, { name, ringPx, colours }: SeenFocus, perMm: number): string[] {
  const thin = ringPx < ringMm * perMm - 0.5 ? [`${where}: the ring of "${name}" is ${ringPx} px`] : [];
  const steps = colours.slice(1).map((colour, index) => contrastOf(colours[index] ?? colour, colour));
  return Math.max(1, ...steps) >= shapeContrast
    ? thin
    : [...thin, `${where}: the ring of "${name}" is ${colours.join(', ')}`];
}

const pixelsPerMm = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')));

for (const theme of some(['standard', 'dark', 'soft'] as const, ['dark'] as const)) {
  // proves: WCAG 2.4.7, WCAG 2.4.13, WCAG 1.4.11, EN 5.5.2 · defects: no-ring, thin-ring
  test(`whoever uses keys always sees where they are: a ring of two tones, 1.5 mm, ${theme}`, async ({
    kiosk,
  }) => {
    test.setTimeout(300_000);
    const problems: string[] = [];
    for (const screen of some(screens, ['doors', 'explore'])) {
      await goTo(kiosk, screen, 'en');
      await kiosk.tellSession({ type: 'change-settings', change: { theme } });
      const seen = await tabThrough(kiosk, 40);
      expect(seen.length, screen).toBeGreaterThan(1);
      const perMm = await pixelsPerMm(kiosk.page);
      for (const focus of seen) problems.push(...ringProblems(screen, focus, perMm));
      await kiosk.tellSession({ type: 'reset-settings' });
    }
    expect(problems).toEqual([]);
  });
}

for (const language of some(packIndex.languages, ['en'])) {
  // proves: WCAG 2.4.11, WCAG 2.4.12 · defects: covered-focus
  test(`nothing ever covers what has the focus: ${language}`, async ({ kiosk }) => {
    test.setTimeout(300_000);
    const covered: string[] = [];
    for (const screen of some(screens, ['explore, a thing touched', 'text and contrast'])) {
      await goTo(kiosk, screen, language);
      for (const { name, uncovered } of await tabThrough(kiosk, 40))
        if (!uncovered) covered.push(`${screen}: "${name}"`);
    }
    expect(covered).toEqual([]);
  });
}

/** WCAG 2.2, 1.4.12; letters of Arabic join, so they are not pulled apart. */
const spacing = `
  *:not(:lang(ar)) { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  * { line-height: 1.5 !important; }
  p, li { margin-block-end: 2em !important; }
`;

for (const language of some(packIndex.languages, ['fr'])) {
  // proves: WCAG 1.4.12 · defects: tight-lines
  test(`wider letters, words and lines cut nothing off: ${language}`, async ({ openKiosk }) => {
    test.setTimeout(300_000);
    const kiosk = await (await openKiosk({ styles: spacing })).isReady();
    const cut: string[] = [];
    for (const screen of some(screens, everyOther(screens, 1))) {
      await goTo(kiosk, screen, language);
      for (const words of await kiosk.page.evaluate(findCutText)) cut.push(`${screen}: ${words}`);
      const { scrollsSideways } = await kiosk.page.evaluate(measurePage);
      if (scrollsSideways) cut.push(`${screen}: the page scrolls sideways`);
    }
    expect(cut).toEqual([]);
  });
}

/** What is chosen on this screen: each with how it differs from the others, colours set aside. */
function chosenMarks(): { name: string; hasTick: boolean; borderPx: number; othersBorderPx: number }[] {
  const buttons: HTMLElement[] = [];
  const collect = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.localName === 'button') buttons.push(element);
      if (element.shadowRoot !== null) collect(element.shadowRoot);
    }
  };
  collect(document);
  const border = (element: Element): number => Number.parseFloat(getComputedStyle(element).borderTopWidth);
  const plain = buttons.filter((button) => button.getAttribute('aria-pressed') === 'false');
  return buttons
    .filter(
      (button) => button.getAttribute('aria-pressed') === 'true' && button.dataset['hotspot'] === undefined,
    )
    .map((button) => ({
      name: button.textContent.trim(),
      hasTick: button.querySelector('.tick')?.checkVisibility() ?? false,
      borderPx: border(button),
      othersBorderPx: Math.max(0, ...plain.map(border)),
    }));
}

// proves: WCAG 1.4.1, EN 4.2.3 · defects: colour-only
test('what is chosen has a tick and a thicker edge, not only another colour', async ({ kiosk }) => {
  for (const theme of ['standard', 'dark', 'soft'] as const) {
    await goTo(kiosk, 'text and contrast', 'en');
    await kiosk.tellSession({ type: 'change-settings', change: { theme, lower: true } });
    await settle(kiosk);
    const marks = await kiosk.page.evaluate(chosenMarks);
    expect(marks.length, theme).toBeGreaterThanOrEqual(5);
    for (const { name, hasTick, borderPx, othersBorderPx } of marks) {
      expect(hasTick, `${theme}: tick of "${name}"`).toBe(true);
      expect(borderPx, `${theme}: edge of "${name}"`).toBeGreaterThan(othersBorderPx);
    }
    await kiosk.tellSession({ type: 'reset-settings' });
  }
});

/** Buttons without an edge of their own: where the system chooses the colours their fill is gone. */
function edgeless(): string[] {
  const found: string[] = [];
  const collect = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.localName === 'button' && element.checkVisibility()) {
        const marked = [element, ...element.querySelectorAll('.mark')].some((one) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(one);
          return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
        });
        if (!marked) found.push(element.getAttribute('aria-label') ?? element.textContent.trim());
      }
      if (element.shadowRoot !== null) collect(element.shadowRoot);
    }
  };
  collect(document);
  return found;
}

// proves: WCAG 1.4.11, EN 11.7 · defects: invisible-in-forced-colours
test('where the system chooses the colours, every button keeps an edge', async ({ kiosk }, testInfo) => {
  test.skip(testInfo.project.name !== 'chromium', 'Playwright forces colours only in a page of its own.');
  await kiosk.page.emulateMedia({ forcedColors: 'active' });
  for (const screen of some(screens, ['doors', 'story', 'explore', 'parents', 'text and contrast'])) {
    await goTo(kiosk, screen, 'en');
    expect(await kiosk.page.evaluate(edgeless), screen).toEqual([]);
    await testInfo.attach(`forced colours, ${screen}`, {
      body: await kiosk.page.screenshot(),
      contentType: 'image/png',
    });
  }
});

const deficiencies = ['achromatopsia', 'deuteranopia', 'protanopia', 'tritanopia', 'blurredVision'] as const;

test('pictures for people to judge: as seen without some colours, or blurred', async ({
  kiosk,
}, testInfo) => {
  const devtools = await kiosk.page.context().newCDPSession(kiosk.page);
  for (const screen of some(screens, ['explore', 'text and contrast'])) {
    await goTo(kiosk, screen, 'en');
    for (const type of some(deficiencies, ['achromatopsia'] as const)) {
      await devtools.send('Emulation.setEmulatedVisionDeficiency', { type });
      const picture = await kiosk.page.screenshot();
      expect(picture.byteLength).toBeGreaterThan(10_000);
      await testInfo.attach(`${type}, ${screen}`, { body: picture, contentType: 'image/png' });
    }
  }
});

// proves: WCAG 1.4.13 · defects: hover-acts
test('pointing at things without pressing shows nothing and hides nothing', async ({ kiosk }) => {
  for (const screen of some(screens, ['doors', 'explore', 'parents', 'text and contrast'])) {
    await goTo(kiosk, screen, 'en');
    const before = await kiosk.visibleText();
    const { controls } = await kiosk.page.evaluate(measurePage);
    for (const { box } of controls)
      await kiosk.page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    expect(await kiosk.visibleText(), screen).toBe(before);
  }
});
