/** A large button made of a figure and a word: something to take, to add or to choose. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import check from '../../../assets/icons/check.svg?raw';
import { baseStyles } from '../../styles/base.styles.ts';
import '../icon/icon.ts';

/** Fires the usual `click`. Slot: a figure that is drawn in place, instead of `source`. */
@customElement('lantern-figure-button')
export class LanternFigureButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      button {
        position: relative;
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: calc(1 * var(--mm));
        inline-size: 100%;
        block-size: 100%;
        min-block-size: var(--target-primary);
        min-inline-size: var(--target-primary);
        padding: calc(1.5 * var(--mm)) calc(1.5 * var(--mm)) calc(2 * var(--mm));
        border: var(--border) solid var(--ink);
        border-radius: var(--radius);
        background: var(--paper-raised);
        color: var(--ink);
        font: inherit;
        font-size: var(--type-label);
        font-weight: 600;
        line-height: 1.15;
        text-align: center;
        box-shadow: var(--shadow);
        cursor: pointer;
        transition: transform 90ms var(--ease);
      }
      button:lang(ar) {
        line-height: 1.45;
      }
      img {
        inline-size: var(--figure-size, calc(24 * var(--mm)));
        block-size: var(--figure-size, calc(24 * var(--mm)));
        object-fit: contain;
        pointer-events: none;
      }
      /* The figures are drawn for paper. */
      :host-context([data-theme='dark']) img {
        border-radius: 30%;
        background: #fff7e8;
      }
      .label {
        overflow-wrap: break-word;
        max-inline-size: 100%;
      }
      .tick {
        --icon-size: 1em;
        position: absolute;
        inset-block-start: calc(1.5 * var(--mm));
        inset-inline-end: calc(1.5 * var(--mm));
      }
      button[aria-pressed='true'] {
        border: calc(1.2 * var(--mm)) solid var(--ink);
        background: var(--paper-warm);
      }
      button:is(:active, [data-pressed]) {
        transform: scale(1.04);
        box-shadow: 0 0 0 calc(1.5 * var(--mm)) var(--reading-light);
      }
      :host-context([data-motion='off']) button {
        transition: none;
      }
      :host-context([data-motion='off']) button:is(:active, [data-pressed]) {
        transform: none;
      }
    `,
  ];

  /** URL of the figure; empty = what is slotted, or the word alone. */
  @property() source = '';
  @property() label = '';
  /** Language of the word when it is not the page's. */
  @property({ attribute: false }) language = '';
  /** `null` = not a choice. */
  @property({ attribute: false }) pressed: boolean | null = null;

  protected override render(): unknown {
    return html`<button type="button" aria-pressed=${this.pressed ?? nothing}>
      ${
        this.source === ''
          ? html`<slot></slot>`
          : html`<img src=${this.source} alt="" draggable="false" decoding="async" />`
      }
      <span class="label" lang=${this.language === '' ? nothing : this.language}>${this.label}</span>
      ${this.pressed === true ? html`<lantern-icon class="tick" .drawing=${check}></lantern-icon>` : nothing}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-figure-button': LanternFigureButton;
  }
}
