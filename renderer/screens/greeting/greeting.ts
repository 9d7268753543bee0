/** Speech mode begins: every language says, in its own voice and script, how it is chosen (accessibility KEY-4). */
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import languages from '../../../assets/icons/languages.svg?raw';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';

/** Screen `greeting`. */
@customElement('lantern-greeting')
export class LanternGreeting extends LitElement {
  static override styles = [
    baseStyles,
    screenStyles,
    css`
      .languages {
        display: grid;
        gap: var(--gap);
        padding-block-end: calc(4 * var(--mm));
        --button-size: var(--target-primary);
        --button-font: calc(1.2 * var(--type-label));
      }
      @container (min-aspect-ratio: 1/1) {
        .languages {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => 'greeting');
  }

  protected override render(): unknown {
    return html`<div class="main">
      <h1 tabindex="-1" data-heading>${this.words.t('greeting.heading')}</h1>
      <lantern-reading-pane>
        <div class="languages">${this.pack.value.languages.map((language) => this.choice(language))}</div>
      </lantern-reading-pane>
    </div>`;
  }

  private choice(language: string): unknown {
    const { value } = this.words;
    const name = value.languageName(language);
    return html`<lantern-button
      kind="second"
      data-control="language-${language}"
      .icon=${languages}
      .language=${language}
      label=${name}
      hint=${value.tIn(language, 'greeting.choose', { language: name })}
      @click=${() => this.session.value.send({ type: 'choose-language', language })}
    ></lantern-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-greeting': LanternGreeting;
  }
}
