import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { focusedElement, moveFocus } from '../../../renderer/input/focus-order.ts';
import { listenToKeyboard } from '../../../renderer/input/keyboard.ts';
import { listenToTouch } from '../../../renderer/input/touch.ts';
import { defaultLive, initialView } from '../../fixtures/fake-ports.ts';
import type { SessionEvent } from '../../../renderer/session/session-types.ts';

const sent: SessionEvent[] = [];
const send = (event: SessionEvent): void => void sent.push(event);
listenToTouch({ send, pixelsPerMm: () => 2 });
const presses = { count: 0 };
const described: string[] = [];
let shown = initialView;
listenToKeyboard({
  send,
  view: () => shown,
  direction: () => 'ltr',
  keys: () => defaultLive.keys,
  describeKey: (words) => void described.push(words),
  scanner: { press: () => (presses.count += 1) },
});

/** A button inside a shadow root, as everywhere in Lantern. */
function place(): { host: HTMLElement; button: HTMLButtonElement; clicks: () => number } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  button.textContent = 'Next';
  button.style.cssText = 'position: fixed; left: 100px; top: 100px; width: 80px; height: 60px;';
  root.append(button);
  document.body.append(host);
  let clicks = 0;
  host.addEventListener('click', () => (clicks += 1));
  return { host, button, clicks: () => clicks };
}

const pointer = (type: string, target: Element, change: PointerEventInit = {}): void => {
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: 7,
      pointerType: 'touch',
      button: 0,
      clientX: 140,
      clientY: 130,
      ...change,
    }),
  );
};
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeEach(async () => {
  document.body.replaceChildren();
  sent.length = 0;
  // Longer than a double tap, so that the tests do not touch one another.
  await pause(320);
});

describe('touch', () => {
  it('answers on press and acts once on release', () => {
    const { button, clicks } = place();
    pointer('pointerdown', button);
    expect(button.hasAttribute('data-pressed')).toBe(true);
    expect(clicks()).toBe(0);
    pointer('pointerup', button);
    expect(button.hasAttribute('data-pressed')).toBe(false);
    expect(clicks()).toBe(1);
    expect(sent).toEqual([{ type: 'input', onControl: true }]);
  });

  it('gives one click for a real click of the browser', async () => {
    const { button, clicks } = place();
    await page.elementLocator(button).click();
    expect(clicks()).toBe(1);
  });

  it('forgives a slip of 10 mm, and not one of 15', async () => {
    const { button, clicks } = place();
    pointer('pointerdown', button);
    pointer('pointerup', document.body, { clientX: 199 });
    expect(clicks()).toBe(1);
    await pause(320);
    pointer('pointerdown', button);
    pointer('pointerup', document.body, { clientX: 211 });
    expect(clicks()).toBe(1);
    expect(button.hasAttribute('data-pressed')).toBe(false);
  });

  it('does nothing when the browser takes the contact away, and works afterwards', () => {
    const { button, clicks } = place();
    pointer('pointerdown', button);
    pointer('pointercancel', button);
    pointer('pointerup', button);
    expect(clicks()).toBe(0);
    pointer('pointerdown', button);
    pointer('pointerup', button);
    expect(clicks()).toBe(1);
  });

  it('leaves a disabled button alone and does not act on one that has left the page', () => {
    const { host, button, clicks } = place();
    button.disabled = true;
    pointer('pointerdown', button);
    pointer('pointerup', button);
    button.disabled = false;
    pointer('pointerdown', button);
    host.remove();
    pointer('pointerup', document.body);
    expect(clicks()).toBe(0);
  });

  it('wakes by a touch beside the controls', () => {
    place();
    pointer('pointerdown', document.body, { clientX: 300, clientY: 300 });
    expect(sent).toEqual([{ type: 'input' }]);
  });

  it('opens staff by the four corners', () => {
    const { innerWidth, innerHeight } = window;
    for (const [clientX, clientY] of [
      [1, 1],
      [innerWidth - 1, 1],
      [innerWidth - 1, innerHeight - 1],
      [1, innerHeight - 1],
    ] as const)
      pointer('pointerdown', document.body, { clientX, clientY });
    expect(sent.at(-1)).toEqual({ type: 'open-staff' });
  });
});

describe('keys', () => {
  const press = (code: string, init: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {
      code,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    (focusedElement() ?? document.body).dispatchEvent(event);
    return event;
  };

  it('move the focus through shadow roots, round and round', () => {
    const [first, second] = [place().button, place().button];
    moveFocus(1);
    expect(focusedElement()).toBe(first);
    moveFocus(1);
    expect(focusedElement()).toBe(second);
    moveFocus(1);
    expect(focusedElement()).toBe(first);
    moveFocus(-1);
    expect(focusedElement()).toBe(second);
  });

  it('start from a heading that has the focus, and stay inside a dialog', () => {
    const outside = place();
    const dialog = document.createElement('section');
    dialog.setAttribute('role', 'dialog');
    dialog.innerHTML = '<button>one</button><h2 tabindex="-1">Words</h2><button>two</button>';
    document.body.prepend(dialog);
    dialog.querySelector('h2')?.focus();
    moveFocus(1);
    expect(focusedElement()?.textContent).toBe('two');
    moveFocus(1);
    expect(focusedElement()?.textContent).toBe('one');
    expect(focusedElement()).not.toBe(outside.button);
  });

  it('turn pages, but never by themselves while they are held', () => {
    expect(press('ArrowRight').defaultPrevented).toBe(true);
    press('ArrowRight', { repeat: true });
    expect(sent).toEqual([{ type: 'next' }]);
  });

  it('leave the arrows to a slider', () => {
    const slider = document.createElement('div');
    slider.setAttribute('role', 'slider');
    slider.tabIndex = 0;
    document.body.append(slider);
    slider.focus();
    expect(press('ArrowLeft').defaultPrevented).toBe(false);
    expect(sent).toEqual([{ type: 'input', onControl: true }]);
  });

  it('stop Enter from pressing again while it is held', () => {
    place().button.focus();
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(press('Enter', { repeat: true }).defaultPrevented).toBe(true);
  });

  it('say what they do instead of doing it while they are described, and Help still leads out', () => {
    const { button, clicks } = place();
    button.focus();
    shown = { ...initialView, speechMode: true, sheet: 'help', describesKeys: true };
    const entered = press('Enter');
    press('ArrowRight');
    press('F1');
    shown = initialView;
    expect(described).toEqual(['speech.key.enter', 'speech.key.next']);
    expect(entered.defaultPrevented).toBe(true);
    expect(clicks()).toBe(0);
    const stirred: SessionEvent = { type: 'input', onControl: true };
    expect(sent).toEqual([stirred, stirred, { type: 'close-sheet' }]);
  });
});
