/** Before a page for adults is read aloud in a room full of people. */
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import listen from '../../../assets/icons/volume-2.svg?raw';
import read from '../../../assets/icons/book-open.svg?raw';
import '../../components/button/button.ts';
import '../../components/reading-pane/reading-pane.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';

/** Answers with `confirm-loudspeaker` or `decline-loudspeaker`. */
@customElement('lantern-loudspeaker-question')
export class LanternLoudspeakerQuestion extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        max-block-size: 100%;
      }
      section {
        display: flex;
        flex: 1;
        flex-direction: column;
        gap: calc(4 * var(--mm));
        min-block-size: 0;
        padding: calc(7 * var(--mm)) var(--edge);
        border-block-start: var(--border) solid var(--line);
        border-start-start-radius: calc(2 * var(--radius));
        border-start-end-radius: calc(2 * var(--radius));
        background: var(--paper-warm);
        box-shadow: var(--shadow);
      }
      lantern-reading-pane {
        min-block-size: 0;
      }
      .answers {
        display: grid;
        flex: none;
        grid-template-columns: repeat(auto-fit, minmax(calc(70 * var(--mm)), 1fr));
        gap: var(--gap);
      }
    `,
  ];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => 'question');
  }

  protected override render(): unknown {
    const { t } = this.words;
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1" data-heading>${t('loudspeaker.heading')}</h2>
      <lantern-reading-pane><p>${t('loudspeaker.text')}</p></lantern-reading-pane>
      <div class="answers">
        <lantern-button
          kind="primary"
          data-control="confirm-loudspeaker"
          .icon=${listen}
          label=${t('loudspeaker.confirm')}
          @click=${() => this.session.value.send({ type: 'confirm-loudspeaker' })}
        ></lantern-button>
        <lantern-button
          kind="second"
          data-control="decline-loudspeaker"
          .icon=${read}
          label=${t('loudspeaker.decline')}
          @click=${() => this.session.value.send({ type: 'decline-loudspeaker' })}
        ></lantern-button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-loudspeaker-question': LanternLoudspeakerQuestion;
  }
}
