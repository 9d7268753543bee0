/** The band that always shows what is spoken, in speech mode (accessibility FPS-4, CF-19): the last words stay until others come. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import speaking from '../../../assets/icons/volume-2.svg?raw';
import waiting from '../../../assets/icons/pause.svg?raw';
import { heardContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { isSounding } from '../../voice/heard-voice.ts';
import '../icon/icon.ts';
import { PortConsumer } from '../port-consumer.ts';
import { Words } from '../words.ts';

/** Two lines, whatever is said: nothing on the page moves because the voice does. */
@customElement('lantern-caption')
export class LanternCaption extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        --caption-size: max(var(--font-label), 2.4vmin);
        --caption-leading: 1.3;
        display: flex;
        align-items: center;
        gap: calc(4 * var(--mm));
        block-size: calc(2 * var(--caption-leading) * var(--caption-size) + 4 * var(--mm));
        padding-inline: var(--edge);
        border-block-start: calc(1 * var(--mm)) solid var(--ink);
        background: var(--paper-warm);
        color: var(--ink);
        font-size: var(--caption-size);
        font-weight: 600;
        line-height: var(--caption-leading);
      }
      /* Vowel marks above and below. */
      :host(:lang(ar)) {
        --caption-leading: 1.6;
      }
      lantern-icon {
        flex: none;
        --icon-size: 1.4em;
      }
      p {
        display: -webkit-box;
        flex: 1;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        text-align: start;
      }
      p:lang(ar) {
        line-height: var(--caption-leading);
      }
    `,
  ];

  private readonly heard = new PortConsumer(this, heardContext);
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { heard } = this.heard.value;
    return html`<lantern-icon .drawing=${isSounding(heard) ? speaking : waiting}></lantern-icon>
      <p
        aria-hidden="true"
        dir="auto"
        lang=${heard?.utterance.language ?? nothing}
        title=${this.words.t('speech.caption')}
      >
        ${heard === null ? '' : this.shown(heard)}
      </p>`;
  }

  /** Of a long text the sentence that is being said. */
  private shown({ utterance, sentence }: NonNullable<typeof this.heard.value.heard>): string {
    const [from, to] = utterance.sentences[Math.max(sentence, 0)] ?? [0, utterance.text.length];
    return utterance.text.slice(from, to);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-caption': LanternCaption;
  }
}
