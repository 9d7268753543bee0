/**
 * Holding a lower corner of the screen starts speech (accessibility KEY-9), where a frame that can be felt leads the fingers there. It is
 * the one thing that is held: it starts something that could be started otherwise too, and a tap in the corner means what it always meant.
 */

/** What the hold needs of its surroundings. */
export interface CornerHoldOptions {
  /** Whether holding means something now: there is such a frame, and speech is off. */
  readonly isOn: () => boolean;
  readonly pixelsPerMm: () => number;
  readonly after: (delayMs: number, callback: () => void) => () => void;
  /** Held long enough to be told to hold on. */
  readonly onHint: () => void;
  /** Held to the end. */
  readonly onHeld: () => void;
}

/** Until the hint, and until speech starts, milliseconds (accessibility KEY-9). */
const hintMs = 500;
const holdMs = 2000;
/** Side of a corner, and how far a finger may slip from where it came down, millimetres. */
const cornerMm = 30;
const slipMm = 10;

/** Starts listening; call once. */
export function listenToCornerHold({ isOn, pixelsPerMm, after, onHint, onHeld }: CornerHoldOptions): void {
  let held: PointerEvent | null = null;
  let stopWaiting: readonly (() => void)[] = [];
  const letGo = (): void => {
    held = null;
    for (const stop of stopWaiting) stop();
    stopWaiting = [];
  };
  const options = { capture: true } as const;
  window.addEventListener(
    'pointerdown',
    (event) => {
      letGo();
      if (!isOn() || event.button !== 0 || !isInLowerCorner(event, cornerMm * pixelsPerMm())) return;
      held = event;
      stopWaiting = [after(hintMs, onHint), after(holdMs, onHeld)];
    },
    options,
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      if (held === null || event.pointerId !== held.pointerId) return;
      const slippedPx = Math.hypot(event.clientX - held.clientX, event.clientY - held.clientY);
      if (slippedPx > slipMm * pixelsPerMm()) letGo();
    },
    options,
  );
  for (const name of ['pointerup', 'pointercancel']) window.addEventListener(name, letGo, options);
}

function isInLowerCorner({ clientX, clientY }: PointerEvent, sidePx: number): boolean {
  const isLow = clientY >= window.innerHeight - sidePx;
  return isLow && (clientX <= sidePx || clientX >= window.innerWidth - sidePx);
}
