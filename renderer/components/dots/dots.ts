/** An icon array: 10 x 10 dots, the filled ones together from the start corner; filled and open differ by pattern, not only by colour. */
import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base.styles.ts';

const side = 10;
const step = 20;

/** `count` of 100 dots are filled; `description` says it in words for the ear. */
@customElement('lantern-dots')
export class LanternDots extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        aspect-ratio: 1;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }
      :host-context([dir='rtl']) svg {
        transform: scaleX(-1);
      }
      .filled circle {
        fill: var(--pattern);
        stroke: var(--ink);
      }
      .filled .core {
        fill: var(--paper);
        stroke: none;
      }
      .open circle {
        fill: var(--paper-raised);
        stroke: var(--ink-quiet);
      }
    `,
  ];

  /** 0..100 */
  @property({ type: Number }) count = 0;
  @property() description = '';

  protected override render(): unknown {
    const dots = Array.from({ length: side * side }, (_unused, index) => this.dot(index));
    return html`<svg viewBox="0 0 200 200" role="img" aria-label=${this.description}>${dots}</svg>`;
  }

  private dot(index: number): unknown {
    const x = (index % side) * step + step / 2;
    const y = Math.floor(index / side) * step + step / 2;
    return index < this.count
      ? svg`<g class="filled"><circle cx=${x} cy=${y} r="7.6" stroke-width="1.2" /><circle class="core" cx=${x} cy=${y} r="2.4" /></g>`
      : svg`<g class="open"><circle cx=${x} cy=${y} r="7.2" stroke-width="1.6" stroke-dasharray="3 2.2" /></g>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-dots': LanternDots;
  }
}
