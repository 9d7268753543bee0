/** A tap on what was spoken before acts; any other only speaks. Pure. */

/** Two taps closer than this are one that trembles, milliseconds (rulings 5). */
export const betweenTapsMs = 400;

/** Remembers what was spoken last, and what a finger that is down would do. */
export class SecondTap<Thing> {
  #last: Thing | null = null;
  #spokenMs = Number.NEGATIVE_INFINITY;
  #acting: Thing | null = null;

  /** The thing that was spoken last. */
  get last(): Thing | null {
    return this.#last;
  }

  /** A thing is spoken, because a finger or a corner came to it. */
  spoken(thing: Thing | null, timeMs: number): void {
    if (thing === this.#last) return;
    this.#last = thing;
    this.#spokenMs = timeMs;
  }

  /** A finger comes down on a thing; call it before that is spoken. */
  down(thing: Thing | null, timeMs: number): void {
    const wasSpoken = thing !== null && thing === this.#last;
    this.#acting = wasSpoken && timeMs - this.#spokenMs >= betweenTapsMs ? thing : null;
  }

  /** The finger has gone on to something else: it only explores. */
  moved(): void {
    this.#acting = null;
  }

  /** The finger is lifted. `true` = the thing acts now; however long it was held. */
  up(thing: Thing | null): boolean {
    const acts = this.#acting !== null && this.#acting === thing;
    this.#acting = null;
    return acts;
  }
}
