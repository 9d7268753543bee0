/** The first screen: which pack, language and readers, and how far each text is. */
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import check from '../../../../assets/icons/check.svg?raw';
import clock from '../../../../assets/icons/clock.svg?raw';
import pen from '../../../../assets/icons/pencil.svg?raw';
import alert from '../../../../assets/icons/triangle-alert.svg?raw';
import '../../../../renderer/components/icon/icon.ts';
import { baseStyles } from '../../../../renderer/styles/base.styles.ts';
import type { TextGroup, TextProgress } from '../../studio-views.ts';
import { groups } from '../model/studio-model.ts';
import { partStyles } from './part.styles.ts';
import { progressBar } from './progress-bar.ts';
import { StudioElement } from './studio-element.ts';

/** Chooses a text. */
@customElement('studio-list')
export class StudioList extends StudioElement {
  static override styles = [
    baseStyles,
    partStyles,
    css`
      :host {
        display: grid;
        gap: 20px;
        inline-size: min(1100px, 100%);
        margin-inline: auto;
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
        gap: var(--gap);
      }
      .texts {
        display: grid;
        gap: 10px;
      }
      button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(120px, 200px) minmax(170px, auto);
        align-items: center;
        gap: 4px 20px;
        inline-size: 100%;
        min-block-size: 56px;
        padding: 10px 18px;
        border: 2px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper-raised);
        color: var(--ink);
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      button:hover {
        background: var(--paper-warm);
      }
      .title {
        font-weight: 700;
      }
      .bar {
        inline-size: 100%;
        block-size: 12px;
        border-radius: 6px;
      }
      :host-context([dir='rtl']) .bar {
        transform: scaleX(-1);
      }
      .all {
        fill: var(--paper-warm);
      }
      .waiting {
        fill: var(--lantern);
      }
      .done {
        fill: var(--teal-border);
      }
      .signs {
        grid-column: 1 / -1;
        font-size: 16px;
      }
      .sign {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
      }
      @media (max-width: 700px) {
        button {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  protected override render(): unknown {
    const { t } = this.words;
    const { texts, group } = this.model.state;
    const shown = texts?.filter((text) => text.group === group) ?? null;
    return html`<h1 tabindex="-1">${t('list.heading')}</h1>
      <div class="choices">${this.choices()}</div>
      ${shown === null ? html`<p role="status">${t('list.loading')}</p>` : this.list(shown)}`;
  }

  private choices(): unknown {
    const { t, languageName } = this.words;
    const { studio, pack, language, group } = this.model.state;
    const languages = studio?.packs.find(({ id }) => id === pack)?.languages ?? [];
    const title = (id: string) => studio?.packs.find((each) => each.id === id)?.title ?? id;
    const packs = studio?.packs.map(({ id }) => id) ?? [];
    return html`${this.choice(t('list.pack'), pack, packs, title, (value) => ({ pack: value }))}
    ${this.choice(t('list.language'), language, languages, languageName, (value) => ({ language: value }))}
    ${this.choice(
      t('list.group'),
      group,
      groups,
      (value) => t(`level.${value as TextGroup}`),
      (value) => ({ group: value as TextGroup }),
    )}`;
  }

  // eslint-disable-next-line max-params -- a field is a label, a value, what there is, and what each means
  private choice(
    label: string,
    chosen: string,
    values: readonly string[],
    nameOf: (value: string) => string,
    change: (value: string) => Parameters<typeof this.model.choose>[0],
  ): unknown {
    const choose = (event: Event): void =>
      void this.model.choose(change((event.target as HTMLSelectElement).value));
    return html`<label
      >${label}
      <select .value=${chosen} @change=${choose}>
        ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${nameOf(value)}</option>`)}
      </select></label
    >`;
  }

  private list(texts: readonly TextProgress[]): unknown {
    const { t } = this.words;
    if (texts.length === 0) return html`<p role="status">${t('list.empty')}</p>`;
    const sum = (count: (text: TextProgress) => number) =>
      texts.reduce((total, text) => total + count(text), 0);
    const recorded = sum((text) => text.recorded);
    const total = sum((text) => text.sentences);
    return html`<p role="status">${t('list.all', { recorded, total })}</p>
      <ul class="texts" aria-label=${t('list.texts')}>
        ${texts.map((text) => html`<li>${this.entry(text)}</li>`)}
      </ul>`;
  }

  private entry(text: TextProgress): unknown {
    const { t } = this.words;
    const { slide, part, title, label, recorded, sentences, waiting } = text;
    const { language } = this.model.state;
    const isComplete = recorded === sentences;
    return html`<button type="button" @click=${() => void this.model.open(slide, part)}>
      <span lang=${language} dir="auto"
        ><span class="title">${title}</span>${label === null ? nothing : html` · ${label}`}</span
      >
      ${progressBar(recorded / sentences, waiting / sentences)}
      <span>
        ${isComplete ? this.sign(check, t('list.complete')) : t('list.progress', { recorded, total: sentences })}
      </span>
      ${this.signs(text)}
    </button>`;
  }

  private signs({ waiting, stale, isReviewed }: TextProgress): unknown {
    const { t } = this.words;
    if (waiting === 0 && stale === 0 && !isReviewed) return nothing;
    return html`<span class="signs row">
      ${isReviewed ? this.sign(pen, t('list.reviewed')) : nothing}
      ${waiting === 0 ? nothing : this.sign(clock, t('list.waiting', { count: waiting }))}
      ${stale === 0 ? nothing : this.sign(alert, t('list.stale', { count: stale }))}
    </span>`;
  }

  private sign(icon: string, text: string): unknown {
    return html`<span class="sign"><lantern-icon .drawing=${icon}></lantern-icon>${text}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'studio-list': StudioList;
  }
}
