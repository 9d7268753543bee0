/** Before the numbers about survival: now, later, or ask the team; three equal buttons. */
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import look from '../../../assets/icons/book-open.svg?raw';
import later from '../../../assets/icons/clock.svg?raw';
import team from '../../../assets/icons/hand-heart.svg?raw';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';

const answers = [
  { answer: 'now', icon: look },
  { answer: 'later', icon: later },
  { answer: 'team', icon: team },
] as const;

/** Screen `numbers-gate`. */
@customElement('lantern-numbers-gate')
export class LanternNumbersGate extends LitElement {
  static override styles = [
    baseStyles,
    screenStyles,
    css`
      /* At the largest letters the words are turned like a page; the three answers stay in sight. */
      lantern-reading-pane {
        flex: 0 1 auto;
        inline-size: 100%;
      }
      .words {
        display: grid;
        gap: calc(6 * var(--mm));
        justify-items: center;
      }
      .answers {
        flex: none;
      }
      p {
        max-inline-size: 40ch;
        font-size: var(--type-story);
        line-height: var(--leading);
      }
      .phone {
        font-weight: 700;
        white-space: nowrap;
      }
      .answers {
        display: grid;
        gap: var(--gap);
        inline-size: min(100%, calc(300 * var(--mm)));
        padding-block-start: calc(8 * var(--mm));
        --button-size: calc(1.2 * var(--target-primary));
        --button-font: calc(1.08 * var(--type-label));
      }
      @container (min-aspect-ratio: 1/1) {
        .answers {
          grid-template-columns: repeat(3, minmax(0, 1fr));
          inline-size: min(100%, calc(480 * var(--mm)));
        }
      }
    `,
  ];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => (this.session.value.view.askingTeam ? 'team' : 'gate'));
  }

  protected override render(): unknown {
    const { t } = this.words;
    const { askingTeam } = this.session.value.view;
    return html`<div class="main centred">
      <h1 tabindex="-1" data-heading>${t(askingTeam ? 'gate.teamHeading' : 'gate.heading')}</h1>
      <lantern-reading-pane>
        <div class="words">${askingTeam ? this.teamWords() : html`<p>${t('gate.text')}</p>`}</div>
      </lantern-reading-pane>
      <div class="answers">
        ${answers.map(({ answer, icon }) => {
          const chosen = askingTeam && answer === 'team';
          return html`<lantern-button
            kind=${chosen ? 'quiet' : 'second'}
            data-control="gate-${answer}"
            .icon=${icon}
            label=${t(`gate.${answer}`)}
            .pressed=${chosen ? true : null}
            @click=${() => this.session.value.send({ type: 'answer-gate', answer })}
          ></lantern-button>`;
        })}
      </div>
    </div>`;
  }

  private teamWords(): unknown {
    const { t } = this.words;
    const phone = this.pack.value.index?.contact.phone ?? null;
    return html`<p>${t('gate.teamText')}</p>
      ${phone === null ? '' : html`<p>${t('parents.phone')} <bdi class="phone" dir="ltr">${phone}</bdi></p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-numbers-gate': LanternNumbersGate;
  }
}
