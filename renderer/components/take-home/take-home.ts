/** Where a family finds the book of what they just saw: a code for a phone, and the address in letters. */
import { LitElement, html, nothing, svg } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { packContext, sessionContext, takeHomeContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { PortConsumer } from '../port-consumer.ts';
import { Words } from '../words.ts';
import type { QrDrawing } from './qr-drawing.ts';
import { takeHomeAddress } from './take-home-address.ts';
import { takeHomeStyles } from './take-home.styles.ts';

/** Takes no room where the hospital offers no books. */
@customElement('lantern-take-home')
export class LanternTakeHome extends LitElement {
  static override styles = [baseStyles, takeHomeStyles];

  @state() private drawing: QrDrawing | null = null;
  private drawn = '';
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly takeHome = new PortConsumer(this, takeHomeContext);
  private readonly words = new Words(this);

  private get address(): string | null {
    const { addressTemplate } = this.takeHome.value;
    const { index } = this.pack.value;
    return addressTemplate === null || index === null
      ? null
      : takeHomeAddress(addressTemplate, index, this.session.value.view.language);
  }

  protected override willUpdate(): void {
    const { address } = this;
    this.hidden = address === null;
    if (address !== null && address !== this.drawn) void this.draw(address);
  }

  /** The last address asked for is the one that stays. */
  private async draw(address: string): Promise<void> {
    this.drawn = address;
    const { qrDrawing } = await import('./qr-drawing.ts');
    if (this.drawn === address) this.drawing = qrDrawing(address);
  }

  protected override render(): unknown {
    const { address } = this;
    if (address === null) return nothing;
    const { t } = this.words;
    return html`<section aria-labelledby="heading">
      <div class="code" role="img" aria-label=${t('takeHome.code')}>${this.code()}</div>
      <div class="words">
        <h3 id="heading">${t('takeHome.heading')}</h3>
        <p>${t('takeHome.text')}</p>
        <p>${t('takeHome.address')} <bdi class="address" dir="ltr">${parts(address)}</bdi></p>
      </div>
    </section>`;
  }

  private code(): unknown {
    if (this.drawing === null) return nothing;
    const { size, path } = this.drawing;
    return html`<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">
      ${svg`<path fill="currentColor" d=${path}></path>`}
    </svg>`;
  }
}

/** A long address breaks behind its slashes and dots first. */
function parts(address: string): unknown {
  return address.split(/(?<=[/.])(?=[^/])/).map((part) => html`${part}<wbr />`);
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-take-home': LanternTakeHome;
  }
}
