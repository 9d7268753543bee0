/** Ten digits and an answer. The digits are never shown, only how many there are. */
import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import remove from '../../../assets/icons/delete.svg?raw';
import check from '../../../assets/icons/check.svg?raw';
import type { KioskBridge } from '../../bridge.ts';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { bridgeContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { staffStyles } from './staff.styles.ts';

type PinAnswer = Awaited<ReturnType<KioskBridge['checkStaffPin']>>;

/** Longest code that is taken. */
const longestPin = 12;

/**
 * Fires `pin-accepted`, and `digit-typed` with every digit: it may be announced that there was one, never which (accessibility CF-9).
 */
@customElement('lantern-pin-pad')
export class LanternPinPad extends LitElement {
  static override styles = [baseStyles, staffStyles];

  @state() private typed = '';
  @state() private answer: PinAnswer | null = null;
  private readonly bridge = new PortConsumer(this, bridgeContext);
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t } = this.words;
    const needsDigit = this.typed === '' ? t('staff.pinText') : '';
    const digit = (value: string): unknown =>
      html`<lantern-button
        data-private
        data-control="digit-${value}"
        label=${value}
        @click=${() => this.type(value)}
      ></lantern-button>`;
    return html`
      <div
        class="typed"
        role="group"
        aria-live="polite"
        aria-label=${t('staff.pinEntered', { count: this.typed.length })}
      >
        ${Array.from({ length: this.typed.length }, () => html`<i></i>`)}
      </div>
      <p class="answer" role="alert">${this.answerWords()}</p>
      <div
        class="pad"
        dir="ltr"
        @refused=${() => (this.answer = null)}
        @keydown=${(event: KeyboardEvent) => this.typeKey(event)}
      >
        ${['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit)}
        <lantern-button
          class="word"
          data-control="pin-clear"
          .icon=${remove}
          label=${t('staff.pinClear')}
          reason=${needsDigit}
          stacked
          @click=${() => (this.typed = '')}
        ></lantern-button>
        ${digit('0')}
        <lantern-button
          class="word"
          kind="primary"
          data-control="pin-enter"
          .icon=${check}
          label=${t('staff.pinEnter')}
          reason=${needsDigit}
          stacked
          @click=${() => void this.enter()}
        ></lantern-button>
      </div>
    `;
  }

  private type(digit: string): void {
    if (this.typed.length >= longestPin) return;
    this.typed += digit;
    this.dispatchEvent(new CustomEvent('digit-typed', { bubbles: true, composed: true }));
  }

  private typeKey(event: KeyboardEvent): void {
    if (/^\d$/.test(event.key)) this.type(event.key);
    if (event.key === 'Backspace') this.typed = '';
  }

  private async enter(): Promise<void> {
    const pin = this.typed;
    this.typed = '';
    if (pin === '') return;
    this.answer = await this.bridge.value.checkStaffPin(pin);
    if (this.answer.kind === 'accepted')
      this.dispatchEvent(new CustomEvent('pin-accepted', { bubbles: true }));
  }

  private answerWords(): unknown {
    const { t } = this.words;
    if (this.answer === null || this.answer.kind === 'accepted') return t('staff.pinText');
    if (this.answer.kind === 'refused') return t('staff.pinRefused', { count: this.answer.attemptsLeft });
    if (this.answer.kind === 'locked')
      return t('staff.pinLocked', { count: Math.ceil(this.answer.retryAfterMs / 1000) });
    return t('staff.pinMissing');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-pin-pad': LanternPinPad;
  }
}
