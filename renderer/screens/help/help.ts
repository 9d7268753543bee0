/** Sheet: how it works, how to be read to, whom to ask. */
import { LitElement, css, html, nothing } from 'lit';
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
import '../../components/jack-picture/jack-picture.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/sheet/sheet.ts';
import '../../components/take-home/take-home.ts';
import { Words } from '../../components/words.ts';
import { displayContext, liveSettingsContext, sessionContext } from '../../controllers/contexts.ts';
import type { JackPlace } from '../../../content/schema/jack-place.ts';
import type { MessageKey } from '../../i18n/message-key.ts';
import { baseStyles } from '../../styles/base.styles.ts';

const topics = [
  { name: 'touch', icon: tap },
  { name: 'listen', icon: listen },
  { name: 'speech', icon: speech },
  { name: 'lower', icon: lower },
  { name: 'keys', icon: keys },
  { name: 'time', icon: time },
] as const;

/** Where headphones plug in, in words. */
const jackWords: Readonly<Record<Exclude<JackPlace, 'none'>, MessageKey>> = {
  below: 'help.jackBelow',
  left: 'help.jackLeft',
  right: 'help.jackRight',
  keypad: 'help.jackKeypad',
};

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
      .jack {
        display: flex;
        align-items: center;
        gap: calc(4 * var(--mm));
        grid-column: 2;
        padding-block-start: calc(2 * var(--mm));
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
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly display = new PortConsumer(this, displayContext);
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
              ${name === 'speech' ? this.jack() : nothing}
            </section>`,
        )}
        <lantern-take-home></lantern-take-home>
        <p class="small">${t('help.privacy')} ${t('help.general')}</p>
      </div>
    </lantern-sheet>`;
  }

  /** Where headphones plug in, once staff or the configuration have said so (accessibility ACT-9). */
  private jack(): unknown {
    const { hasJack, jackPlace } = this.live.value.settings.display;
    if (!hasJack || jackPlace === 'none') return nothing;
    const isUpright = this.display.value.format === 'portrait';
    return html`<div class="jack">
      <lantern-jack-picture .place=${jackPlace} ?upright=${isUpright}></lantern-jack-picture>
      <p>${this.words.t(jackWords[jackPlace])}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-help': LanternHelp;
  }
}
