/** The loop that waits for somebody: a picture, one line, an invitation in every language in turn. In the first chunk; keep it small. */
import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import pause from '../../../assets/icons/pause.svg?raw';
import play from '../../../assets/icons/play.svg?raw';
import text from '../../../assets/icons/a-large-small.svg?raw';
import languages from '../../../assets/icons/languages.svg?raw';
import speech from '../../../assets/icons/ear.svg?raw';
import type { AttractSlide } from '../../../content/schema/compiled-pack.ts';
import '../../components/button/button.ts';
import '../../components/picture/picture.ts';
import { TurningPictures } from '../../components/picture/turning-pictures.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { displayContext, packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { attractStyles } from './attract.styles.ts';

/** Each language greets for this long, milliseconds (content.md 3). */
const greetingMs = 3000;

/** Attribute `quiet`, set by itself: it is one of the quiet hours. Reads the loop from the boot data, so that the first paint waits for nothing. */
@customElement('lantern-attract')
export class LanternAttract extends LitElement {
  static override styles = [baseStyles, attractStyles];

  @state() private greeting = 0;
  private greetingTimer: ReturnType<typeof setInterval> | undefined;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);
  private readonly pictures = new TurningPictures<AttractSlide>(this, () => this.shown());

  override connectedCallback(): void {
    super.connectedCallback();
    this.greetingTimer = setInterval(() => this.greetInNextLanguage(), greetingMs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.greetingTimer);
  }

  protected override render(): unknown {
    const {
      attract: { paused },
      quiet,
    } = this.session.value.view;
    const [current] = this.shown().layers;
    if (current === undefined) return html``;
    const line = this.lineOf(current);
    this.toggleAttribute('quiet', quiet);
    return html`<div class="pictures">
        ${this.pictures.render((slide) => this.picture(slide, slide.slide === current.slide))}
      </div>
      <div class="band">
        <h1 class="line" lang=${line.language}>${line.line}</h1>
        ${this.invitation(paused)} ${this.controls(paused)}
      </div>`;
  }

  private picture(slide: AttractSlide, isCurrent: boolean): unknown {
    return html`<lantern-picture
      class=${isCurrent ? 'current' : ''}
      .source=${this.pack.value.loopUrl(slide.picture[this.display.value.format])}
      .alt=${isCurrent ? this.lineOf(slide).alt : ''}
      .mirrored=${slide.picture.mirror && this.words.value.direction === 'rtl'}
    ></lantern-picture>`;
  }

  /** The one that is seen and the one that comes next. */
  private shown(): { layers: readonly AttractSlide[]; current: string } {
    const { attract } = this.pack.value;
    const { index } = this.session.value.view.attract;
    const known = [index, index + 1].map((place) => attract[place % Math.max(1, attract.length)]);
    const layers = known.filter((slide) => slide !== undefined);
    return { layers, current: layers[0]?.slide ?? '' };
  }

  private invitation(paused: boolean): unknown {
    const known = this.pack.value.languages;
    const language = known[this.greeting % Math.max(1, known.length)] ?? this.words.value.language;
    const { value } = this.words;
    const { settings, quiet } = this.session.value.view;
    const still = paused || quiet || !settings.motion;
    return html`<p class="invitation ${still ? 'still' : ''}" lang=${language}>
      <bdi>${value.tIn(language, 'attract.hello')}</bdi>
      <bdi>${value.tIn(language, 'attract.invitation')}</bdi>
    </p>`;
  }

  private controls(paused: boolean): unknown {
    const { t } = this.words;
    const { value: session } = this.session;
    return html`<nav aria-label=${t('bar.label')}>
      ${this.pack.value.languages.map(
        (language) =>
          html`<lantern-button
            data-control="language-${language}"
            .icon=${languages}
            .language=${language}
            label=${this.words.value.languageName(language)}
            @click=${() => session.send({ type: 'choose-language', language })}
          ></lantern-button>`,
      )}
      <lantern-button
        data-control="speech"
        .icon=${speech}
        label=${t('speech.start')}
        hint=${t('speech.startHint')}
        @click=${() => session.send({ type: 'start-speech' })}
      ></lantern-button>
      <lantern-button
        data-control="text"
        .icon=${text}
        label=${t('bar.text')}
        hint=${t('bar.textHint')}
        @click=${() => session.send({ type: 'open-sheet', sheet: 'text-and-contrast' })}
      ></lantern-button>
      <lantern-button
        data-control="pause"
        .icon=${paused ? play : pause}
        label=${t(paused ? 'attract.play' : 'attract.pause')}
        hint=${t(paused ? 'attract.playHint' : 'attract.pauseHint')}
        @click=${() => session.send({ type: 'toggle-attract-pause' })}
      ></lantern-button>
    </nav>`;
  }

  private lineOf(slide: AttractSlide): { line: string; alt: string; language: string } {
    const { language } = this.words.value;
    for (const tag of [language, ...this.pack.value.languages]) {
      const words = slide.lines[tag];
      if (words !== undefined) return { ...words, language: tag };
    }
    return { line: '', alt: '', language };
  }

  private greetInNextLanguage(): void {
    if (!this.session.value.view.attract.paused) this.greeting += 1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-attract': LanternAttract;
  }
}
