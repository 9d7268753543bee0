/** Staff tool: the system's volume at the beginning of each visit, and a voice at the quietest, usual and loudest step to measure. */
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import listen from '../../../../assets/icons/volume-2.svg?raw';
import pause from '../../../../assets/icons/pause.svg?raw';
import undo from '../../../../assets/icons/rotate-ccw.svg?raw';
import type { KeepAnswer } from '../../../bridge.ts';
import '../../../components/button/button.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import {
  bridgeContext,
  liveSettingsContext,
  packContext,
  sessionContext,
} from '../../../controllers/contexts.ts';
import { defaultSettings } from '../../../session/session-types.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { gainOfVolume } from '../../../voice/volume-ladder.ts';
import type { Health } from '../staff-health.ts';
import './keep-answer.ts';
import './stepper.ts';
import { toolStyles } from './tool.styles.ts';

/** Steps of the ladder that are measured: the first, the one a visit begins with, the last. */
const measured = [1, defaultSettings.volume, 8] as const;
/** Between two settings one hears the difference, percent. */
const systemStep = 5;

/** Page of the tool `volume-test`. Nothing sounds before a button is pressed, and leaving the page ends it. */
@customElement('lantern-tool-volume-test')
export class LanternToolVolumeTest extends LitElement {
  static override styles = [baseStyles, toolStyles];

  @state() private sound: Health['sound'] | null = null;
  @state() private playing: number | null = null;
  @state() private failed = false;
  @state() private answer: KeepAnswer | null = null;
  private player: HTMLAudioElement | null = null;
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly bridge = new PortConsumer(this, bridgeContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hush();
  }

  protected override render(): unknown {
    const { t } = this.words;
    return html`<p>${t('tools.volumeText')}</p>
      ${this.system()}
      <section class="group" role="group" aria-labelledby="voice">
        <h2 id="voice">${t('tools.volumeVoice')}</h2>
        <div class="choices">${measured.map((step) => this.step(step))}</div>
        ${this.failed ? html`<p role="alert">${t('tools.volumeSilent')}</p>` : nothing}
      </section>
      <lantern-keep-answer .answer=${this.answer}></lantern-keep-answer>`;
  }

  private system(): unknown {
    const { t, value: words } = this.words;
    const { sound } = this;
    if (sound === null) return nothing;
    if (sound.kind === 'none') return html`<p>${t('staff.soundNone')}</p>`;
    const { systemVolumePercent } = this.live.value.settings;
    const percent = systemVolumePercent ?? sound.percent;
    const shown = new Intl.NumberFormat(words.language, { style: 'percent' }).format(percent / 100);
    return html`<lantern-staff-stepper
        data-setting="sound.systemPercent"
        name=${t('staff.sound')}
        value=${shown}
        ?at-least=${percent <= 0}
        ?at-most=${percent >= 100}
        @step=${({ detail }: CustomEvent<number>) => void this.keep(percent + detail * systemStep)}
      ></lantern-staff-stepper>
      ${
        systemVolumePercent === null
          ? nothing
          : html`<div class="choices">
              <lantern-button
                data-control="forget"
                .icon=${undo}
                label=${t('tools.forget')}
                @click=${() => void this.forget()}
              ></lantern-button>
            </div>`
      }`;
  }

  private step(step: number): unknown {
    const { t } = this.words;
    const isPlaying = this.playing === step;
    return html`<lantern-button
      data-control="play-${step}"
      .icon=${isPlaying ? pause : listen}
      label=${t('text.volumeValue', { index: step, total: 8 })}
      .pressed=${isPlaying}
      @click=${() => this.turn(step)}
    ></lantern-button>`;
  }

  private turn(step: number): void {
    if (this.playing === step) this.hush();
    else void this.play(step);
  }

  /** The first page of the story, as every child hears it. */
  private async play(step: number): Promise<void> {
    this.hush();
    this.failed = false;
    const { index } = this.pack.value;
    const slides = index?.paths.young ?? [];
    const urls = slides.flatMap(
      (slide) => this.pack.value.utterance(slide, 'young', this.session.value.view.language)?.audioUrl ?? [],
    );
    const [url] = urls;
    if (url === undefined) {
      this.failed = true;
      return;
    }
    const player = new Audio(url);
    player.volume = gainOfVolume(step);
    player.addEventListener('ended', () => this.hush());
    this.player = player;
    this.playing = step;
    try {
      await player.play();
    } catch {
      if (this.player === player) this.failed = true;
      this.hush();
    }
  }

  private hush(): void {
    this.player?.pause();
    this.player = null;
    this.playing = null;
  }

  private async look(): Promise<void> {
    this.sound = (await this.bridge.value.staffHealth())?.sound ?? { kind: 'none' };
  }

  private async keep(percent: number): Promise<void> {
    const rounded = Math.round(percent / systemStep) * systemStep;
    this.answer = await this.live.value.keep('sound.systemPercent', Math.min(Math.max(rounded, 0), 100));
  }

  private async forget(): Promise<void> {
    this.answer = await this.live.value.forget('sound.systemPercent');
    await this.look();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tool-volume-test': LanternToolVolumeTest;
  }
}
