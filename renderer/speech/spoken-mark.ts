/** Marks on the screen what is being said (accessibility CF-4): the attribute `data-spoken`, drawn by `base.styles.ts`. */
import type { Spoken } from './spoken.ts';

/** One mark at a time. */
export class SpokenMark {
  #marked: Element | null = null;

  /** What is said now; `null` = nothing. A narrated text lights its own words. */
  show(spoken: Spoken | null): void {
    const element = spoken === null || spoken.kind === 'content' ? null : spoken.element;
    if (element === this.#marked) return;
    this.#marked?.removeAttribute('data-spoken');
    this.#marked = element;
    element?.setAttribute('data-spoken', '');
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }
}
