/** The whole page: provides the ports to everything inside and puts the screen of the session on the stage. */
import { ContextProvider } from '@lit/context';
import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  bridgeContext,
  displayContext,
  localizeContext,
  narrationContext,
  packContext,
  sessionContext,
} from '../controllers/contexts.ts';
import type {
  DisplayPort,
  LocalizePort,
  NarrationPort,
  PackPort,
  SessionPort,
} from '../controllers/contexts.ts';
import type { KioskBridge } from '../bridge.ts';

/** Everything the page needs from its edges; made once in `renderer/index.ts`. */
export interface Ports {
  readonly session: SessionPort;
  readonly pack: PackPort;
  readonly localize: LocalizePort;
  readonly narration: NarrationPort;
  readonly display: DisplayPort;
  readonly bridge: KioskBridge;
}

/** Set `ports`, then put it into the document. */
@customElement('lantern-app')
export class LanternApp extends LitElement {
  /** Must be set before the element is connected; never changes. */
  @property({ attribute: false }) ports: Ports | null = null;

  override connectedCallback(): void {
    if (this.ports !== null) this.provide(this.ports);
    super.connectedCallback();
  }

  private provide(ports: Ports): void {
    new ContextProvider(this, { context: sessionContext, initialValue: ports.session });
    new ContextProvider(this, { context: packContext, initialValue: ports.pack });
    new ContextProvider(this, { context: localizeContext, initialValue: ports.localize });
    new ContextProvider(this, { context: narrationContext, initialValue: ports.narration });
    new ContextProvider(this, { context: displayContext, initialValue: ports.display });
    new ContextProvider(this, { context: bridgeContext, initialValue: ports.bridge });
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-app': LanternApp;
  }
}
