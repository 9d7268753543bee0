/**
 * "Are you still there?": the page dims a little, a lantern's ring empties, one large button. Any touch or key answers it. The
 * language can be chosen here too: whoever cannot read the question is asked again in words they know (accessibility LNG-1).
 */
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import hand from '../../../assets/icons/hand.svg?raw';
import languages from '../../../assets/icons/languages.svg?raw';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/ring/ring.ts';
import { Words } from '../../components/words.ts';
import { sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';

/** Overlay over any screen; on the numbers page it covers everything, so that nobody reads on. */
@customElement('lantern-still-there')
export class LanternStillThere extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        z-index: 3;
        display: flex;
        flex-direction: column;
        justify-content: flex-end;
        background: var(--scrim);
      }
      :host([covering]) {
        background: var(--paper);
      }
      section {
        display: grid;
        gap: calc(6 * var(--mm));
        justify-items: center;
        padding: calc(10 * var(--mm)) var(--edge) calc(14 * var(--mm));
        border-start-start-radius: calc(3 * var(--radius));
        border-start-end-radius: calc(3 * var(--radius));
        border-block-start: var(--border) solid var(--line);
        background: var(--paper);
        box-shadow: var(--shadow);
        text-align: center;
      }
      lantern-ring {
        inline-size: min(46cqw, 34cqh);
      }
      p {
        font-size: var(--type-body);
      }
      .answers {
        display: flex;
        gap: calc(8 * var(--mm));
        inline-size: 100%;
        max-inline-size: calc(600 * var(--mm));
      }
      lantern-button {
        flex: 0 0 auto;
        min-inline-size: calc(54 * var(--mm));
      }
      lantern-button[kind='primary'] {
        flex: 1;
        --button-size: calc(1.4 * var(--target-primary));
        --button-font: calc(1.35 * var(--type-label));
      }
      @container (min-aspect-ratio: 1/1) {
        section {
          grid-template-columns: auto 1fr;
          justify-items: start;
          text-align: start;
        }
        lantern-ring {
          grid-row: span 3;
          inline-size: 40cqh;
        }
      }
    `,
  ];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => 'still-there');
  }

  protected override render(): unknown {
    const { t } = this.words;
    const { view } = this.session.value;
    this.toggleAttribute('covering', view.screen === 'numbers');
    return html`<section
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="heading"
      aria-describedby="text"
    >
      <lantern-ring .durationMs=${view.warningMs}></lantern-ring>
      <h2 id="heading" tabindex="-1" data-heading>${t('stillThere.heading')}</h2>
      <p id="text">${t('stillThere.text')}</p>
      <div class="answers">
        <lantern-button
          kind="primary"
          data-control="still-here"
          .icon=${hand}
          label=${t('stillThere.button')}
          @click=${() => this.session.value.send({ type: 'still-here' })}
        ></lantern-button>
        <lantern-button
          stacked
          data-control="language"
          .icon=${languages}
          label=${t('bar.language')}
          @click=${() => this.session.value.send({ type: 'open-sheet', sheet: 'language' })}
        ></lantern-button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-still-there': LanternStillThere;
  }
}
