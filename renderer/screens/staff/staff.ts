/** For staff: a code, then the state of the machine, restart and leave. Nothing here without an accepted code. */
import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import back from '../../../assets/icons/house.svg?raw';
import restart from '../../../assets/icons/refresh-cw.svg?raw';
import leave from '../../../assets/icons/log-out.svg?raw';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { bridgeContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';
import './pin-pad.ts';
import './staff-health.ts';
import type { Health } from './staff-health.ts';
import { staffStyles } from './staff.styles.ts';

/** Screen `staff`. */
@customElement('lantern-staff')
export class LanternStaff extends LitElement {
  static override styles = [baseStyles, screenStyles, staffStyles];

  @state() private accepted = false;
  @state() private health: Health | null = null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly bridge = new PortConsumer(this, bridgeContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => (this.accepted ? 'health' : 'pin'));
  }

  protected override render(): unknown {
    return this.accepted ? this.healthPage() : this.pinPage();
  }

  private pinPage(): unknown {
    const { t } = this.words;
    return html`<div class="main centred">
      <h1 tabindex="-1" data-heading>${t('staff.pinHeading')}</h1>
      <p>${t('staff.pinText')}</p>
      <lantern-pin-pad @pin-accepted=${() => void this.accept()}></lantern-pin-pad>
      ${this.closeButton()}
    </div>`;
  }

  private healthPage(): unknown {
    const { t } = this.words;
    return html`<div class="main">
      <h1 tabindex="-1" data-heading>${t('staff.health')}</h1>
      <lantern-reading-pane
        ><lantern-staff-health .health=${this.health}></lantern-staff-health
      ></lantern-reading-pane>
      <div class="actions">
        ${this.closeButton()}
        <lantern-button
          data-control="restart"
          .icon=${restart}
          label=${t('staff.restart')}
          @click=${() => void this.bridge.value.restartKiosk()}
        ></lantern-button>
        <lantern-button
          data-control="leave"
          .icon=${leave}
          label=${t('staff.leave')}
          @click=${() => void this.bridge.value.leaveKiosk()}
        ></lantern-button>
      </div>
    </div>`;
  }

  private closeButton(): unknown {
    return html`<lantern-button
      kind="second"
      data-control="close-staff"
      .icon=${back}
      label=${this.words.t('staff.close')}
      @click=${() => this.session.value.send({ type: 'close-staff' })}
    ></lantern-button>`;
  }

  private async accept(): Promise<void> {
    this.accepted = true;
    this.health = await this.bridge.value.staffHealth();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-staff': LanternStaff;
  }
}
