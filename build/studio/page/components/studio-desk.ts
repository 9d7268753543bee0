/** The desk: one sentence at a time in big letters, the one key, and everything about its take. */
import { html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import left from '../../../../assets/icons/arrow-left.svg?raw';
import right from '../../../../assets/icons/arrow-right.svg?raw';
import mic from '../../../../assets/icons/mic.svg?raw';
import square from '../../../../assets/icons/square.svg?raw';
import '../../../../renderer/components/button/button.ts';
import type { LanternButton } from '../../../../renderer/components/button/button.ts';
import { directionOf } from '../../../../renderer/i18n/direction.ts';
import { baseStyles } from '../../../../renderer/styles/base.styles.ts';
import { openSentence, recordedCount, shownTake } from '../model/desk-state.ts';
import type { TextView } from '../../studio-views.ts';
import { deskKey } from './desk-keys.ts';
import { note } from './note.ts';
import { partStyles } from './part.styles.ts';
import { deskStyles } from './studio-desk.styles.ts';
import { StudioElement } from './studio-element.ts';
import './studio-kiosk.ts';
import './studio-meter.ts';
import './studio-sign.ts';
import './studio-take.ts';

/** See the head of this file. */
@customElement('studio-desk')
export class StudioDesk extends StudioElement {
  static override styles = [baseStyles, partStyles, deskStyles];

  /** The one button; it has the focus whenever nothing else was chosen, so that one key is enough. */
  @query('#record') private readonly recordButton!: LanternButton | null;

  private readonly press = (event: KeyboardEvent): void => {
    const action = deskKey(event, this.words.language);
    if (action === null) return;
    event.preventDefault();
    const { model } = this;
    const actions = {
      record: () => void model.record(),
      keep: () => void model.keep(),
      listen: () => model.listen(),
      bringBack: () => void model.bringBack(),
      previous: () => model.go(-1),
      next: () => model.go(1),
    };
    actions[action]();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.press);
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => this.recordButton?.focus());
  }

  protected override render(): unknown {
    const { text } = this.model.state;
    if (text === null) return nothing;
    return html`<div class="desk">
      <div class="main">
        ${this.head(text)} ${this.sentences(text)} ${this.controls(text)}
        <studio-take .model=${this.model} .words=${this.words}></studio-take>
        <studio-sign .model=${this.model} .words=${this.words}></studio-sign>
      </div>
      <div class="side">
        ${this.picture(text)}
        <studio-kiosk .model=${this.model} .words=${this.words}></studio-kiosk>
        ${this.keys()}
      </div>
    </div>`;
  }

  private head(text: TextView): unknown {
    const { t } = this.words;
    const total = text.sentences.length;
    return html`<div class="row head">
      <lantern-button
        .label=${t('desk.back')}
        .icon=${left}
        directional
        .reason=${this.model.isBusy ? t('phase.busy') : ''}
        @click=${() => void this.model.close()}
      ></lantern-button>
      <div>
        <h1 tabindex="-1">
          <span lang=${text.language} dir="auto"
            >${text.title}${text.label === null ? '' : ` · ${text.label}`}</span
          >
        </h1>
        <p class="quiet">
          ${t(`level.${text.group}`)} · ${this.words.languageName(text.language)} ·
          ${t('desk.recorded', { recorded: recordedCount(this.model.state), total })}
        </p>
      </div>
    </div>`;
  }

  private sentences({ sentences, language }: TextView): unknown {
    const { t } = this.words;
    const { sentence } = this.model.state;
    const direction = directionOf(language);
    const neighbour = (place: number, label: string): unknown => {
      const found = sentences[place];
      return html`<p class="neighbour">
        ${
          found === undefined
            ? nothing
            : html`<span class="for-the-ear">${label}: </span
                ><span lang=${language} dir=${direction}>${found.text}</span>`
        }
      </p>`;
    };
    return html`<section class="panel sentences" aria-labelledby="position">
      <h2 id="position" class="quiet">
        ${t('desk.position', { index: sentence + 1, total: sentences.length })}
      </h2>
      ${neighbour(sentence - 1, t('desk.before'))}
      <p id="sentence" class="sentence" lang=${language} dir=${direction}>
        ${sentences[sentence]?.text ?? ''}
      </p>
      ${neighbour(sentence + 1, t('desk.after'))}
    </section>`;
  }

  private controls({ sentences }: TextView): unknown {
    const { t } = this.words;
    const { phase, problem, room } = this.model.recorder.state;
    const isRecording = phase === 'recording';
    const { sentence } = this.model.state;
    const busy = this.model.isBusy ? t('phase.busy') : '';
    const hasTake = shownTake(openSentence(this.model.state)) !== null;
    const waits = this.model.isBusy && !isRecording;
    return html`<div class="row controls">
        <lantern-button
          .label=${t('desk.previous')}
          .hint=${t('desk.previousHint')}
          .icon=${left}
          directional
          .reason=${sentence === 0 ? t('desk.noPrevious') : busy}
          @click=${() => this.model.go(-1)}
        ></lantern-button>
        <lantern-button
          id="record"
          kind="primary"
          class=${isRecording ? 'recording' : ''}
          .label=${t(isRecording ? 'desk.stop' : hasTake ? 'desk.recordAgain' : 'desk.record')}
          .hint=${isRecording ? '' : `${t(hasTake ? 'desk.recordAgain' : 'desk.record')}: ${sentences[sentence]?.text ?? ''}`}
          .icon=${isRecording ? square : mic}
          .reason=${waits ? t(`phase.${phase}`) : ''}
          @click=${() => void this.model.record()}
        ></lantern-button>
        <lantern-button
          .label=${t('desk.next')}
          .hint=${t('desk.nextHint')}
          .icon=${right}
          directional
          .reason=${sentence === sentences.length - 1 ? t('desk.noNext') : busy}
          @click=${() => this.model.go(1)}
        ></lantern-button>
      </div>
      <p role="status" class=${isRecording ? 'status live' : 'status'}>${t(`phase.${phase}`)}</p>
      <div role="alert">${problem === null ? nothing : note('warning', t(`microphone.${problem}`))}</div>
      <studio-meter .model=${this.model} .words=${this.words}
        ><lantern-button
          .label=${t('room.check')}
          .hint=${t('room.checkHint')}
          .reason=${busy}
          @click=${() => void this.model.checkRoom()}
        ></lantern-button
      ></studio-meter>
      <div role="status">
        ${room === null ? nothing : note(room === 'quiet' ? 'good' : 'warning', t(`room.${room}`))}
      </div>`;
  }

  private picture({ picture }: TextView): unknown {
    // The kiosk shows it too.
    if (picture === null || this.model.state.kiosk !== null) return nothing;
    return html`<img
      src=${picture.url}
      alt=${picture.alt}
      lang=${picture.alt === '' ? nothing : (this.model.state.text?.language ?? '')}
    />`;
  }

  private keys(): unknown {
    const { t } = this.words;
    return html`<section class="quiet keys">
      <h2>${t('desk.keysHeading')}</h2>
      <p>${t('desk.keys')}</p>
    </section>`;
  }
}
