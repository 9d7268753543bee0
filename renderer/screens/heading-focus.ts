/** Moves the focus to the heading whenever the page becomes another one. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** Marks the heading: `<h1 tabindex="-1" data-heading>`. */
const headingSelector = '[data-heading]';

/** `pageOf` names the page (screen, slide); when the name changes, the element with `data-heading` takes the focus. */
export class HeadingFocus implements ReactiveController {
  private page: string | null = null;

  constructor(
    private readonly host: ReactiveElement,
    private readonly pageOf: () => string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const page = this.pageOf();
    if (page === this.page) return;
    this.page = page;
    const heading = this.host.renderRoot.querySelector<HTMLElement>(headingSelector);
    if (heading !== null) this.focus(heading);
  }

  /** A heading inside a pane that has not rendered yet cannot take the focus; it can a frame later. */
  private focus(heading: HTMLElement): void {
    heading.focus({ preventScroll: true });
    if (heading.matches(':focus')) return;
    requestAnimationFrame(() => heading.focus({ preventScroll: true }));
  }

  hostDisconnected(): void {
    this.page = null;
  }
}
