/** Staff tool: how late the loudspeaker sounds, measured by tapping along with beeps, tried with a sentence, kept or undone. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import listen from '../../../../assets/icons/volume-2.svg?raw';
import again from '../../../../assets/icons/rotate-ccw.svg?raw';
import keep from '../../../../assets/icons/check.svg?raw';
import type { KeepAnswer } from '../../../bridge.ts';
import '../../../components/button/button.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import { liveSettingsContext } from '../../../controllers/contexts.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { beatsAddress } from '../../../voice/beats-sound.ts';
import { beatMs, tapOffset } from '../../../voice/tap-along.ts';
import type { TapResult } from '../../../voice/tap-along.ts';
import './keep-answer.ts';
import './spoken-sample.ts';
import { toolStyles } from './tool.styles.ts';

/** Page of the tool `sound-delay`. */
@customElement('lantern-tool-sound-delay')
export class LanternToolSoundDelay extends LitElement {
  static override styles = [
    baseStyles,
    toolStyles,
    css`
      .pad {
        inline-size: 100%;
      }
      .pad lantern-button {
        --button-size: calc(2 * var(--target-primary));
        display: block;
      }
      .result {
        font-size: var(--type-body);
        font-weight: 700;
      }
    `,
  ];

  @state() private player: HTMLAudioElement | null = null;
  @state() private failed = false;
  @state() private taps: readonly number[] = [];
  @state() private result: TapResult | null = null;
  @state() private answer: KeepAnswer | null = null;
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly words = new Words(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override render(): unknown {
    const { t } = this.words;
    const { highlightOffsetMs, keptByStaff } = this.live.value.settings;
    return html`<p>${t('soundDelay.text')}</p>
      <p>${t('soundDelay.inForce', { ms: highlightOffsetMs })}</p>
      <div class="pad">${this.player === null ? this.startButton() : this.tapPad()}</div>
      <p class="result" role="status">${this.inWords()}</p>
      ${this.result?.kind === 'measured' ? this.trying(this.result.offsetMs) : nothing}
      ${
        keptByStaff.includes('highlightOffsetMs')
          ? html`<div class="choices">
              <lantern-button
                data-control="undo-delay"
                .icon=${again}
                label=${t('soundDelay.undo')}
                @click=${() => void this.forget()}
              ></lantern-button>
            </div>`
          : nothing
      }
      <lantern-keep-answer .answer=${this.answer}></lantern-keep-answer>`;
  }

  private startButton(): unknown {
    return html`<lantern-button
      kind="primary"
      data-control="start-beeps"
      .icon=${listen}
      label=${this.words.t('soundDelay.start')}
      @click=${() => this.start()}
    ></lantern-button>`;
  }

  /** Taps count when the finger comes down or the key goes down, not when it is lifted. */
  private tapPad(): unknown {
    const { t } = this.words;
    return html`<lantern-button
      kind="second"
      data-control="tap-along"
      label=${t('soundDelay.tap', { count: this.taps.length, total: beatMs.length })}
      @pointerdown=${() => this.tap()}
      @keydown=${(event: KeyboardEvent) => this.tapByKey(event)}
    ></lantern-button>`;
  }

  private trying(offsetMs: number): unknown {
    const { t } = this.words;
    return html`<section class="group" aria-labelledby="try">
      <h2 id="try">${t('soundDelay.try')}</h2>
      <lantern-spoken-sample .offsetMs=${offsetMs}></lantern-spoken-sample>
      <div class="choices">
        <lantern-button
          kind="primary"
          data-control="keep-delay"
          .icon=${keep}
          label=${t('soundDelay.keep')}
          @click=${() => void this.keep(offsetMs)}
        ></lantern-button>
      </div>
    </section>`;
  }

  private inWords(): string {
    const { t } = this.words;
    if (this.failed) return t('soundDelay.noSound');
    if (this.result === null) return '';
    return this.result.kind === 'measured'
      ? t('soundDelay.measured', { ms: this.result.offsetMs, count: this.result.taps })
      : t('soundDelay.tooFew', { count: this.result.taps, wanted: this.result.wanted });
  }

  private start(): void {
    this.stop();
    this.taps = [];
    this.result = null;
    this.answer = null;
    this.failed = false;
    const player = new Audio(beatsAddress());
    player.addEventListener('ended', () => this.finish());
    this.player = player;
    player.play().catch(() => this.giveUp());
  }

  private tap(): void {
    if (this.player !== null) this.taps = [...this.taps, this.player.currentTime * 1000];
  }

  private tapByKey(event: KeyboardEvent): void {
    if (!event.repeat && (event.code === 'Enter' || event.code === 'Space')) this.tap();
  }

  private finish(): void {
    this.stop();
    this.result = tapOffset(this.taps);
  }

  private giveUp(): void {
    if (this.player === null) return;
    this.stop();
    this.failed = true;
  }

  private stop(): void {
    const { player } = this;
    this.player = null;
    player?.pause();
    player?.removeAttribute('src');
  }

  private async keep(offsetMs: number): Promise<void> {
    this.answer = await this.live.value.keep('highlightOffsetMs', offsetMs);
    if (this.answer.kind === 'kept') this.result = null;
  }

  private async forget(): Promise<void> {
    this.answer = await this.live.value.forget('highlightOffsetMs');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tool-sound-delay': LanternToolSoundDelay;
  }
}
