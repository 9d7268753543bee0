/** A word that is explained, as a button of its own of at least 20 mm. */
import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import open from '../../../assets/icons/book-open.svg?raw';
import { baseStyles } from '../../styles/base.styles.ts';
import '../icon/icon.ts';
import { keepWordPicture } from '../picture/keep-image.ts';

/** A `click` asks for the explanation. */
@customElement('lantern-glossary-chip')
export class LanternGlossaryChip extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    baseStyles,
    css`
      /* As large as its button: the lines around it are taller, and its shadow would show it. */
      :host {
        display: inline-flex;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
        min-block-size: var(--target);
        min-inline-size: var(--target);
        padding: calc(1 * var(--mm)) calc(5 * var(--mm));
        border: var(--border) solid var(--teal-border);
        border-radius: calc(var(--target) / 2);
        background: var(--paper-raised);
        color: var(--ink);
        font: inherit;
        font-size: var(--type-label);
        font-weight: 600;
        line-height: 1.15;
        text-align: start;
        cursor: pointer;
      }
      button.pictured {
        gap: 0.35em;
        padding-inline: calc(1.5 * var(--mm)) calc(4 * var(--mm));
      }
      /* The place is there before the drawing has come. */
      img {
        flex: none;
        inline-size: calc(var(--target) - 3.4 * var(--mm));
        block-size: calc(var(--target) - 3.4 * var(--mm));
        border-radius: 50%;
        background: var(--paper-warm);
        object-fit: cover;
      }
      img.mirrored {
        transform: scaleX(-1);
      }
      button[aria-expanded='true'] {
        border-width: calc(1.2 * var(--mm));
        background: var(--paper-warm);
      }
      button:is(:active, [data-pressed]) {
        box-shadow: 0 0 0 calc(1.5 * var(--mm)) var(--reading-light);
      }
    `,
  ];

  @property() name = '';
  /** Language of the name. */
  @property({ attribute: false }) language = '';
  /** Its explanation is on the screen. */
  @property({ type: Boolean }) expanded = false;

  /** URL of a drawing of the word, in place of the sign; empty = the sign. */
  @property() picture = '';
  /** The drawing is turned round for right-to-left reading. */
  @property({ type: Boolean }) mirrored = false;
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('picture')) return;
    this.failed = false;
    if (this.picture !== '') keepWordPicture(this.picture);
  }

  protected override render(): unknown {
    const pictured = this.picture !== '' && !this.failed;
    return html`<button
      type="button"
      class=${pictured ? 'pictured' : ''}
      aria-expanded=${this.expanded ? 'true' : 'false'}
      lang=${this.language}
    >
      ${pictured ? this.drawing() : html`<lantern-icon .drawing=${open}></lantern-icon>`}
      <span>${this.name}</span>
    </button>`;
  }

  /** Decoration: the word beside it says what it is. */
  private drawing(): unknown {
    return html`<img
      class=${this.mirrored ? 'mirrored' : ''}
      src=${this.picture}
      alt=""
      decoding="async"
      draggable="false"
      @error=${() => (this.failed = true)}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-glossary-chip': LanternGlossaryChip;
  }
}
