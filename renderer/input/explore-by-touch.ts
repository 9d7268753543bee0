/**
 * Touch for somebody who does not see the screen (rulings 5): a finger speaks what is under it; a second tap on the same thing, at least
 * 0.4 s later, acts. The lower left corner goes back to the thing before, the lower right corner acts on the thing that was spoken last.
 */
import { composedAncestors, elementAt } from './composed-tree.ts';
import { focusedElement, moveFocus, pressable } from './focus-order.ts';
import { SecondTap } from './second-tap.ts';

/** What exploring needs of its surroundings. */
export interface ExploreOptions {
  /** Whether touch explores now. */
  readonly isOn: () => boolean;
  readonly pixelsPerMm: () => number;
  /** A control or a text under the finger is to be spoken. */
  readonly speak: (element: Element, kind: 'control' | 'text') => void;
}

/** Side of a corner that acts as a key (accessibility ACT-2), millimetres. */
const cornerMm = 30;
/** What a text under the finger may be. */
const text = 'h1, h2, h3, p, li, img, figcaption, .position, [role="img"], lantern-narrated-text';

/** Starts listening; call it before the listener of taps, which stays quiet while this one is on. */
export function exploreByTouch({ isOn, pixelsPerMm, speak }: ExploreOptions): void {
  const taps = new SecondTap<Element>();
  let under: Element | null = null;
  const find = (event: PointerEvent): void => {
    const found = thingAt(event.clientX, event.clientY);
    if (found === null || found.element === under) return;
    if (under !== null) taps.moved();
    under = found.element;
    taps.spoken(found.kind === 'control' ? found.element : null, event.timeStamp);
    if (found.kind === 'control') focus(found.element);
    speak(found.element, found.kind);
  };
  const goBack = (): void => {
    moveFocus(-1);
    const focused = focusedElement();
    if (focused === null) return;
    taps.spoken(focused, 0);
    speak(focused, 'control');
  };
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!isOn() || event.button !== 0) return;
      const corner = cornerOf(event, cornerMm * pixelsPerMm());
      if (corner === 'previous') goBack();
      if (corner === 'act') press(focusedElement());
      if (corner !== null) return;
      const found = thingAt(event.clientX, event.clientY);
      taps.down(found?.kind === 'control' ? found.element : null, event.timeStamp);
      under = null;
      find(event);
    },
    { capture: true },
  );
  window.addEventListener('pointermove', (event) => {
    if (isOn() && under !== null && event.buttons !== 0) find(event);
  });
  window.addEventListener(
    'pointerup',
    () => {
      if (!isOn() || under === null) return;
      const lifted = under;
      under = null;
      if (taps.up(lifted)) press(lifted);
    },
    { capture: true },
  );
}

function thingAt(
  x: number,
  y: number,
): { readonly element: Element; readonly kind: 'control' | 'text' } | null {
  const innermost = elementAt(x, y);
  if (innermost === null) return null;
  const around = [...composedAncestors(innermost)];
  const control = around.find((element) => element.matches(pressable));
  if (control !== undefined) return { element: control, kind: 'control' };
  const words = around.find((element) => element.matches(text));
  return words === undefined ? null : { element: words, kind: 'text' };
}

function cornerOf({ clientX, clientY }: PointerEvent, sidePx: number): 'previous' | 'act' | null {
  if (clientY < window.innerHeight - sidePx) return null;
  if (clientX <= sidePx) return 'previous';
  return clientX >= window.innerWidth - sidePx ? 'act' : null;
}

function focus(element: Element): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

function press(element: Element | null): void {
  if (element?.isConnected === true && element.matches(pressable))
    element.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, cancelable: true }));
}
