/** One slide: the picture and, by level, the story band, the explore panel or the reading page. */
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { longestAnswerMs } from '../../components/picture/answers.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import '../activity/activity.ts';
import './explore-panel.ts';
import type { LabelledHotspot } from './hotspots.ts';
import './loudspeaker-question.ts';
import './parents-page.ts';
import './picture-stack.ts';
import './sign-view.ts';
import { pictureLayers, shownSlide } from './slide-model.ts';
import type { ShownSlide } from './slide-model.ts';
import { slideStyles } from './slide.styles.ts';
import './story-band.ts';

/** Screen `slide`. */
@customElement('lantern-slide')
export class LanternSlide extends LitElement {
  static override styles = [baseStyles, slideStyles];

  @state() private taps = 0;
  private answerTimer: ReturnType<typeof setTimeout> | undefined;
  private shownBefore: string | null = null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  protected override updated(): void {
    const { slide, settings } = this.session.value.view;
    if (this.shownBefore !== null && slide !== this.shownBefore && settings.motion) this.driftIn();
    this.shownBefore = slide;
  }

  protected override render(): unknown {
    const { view } = this.session.value;
    const shown = shownSlide(view, this.pack.value, this.words.value.language);
    if (shown === null) return nothing;
    this.setAttribute('level', view.level);
    if (view.activity !== null) return html`<lantern-activity slide=${shown.slide}></lantern-activity>`;
    this.toggleAttribute('signing', view.sign !== null);
    return html`${this.pictureOrSigns(shown)}
      <div class="panel" ?inert=${view.askingLoudspeaker}>${this.panel(shown)}</div>
      ${view.askingLoudspeaker ? html`<lantern-loudspeaker-question></lantern-loudspeaker-question>` : nothing}`;
  }

  /** Whoever looks at the signs needs the picture's place for them; the words stay where they are. */
  private pictureOrSigns(shown: ShownSlide): unknown {
    const { level, sign, askingLoudspeaker } = this.session.value.view;
    const video = shown.found?.text.sign ?? null;
    if (sign !== null && video !== null)
      return html`<lantern-sign-view
        ?inert=${askingLoudspeaker}
        .video=${video}
        .captionLanguage=${shown.found?.language ?? ''}
      ></lantern-sign-view>`;
    return level === 'parents' ? nothing : this.picture(shown);
  }

  private picture(shown: ShownSlide): unknown {
    const { view } = this.session.value;
    return html`<lantern-picture-stack
      .layers=${pictureLayers(view, this.pack.value)}
      .current=${shown.slide}
      .alt=${shown.found?.text.alt ?? ''}
      .language=${shown.found?.language ?? ''}
      .hotspots=${view.level === 'older' ? this.hotspots(shown) : []}
      .chosen=${view.hotspot}
      .taps=${this.taps}
      .motion=${view.settings.motion}
      .reading=${view.narration === 'playing'}
      @hotspot-chosen=${(event: CustomEvent<string>) => this.chooseHotspot(event.detail)}
    ></lantern-picture-stack>`;
  }

  private panel(shown: ShownSlide): unknown {
    const { level } = this.session.value.view;
    if (level === 'parents') return html`<lantern-parents-page .shown=${shown}></lantern-parents-page>`;
    if (level === 'older') return html`<lantern-explore-panel .shown=${shown}></lantern-explore-panel>`;
    return html`<lantern-story-band .shown=${shown}></lantern-story-band>`;
  }

  private hotspots({ slide, found }: ShownSlide): readonly LabelledHotspot[] {
    const id = this.pack.value.index?.slides.find((known) => known.id === slide)?.picture ?? null;
    const picture = id === null ? null : this.pack.value.picture(id);
    if (picture === null || found === null) return [];
    return Object.entries(picture.hotspots).flatMap(([hotspot, boxes]) => {
      const words = found.text.hotspots[hotspot];
      return words === undefined ? [] : [{ id: hotspot, label: words.label, boxes }];
    });
  }

  private chooseHotspot(hotspot: string): void {
    this.taps += 1;
    this.session.value.send({ type: 'tap-hotspot', hotspot });
    clearTimeout(this.answerTimer);
    this.answerTimer = setTimeout(
      () => this.session.value.send({ type: 'animation-ended' }),
      longestAnswerMs,
    );
  }

  /** The words come in with a small drift; the pictures cross-fade by themselves. */
  private driftIn(): void {
    const panel = this.renderRoot.querySelector('.panel');
    panel?.animate(
      [
        { opacity: 0, transform: 'translateY(12px)' },
        { opacity: 1, transform: 'none' },
      ],
      { duration: 320, easing: 'ease-out' },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-slide': LanternSlide;
  }
}
