/** Where the page stands among its neighbours; while a voice is heard, the sign that it is reading stands there instead. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import speaking from '../../../assets/icons/volume-2.svg?raw';
import '../../components/icon/icon.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { heardContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { isSounding } from '../../voice/heard-voice.ts';

/**
 * "3 of 12", or a loudspeaker and "Reading…" for whoever cannot hear that the voice speaks (accessibility TTS-10). The two share one place
 * that is as large as the larger: nothing moves and nothing is covered. In speech mode the captions say it, and the place is read aloud.
 */
@customElement('lantern-slide-place')
export class LanternSlidePlace extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        flex: none;
        align-items: center;
        font-size: var(--type-label);
      }
      span {
        grid-area: 1 / 1;
      }
      .position {
        color: var(--ink-quiet);
      }
      .reading {
        display: flex;
        align-items: center;
        gap: calc(3 * var(--mm));
        font-weight: 600;
      }
      .away {
        visibility: hidden;
      }
    `,
  ];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly heard = new PortConsumer(this, heardContext);
  private readonly words = new Words(this);

  /** A voice is heard, and no captions show it. */
  private get isReading(): boolean {
    return !this.session.value.view.speechMode && isSounding(this.heard.value.heard);
  }

  protected override render(): unknown {
    const { t } = this.words;
    const { index, total } = this.session.value.view.position;
    const { isReading } = this;
    return html`<span class="position ${isReading ? 'away' : ''}"
        >${total > 0 ? t('slide.position', { index, total }) : nothing}</span
      ><span class="reading ${isReading ? '' : 'away'}"
        ><lantern-icon .drawing=${speaking}></lantern-icon>${t('slide.reading')}</span
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-slide-place': LanternSlidePlace;
  }
}
