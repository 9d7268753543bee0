/** Staff tool: pages that nobody shall see today. Tomorrow they are back by themselves. */
import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { KeepAnswer } from '../../../bridge.ts';
import '../../../components/button/button.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import { liveSettingsContext, packContext, sessionContext } from '../../../controllers/contexts.ts';
import { dayOf, hiddenEntry, hiddenOn } from '../../../packs/hidden-slides.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import './keep-answer.ts';
import { toolStyles } from './tool.styles.ts';

/** Page of the tool `hide-slides`. */
@customElement('lantern-tool-hide-slides')
export class LanternToolHideSlides extends LitElement {
  static override styles = [
    baseStyles,
    toolStyles,
    css`
      .slides {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(calc(110 * var(--mm)), 1fr));
        gap: var(--gap);
      }
      .slides lantern-button {
        --button-size: var(--target);
      }
    `,
  ];

  @state() private answer: KeepAnswer | null = null;
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t } = this.words;
    const day = dayOf(new Date());
    const hidden = hiddenOn(this.live.value.settings.hiddenSlides, day, this.packId);
    return html`<p>${t('tools.hideText')}</p>
      <div class="slides">
        ${this.pack.value.slideIds.map((slide) => this.slide(slide, hidden.has(slide)))}
      </div>
      <p role="status">${t('tools.hideCount', { count: hidden.size })}</p>
      <lantern-keep-answer .answer=${this.answer}></lantern-keep-answer>`;
  }

  private get packId(): string {
    return this.session.value.view.pack;
  }

  private slide(slide: string, isHidden: boolean): unknown {
    const found = this.pack.value.slideText(slide, this.session.value.view.language);
    return html`<lantern-button
      data-control="hide-${slide}"
      label=${found?.text.title ?? slide}
      .language=${found?.language ?? ''}
      hint=${this.words.t('tools.hideName', { title: found?.text.title ?? slide })}
      .pressed=${isHidden}
      @click=${() => void this.turn(slide, isHidden)}
    ></lantern-button>`;
  }

  /** What was hidden on other days is forgotten with the first change. */
  private async turn(slide: string, isHidden: boolean): Promise<void> {
    const day = dayOf(new Date());
    const entry = hiddenEntry(day, this.packId, slide);
    const ofToday = this.live.value.settings.hiddenSlides.filter((one) => one.startsWith(`${day}/`));
    const changed = isHidden ? ofToday.filter((one) => one !== entry) : [...ofToday, entry];
    this.answer = await this.live.value.keep('slides.hidden', changed);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tool-hide-slides': LanternToolHideSlides;
  }
}
