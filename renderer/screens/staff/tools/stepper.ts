/** A value that goes up and down in steps: a name, buttons, and the value between them. */
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import less from '../../../../assets/icons/minus.svg?raw';
import more from '../../../../assets/icons/plus.svg?raw';
import '../../../components/button/button.ts';
import { Words } from '../../../components/words.ts';
import { baseStyles } from '../../../styles/base.styles.ts';

/** Fires `step` with one of `steps`. */
@customElement('lantern-staff-stepper')
export class LanternStaffStepper extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        font-size: var(--type-label);
        line-height: 1.3;
      }
      .all {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: calc(3 * var(--mm)) var(--gap);
      }
      .name {
        flex: 1 1 calc(90 * var(--mm));
      }
      .buttons {
        display: flex;
        flex: 0 1 auto;
        align-items: center;
        gap: var(--gap);
        margin-inline-start: auto;
      }
      .value {
        min-inline-size: calc(32 * var(--mm));
        font-weight: 700;
        text-align: center;
      }
      lantern-button {
        --button-size: var(--target);
        min-inline-size: var(--target);
      }
    `,
  ];

  /** What goes up and down. */
  @property() name = '';
  /** The value in words, with its unit. */
  @property() value = '';
  /** A button for each, the negative ones first; of -1 and 1 no number is shown. */
  @property({ attribute: false }) steps: readonly number[] = [-1, 1];
  /** It cannot become smaller. */
  @property({ type: Boolean, attribute: 'at-least' }) atLeast = false;
  /** It cannot become larger. */
  @property({ type: Boolean, attribute: 'at-most' }) atMost = false;
  private readonly words = new Words(this);

  protected override render(): unknown {
    return html`<div class="all" role="group" aria-label=${this.name}>
      <span class="name" aria-hidden="true">${this.name}</span>
      <div class="buttons">
        ${this.steps.filter((step) => step < 0).map((step) => this.button(step))}
        <span class="value" role="status"><bdi>${this.value}</bdi></span>
        ${this.steps.filter((step) => step > 0).map((step) => this.button(step))}
      </div>
    </div>`;
  }

  private button(step: number): unknown {
    const { t, value: words } = this.words;
    const isPlain = Math.abs(step) === 1 && this.steps.length === 2;
    const amount = new Intl.NumberFormat(words.language, { signDisplay: 'always' }).format(step);
    const label = isPlain ? t(step > 0 ? 'tools.more' : 'tools.less') : amount;
    const atEnd = step > 0 ? this.atMost : this.atLeast;
    return html`<lantern-button
      data-control="step${step}"
      .icon=${isPlain ? (step > 0 ? more : less) : ''}
      label=${label}
      hint="${this.name}: ${label}"
      reason=${atEnd ? t('tools.atEnd') : ''}
      @click=${() => this.dispatchEvent(new CustomEvent('step', { detail: step }))}
    ></lantern-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-staff-stepper': LanternStaffStepper;
  }
}
