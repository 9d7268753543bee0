/** Where a page stands in its pane: a new page begins at its start; what opens at its start is seen, and gives the place back when it closes. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { LanternReadingPane } from '../../components/reading-pane/reading-pane.ts';

/** What decides where the page stands. */
export interface PageState {
  /** Name of the page. */
  readonly page: string;
  /** What lies open at the start of the page: a word that is explained, a thing that was touched; `null` = nothing. */
  readonly open: string | null;
}

/** For a host with one `lantern-reading-pane`. */
export class PanePlace implements ReactiveController {
  private before: PageState = { page: '', open: null };
  /** Where the reader was when something opened. */
  private readAt = 0;

  constructor(
    private readonly host: ReactiveElement,
    private readonly stateOf: () => PageState,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.before.open === null && this.stateOf().open !== null) this.readAt = this.pane?.place ?? 0;
  }

  hostUpdated(): void {
    const { page, open } = this.stateOf();
    const { before } = this;
    this.before = { page, open };
    if (page !== before.page || (open !== null && open !== before.open)) this.pane?.toStart();
    else if (open === null && before.open !== null) this.pane?.toPlace(this.readAt);
  }

  hostDisconnected(): void {
    this.before = { page: '', open: null };
  }

  private get pane(): LanternReadingPane | null {
    return this.host.shadowRoot?.querySelector('lantern-reading-pane') ?? null;
  }
}
