/** A drawing beside a word. Never alone: the word carries the meaning, so the icon is silent for the ear. */
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** `<lantern-icon .drawing=${house}>`, as large as 1.25 letters unless `--icon-size` says otherwise. */
@customElement('lantern-icon')
export class LanternIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      inline-size: var(--icon-size, 1.25em);
      block-size: var(--icon-size, 1.25em);
      flex: none;
      pointer-events: none;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
    :host-context([dir='rtl']):host([directional]) svg {
      transform: scaleX(-1);
    }
  `;

  /** Markup of one of assets/icons, imported with `?raw`; never text from outside. */
  @property({ attribute: false }) drawing = '';
  /** The drawing means a direction: it turns round in right-to-left languages. */
  @property({ type: Boolean, reflect: true }) directional = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  protected override render(): unknown {
    return html`${unsafeHTML(this.drawing)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-icon': LanternIcon;
  }
}
