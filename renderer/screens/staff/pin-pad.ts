/** Ten digits and an answer. The digits are never shown, only how many there are. A keyboard types too, and so does the reader of a card. */
import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import remove from '../../../assets/icons/delete.svg?raw';
import check from '../../../assets/icons/check.svg?raw';
import type { KioskBridge } from '../../bridge.ts';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { bridgeContext, liveSettingsContext, sessionContext } from '../../controllers/contexts.ts';
import { aimOf } from '../../input/key-profiles.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { staffStyles } from './staff.styles.ts';

type PinAnswer = Awaited<ReturnType<KioskBridge['checkStaffPin']>>;

/** Longest code of digits, and longest number of a card, that is taken. */
const longestPin = 12;
const longestCard = 32;

/**
 * Fires `pin-accepted`, and `digit-typed` with every digit: it may be announced that there was one, never which (accessibility CF-9).
 */
@customElement('lantern-pin-pad')
export class LanternPinPad extends LitElement {
  static override styles = [baseStyles, staffStyles];

  @state() private typed = '';
  @state() private answer: PinAnswer | null = null;
  /** The last thing typed came from keys. */
  private keyed = false;
  private readonly bridge = new PortConsumer(this, bridgeContext);
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey, { capture: true });
  }

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
        ${Array.from({ length: Math.min(this.typed.length, longestPin) }, () => html`<i></i>`)}
      </div>
      <p class="answer" role="alert">${this.answerWords()}</p>
      <div class="pad" dir="ltr" @refused=${() => (this.answer = null)}>
        ${['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit)}
        <lantern-button
          class="word"
          data-control="pin-clear"
          .icon=${remove}
          label=${t('staff.pinClear')}
          reason=${needsDigit}
          stacked
          @click=${() => this.clear()}
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
    this.keyed = false;
    this.add(digit, longestPin);
  }

  private add(sign: string, longest: number): void {
    if (this.typed.length >= longest) return;
    this.typed += sign;
    this.dispatchEvent(new CustomEvent('digit-typed', { bubbles: true, composed: true }));
  }

  /**
   * A reader of cards is a keyboard that types a number and Enter faster than anybody, whatever has the focus. What the keys of a visitor mean
   * keeps its meaning, and a sheet over the page its keys.
   */
  private readonly onKey = (event: KeyboardEvent): void => {
    const { sheet, attention } = this.session.value.view;
    if (sheet !== null || attention === 'warning') return;
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!this.takes(event)) return;
    event.preventDefault();
  };

  private takes({ key, code }: KeyboardEvent): boolean {
    const isOwn = aimOf(code, this.live.value.settings.keys) === null;
    if (isOwn && /^[0-9A-Za-z]$/.test(key)) {
      this.keyed = true;
      this.add(key, longestCard);
    } else if (isOwn && key === 'Backspace') this.clear();
    else if (key === 'Enter' && this.keyed) void this.enter();
    else return false;
    return true;
  }

  private clear(): void {
    this.typed = '';
    this.keyed = false;
  }

  private async enter(): Promise<void> {
    const pin = this.typed;
    this.clear();
    if (pin === '') return;
    this.answer = await this.bridge.value.checkStaffPin(pin);
    if (this.answer.kind === 'accepted')
      this.dispatchEvent(new CustomEvent('pin-accepted', { bubbles: true }));
  }

  private hint(): string {
    const { t } = this.words;
    return this.live.value.settings.hasStaffCard
      ? `${t('staff.pinText')} ${t('tools.orCard')}`
      : t('staff.pinText');
  }

  private answerWords(): unknown {
    const { t } = this.words;
    if (this.answer === null || this.answer.kind === 'accepted') return this.hint();
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
