/** Decides how far a pane turns to keep what is being read aloud in sight. Pure: it knows places, not the document. */

/** Upper and lower edge on the screen, CSS pixels. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Where everything is when another word or sentence lights up. */
export interface LitMoment {
  readonly lit: Edges;
  readonly pane: Edges;
  /** How far the page in the pane is scrolled, CSS pixels. */
  readonly scrolledPx: number;
  /** The text that it belongs to: another one is another reading. */
  readonly text: unknown;
  /** What somebody who goes about with keys has come to in this pane; `null` = nothing, or a finger is in use. */
  readonly focus: Edges | null;
}

/** A lit line this near the lower end, as a part of the height, moves up to this far from the upper end. */
const followMargin = 0.15;

/** One for each pane. */
export class LitFollower {
  #turnedAway = false;
  #text: unknown = null;
  /** Where in the page the last lit line began, CSS pixels. */
  #lastPx = 0;

  /** Somebody has turned the page by hand: they are not pulled back before what is read is in sight again, or another reading begins. */
  turnAway(): void {
    this.#turnedAway = true;
  }

  /** Another page is in the pane. */
  forget(): void {
    this.#turnedAway = false;
    this.#text = null;
  }

  /** How far to scroll, CSS pixels; `0` = stay. */
  scrollBy(moment: LitMoment): number {
    const { lit, pane } = moment;
    if (this.#beginsAnew(moment)) this.#turnedAway = false;
    const marginPx = (pane.bottom - pane.top) * followMargin;
    if (lit.top >= pane.top && lit.bottom <= pane.bottom - marginPx) {
      this.#turnedAway = false;
      return 0;
    }
    const byPx = lit.top - pane.top - marginPx;
    return this.#turnedAway || hidesFocus(moment, byPx) ? 0 : byPx;
  }

  /** Another text, or the same one from further up. */
  #beginsAnew({ lit, pane, scrolledPx, text }: LitMoment): boolean {
    const placePx = lit.top - pane.top + scrolledPx;
    const anew = text !== this.#text || placePx < this.#lastPx - 1;
    this.#text = text;
    this.#lastPx = placePx;
    return anew;
  }
}

/** Whoever goes about with keys does not lose sight of what has the focus to what is being read elsewhere (WCAG 2.4.11). */
function hidesFocus({ focus, pane }: LitMoment, byPx: number): boolean {
  if (focus === null) return false;
  const isInSight = (shiftPx: number): boolean =>
    focus.top - shiftPx >= pane.top && focus.bottom - shiftPx <= pane.bottom;
  return isInSight(0) && !isInSight(byPx);
}
