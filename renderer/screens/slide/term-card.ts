/** A word explained: picture, name, one sentence. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import close from '../../../assets/icons/x.svg?raw';
import '../../components/button/button.ts';
import '../../components/narrated-text/narrated-text.ts';
import '../../components/picture/picture.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { lineText } from '../../controllers/spoken-line.ts';
import type { Utterance } from '../../voice/voice.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';

/** The open word; its sentence lights up while it is said. */
@customElement('lantern-term-card')
export class LanternTermCard extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: calc(4 * var(--mm)) calc(6 * var(--mm));
        padding: calc(4 * var(--mm)) calc(5 * var(--mm));
        border: var(--border) solid var(--ink);
        border-radius: calc(1.2 * var(--radius));
        background: var(--paper-warm);
      }
      lantern-picture {
        inline-size: calc(34 * var(--mm));
        aspect-ratio: 1;
        border-radius: var(--radius);
      }
      h2 {
        font-size: var(--type-body);
      }
      .words {
        grid-column: 2;
      }
      lantern-button {
        --button-size: var(--target);
        align-self: start;
        min-inline-size: 0;
      }
    `,
  ];

  @property() name = '';
  /** What is said: the name, then the sentence. */
  @property({ attribute: false }) line: Utterance | null = null;
  @property({ attribute: false }) language = '';
  /** Id of a picture, or `null`. */
  @property({ attribute: false }) picture: string | null = null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => this.name);
  }

  protected override render(): unknown {
    const picture = this.picture === null ? null : this.pack.value.picture(this.picture);
    return html`<section aria-labelledby="name">
      ${
        picture === null
          ? nothing
          : html`<lantern-picture .source=${this.pack.value.url(picture.portrait)} alt=""></lantern-picture>`
      }
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

  /** The name stands above; of what is said, only the sentence is shown here. */
  private sentence(): unknown {
    if (this.line === null) return nothing;
    return html`<lantern-narrated-text
      .language=${this.language}
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
