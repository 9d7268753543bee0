/** Four corners of the screen tapped clockwise within five seconds (rulings 6), beginning at any of them. Pure. */

const clockwise = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;
type Corner = (typeof clockwise)[number];

/** Time for all four taps, milliseconds. */
export const staffGestureMs = 5000;

/** A tap and the screen it falls on, CSS pixels and milliseconds. */
export interface CornerTap {
  readonly x: number;
  readonly y: number;
  readonly timeMs: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Side of a corner's square. */
  readonly cornerPx: number;
}

/** Remembers the last taps. */
export class StaffGesture {
  #taps: readonly { readonly corner: Corner; readonly timeMs: number }[] = [];

  /** `true` when this tap completes the gesture. */
  tap(tap: CornerTap): boolean {
    const corner = cornerOf(tap);
    if (corner === null) {
      this.#taps = [];
      return false;
    }
    const before = this.#taps.at(-1);
    const follows = before !== undefined && clockwise[(clockwise.indexOf(before.corner) + 1) % 4] === corner;
    this.#taps = [...(follows ? this.#taps : []), { corner, timeMs: tap.timeMs }].slice(-4);
    const [first] = this.#taps;
    if (this.#taps.length < 4 || first === undefined || tap.timeMs - first.timeMs > staffGestureMs)
      return false;
    this.#taps = [];
    return true;
  }
}

function cornerOf({ x, y, widthPx, heightPx, cornerPx }: CornerTap): Corner | null {
  // In a small window the corners must not meet.
  const side = Math.min(cornerPx, widthPx / 4, heightPx / 4);
  const vertical = y <= side ? 'top' : y >= heightPx - side ? 'bottom' : null;
  const horizontal = x <= side ? 'left' : x >= widthPx - side ? 'right' : null;
  return vertical === null || horizontal === null ? null : `${vertical}-${horizontal}`;
}
