/** Goes to a control with keys alone, and presses it. */
import type { Kiosk } from './kiosk-driver.ts';

/** What a screen reader would call the thing that has the focus. */
export function focusedName(kiosk: Kiosk): Promise<string> {
  return kiosk.page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.querySelector('.label')?.textContent;
    return (label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });
}

/** Moves the focus with one key until it stands on this, and presses it. */
export async function pressWith(kiosk: Kiosk, key: 'Tab' | 'ArrowDown', name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await kiosk.press(key);
    const focused = await focusedName(kiosk);
    if (focused === name) {
      await kiosk.press('Enter');
      return;
    }
    passed.push(focused);
  }
  throw new Error(`${key} never reached "${name}"; it passed ${passed.join(' | ')}`);
}
