/**
 * Touch, pen and mouse for the whole page, in one place: a control answers on press (attribute `data-pressed`) and gets its
 * `click` on release by the rules of `TapTracker`. The browser's own clicks on controls are swallowed; keyboard clicks are not.
 */
import type { SessionEvent } from '../session/session-types.ts';
import { StaffGesture } from './staff-gesture.ts';
import { TapTracker } from './tap-tracker.ts';
import type { Contact } from './tap-tracker.ts';

/** What touch needs of its surroundings. */
export interface TouchOptions {
  readonly send: (event: SessionEvent) => void;
  readonly pixelsPerMm: () => number;
  /** Touch explores by ear now (`explore-by-touch.ts`): a tap alone does nothing. Absent = never. */
  readonly explores?: () => boolean;
}

const control =
  'button, a[href], summary, [role="button"], [role="switch"], [role="tab"], [role="radio"], [role="option"]';
const slipMm = 10;
/** A fingertip leaves about 10-15 mm, a child's palm 50 mm. */
const palmMm = 40;
const cornerMm = 30;
/** The frame is held and leaned on here (accessibility SIZ-4); the corners are exempt (rulings 5). */
const deadEdgeMm = 8;

/** Starts listening; call once. */
export function listenToTouch({ send, pixelsPerMm, explores = () => false }: TouchOptions): void {
  const tracker = new TapTracker<Element>(() => ({
    slipPx: slipMm * pixelsPerMm(),
    palmPx: palmMm * pixelsPerMm(),
  }));
  const staff = new StaffGesture();
  const capture = { capture: true } as const;
  const release = (): void => {
    for (const held of pressedElements) held.removeAttribute('data-pressed');
    pressedElements.clear();
  };
  const pressedElements = new Set<Element>();

  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      const found = controlUnder(event);
      send(found === null ? { type: 'input' } : { type: 'input', onControl: true });
      if (staff.tap(cornerTap(event, pixelsPerMm()))) send({ type: 'open-staff' });
      if (found === null || explores() || isOnDeadEdge(event, pixelsPerMm())) return;
      if (!tracker.down(contactOf(event), found, found.getBoundingClientRect())) return;
      release();
      found.setAttribute('data-pressed', '');
      pressedElements.add(found);
    },
    capture,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      const tapped = tracker.up(contactOf(event));
      if (tracker.pressed === null) release();
      // It may have left the page while it was held.
      if (tapped?.isConnected === true) click(tapped, event);
    },
    capture,
  );
  window.addEventListener(
    'pointercancel',
    (event) => {
      tracker.cancel(event.pointerId);
      if (tracker.pressed === null) release();
    },
    capture,
  );
  swallowNativeClicks(capture);
}

function swallowNativeClicks(capture: { readonly capture: true }): void {
  window.addEventListener(
    'click',
    (event) => {
      // Keys and assistive technology click without a count.
      if (!event.isTrusted || event.detail === 0 || controlUnder(event) === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    capture,
  );
  // A touch beside the controls must not take the focus from the heading that has just got it.
  window.addEventListener(
    'mousedown',
    (event) => {
      if (controlUnder(event) === null) event.preventDefault();
    },
    capture,
  );
  // Otherwise a finger that slips on a control scrolls, and the browser takes the contact away.
  window.addEventListener(
    'touchstart',
    (event) => {
      if (event.cancelable && controlUnder(event) !== null) event.preventDefault();
    },
    { capture: true, passive: false },
  );
}

function click(element: Element, { clientX, clientY }: PointerEvent): void {
  element.dispatchEvent(
    new PointerEvent('click', { bubbles: true, composed: true, cancelable: true, clientX, clientY }),
  );
}

function controlUnder(event: Event): Element | null {
  for (const node of event.composedPath())
    if (node instanceof Element && node.matches(control)) return node.matches(':disabled') ? null : node;
  return null;
}

function contactOf(event: PointerEvent): Contact {
  const { pointerId, clientX, clientY, timeStamp, width, height, pointerType } = event;
  const sizePx = pointerType === 'touch' ? Math.max(width, height) : 0;
  return { pointerId, x: clientX, y: clientY, timeMs: timeStamp, sizePx };
}

function cornerTap(
  { clientX, clientY, timeStamp }: PointerEvent,
  pixelsPerMm: number,
): Parameters<StaffGesture['tap']>[0] {
  const { innerWidth, innerHeight } = window;
  return {
    x: clientX,
    y: clientY,
    timeMs: timeStamp,
    widthPx: innerWidth,
    heightPx: innerHeight,
    cornerPx: cornerMm * pixelsPerMm,
  };
}

function isOnDeadEdge({ clientX, clientY, pointerType }: PointerEvent, pixelsPerMm: number): boolean {
  const cornerPx = cornerMm * pixelsPerMm;
  const inCorner = clientX <= cornerPx || clientX >= window.innerWidth - cornerPx;
  return pointerType === 'touch' && !inCorner && clientY > window.innerHeight - deadEdgeMm * pixelsPerMm;
}
