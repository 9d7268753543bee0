/** Two quiet buttons beside the title while Listen is in use: the sentence again, the page again. Their place is always kept. */
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import again from '../../../assets/icons/rotate-ccw.svg?raw';
import fromStart from '../../../assets/icons/skip-back.svg?raw';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { narrationContext, sessionContext } from '../../controllers/contexts.ts';
import type { NarrationState } from '../../session/session-types.ts';
import { baseStyles } from '../../styles/base.styles.ts';

const inUse: readonly NarrationState[] = ['wanted', 'playing', 'paused', 'ended'];

/** Sends `repeat-sentence` and `repeat-page`. */
@customElement('lantern-read-again')
export class LanternReadAgain extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        gap: var(--gap);
        min-block-size: var(--target);
      }
      /* The place is kept: nothing moves when somebody taps Listen. */
      :host([resting]) {
        visibility: hidden;
      }
      lantern-button {
        --button-size: var(--target);
        min-inline-size: var(--target);
      }
    `,
  ];

  /** Also while nothing is said: in the story somebody reads from the first moment. */
  @property({ type: Boolean }) always = false;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly narration = new PortConsumer(this, narrationContext);
  private readonly words = new Words(this);

  protected override willUpdate(): void {
    const wanted = this.always || inUse.includes(this.session.value.view.narration);
    this.toggleAttribute('resting', !wanted || !this.narration.value.canListen);
  }

  protected override render(): unknown {
    const { t } = this.words;
    return html`<lantern-button
        data-control="again"
        .icon=${again}
        label=${t('slide.again')}
        hint=${t('slide.againHint')}
        @click=${() => this.session.value.send({ type: 'repeat-sentence' })}
      ></lantern-button>
      <lantern-button
        directional
        data-control="from-start"
        .icon=${fromStart}
        label=${t('slide.fromStart')}
        hint=${t('slide.fromStartHint')}
        @click=${() => this.session.value.send({ type: 'repeat-page' })}
      ></lantern-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-read-again': LanternReadAgain;
  }
}
