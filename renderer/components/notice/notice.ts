/** A quiet line that says something about the page: a language that stands in, a sign for staff. */
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import info from '../../../assets/icons/info.svg?raw';
import { baseStyles } from '../../styles/base.styles.ts';
import '../icon/icon.ts';

/** `text` is read out politely when it appears. */
@customElement('lantern-notice')
export class LanternNotice extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      p {
        display: flex;
        align-items: center;
        gap: 0.5em;
        padding: calc(2.5 * var(--mm)) calc(4 * var(--mm));
        border: var(--border) solid var(--line);
        border-radius: var(--radius);
        background: var(--paper-raised);
        color: var(--ink);
        font-size: var(--type-label);
        line-height: 1.3;
      }
    `,
  ];

  @property() text = '';
  /** Markup of one of assets/icons. */
  @property({ attribute: false }) icon = info;

  protected override render(): unknown {
    return html`<p role="status">
      <lantern-icon .drawing=${this.icon}></lantern-icon><span>${this.text}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-notice': LanternNotice;
  }
}
