/** Opens the video in sign language. Stands beside the title, only where the page has such a video, and goes while it is open. */
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import hand from '../../../assets/icons/hand.svg?raw';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';

/** Sends `open-sign`; takes the focus again when the video is closed. */
@customElement('lantern-sign-button')
export class LanternSignButton extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
      lantern-button {
        --button-size: var(--target);
        min-inline-size: var(--target);
      }
    `,
  ];

  private openOn: string | null = null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  protected override willUpdate(): void {
    this.hidden = this.session.value.view.sign !== null;
  }

  protected override updated(): void {
    const { sign, slide, sheet } = this.session.value.view;
    const closedHere = this.openOn === slide && sign === null && sheet === null;
    this.openOn = sign === null ? null : slide;
    if (closedHere) this.renderRoot.querySelector('lantern-button')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    return html`<lantern-button
      data-control="sign"
      .icon=${hand}
      label=${this.words.t('sign.open')}
      @click=${() => this.session.value.send({ type: 'open-sign' })}
    ></lantern-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-sign-button': LanternSignButton;
  }
}
