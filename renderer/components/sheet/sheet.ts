/** A sheet that rises from the bar into the reach zone; what is behind it stays visible above. */
import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import check from '../../../assets/icons/check.svg?raw';
import { baseStyles } from '../../styles/base.styles.ts';
import '../button/button.ts';
import '../reading-pane/reading-pane.ts';

/** Fires `close-sheet` when its button is used. Focus goes to its heading when it opens. */
@customElement('lantern-sheet')
export class LanternSheet extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        max-block-size: 100%;
        min-block-size: 0;
      }
      section {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        border-start-start-radius: calc(2 * var(--radius));
        border-start-end-radius: calc(2 * var(--radius));
        border-block-start: var(--border) solid var(--line);
        background: var(--paper);
        box-shadow: var(--shadow);
        padding: calc(6 * var(--mm)) var(--edge) calc(3 * var(--mm));
        animation: rise var(--fade) var(--ease);
      }
      @keyframes rise {
        from {
          transform: translateY(calc(8 * var(--mm)));
        }
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--gap);
        padding-block-end: var(--gap);
      }
      header lantern-button {
        --button-size: var(--target);
        flex: none;
      }
      h2 {
        font-size: min(calc(0.85 * var(--type-title)), max(var(--type-label), 6cqmin));
      }
      lantern-reading-pane {
        flex: 1;
        min-block-size: 0;
      }
      :host-context([data-motion='off']) section {
        animation: none;
      }
    `,
  ];

  @property() heading = '';
  /** Word on the button that closes it. */
  @property() closeLabel = '';
  @query('h2') private headingElement!: HTMLElement | null;

  protected override firstUpdated(): void {
    this.headingElement?.focus();
  }

  protected override render(): unknown {
    return html`<section role="dialog" aria-labelledby="title">
      <header>
        <h2 tabindex="-1" id="title">${this.heading}</h2>
        <lantern-button
          kind="second"
          data-control="close"
          .icon=${check}
          label=${this.closeLabel}
          @click=${() => this.close()}
        ></lantern-button>
      </header>
      <lantern-reading-pane><slot></slot></lantern-reading-pane>
    </section>`;
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('close-sheet', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-sheet': LanternSheet;
  }
}
