/** A value that goes up and down in steps: a name, two buttons, and the value between them. */
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import less from '../../../../assets/icons/minus.svg?raw';
import more from '../../../../assets/icons/plus.svg?raw';
import '../../../components/button/button.ts';
import { Words } from '../../../components/words.ts';
import { baseStyles } from '../../../styles/base.styles.ts';

/** Fires `step` with -1 or 1. */
@customElement('lantern-staff-stepper')
export class LanternStaffStepper extends LitElement {
  static override styles = [
    baseStyles,
    css`
      div {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(calc(34 * var(--mm)), auto) auto;
        align-items: center;
        gap: calc(4 * var(--mm)) var(--gap);
        font-size: var(--type-label);
        line-height: 1.3;
      }
      .value {
        font-weight: 700;
        text-align: center;
      }
      lantern-button {
        --button-size: var(--target);
        min-inline-size: var(--target);
      }
      @container (max-aspect-ratio: 1/1) {
        .name {
          grid-column: 1 / -1;
        }
        div {
          grid-template-columns: auto minmax(0, 1fr) auto;
        }
      }
    `,
  ];

  /** What goes up and down. */
  @property() name = '';
  /** The value in words, with its unit. */
  @property() value = '';
  /** It cannot become smaller. */
  @property({ type: Boolean, attribute: 'at-least' }) atLeast = false;
  /** It cannot become larger. */
  @property({ type: Boolean, attribute: 'at-most' }) atMost = false;
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t } = this.words;
    return html`<div role="group" aria-label=${this.name}>
      <span class="name" aria-hidden="true">${this.name}</span>
      ${this.button(-1, less, t('tools.less'), this.atLeast)}
      <span class="value" role="status"><bdi>${this.value}</bdi></span>
      ${this.button(1, more, t('tools.more'), this.atMost)}
    </div>`;
  }

  private button(step: -1 | 1, icon: string, label: string, atEnd: boolean): unknown {
    return html`<lantern-button
      data-control=${step === 1 ? 'more' : 'less'}
      .icon=${icon}
      label=${label}
      hint="${this.name}: ${label}"
      reason=${atEnd ? this.words.t('tools.atEnd') : ''}
      @click=${() => this.dispatchEvent(new CustomEvent('step', { detail: step }))}
    ></lantern-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-staff-stepper': LanternStaffStepper;
  }
}
