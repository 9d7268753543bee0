/** Whoever has listened to the whole page signs it, with name and day. Nobody else's name is ever put there. */
import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import pen from '../../../../assets/icons/pencil.svg?raw';
import '../../../../renderer/components/button/button.ts';
import { baseStyles } from '../../../../renderer/styles/base.styles.ts';
import { recordedCount } from '../model/desk-state.ts';
import { note } from './note.ts';
import { partStyles } from './part.styles.ts';
import { StudioElement } from './studio-element.ts';

/** See the head of this file. */
@customElement('studio-sign')
export class StudioSign extends StudioElement {
  static override styles = [
    baseStyles,
    partStyles,
    css`
      .panel {
        display: grid;
        gap: 12px;
      }
      .fields {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap);
      }
      .fields label {
        flex: 1 1 200px;
      }
      .confirm {
        display: flex;
        align-items: center;
        gap: 12px;
        min-block-size: var(--target);
        font-weight: 500;
      }
      .confirm input {
        flex: none;
        inline-size: 26px;
        block-size: 26px;
        accent-color: var(--teal-border);
      }
    `,
  ];

  @state() private name = '';
  @state() private day = '';
  @state() private hasListened = false;
  @state() private isMissing = false;

  protected override render(): unknown {
    const { t, day } = this.words;
    const { state: shown } = this.model;
    const { text } = shown;
    if (text === null) return nothing;
    const isComplete = recordedCount(shown) === text.sentences.length;
    const signed =
      text.review === null
        ? nothing
        : note('good', t('sign.signed', { name: text.review.by, date: day(text.review.on) }));
    return html`<section class="panel">
      <h2>${t('sign.heading')}</h2>
      ${signed} ${text.reviewLapsed ? note('warning', t('sign.lapsed')) : nothing}
      ${isComplete ? this.form() : html`<p class="quiet">${t('sign.incomplete')}</p>`}
    </section>`;
  }

  private form(): unknown {
    const { t } = this.words;
    const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
    return html`<p class="quiet">${t('sign.explain')}</p>
      <div class="fields">
        <label
          >${t('sign.name')}
          <input
            type="text"
            autocomplete="name"
            maxlength="120"
            .value=${this.name}
            @input=${(event: Event) => (this.name = valueOf(event))}
          />
        </label>
        <label
          >${t('sign.date')}
          <input
            type="date"
            .value=${this.day || (this.model.state.studio?.today ?? '')}
            @input=${(event: Event) => (this.day = valueOf(event))}
          />
        </label>
      </div>
      <label class="confirm">
        <input
          type="checkbox"
          .checked=${this.hasListened}
          @change=${(event: Event) => (this.hasListened = (event.target as HTMLInputElement).checked)}
        />
        <span>${t('sign.statement')}</span>
      </label>
      ${this.isMissing ? html`<div role="alert">${note('warning', t('sign.missing'))}</div>` : nothing}
      <div class="row">
        <lantern-button
          .label=${t('sign.sign')}
          .icon=${pen}
          .reason=${this.model.isBusy ? t('phase.busy') : ''}
          @click=${() => void this.sign()}
        ></lantern-button>
      </div>`;
  }

  private async sign(): Promise<void> {
    const day = this.day || (this.model.state.studio?.today ?? '');
    this.isMissing = this.name.trim() === '' || !this.hasListened || day === '';
    if (this.isMissing) return;
    await this.model.sign(this.name.trim(), day, this.words.t('sign.statement'));
    // The next page is another signature.
    this.hasListened = false;
  }
}
