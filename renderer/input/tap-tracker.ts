/** The rules of touch (product, Touch): press, slip, hold, palm, double tap. Pure; knows contacts and boxes, not the document. */

/** A finger, pen or mouse button at a moment; CSS pixels and milliseconds on a monotonic clock. */
export interface Contact {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly timeMs: number;
  /** Larger side of the touched area, 0 when the device does not tell. */
  readonly sizePx: number;
}

/** Edges of a control on the screen, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The limits, in pixels because the panel decides how many a millimetre has. */
export interface TapLimits {
  /** A finger may slip this far beyond the control (10 mm). */
  readonly slipPx: number;
  /** A contact larger than this is a palm or a sleeve. */
  readonly palmPx: number;
}

/** A second tap in the same place within this time is the same tap (accessibility ACT-5), milliseconds. */
export const doubleTapMs = 300;
/** A contact that was never lifted, as touch frames leave behind, does not block the screen for longer, milliseconds. */
export const forgottenContactMs = 20_000;

interface Press<Control> {
  readonly control: Control;
  readonly box: Box;
  readonly pointerId: number;
  readonly startMs: number;
}

/** Follows one pressed control at a time. */
export class TapTracker<Control> {
  #press: Press<Control> | null = null;
  #last: {
    readonly control: Control;
    readonly x: number;
    readonly y: number;
    readonly timeMs: number;
  } | null = null;

  constructor(private readonly limits: () => TapLimits) {}

  /** The control that is held down. */
  get pressed(): Control | null {
    return this.#press?.control ?? null;
  }

  /** A contact begins on a control. `true` = the control is pressed now; otherwise the contact means nothing. */
  down(contact: Contact, control: Control, box: Box): boolean {
    const held = this.#press;
    if (held !== null && contact.timeMs - held.startMs < forgottenContactMs) return false;
    this.#press = null;
    if (contact.sizePx > this.limits().palmPx || this.#isDoubleTap(contact, control)) return false;
    this.#press = { control, box, pointerId: contact.pointerId, startMs: contact.timeMs };
    return true;
  }

  /** The contact is lifted. The control to act on, or `null`. However long it was held, it is a tap. */
  up(contact: Contact): Control | null {
    const press = this.#press;
    if (press?.pointerId !== contact.pointerId) return null;
    this.#press = null;
    if (!isWithin(press.box, contact, this.limits().slipPx)) return null;
    this.#last = { control: press.control, x: contact.x, y: contact.y, timeMs: contact.timeMs };
    return press.control;
  }

  /** The browser took the contact away (scrolling, a lost device): nothing is acted on. */
  cancel(pointerId: number): void {
    if (this.#press?.pointerId === pointerId) this.#press = null;
  }

  /** The same place counts, not only the same control: the first tap may have put another control under the finger. */
  #isDoubleTap({ x, y, timeMs }: Contact, control: Control): boolean {
    const last = this.#last;
    if (last === null || timeMs - last.timeMs >= doubleTapMs) return false;
    return last.control === control || Math.hypot(x - last.x, y - last.y) <= this.limits().slipPx;
  }
}

function isWithin({ left, top, right, bottom }: Box, { x, y }: Contact, slipPx: number): boolean {
  return x >= left - slipPx && x <= right + slipPx && y >= top - slipPx && y <= bottom + slipPx;
}
