/**
 * One switch is enough (accessibility KEY-8): the light goes from thing to thing in reading order, and a press takes what is lit.
 * After three rounds without a press it rests; the next press wakes it. Pure: it knows steps and times, not the document.
 */

/** Rounds without a press after which the light rests. */
export const roundsBeforeRest = 3;

/** What the scanner needs of the page. */
export interface ScanSurface {
  /** Moves the light on; `round` = it went past the last thing and began again, `nothing` = there is nothing to light. */
  readonly moveOn: () => 'moved' | 'round' | 'nothing';
  /** Takes what is lit. */
  readonly take: () => void;
  /**
   * Tells the session that somebody with a switch is there. `taking`: what is lit will act, so this does not wake by itself.
   * `true` = that was the answer to "Are you still there?", and nothing else happens.
   */
  readonly isHere: (taking: boolean) => boolean;
}

/** Timers and the time for each thing. */
export interface ScanTiming {
  /** Milliseconds; read anew for each step, because staff may change it. */
  readonly stepMs: () => number;
  readonly setTimeout: (callback: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (id: unknown) => void;
}

/** One for the whole page. */
export class Scanner {
  #timer: unknown = null;
  #rounds = 0;

  constructor(
    private readonly surface: ScanSurface,
    private readonly timing: ScanTiming,
  ) {}

  /** The light is moving. */
  get isMoving(): boolean {
    return this.#timer !== null;
  }

  /** The switch is pressed: takes what is lit, or sets the light going. */
  press(): void {
    const taking = this.isMoving;
    this.#rounds = 0;
    const answered = this.surface.isHere(taking);
    if (!taking) this.surface.moveOn();
    else if (!answered) this.surface.take();
    this.#wait();
  }

  /** Nobody is there any more, or another device is in use. */
  rest(): void {
    if (this.#timer !== null) this.timing.clearTimeout(this.#timer);
    this.#timer = null;
    this.#rounds = 0;
  }

  #wait(): void {
    if (this.#timer !== null) this.timing.clearTimeout(this.#timer);
    this.#timer = this.timing.setTimeout(() => this.#step(), this.timing.stepMs());
  }

  #step(): void {
    if (this.surface.moveOn() !== 'moved') this.#rounds += 1;
    if (this.#rounds >= roundsBeforeRest) this.rest();
    else this.#wait();
  }
}
