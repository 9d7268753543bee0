/** A word explained: picture, name, one sentence. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import close from '../../../assets/icons/x.svg?raw';
import '../../components/button/button.ts';
import '../../components/narrated-text/narrated-text.ts';
import '../../components/picture/picture.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { sessionContext } from '../../controllers/contexts.ts';
import { lineText } from '../../controllers/spoken-line.ts';
import type { Utterance } from '../../voice/voice.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import type { ShownTermPicture } from './term-picture.ts';

/** The open word; its sentence lights up while it is said. */
@customElement('lantern-term-card')
export class LanternTermCard extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      section {
        display: grid;
        grid-template: 'picture close' auto 'words words' auto / minmax(0, 1fr) auto;
        align-items: center;
        gap: calc(3 * var(--mm)) calc(6 * var(--mm));
        /* Above it may stand other buttons: its own keeps its distance from them (accessibility SIZ-1). */
        padding: calc(5.5 * var(--mm)) calc(5 * var(--mm)) calc(4 * var(--mm));
        border: var(--border) solid var(--ink);
        border-radius: calc(1.2 * var(--radius));
        background: var(--paper-warm);
      }
      /* The place is there, in its size, before the drawing has come: nothing shifts. */
      .well {
        grid-area: picture;
        inline-size: calc(46 * var(--mm));
        aspect-ratio: 1;
        border: var(--border) solid var(--line);
        border-radius: var(--radius);
        overflow: hidden;
      }
      lantern-picture {
        inline-size: 100%;
        block-size: 100%;
      }
      h2 {
        font-size: var(--type-body);
      }
      .words {
        grid-area: words;
        overflow-wrap: break-word;
      }
      lantern-button {
        --button-size: var(--target);
        grid-area: close;
        align-self: start;
        min-inline-size: 0;
      }
      .bare {
        grid-template: 'words close' auto / minmax(0, 1fr) auto;
      }
      /* Side by side only while the words keep a column worth reading beside the picture. */
      @container (min-inline-size: 17em) {
        section:not(.bare) {
          grid-template: 'picture words close' auto / auto minmax(0, 1fr) auto;
        }
      }
    `,
  ];

  @property() name = '';
  /** What is said: the name, then the sentence. */
  @property({ attribute: false }) line: Utterance | null = null;
  @property({ attribute: false }) language = '';
  /** Picture of the word, or `null`. */
  @property({ attribute: false }) picture: ShownTermPicture | null = null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => this.name);
  }

  protected override render(): unknown {
    return html`<section class=${this.picture === null ? 'bare' : ''} aria-labelledby="name">
      ${this.picture === null ? nothing : this.well(this.picture)}
      <div class="words" dir="auto" lang=${this.language}>
        <h2 id="name" tabindex="-1" data-heading>${this.name}</h2>
        <div role="status">${this.sentence()}</div>
      </div>
      <lantern-button
        data-control="close-term"
        .icon=${close}
        label=${this.words.t('slide.closeWord')}
        @click=${() => this.session.value.send({ type: 'close-term' })}
      ></lantern-button>
    </section>`;
  }

  /** Decoration for the ear (alt=""): it shows nothing that the name and the sentence beside it do not say, in every language. */
  private well({ source, mirrored }: ShownTermPicture): unknown {
    return html`<div class="well">
      <lantern-picture .source=${source} .mirrored=${mirrored} alt=""></lantern-picture>
    </div>`;
  }

  /** The name stands above; of what is said, only the sentence is shown here. */
  private sentence(): unknown {
    if (this.line === null) return nothing;
    return html`<lantern-narrated-text
      .language=${this.language}
      .of=${'open'}
      .levelText=${lineText(this.line)}
      .bandSentence=${1}
      .bandLength=${this.line.sentences.length}
      .utteranceId=${this.line.id}
    ></lantern-narrated-text>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-term-card': LanternTermCard;
  }
}
