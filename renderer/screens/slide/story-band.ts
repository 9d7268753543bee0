/** The paper band of the story: two sentences at story size under the picture. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/narrated-text/narrated-text.ts';
import '../../components/notice/notice.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { glossaryChips, openTermCard } from './glossary.ts';
import { KeepFocus } from './keep-focus.ts';
import { PanePlace } from './pane-place.ts';
import { fallbackNotice, slideHeading } from './slide-heading.ts';
import { slideHeadingStyles } from './slide-heading.styles.ts';
import { termsInBand } from './slide-model.ts';
import type { ShownSlide } from './slide-model.ts';

/** Sentences in sight at once (rulings 9). */
const bandLength = 2;

/** Level `young`. */
@customElement('lantern-story-band')
export class LanternStoryBand extends LitElement {
  static override styles = [
    baseStyles,
    slideHeadingStyles,
    css`
      :host {
        display: block;
        position: relative;
        padding: calc(5 * var(--mm)) var(--edge) calc(4 * var(--mm));
        border-start-start-radius: calc(2 * var(--radius));
        border-start-end-radius: calc(2 * var(--radius));
        margin-block-start: calc(-2 * var(--radius));
        background: var(--paper);
      }
      /* Room for the half of a chip that reaches into the band. */
      :host([has-words]) {
        padding-block-start: calc(var(--target) / 2 + 3 * var(--mm));
      }
      /* What may be longer than its place is turned like a page: an explanation, sentences in large letters or beside the signs. */
      :host([paged]) {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
      }
      /*
       * The words of the sentences in sight sit on the band's edge like tabs: the band keeps its two lines, the picture loses
       * half a chip, and nothing moves when the next two sentences bring other words.
       */
      .chips {
        position: absolute;
        inset-block-end: calc(100% - var(--target) / 2);
        inset-inline: var(--edge) calc(4 * var(--mm));
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap);
        pointer-events: none;
      }
      .chips lantern-glossary-chip {
        border-radius: calc(var(--target) / 2);
        box-shadow: var(--shadow);
        pointer-events: auto;
      }
      :host([signing][signing]) {
        margin-block-start: 0;
        padding-block-start: calc(5 * var(--mm));
        border-radius: 0;
      }
      :host([signing]) .chips {
        position: static;
        padding-block: calc(4 * var(--mm)) calc(1 * var(--mm));
      }
      h1 {
        font-size: var(--type-body);
        color: var(--ink-quiet);
      }
      @container (min-aspect-ratio: 1/1) {
        :host {
          padding-block: calc(3 * var(--mm)) calc(2 * var(--mm));
        }
        :host([has-words]) {
          padding-block-start: calc(var(--target) / 2 + 3.5 * var(--mm));
        }
        h1 {
          font-size: var(--type-label);
        }
      }
      lantern-narrated-text {
        --text-size: max(var(--type-story), 3.1cqmin);
        --leading: 1.36;
        min-block-size: calc(2.72 * max(var(--type-story), 3.1cqmin));
        font-weight: 550;
      }
      lantern-narrated-text:lang(ar) {
        --leading: 1.7;
        min-block-size: calc(3.4 * max(var(--type-story), 3.1cqmin));
      }
    `,
  ];

  @property({ attribute: false }) shown: ShownSlide | null = null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new PanePlace(this, () => {
      const { slide, bandSentence, term, resets } = this.session.value.view;
      return { page: `${slide ?? ''}/${bandSentence}/${resets}`, open: term };
    });
    new KeepFocus(this);
    // Closing a word gives the focus back to the page.
    new HeadingFocus(this, () => `${this.shown?.slide ?? ''}/${this.session.value.view.term ?? ''}`);
  }

  protected override willUpdate(): void {
    this.toggleAttribute('has-words', (this.shown?.levelText?.terms.length ?? 0) > 0);
    const { term, sign, settings } = this.session.value.view;
    this.toggleAttribute('signing', sign !== null);
    this.toggleAttribute('paged', term !== null || sign !== null || settings.textSize > 0);
  }

  protected override render(): unknown {
    const { shown } = this;
    if (shown === null) return nothing;
    // A word explained takes the place of the sentences: there is no room for both.
    const ports = { session: this.session.value, pack: this.pack.value, words: this.words };
    const card = openTermCard(ports);
    const { bandSentence, sign } = ports.session.view;
    const terms = termsInBand(shown.levelText, { first: bandSentence, length: bandLength });
    const chips = glossaryChips(terms, ports, { pictured: true });
    // Beside the signs the chips are turned with the sentences, else they sit on the band's edge.
    const isBeside = card === nothing && sign !== null;
    const body = isBeside
      ? html`${this.sentences(shown)} ${chips}`
      : card === nothing
        ? this.sentences(shown)
        : card;
    return html`${slideHeading(shown, ports.session.view, this.words)}
    ${this.hasAttribute('paged') ? inPane(body) : body} ${isBeside ? nothing : chips}
    ${fallbackNotice(shown, this.words)}`;
  }

  private sentences(shown: ShownSlide): unknown {
    if (shown.levelText === null) return html`<p>${this.words.t('slide.textMissing')}</p>`;
    return html`<lantern-narrated-text
      lang=${shown.found?.language ?? nothing}
      .language=${shown.found?.language ?? ''}
      .levelText=${shown.levelText}
      .bandSentence=${this.session.value.view.bandSentence}
      .bandLength=${bandLength}
      .utteranceId=${shown.utteranceId}
      @term-chosen=${(event: CustomEvent<string>) => this.openTerm(event.detail)}
    ></lantern-narrated-text>`;
  }

  private openTerm(term: string): void {
    this.session.value.send({ type: 'open-term', term });
  }
}

function inPane(page: unknown): unknown {
  return html`<lantern-reading-pane>${page}</lantern-reading-pane>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-story-band': LanternStoryBand;
  }
}
