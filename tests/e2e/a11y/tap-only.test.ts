import { everyScreen, goTo, settle } from '../every-screen.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { some } from './matrix.ts';
import { measurePage } from './measure-page.ts';
import type { MeasuredControl } from './measure-page.ts';

/** Buttons that leave this page for the host, or that have nothing to change from the outset. */
const leftAlone = new Set(['restart', 'leave']);
/** Home is here already. */
const isHome = 'doors';

/** Runs in the page: how far everything is scrolled. */
function scrolled(): number {
  const within = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, one) => sum + one.scrollTop + (one.shadowRoot === null ? 0 : within(one.shadowRoot)),
      0,
    );
  return within(document);
}

/** Runs in the page: what is told of a part that shows no words, such as how many digits were typed. */
function told(): readonly string[] {
  const within = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.matches('[aria-live], [role="status"]') ? [one.getAttribute('aria-label') ?? ''] : []),
      ...(one.shadowRoot === null ? [] : within(one.shadowRoot)),
    ]);
  return within(document);
}

/** What changes when something is pressed: the session, what is read or told, a reason that is given, or the place in a page. */
async function stateOf(kiosk: Kiosk): Promise<string> {
  return JSON.stringify([
    await kiosk.view(),
    await kiosk.visibleText(),
    await kiosk.page.evaluate(told),
    await kiosk.page.evaluate(scrolled),
  ]);
}

async function answersOneTap(kiosk: Kiosk, { box }: MeasuredControl): Promise<boolean> {
  const before = await stateOf(kiosk);
  const { width, height } = await kiosk.screenSize();
  await kiosk.touchPlace((box.left + box.right) / 2 / width, (box.top + box.bottom) / 2 / height);
  await settle(kiosk);
  if ((await stateOf(kiosk)) !== before) return true;
  // What is chosen already stays chosen, and what cannot act now says so by its looks and its name.
  return kiosk.page.evaluate(
    ([x, y]) => {
      let hit = document.elementFromPoint(x, y);
      for (let inner = hit; inner !== null;) {
        hit = inner;
        const next: Element | null | undefined = inner.shadowRoot?.elementFromPoint(x, y);
        inner = next === inner || next === undefined ? null : next;
      }
      const button = hit?.closest('button');
      return ['aria-pressed', 'aria-current', 'aria-disabled'].some(
        (state) => button?.getAttribute(state) === 'true',
      );
    },
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const,
  );
}

for (const screen of some(Object.keys(everyScreen), ['explore', 'numbers gate'])) {
  // proves: WCAG 2.5.1, WCAG 2.5.7, WCAG 2.5.6, EN 5.9, EN 5.1.6.1, EN 4.2.7 · defects: deaf-to-taps
  test(`one tap of one finger is enough for everything: ${screen}`, async ({ kiosk }) => {
    test.setTimeout(300_000);
    await goTo(kiosk, screen, 'en');
    const { controls } = await kiosk.page.evaluate(measurePage);
    const buttons = controls.filter(
      ({ kind, role }) => role !== 'word' && !leftAlone.has(kind) && !(screen === isHome && kind === 'home'),
    );
    expect(buttons.length).toBeGreaterThanOrEqual(7);
    const silent: string[] = [];
    for (const control of buttons) {
      await goTo(kiosk, screen, 'en');
      // One of the buttons begins speech mode, in which the first tap only says what it would do.
      await kiosk.tellSession({ type: 'end-speech' }, { type: 'reset-settings' });
      await settle(kiosk);
      if (!(await answersOneTap(kiosk, control))) silent.push(`${control.name} (${control.kind})`);
    }
    expect(silent).toEqual([]);
  });
}
