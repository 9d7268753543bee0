/** Finds the focus a new place when what had it leaves the page: a word that is closed, a chip whose sentence has been read. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** `termOf` names the open word: its chip takes the focus when its card goes. Else the heading of the page does. */
export class KeepFocus implements ReactiveController {
  private had: Element | null = null;
  private term: string | null = null;

  constructor(
    private readonly host: ReactiveElement,
    private readonly termOf: () => string | null = () => null,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.had = this.root?.activeElement ?? null;
  }

  hostUpdated(): void {
    const lost = this.had !== null && !this.had.isConnected;
    const closed = this.term;
    this.term = this.termOf();
    if (!lost) return;
    const chip =
      closed === null ? null : this.root?.querySelector<HTMLElement>(`[data-control="term-${closed}"]`);
    const place = chip ?? this.root?.querySelector<HTMLElement>('[data-heading]');
    // A finger wants the page to stay where it is; whoever goes by keys wants to see where they are.
    place?.focus({ preventScroll: !document.documentElement.hasAttribute('data-focus-visible-mode') });
  }

  hostDisconnected(): void {
    this.had = null;
    this.term = null;
  }

  private get root(): ShadowRoot | null {
    return this.host.shadowRoot;
  }
}
