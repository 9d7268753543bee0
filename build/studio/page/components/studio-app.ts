/** The whole page of the studio. */
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../../../renderer/components/button/button.ts';
import { baseStyles } from '../../../../renderer/styles/base.styles.ts';
import { pageLanguages } from '../studio-words.ts';
import { partStyles } from './part.styles.ts';
import './studio-desk.ts';
import { StudioElement } from './studio-element.ts';
import './studio-list.ts';
import './studio-problem.ts';

/** Fires `page-language` with a language, `use-here` and `try-again`. */
@customElement('studio-app')
export class StudioApp extends StudioElement {
  static override styles = [
    baseStyles,
    partStyles,
    css`
      :host {
        display: grid;
        gap: 20px;
        padding: 16px clamp(16px, 3vw, 40px) 48px;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
      }
      .name {
        font-weight: 700;
      }
      header label {
        display: flex;
        align-items: center;
        gap: 12px;
        font-size: 16px;
      }
      .elsewhere {
        display: grid;
        gap: 12px;
        justify-items: start;
      }
    `,
  ];

  private hadText = false;

  protected override render(): unknown {
    const { t, languageName } = this.words;
    const { text, isElsewhere } = this.model.state;
    const choose = (event: Event): void =>
      this.tell('page-language', (event.target as HTMLSelectElement).value);
    return html`<header>
        <p class="name">${t('title')}</p>
        <label
          >${t('pageLanguage')}
          <select .value=${this.words.language} @change=${choose}>
            ${pageLanguages.map(
              (language) =>
                html`<option value=${language} lang=${language} ?selected=${language === this.words.language}>
                  ${languageName(language)}
                </option>`,
            )}
          </select>
        </label>
      </header>
      <main>
        ${
          isElsewhere
            ? this.elsewhere()
            : html`<studio-problem
                  .model=${this.model}
                  .words=${this.words}
                  @try-again=${() => this.tell('try-again')}
                ></studio-problem>
                ${text === null ? this.list() : html`<studio-desk .model=${this.model} .words=${this.words}></studio-desk>`}`
        }
      </main>`;
  }

  protected override updated(): void {
    document.title = this.words.t('title');
    const hasText = this.model.state.text !== null;
    // Back on the list: its heading says where one is.
    if (this.hadText && !hasText) {
      const list = this.renderRoot.querySelector('studio-list');
      void list?.updateComplete.then(() => list.renderRoot.querySelector('h1')?.focus());
    }
    this.hadText = hasText;
  }

  private list(): unknown {
    return this.model.state.studio === null
      ? nothing
      : html`<studio-list .model=${this.model} .words=${this.words}></studio-list>`;
  }

  private elsewhere(): unknown {
    const { t } = this.words;
    return html`<section class="panel elsewhere">
      <h1>${t('elsewhere.heading')}</h1>
      <p>${t('elsewhere.text')}</p>
      <lantern-button
        kind="primary"
        .label=${t('elsewhere.here')}
        @click=${() => this.tell('use-here')}
      ></lantern-button>
    </section>`;
  }

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'studio-app': StudioApp;
  }
}
