/** A small sign in the corner while something waits for staff; what it is stands on the staff screen, not here. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import sign from '../../../assets/icons/triangle-alert.svg?raw';
import { bridgeContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import '../icon/icon.ts';
import { PortConsumer } from '../port-consumer.ts';
import { Words } from '../words.ts';

/** Follows the notices of the bridge. Nobody can touch it. */
@customElement('lantern-staff-sign')
export class LanternStaffSign extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        position: absolute;
        inset-block-start: calc(3 * var(--mm));
        inset-inline-end: calc(3 * var(--mm));
        z-index: 4;
        pointer-events: none;
      }
      span {
        display: grid;
        place-items: center;
        inline-size: calc(9 * var(--mm));
        block-size: calc(9 * var(--mm));
        border: var(--border) solid var(--ink);
        border-radius: 50%;
        background: var(--paper);
        color: var(--ink);
        --icon-size: calc(5 * var(--mm));
      }
    `,
  ];

  @state() private waiting = 0;
  private unsubscribe: (() => void) | undefined;
  private readonly bridge = new PortConsumer(this, bridgeContext);
  private readonly words = new Words(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  protected override willUpdate(): void {
    this.unsubscribe ??= this.bridge.value.onStaffNotices((notices) => (this.waiting = notices.length));
  }

  protected override render(): unknown {
    if (this.waiting === 0) return nothing;
    return html`<span role="img" aria-label=${this.words.t('notice.staff')}
      ><lantern-icon .drawing=${sign}></lantern-icon
    ></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-staff-sign': LanternStaffSign;
  }
}
