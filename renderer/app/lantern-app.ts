/** The whole page: provides the ports to everything inside and puts the screen of the session on the stage. */
import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  bridgeContext,
  displayContext,
  heardContext,
  liveSettingsContext,
  localizeContext,
  narrationContext,
  packContext,
  sessionContext,
  takeHomeContext,
} from '../controllers/contexts.ts';
import type {
  DisplayPort,
  LiveSettingsPort,
  LocalizePort,
  NarrationPort,
  PackPort,
  SessionPort,
  TakeHomePort,
} from '../controllers/contexts.ts';
import type { HeardPort } from '../voice/heard-voice.ts';
import type { KioskBridge } from '../bridge.ts';
import '../screens/attract/attract.ts';
import { baseStyles } from '../styles/base.styles.ts';
import { applySettings } from './apply-settings.ts';
import { lanternAppStyles } from './lantern-app.styles.ts';
import { screenTemplate, sheetTemplate } from './stage.ts';

/** Everything the page needs from its edges; made once in `renderer/index.ts`. */
export interface Ports {
  readonly session: SessionPort;
  readonly pack: PackPort;
  readonly localize: LocalizePort;
  readonly narration: NarrationPort;
  readonly heard: HeardPort;
  readonly display: DisplayPort;
  readonly liveSettings: LiveSettingsPort;
  readonly takeHome: TakeHomePort;
  readonly bridge: KioskBridge;
}

/** Set `ports`, then put it into the document. */
@customElement('lantern-app')
export class LanternApp extends LitElement {
  static override styles = [baseStyles, lanternAppStyles];

  /** Must be set before the element is connected; never changes. */
  @property({ attribute: false }) ports: Ports | null = null;

  private firstPaintReported = false;
  private stopFollowing: (() => void) | undefined;

  override connectedCallback(): void {
    if (this.ports !== null) {
      this.provide(this.ports);
      this.stopFollowing = this.ports.session.subscribe(() => this.requestUpdate());
    }
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopFollowing?.();
  }

  protected override render(): unknown {
    const view = this.ports?.session.view;
    if (view === undefined) return nothing;
    const overlaid = view.attention === 'warning';
    const showsBar = !['attract', 'problem', 'cleaning'].includes(view.screen);
    return html`<div class="stage">
      <div class="page" ?inert=${overlaid}>
        <main
          class="screen"
          @picture-ready=${(event: Event) => this.pictureReady(event)}
          ?inert=${view.sheet !== null}
        >
          ${screenTemplate(view.screen)}<lantern-staff-sign></lantern-staff-sign>
        </main>
        ${view.sheet === null ? nothing : html`<div class="sheet-place"><div class="sheet">${sheetTemplate(view.sheet)}</div></div>`}
        ${view.speechMode ? html`<lantern-caption></lantern-caption>` : nothing}
        ${showsBar ? html`<lantern-bar></lantern-bar>` : nothing}
      </div>
      ${overlaid ? html`<lantern-still-there></lantern-still-there>` : nothing}
    </div>`;
  }

  protected override updated(): void {
    const view = this.ports?.session.view;
    if (view === undefined) return;
    applySettings(document.documentElement, view.settings);
    this.toggleAttribute('visited', view.screen !== 'attract');
    this.toggleAttribute('lower', view.settings.lower && view.screen !== 'attract');
    // Without a loop there is no picture to wait for.
    if (view.screen !== 'attract' || this.ports?.pack.attract.length === 0) void this.reportFirstPaint();
  }

  private provide(ports: Ports): void {
    new ContextProvider(this, { context: sessionContext, initialValue: ports.session });
    new ContextProvider(this, { context: packContext, initialValue: ports.pack });
    new ContextProvider(this, { context: localizeContext, initialValue: ports.localize });
    new ContextProvider(this, { context: narrationContext, initialValue: ports.narration });
    new ContextProvider(this, { context: heardContext, initialValue: ports.heard });
    new ContextProvider(this, { context: displayContext, initialValue: ports.display });
    new ContextProvider(this, { context: liveSettingsContext, initialValue: ports.liveSettings });
    new ContextProvider(this, { context: takeHomeContext, initialValue: ports.takeHome });
    new ContextProvider(this, { context: bridgeContext, initialValue: ports.bridge });
  }

  /** The next picture waits in the document too; only the one that is seen counts. */
  private pictureReady(event: Event): void {
    const [picture] = event.composedPath();
    if (picture instanceof Element && picture.classList.contains('current')) void this.reportFirstPaint();
  }

  /** The first picture is decoded; once letters and two frames have followed, the window may be shown and the rest fetched. */
  private async reportFirstPaint(): Promise<void> {
    if (this.firstPaintReported) return;
    this.firstPaintReported = true;
    await document.fonts.ready;
    await nextFrame();
    await nextFrame();
    this.ports?.bridge.firstSlidePainted();
    await import('../screens/after-first-paint.ts');
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-app': LanternApp;
  }
}
