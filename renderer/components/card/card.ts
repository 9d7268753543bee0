/** A button made of a picture and words: a topic, or a door of the welcome screen. */
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base.styles.ts';
import '../icon/icon.ts';
import '../picture/picture.ts';
import { cardStyles } from './card.styles.ts';

/** A `click` opens what it shows. */
@customElement('lantern-card')
export class LanternCard extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [baseStyles, cardStyles];

  /** URL of the picture; empty = the icon alone. */
  @property() source = '';
  @property({ type: Boolean }) mirrored = false;
  /** Markup of one of assets/icons. */
  @property({ attribute: false }) icon = '';
  @property() label = '';
  /** A second, quieter line. */
  @property() note = '';
  /** Language of the words when it is not the page's. */
  @property({ attribute: false }) language = '';
  /** Picture beside the words rather than above. */
  @property({ type: Boolean, reflect: true }) wide = false;
  /** What it opens is on its way: it looks pressed until that is there. */
  @property({ type: Boolean }) busy = false;

  protected override render(): unknown {
    return html`<button type="button" aria-busy=${this.busy ? 'true' : nothing}>
      ${
        this.source === ''
          ? nothing
          : html`<lantern-picture .source=${this.source} .mirrored=${this.mirrored} alt=""></lantern-picture>`
      }
      <span class="words">
        ${this.icon === '' ? nothing : html`<lantern-icon .drawing=${this.icon}></lantern-icon>`}
        <span class="lines">
          <span class="label" lang=${this.language === '' ? nothing : this.language}>${this.label}</span>
          ${this.note === '' ? nothing : html`<span class="note">${this.note}</span>`}
        </span>
      </span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-card': LanternCard;
  }
}
