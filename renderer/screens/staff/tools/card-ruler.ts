/** The outline of a bank card: held against the screen, a real card shows whether the panel's size is right. */
import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Words } from '../../../components/words.ts';
import { cardMm } from '../../../display/reach.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import './stepper.ts';

/** A frame that can still be seen. */
const smallestPx = 20;

/** Fires `fit` with the new width, CSS pixels. */
@customElement('lantern-card-ruler')
export class LanternCardRuler extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        gap: calc(4 * var(--mm));
      }
      .card {
        display: grid;
        place-items: center;
        inline-size: var(--card-width);
        max-inline-size: none;
        block-size: var(--card-height);
        margin-inline: auto;
        border-radius: calc(var(--card-width) * 3.18 / 85.6);
        outline: 2px solid var(--ink);
        outline-offset: 0;
        background: var(--paper-raised);
      }
      .card::before {
        content: '';
        inline-size: 58%;
        block-size: 42%;
        border: 1px dashed var(--line);
        border-radius: inherit;
      }
    `,
  ];

  /** Width of the outline, CSS pixels. */
  @property({ attribute: false }) cardPx = 309;
  private readonly words = new Words(this);

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('cardPx')) return;
    this.style.setProperty('--card-width', `${this.cardPx.toFixed(2)}px`);
    this.style.setProperty('--card-height', `${((this.cardPx * cardMm.height) / cardMm.width).toFixed(2)}px`);
  }

  protected override render(): unknown {
    const { t, value: words } = this.words;
    const shown = new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 }).format(
      this.cardPx / cardMm.width,
    );
    return html`<div class="card" role="img" aria-label=${t('tools.rulerOutline')}></div>
      <lantern-staff-stepper
        data-setting="card"
        name=${t('tools.rulerSize')}
        value=${t('tools.pixelsPerMm', { value: shown })}
        .steps=${[-10, -1, 1, 10]}
        @step=${({ detail }: CustomEvent<number>) => this.grow(detail)}
      ></lantern-staff-stepper>`;
  }

  private grow(pixels: number): void {
    this.cardPx = Math.max(smallestPx, Math.round(this.cardPx) + pixels);
    this.dispatchEvent(new CustomEvent('fit', { detail: this.cardPx }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-card-ruler': LanternCardRuler;
  }
}
