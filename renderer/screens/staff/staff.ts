/** For staff: a code, then tools, the state of the machine, restart and leave. Nothing here without an accepted code. */
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import back from '../../../assets/icons/house.svg?raw';
import toTools from '../../../assets/icons/arrow-left.svg?raw';
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
import { staffToolGroups, staffToolOf, staffTools } from './staff-tools.ts';
import type { StaffTool } from './staff-tools.ts';
import { staffStyles } from './staff.styles.ts';

/** Screen `staff`. */
@customElement('lantern-staff')
export class LanternStaff extends LitElement {
  static override styles = [baseStyles, screenStyles, staffStyles];

  @state() private health: Health | null = null;
  /** Tools whose element could not be fetched. */
  @state() private missing: ReadonlySet<string> = new Set();
  private fetched = false;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly bridge = new PortConsumer(this, bridgeContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () =>
      this.session.value.view.staffAdmitted ? `tool ${this.tool?.id ?? ''}` : 'pin',
    );
  }

  private get tool(): StaffTool | null {
    return staffToolOf(this.session.value.view.staffTool);
  }

  /** Behind the code all tools are fetched: one that is opened stands there at once, and is read as it is. */
  protected override willUpdate(): void {
    const admitted = this.session.value.view.staffAdmitted;
    if (admitted && !this.fetched)
      for (const tool of staffTools)
        tool.load().catch(() => (this.missing = new Set([...this.missing, tool.id])));
    this.fetched = admitted;
  }

  protected override render(): unknown {
    if (!this.session.value.view.staffAdmitted) return this.pinPage();
    const { tool } = this;
    return tool === null ? this.overview() : this.toolPage(tool);
  }

  private pinPage(): TemplateResult {
    const { t } = this.words;
    return html`<div class="main centred pin">
      <h1 tabindex="-1" data-heading>${t('staff.pinHeading')}</h1>
      <lantern-pin-pad @pin-accepted=${() => void this.accept()}></lantern-pin-pad>
      ${this.closeButton()}
    </div>`;
  }

  private overview(): TemplateResult {
    const { t } = this.words;
    return html`<div class="main">
      <h1 tabindex="-1" data-heading>${t('staff.heading')}</h1>
      <lantern-reading-pane
        ><div class="page">
          <nav class="page" aria-label=${t('tools.heading')}>
            ${staffToolGroups.map((group) => this.toolGroup(group))}
          </nav>
          <h2>${t('staff.health')}</h2>
          <lantern-staff-health .health=${this.health}></lantern-staff-health></div
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

  private toolGroup(group: StaffTool['group']): TemplateResult {
    const tools = staffTools.filter((tool) => tool.group === group);
    return html`<section class="tools" role="group" aria-labelledby=${group}>
      <h2 id=${group}>${this.words.t(`tools.${group}`)}</h2>
      ${tools.map((tool) => this.toolButton(tool))}
    </section>`;
  }

  private toolButton({ id, icon, label }: StaffTool): TemplateResult {
    return html`<lantern-button
      data-control="tool-${id}"
      .icon=${icon}
      label=${this.words.t(label)}
      @click=${() => this.session.value.send({ type: 'open-staff-tool', tool: id })}
    ></lantern-button>`;
  }

  private toolPage(tool: StaffTool): TemplateResult {
    const { t } = this.words;
    return html`<div class="main">
      <header class="head">
        <h1 tabindex="-1" data-heading>${t(tool.label)}</h1>
        <lantern-button
          kind="second"
          directional
          data-control="close-tool"
          .icon=${toTools}
          label=${t('tools.close')}
          @click=${() => this.session.value.send({ type: 'close-staff-tool' })}
        ></lantern-button>
      </header>
      <lantern-reading-pane
        >${this.missing.has(tool.id) ? html`<p role="alert">${t('tools.missing')}</p>` : nothing}
        ${tool.element()}</lantern-reading-pane
      >
    </div>`;
  }

  private closeButton(): TemplateResult {
    return html`<lantern-button
      kind="second"
      data-control="close-staff"
      .icon=${back}
      label=${this.words.t('staff.close')}
      @click=${() => this.session.value.send({ type: 'close-staff' })}
    ></lantern-button>`;
  }

  private async accept(): Promise<void> {
    this.session.value.send({ type: 'admit-staff' });
    this.health = await this.bridge.value.staffHealth();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-staff': LanternStaff;
  }
}
