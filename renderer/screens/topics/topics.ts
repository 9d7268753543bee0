/** The slides behind a door as picture cards, at most six a page, each with its place in the path. */
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import numbers from '../../../assets/icons/info.svg?raw';
import '../../components/button/button.ts';
import '../../components/card/card.ts';
import '../../components/pager/pager.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { displayContext, packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';
import { topicsStyles } from './topics.styles.ts';

/** Cards a page: six fill the grid of both formats, one fewer than the seven that are allowed. */
const cardsAPage = 6;

/** Screen `topics`. */
@customElement('lantern-topics')
export class LanternTopics extends LitElement {
  static override styles = [baseStyles, screenStyles, topicsStyles];

  @state() private page = 0;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => `${this.session.value.view.path ?? ''}/${this.page}`);
  }

  protected override render(): unknown {
    const { t } = this.words;
    const slides = this.slides();
    const first = this.page * cardsAPage;
    return html`<div class="main">
      <header><h1 tabindex="-1" data-heading>${t('topics.heading')}</h1></header>
      <lantern-reading-pane filled
        ><ul class="cards">
          ${slides.slice(first, first + cardsAPage).map((slide, place) => this.card(slide, first + place + 1, slides.length))}
        </ul></lantern-reading-pane
      >
      <div class="foot">
        <lantern-pager
          .page=${this.page}
          .pages=${Math.ceil(slides.length / cardsAPage)}
          @turn-page=${(event: CustomEvent<number>) => (this.page = event.detail)}
        ></lantern-pager>
        ${this.numbersDoor()}
      </div>
    </div>`;
  }

  private slides(): readonly string[] {
    const { path } = this.session.value.view;
    return path === null ? [] : (this.pack.value.index?.paths[path] ?? []);
  }

  private card(slide: string, index: number, total: number): unknown {
    const { t, value } = this.words;
    const { value: pack } = this.pack;
    const landscape = this.display.value.format === 'landscape';
    const found = pack.slideText(slide, value.language);
    const id = pack.index?.slides.find((known) => known.id === slide)?.picture ?? null;
    const picture = id === null ? null : pack.picture(id);
    return html`<li>
      <lantern-card
        data-control="topic-${slide}"
        ?wide=${landscape}
        label=${found?.text.title ?? slide}
        .note=${t('topics.position', { index, total })}
        .language=${found === null || found.language === value.language ? '' : found.language}
        .source=${picture === null ? '' : pack.url(landscape ? picture.portrait : picture.landscape)}
        .mirrored=${picture?.mirror === true && value.direction === 'rtl'}
        @click=${() => this.session.value.send({ type: 'open-slide', slide })}
      ></lantern-card>
    </li>`;
  }

  private numbersDoor(): unknown {
    const { view } = this.session.value;
    if (view.level !== 'parents' || (this.pack.value.index?.numbersSlide ?? null) === null) return nothing;
    return html`<lantern-button
      data-control="numbers"
      .icon=${numbers}
      label=${this.words.t('parents.numbersHeading')}
      @click=${() => this.session.value.send({ type: 'open-numbers' })}
    ></lantern-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-topics': LanternTopics;
  }
}
