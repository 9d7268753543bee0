/** Staff tool: touch and keys off while somebody wipes the screen. */
import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import start from '../../../../assets/icons/spray-can.svg?raw';
import type { KeepAnswer } from '../../../bridge.ts';
import '../../../components/button/button.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import { bridgeContext, liveSettingsContext, sessionContext } from '../../../controllers/contexts.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import './keep-answer.ts';
import './stepper.ts';
import { toolStyles } from './tool.styles.ts';

/** Bounds and step of product.md (30 to 60 s), seconds. */
const bounds = { least: 30, most: 60, step: 10 } as const;

/** Page of the tool `cleaning`. */
@customElement('lantern-tool-cleaning')
export class LanternToolCleaning extends LitElement {
  static override styles = [
    baseStyles,
    toolStyles,
    css`
      .start {
        --button-size: calc(1.4 * var(--target-primary));
        max-inline-size: calc(300 * var(--mm));
      }
    `,
  ];

  @state() private answer: KeepAnswer | null = null;
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly bridge = new PortConsumer(this, bridgeContext);
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t, value: words } = this.words;
    const { cleaningSeconds } = this.live.value.settings;
    const seconds = new Intl.NumberFormat(words.language).format(cleaningSeconds);
    return html`<p>${t('tools.cleaningText')}</p>
      <lantern-staff-stepper
        data-setting="cleaning.seconds"
        name=${t('tools.cleaningSeconds')}
        value=${t('tools.seconds', { seconds })}
        ?at-least=${cleaningSeconds <= bounds.least}
        ?at-most=${cleaningSeconds >= bounds.most}
        @step=${({ detail }: CustomEvent<number>) => void this.keep(cleaningSeconds + detail * bounds.step)}
      ></lantern-staff-stepper>
      <lantern-button
        class="start"
        kind="primary"
        data-control="start-cleaning"
        .icon=${start}
        label=${t('tools.cleaningStart')}
        @click=${() => void this.start()}
      ></lantern-button>
      <lantern-keep-answer .answer=${this.answer}></lantern-keep-answer>`;
  }

  private async keep(seconds: number): Promise<void> {
    const within = Math.min(Math.max(seconds, bounds.least), bounds.most);
    this.answer = await this.live.value.keep('cleaning.seconds', within);
  }

  /** The host remembers it first: a page that dies while it is wiped comes back locked. */
  private async start(): Promise<void> {
    const durationMs = this.live.value.settings.cleaningSeconds * 1000;
    if (await this.bridge.value.startCleaning())
      this.session.value.send({ type: 'start-cleaning', durationMs });
    else this.answer = { kind: 'not-staff' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tool-cleaning': LanternToolCleaning;
  }
}
