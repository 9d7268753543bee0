/** Sheet: how it works, how to be read to, whom to ask. */
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import tap from '../../../assets/icons/hand.svg?raw';
import listen from '../../../assets/icons/volume-2.svg?raw';
import speech from '../../../assets/icons/ear.svg?raw';
import lower from '../../../assets/icons/arrow-down-to-line.svg?raw';
import keys from '../../../assets/icons/layout-grid.svg?raw';
import time from '../../../assets/icons/clock.svg?raw';
import nurse from '../../../assets/icons/hand-heart.svg?raw';
import '../../components/button/button.ts';
import '../../components/icon/icon.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/sheet/sheet.ts';
import '../../components/take-home/take-home.ts';
import { Words } from '../../components/words.ts';
import { sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';

const topics = [
  { name: 'touch', icon: tap },
  { name: 'listen', icon: listen },
  { name: 'speech', icon: speech },
  { name: 'lower', icon: lower },
  { name: 'keys', icon: keys },
  { name: 'time', icon: time },
] as const;

/** Sheet `help`. */
@customElement('lantern-help')
export class LanternHelp extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        max-block-size: 100%;
      }
      .page {
        display: grid;
        gap: calc(6 * var(--mm)) calc(12 * var(--mm));
      }
      .nurse {
        display: flex;
        align-items: center;
        gap: calc(4 * var(--mm));
        padding: calc(5 * var(--mm));
        border: var(--border) solid var(--ink);
        border-radius: var(--radius);
        background: var(--paper-warm);
        font-weight: 700;
        line-height: 1.3;
      }
      .topic {
        display: grid;
        align-content: start;
        grid-template-columns: auto 1fr;
        gap: 0 calc(4 * var(--mm));
        line-height: 1.4;
      }
      .topic lantern-icon {
        grid-row: span 2;
        --icon-size: calc(1.5 * var(--type-body));
      }
      .small {
        color: var(--ink-quiet);
        font-size: var(--type-label);
        line-height: 1.4;
      }
      @container (min-aspect-ratio: 1/1) {
        /* Two columns, unless the letters are so large that a long word would stand out of one. */
        .page {
          grid-template-columns: repeat(auto-fit, minmax(min(100%, max(12em, 50% - 12 * var(--mm))), 1fr));
        }
        .nurse,
        .small,
        lantern-take-home {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t } = this.words;
    return html`<lantern-sheet
      heading=${t('help.heading')}
      closeLabel=${t('help.close')}
      @close-sheet=${() => this.session.value.send({ type: 'close-sheet' })}
    >
      <div class="page">
        <p class="nurse"><lantern-icon .drawing=${nurse}></lantern-icon>${t('help.nurse')}</p>
        ${topics.map(
          ({ name, icon }) =>
            html`<section class="topic">
              <lantern-icon .drawing=${icon}></lantern-icon>
              <h3>${t(`help.${name}Heading`)}</h3>
              <p>${t(`help.${name}`)}</p>
            </section>`,
        )}
        <lantern-take-home></lantern-take-home>
        <p class="small">${t('help.privacy')} ${t('help.general')}</p>
      </div>
    </lantern-sheet>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-help': LanternHelp;
  }
}
