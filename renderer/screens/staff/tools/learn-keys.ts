/** Staff tool: each key of a keypad or switch is pressed once, tried, and kept. While it is open, keys do nothing else. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import check from '../../../../assets/icons/check.svg?raw';
import again from '../../../../assets/icons/rotate-ccw.svg?raw';
import type { IntentName } from '../../../../content/schema/key-settings.ts';
import type { KeepAnswer } from '../../../bridge.ts';
import '../../../components/button/button.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import { liveSettingsContext, sessionContext } from '../../../controllers/contexts.ts';
import {
  askedIntent,
  isEnough,
  learnedList,
  meaningInLesson,
  newLesson,
  pressInLesson,
  skipInLesson,
  stepBackInLesson,
  taughtIntents,
} from '../../../input/learn-keys.ts';
import type { KeyProblem, Lesson } from '../../../input/learn-keys.ts';
import type { MessageKey } from '../../../i18n/message-key.ts';
import { isStaffChord } from '../../../input/key-reader.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import './keep-answer.ts';
import { toolStyles } from './tool.styles.ts';

/** Page of the tool `learn-keys`. */
@customElement('lantern-tool-learn-keys')
export class LanternToolLearnKeys extends LitElement {
  static override styles = [
    baseStyles,
    toolStyles,
    css`
      .asked {
        display: grid;
        gap: calc(2 * var(--mm));
        padding: calc(6 * var(--mm));
        border: var(--border) solid var(--ink);
        border-radius: var(--radius);
        background: var(--paper-raised);
      }
      .asked p:first-child {
        font-size: var(--type-title);
        font-weight: 700;
        line-height: 1.2;
      }
      .problem {
        min-block-size: 1.4em;
        font-weight: 600;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(calc(80 * var(--mm)), 1fr));
        gap: calc(2 * var(--mm)) var(--gap);
        list-style: none;
      }
      li {
        display: flex;
        justify-content: space-between;
        gap: calc(4 * var(--mm));
      }
    `,
  ];

  @state() private lesson: Lesson = newLesson;
  /** Key that was tried last, once the lesson is over. */
  @state() private tried = '';
  @state() private answer: KeepAnswer | null = null;
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);
  private readonly onKey = (event: KeyboardEvent): void => this.take(event);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey, { capture: true });
  }

  protected override render(): unknown {
    const asked = askedIntent(this.lesson);
    return html`<p>${this.words.t('tools.learnText')}</p>
      ${asked === null ? this.trying() : this.asking(asked)}
      <div class="choices">${this.lessonButtons(asked)}</div>
      ${this.known()}
      <lantern-keep-answer .answer=${this.answer}></lantern-keep-answer>`;
  }

  private asking(intent: IntentName): unknown {
    const { t } = this.words;
    const position = { index: this.lesson.at + 1, total: taughtIntents.length };
    return html`<div class="asked" role="status">
        <p>${t('tools.learnPress', { key: this.nameOf(intent) })}</p>
        <p class="quiet">${t('tools.learnPosition', position)}</p>
      </div>
      <p class="problem" role="alert">${this.problemInWords(this.lesson.problem)}</p>`;
  }

  private trying(): unknown {
    const { t } = this.words;
    const meaning = meaningInLesson(this.lesson, this.tried);
    const said =
      this.tried === ''
        ? t('tools.learnTry')
        : meaning === null
          ? t('tools.learnUnknown', { code: this.tried })
          : t('tools.learnMeans', { code: this.tried, key: this.nameOf(meaning) });
    return html`<div class="asked" role="status">
      <p>${said}</p>
      ${isEnough(this.lesson) ? nothing : html`<p>${t('tools.learnNotEnough')}</p>`}
    </div>`;
  }

  private lessonButtons(asked: IntentName | null): unknown {
    const { t } = this.words;
    const button = (control: string, label: MessageKey, act: () => void): unknown =>
      html`<lantern-button data-control=${control} label=${t(label)} @click=${act}></lantern-button>`;
    const step = (to: (lesson: Lesson) => Lesson) => () => (this.lesson = to(this.lesson));
    return html`${asked === null ? nothing : button('skip', 'tools.learnSkip', step(skipInLesson))}
    ${this.lesson.at === 0 ? nothing : button('step-back', 'tools.learnBack', step(stepBackInLesson))}
    ${
      asked === null
        ? nothing
        : button(
            'finish',
            'tools.learnFinish',
            step((lesson) => ({ ...lesson, at: taughtIntents.length, problem: null })),
          )
    }
    ${asked === null ? this.lastButtons() : nothing}`;
  }

  private lastButtons(): unknown {
    const { t } = this.words;
    return html`<lantern-button
        data-control="again"
        .icon=${again}
        label=${t('tools.learnAgain')}
        @click=${() => this.begin()}
      ></lantern-button>
      <lantern-button
        kind="primary"
        data-control="keep"
        .icon=${check}
        label=${t('tools.keep')}
        reason=${this.lesson.keys.size === 0 ? t('tools.nothingToKeep') : ''}
        @click=${() => void this.keep()}
      ></lantern-button>`;
  }

  /** What has been taught so far. */
  private known(): unknown {
    if (this.lesson.keys.size === 0) return nothing;
    return html`<ul aria-label=${this.words.t('tools.learnKnown')}>
      ${[...this.lesson.keys].map(([intent, code]) => html`<li><span>${this.nameOf(intent)}</span><bdi>${code}</bdi></li>`)}
    </ul>`;
  }

  private nameOf(intent: IntentName): string {
    return this.words.t(`intents.${intent}`);
  }

  private problemInWords(problem: KeyProblem | null): string {
    const { t } = this.words;
    if (problem === null) return '';
    if (problem.kind === 'taken')
      return t('tools.learnTaken', { code: problem.code, key: this.nameOf(problem.intent) });
    return problem.kind === 'reserved'
      ? t('tools.learnReserved', { code: problem.code })
      : t('tools.learnNameless');
  }

  /** Before anybody else hears it; only the chord of staff still leads out. */
  private take(event: KeyboardEvent): void {
    if (isStaffChord(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.repeat) return;
    this.session.value.send({ type: 'input', onControl: true });
    if (askedIntent(this.lesson) === null) this.tried = event.code;
    else this.lesson = pressInLesson(this.lesson, event);
  }

  private begin(): void {
    this.lesson = newLesson;
    this.tried = '';
    this.answer = null;
  }

  /** Learned keys count before all others: they were pressed on this very device. */
  private async keep(): Promise<void> {
    this.answer = await this.live.value.keep('keys.learned', learnedList(this.lesson));
    const { profiles } = this.live.value.settings.keys;
    if (this.answer.kind !== 'kept' || profiles[0] === 'learned') return;
    const others = profiles.filter((name) => name !== 'learned');
    this.answer = await this.live.value.keep('keys.profiles', ['learned', ...others]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tool-learn-keys': LanternToolLearnKeys;
  }
}
