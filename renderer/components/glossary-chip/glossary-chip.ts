/** A word that is explained, as a button of its own of at least 20 mm. */
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import open from '../../../assets/icons/book-open.svg?raw';
import { baseStyles } from '../../styles/base.styles.ts';
import '../icon/icon.ts';

/** A `click` asks for the explanation. */
@customElement('lantern-glossary-chip')
export class LanternGlossaryChip extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-block;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
        min-block-size: var(--target);
        min-inline-size: var(--target);
        padding-inline: calc(5 * var(--mm));
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

  protected override render(): unknown {
    return html`<button type="button" aria-expanded=${this.expanded ? 'true' : 'false'} lang=${this.language}>
      <lantern-icon .drawing=${open}></lantern-icon><span>${this.name}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-glossary-chip': LanternGlossaryChip;
  }
}
