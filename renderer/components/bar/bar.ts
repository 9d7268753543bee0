/** The same eight buttons in the same order on every screen; a button that cannot act keeps its place and says why. */
import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import home from '../../../assets/icons/house.svg?raw';
import previous from '../../../assets/icons/arrow-left.svg?raw';
import listen from '../../../assets/icons/volume-2.svg?raw';
import pause from '../../../assets/icons/pause.svg?raw';
import next from '../../../assets/icons/arrow-right.svg?raw';
import text from '../../../assets/icons/a-large-small.svg?raw';
import languages from '../../../assets/icons/languages.svg?raw';
import lower from '../../../assets/icons/arrow-down-to-line.svg?raw';
import help from '../../../assets/icons/circle-question-mark.svg?raw';
import { narrationContext, sessionContext } from '../../controllers/contexts.ts';
import type { ScreenName, SessionEvent, SheetName } from '../../session/session-types.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import '../button/button.ts';
import { PortConsumer } from '../port-consumer.ts';
import { Words } from '../words.ts';
import { barStyles } from './bar.styles.ts';

const screensWithBack: readonly ScreenName[] = [
  'packs',
  'topics',
  'slide',
  'numbers-gate',
  'numbers',
  'calm',
  'staff',
];
/** How long the reason of a refused button stays, milliseconds. */
const reasonShownMs = 6000;

/** Home, Back, Listen/Pause, Next, Text, Language, Lower, Help. */
@customElement('lantern-bar')
export class LanternBar extends LitElement {
  static override styles = [baseStyles, barStyles];

  @state() private why = '';
  private whyTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);
  private readonly narration = new PortConsumer(this, narrationContext);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.whyTimer);
  }

  protected override render(): unknown {
    const { t } = this.words;
    return html`<nav
        aria-label=${t('bar.label')}
        @refused=${(event: CustomEvent<string>) => this.showReason(event.detail)}
      >
        ${this.homeAndTurning()} ${this.settingButtons()}
      </nav>
      <p class="why" role="status" ?hidden=${this.why === ''}>${this.why}</p>`;
  }

  private homeAndTurning(): unknown {
    const { t } = this.words;
    const { screen, goesOn } = this.session.value.view;
    const nothingThere = t('bar.noPage');
    return html`
      <lantern-button
        stacked
        class="main"
        data-control="home"
        .icon=${home}
        label=${t('bar.home')}
        hint=${t('bar.homeHint')}
        @click=${() => this.send({ type: 'home' })}
      ></lantern-button>
      <lantern-button
        stacked
        directional
        class="main"
        data-control="previous"
        kind="second"
        .icon=${previous}
        label=${t('bar.previous')}
        hint=${t('bar.previousHint')}
        reason=${screensWithBack.includes(screen) ? '' : nothingThere}
        @click=${() => this.goBack()}
      ></lantern-button>
      ${this.listenButton()}
      <lantern-button
        stacked
        directional
        class="main"
        data-control="next"
        kind="second"
        .icon=${next}
        label=${t('bar.next')}
        hint=${t('bar.nextHint')}
        reason=${screen === 'slide' ? (goesOn ? '' : t('slide.end')) : nothingThere}
        @click=${() => this.send({ type: 'next' })}
      ></lantern-button>
    `;
  }

  private listenButton(): unknown {
    const { t } = this.words;
    const { canListen, unavailableReason } = this.narration.value;
    const speaking = ['playing', 'wanted'].includes(this.session.value.view.narration);
    const reason = canListen || speaking ? '' : (unavailableReason ?? t('bar.noSound'));
    return html`<lantern-button
      stacked
      class="main"
      data-control="listen"
      kind="primary"
      .icon=${speaking ? pause : listen}
      label=${t(speaking ? 'bar.pause' : 'bar.listen')}
      hint=${t(speaking ? 'bar.pauseHint' : 'bar.listenHint')}
      reason=${reason}
      @click=${() => this.send({ type: 'toggle-listen' })}
    ></lantern-button>`;
  }

  private settingButtons(): unknown {
    const { t } = this.words;
    const { view } = this.session.value;
    const sheet = (name: SheetName) => () =>
      this.send(view.sheet === name ? { type: 'close-sheet' } : { type: 'open-sheet', sheet: name });
    return html`
      <lantern-button
        stacked
        data-control="text"
        .icon=${text}
        label=${t('bar.text')}
        hint=${t('bar.textHint')}
        @click=${sheet('text-and-contrast')}
      ></lantern-button>
      <lantern-button
        stacked
        data-control="language"
        .icon=${languages}
        label=${t('bar.language')}
        @click=${sheet('language')}
      ></lantern-button>
      <lantern-button
        stacked
        data-control="lower"
        .icon=${lower}
        label=${t('bar.lower')}
        hint=${t('bar.lowerHint')}
        .pressed=${view.settings.lower}
        @click=${() => this.toggleLower()}
      ></lantern-button>
      <lantern-button
        stacked
        data-control="help"
        .icon=${help}
        label=${t('bar.help')}
        @click=${sheet('help')}
      ></lantern-button>
    `;
  }

  /** A slide turns back; everywhere else Back leads one step out. */
  private goBack(): void {
    this.send({ type: this.session.value.view.screen === 'slide' ? 'previous' : 'back' });
  }

  private toggleLower(): void {
    const lowered = this.session.value.view.settings.lower;
    this.send({ type: 'change-settings', change: { lower: !lowered } });
  }

  private send(event: SessionEvent): void {
    this.session.value.send(event);
  }

  private showReason(why: string): void {
    this.why = why;
    clearTimeout(this.whyTimer);
    this.whyTimer = setTimeout(() => (this.why = ''), reasonShownMs);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-bar': LanternBar;
  }
}
