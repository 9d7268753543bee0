/** The take of the sentence: how it sounds, what is wrong with it, where its words are, and what to do with it. */
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import check from '../../../../assets/icons/check.svg?raw';
import play from '../../../../assets/icons/play.svg?raw';
import square from '../../../../assets/icons/square.svg?raw';
import undo from '../../../../assets/icons/undo-2.svg?raw';
import x from '../../../../assets/icons/x.svg?raw';
import '../../../../renderer/components/button/button.ts';
import { baseStyles } from '../../../../renderer/styles/base.styles.ts';
import type { SentenceView, TakeView, WordCue } from '../../studio-views.ts';
import { openSentence, shownTake, wordsOf } from '../model/desk-state.ts';
import { note } from './note.ts';
import { partStyles } from './part.styles.ts';
import { StudioElement } from './studio-element.ts';
import './studio-waveform.ts';

/** See the head of this file. */
@customElement('studio-take')
export class StudioTake extends StudioElement {
  static override styles = [
    baseStyles,
    partStyles,
    css`
      .panel,
      .notes {
        display: grid;
        gap: 12px;
      }
    `,
  ];

  protected override render(): unknown {
    const { t } = this.words;
    const sentence = openSentence(this.model.state);
    const shown = shownTake(sentence);
    if (sentence === null) return nothing;
    if (shown === null)
      return html`<section class="panel">
        <h2>${t('take.none')}</h2>
        ${sentence.takes.before === null ? nothing : html`<div class="row">${this.bringBack(sentence)}</div>`}
      </section>`;
    const { slot, take } = shown;
    const seconds = take.durationMs === null ? '' : t('take.seconds', { seconds: take.durationMs / 1000 });
    return html`<section class="panel">
      <div class="row">
        <h2>${t(slot === 'new' ? 'take.new' : 'take.kept')}</h2>
        <span class="quiet">${seconds}</span>
      </div>
      <div class="notes">${this.warnings(take)}</div>
      ${this.waveform(take)}
      <div class="row">${this.actions(sentence, slot === 'new')}</div>
      ${this.aboutWords(take)}
    </section>`;
  }

  private warnings({ warnings, durationMs }: TakeView): unknown {
    const { t } = this.words;
    if (durationMs === null) return nothing;
    if (warnings.length === 0) return note('good', t('take.good'));
    return warnings.map((warning) => note('warning', t(`warnings.${warning}`)));
  }

  private waveform(take: TakeView): unknown {
    const { t } = this.words;
    const { state } = this.model;
    const { playing, text, shapes, found } = state;
    return html`<studio-waveform
      .shape=${shapes[take.id] ?? null}
      .cues=${wordsOf(state, take)}
      .doubtful=${take.words === null ? (found[take.id]?.doubtful ?? []) : []}
      .sentence=${openSentence(state)?.text ?? ''}
      .language=${text?.language ?? ''}
      .atMs=${playing?.take === take.id ? playing.atMs : null}
      .label=${t('take.waveform')}
      .borderName=${(key: 'start' | 'end', word: string) => t(`words.${key}`, { word })}
      .timeName=${(seconds: number) => this.seconds(seconds)}
      @words-moved=${({ detail }: CustomEvent<readonly WordCue[]>) => void this.model.placeWords(take.id, detail)}
      @play-from=${({ detail }: CustomEvent<number>) => this.model.listen(detail)}
    ></studio-waveform>`;
  }

  /** Hundredths: an arrow key moves a border by one. */
  private seconds(seconds: number): string {
    const format = new Intl.NumberFormat(this.words.language, { minimumFractionDigits: 2 });
    return this.words.t('words.value', { seconds: format.format(seconds) });
  }

  private aboutWords(take: TakeView): unknown {
    const { t } = this.words;
    const { studio, found } = this.model.state;
    if (take.words !== null) return html`${note('good', t('words.placed'))}${this.hint()}`;
    if (studio?.canFindWords === false) return html`<p class="quiet">${t('words.noAligner')}</p>`;
    const words = found[take.id];
    if (words === undefined || words === null)
      return html`<p class="quiet" role="status">${t('words.searching')}</p>`;
    if (words.words.length === 0) return html`<p class="quiet">${t('words.notFound')}</p>`;
    const isFlagged = words.isDoubtful || words.doubtful.length > 0;
    const confirm = (): void => void this.model.placeWords(take.id, words.words);
    return html`${words.doubtful.length === 0 ? nothing : note('warning', t('words.doubtful', { count: words.doubtful.length }))}
    ${words.isDoubtful ? note('warning', t('words.doubtfulSentence')) : nothing} ${this.hint()}
    ${isFlagged ? html`<div class="row"><lantern-button .label=${t('words.right')} .icon=${check} @click=${confirm}></lantern-button></div>` : nothing}`;
  }

  private hint(): unknown {
    return html`<p class="quiet">${this.words.t('words.hint')}</p>`;
  }

  private actions(sentence: SentenceView, isNew: boolean): unknown {
    const { t } = this.words;
    const isPlaying = this.model.state.playing !== null;
    const busy = this.model.isBusy ? t('phase.busy') : '';
    return html`<lantern-button
        id="listen"
        .label=${t(isPlaying ? 'take.stopListening' : 'take.listen')}
        .icon=${isPlaying ? square : play}
        .reason=${busy}
        @click=${() => this.model.listen()}
      ></lantern-button>
      ${
        isNew
          ? html`<lantern-button
                kind="second"
                .label=${t('take.keep')}
                .hint=${t('take.keepHint')}
                .icon=${check}
                .reason=${busy}
                @click=${() => void this.model.keep()}
              ></lantern-button>
              <lantern-button
                .label=${t('take.setAside')}
                .hint=${t('take.setAsideHint')}
                .icon=${x}
                .reason=${busy}
                @click=${() => void this.model.setAside()}
              ></lantern-button>`
          : nothing
      }
      ${this.bringBack(sentence)}`;
  }

  private bringBack({ takes }: SentenceView): unknown {
    const { t } = this.words;
    const busy = this.model.isBusy ? t('phase.busy') : '';
    return html`<lantern-button
      .label=${t('take.bringBack')}
      .hint=${t('take.bringBackHint')}
      .icon=${undo}
      .reason=${takes.before === null ? t('take.nothingBefore') : busy}
      @click=${() => void this.model.bringBack()}
    ></lantern-button>`;
  }
}
