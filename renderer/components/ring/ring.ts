/** A lantern whose ring empties: time passing without a number. */
import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base.styles.ts';

/** `durationMs`: time until the ring is empty; it starts when the element appears. */
@customElement('lantern-ring')
export class LanternRing extends LitElement {
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
      .track {
        stroke: var(--paper-warm);
      }
      .left {
        stroke: var(--lantern);
        stroke-dasharray: 100;
        animation: empty var(--ring-duration, 30s) linear forwards;
      }
      .rim {
        stroke: var(--ink);
      }
      .metal {
        fill: var(--ink);
        stroke: var(--ink);
      }
      .glass {
        fill: var(--paper-raised);
        stroke: var(--ink);
      }
      .flame {
        fill: var(--lantern);
        stroke: var(--ink);
      }
      .glow {
        fill: var(--reading-light);
      }
      @keyframes empty {
        to {
          stroke-dashoffset: 100;
        }
      }
      /* Without motion the ring empties in a few still steps. */
      :host-context([data-motion='off']) .left {
        animation-timing-function: steps(6, end);
      }
    `,
  ];

  @property({ type: Number }) durationMs = 30_000;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('durationMs')) this.style.setProperty('--ring-duration', `${this.durationMs}ms`);
  }

  protected override render(): unknown {
    return html`<svg viewBox="0 0 240 240" fill="none" aria-hidden="true">
      <circle class="track" cx="120" cy="120" r="106" stroke-width="18" />
      <g transform="rotate(-90 120 120)">
        <circle class="left" cx="120" cy="120" r="106" stroke-width="18" pathLength="100" />
      </g>
      <circle class="rim" cx="120" cy="120" r="115" stroke-width="2" />
      <circle class="rim" cx="120" cy="120" r="97" stroke-width="2" />
      <circle class="glow" cx="120" cy="130" r="66" />
      <path class="rim" d="M96 84c0-34 48-34 48 0" stroke-width="5" stroke-linecap="round" />
      <path class="metal" d="M88 96c4-14 60-14 64 0z" stroke-width="5" stroke-linejoin="round" />
      <path class="glass" d="M88 98h64l6 64H82z" stroke-width="5" stroke-linejoin="round" />
      <path
        class="flame"
        d="M120 112c12 16 15 22 15 30a15 15 0 0 1-30 0c0-8 5-14 15-30z"
        stroke-width="4"
        stroke-linejoin="round"
      />
      <path class="rim" d="M104 98l-4 64M136 98l4 64" stroke-width="3" />
      <path class="metal" d="M78 164h84v10H78z" stroke-width="5" stroke-linejoin="round" />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-ring': LanternRing;
  }
}
