/** Sheet: the languages, each in its own words and script. */
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import languages from '../../../assets/icons/languages.svg?raw';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/sheet/sheet.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { languageChoices } from './language-choices.ts';

/** Sheet `language`. */
@customElement('lantern-language-sheet')
export class LanternLanguageSheet extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        max-block-size: 100%;
      }
      .languages {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(calc(92 * var(--mm)), 1fr));
        gap: var(--gap);
        padding-block-end: calc(4 * var(--mm));
        --button-font: calc(1.08 * var(--type-label));
      }
    `,
  ];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t, value } = this.words;
    const { value: session } = this.session;
    return html`<lantern-sheet
      heading=${t('languages.heading')}
      closeLabel=${t('languages.close')}
      @close-sheet=${() => session.send({ type: 'close-sheet' })}
    >
      <div class="languages">
        ${languageChoices(this.pack.value.languages, value.language).map(
          (language) =>
            html`<lantern-button
              data-control="language-${language}"
              .icon=${languages}
              .language=${language}
              label=${value.languageName(language)}
              .pressed=${language === value.language}
              @click=${() => session.send({ type: 'choose-language', language })}
            ></lantern-button>`,
        )}
      </div>
    </lantern-sheet>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-language-sheet': LanternLanguageSheet;
  }
}
