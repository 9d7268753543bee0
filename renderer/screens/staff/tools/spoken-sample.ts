/** A sentence of the pack, read with the delay that was measured, so that staff see whether the light keeps step. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import play from '../../../../assets/icons/play.svg?raw';
import '../../../components/button/button.ts';
import { narratedTextStyles } from '../../../components/narrated-text/narrated-text.styles.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import { packContext, sessionContext } from '../../../controllers/contexts.ts';
import { HighlightController } from '../../../controllers/highlight-controller.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { ClipVoice } from '../../../voice/clip-voice.ts';
import type { Utterance, VoiceEvent } from '../../../voice/voice.ts';

/** Sentences that are read: long enough to judge, short enough to hear again. */
const sentences = 2;

/** See the head of this file; shows nothing where the pack has no clip in this language. */
@customElement('lantern-spoken-sample')
export class LanternSpokenSample extends LitElement {
  static override styles = [
    baseStyles,
    narratedTextStyles,
    css`
      :host {
        display: grid;
        gap: calc(3 * var(--mm));
        justify-items: start;
      }
    `,
  ];

  /** How much later than its clock the sound is heard, milliseconds. */
  @property({ attribute: false }) offsetMs = 0;
  @state() private failed = false;
  private voice: ClipVoice | null = null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);
  private readonly highlight = new HighlightController(this, () =>
    this.renderRoot.querySelector<HTMLElement>('.text'),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.silence();
  }

  protected override willUpdate(): void {
    this.setAttribute('theme', this.session.value.view.settings.theme);
  }

  protected override render(): unknown {
    const { t } = this.words;
    const sample = this.sample;
    if (sample === null) return html`<p>${t('soundDelay.noSample')}</p>`;
    // prettier-ignore
    return html`<div class="text" dir="auto" lang=${sample.language}>${sample.text}</div>
      <lantern-button
        data-control="try-delay"
        .icon=${play}
        label=${t('soundDelay.play')}
        @click=${() => this.read(sample)}
      ></lantern-button>
      ${this.failed ? html`<p role="status">${t('soundDelay.noSound')}</p>` : nothing}`;
  }

  /** The beginning of the first page of the story that has a clip. */
  private get sample(): Utterance | null {
    const pack = this.pack.value;
    const { language } = this.words.value;
    for (const slide of pack.index?.paths.young ?? []) {
      const whole = pack.utterance(slide, 'young', language);
      const end = whole?.sentences[sentences - 1]?.[1];
      if (whole?.audioUrl && end !== undefined) return { ...whole, text: whole.text.slice(0, end) };
    }
    return null;
  }

  private read(sample: Utterance): void {
    this.silence();
    this.failed = false;
    this.voice = new ClipVoice({ outputDelayMs: () => this.offsetMs });
    this.voice.say(sample, (event) => this.hear(event));
  }

  private hear(event: VoiceEvent): void {
    if (event.type === 'unavailable') this.failed = true;
    if (event.type !== 'lit') return;
    if (event.lit.sentenceIndex >= sentences) this.silence();
    else this.highlight.show(event.lit, 'word');
  }

  private silence(): void {
    this.voice?.stop();
    this.voice = null;
    this.highlight.show(null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-spoken-sample': LanternSpokenSample;
  }
}
