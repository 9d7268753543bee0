/** The kiosk beside: the slide as visitors meet it, reading the take that was just kept. */
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import volume from '../../../../assets/icons/volume-2.svg?raw';
import x from '../../../../assets/icons/x.svg?raw';
import '../../../../renderer/components/button/button.ts';
import { baseStyles } from '../../../../renderer/styles/base.styles.ts';
import { recordedCount } from '../model/desk-state.ts';
import { partStyles } from './part.styles.ts';
import { StudioElement } from './studio-element.ts';

/** Width of the kiosk's usual screen, pixels; its styles below say the same. */
const screenWidth = 1080;

/** See the head of this file. */
@customElement('studio-kiosk')
export class StudioKiosk extends StudioElement {
  static override styles = [
    baseStyles,
    partStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      .screen {
        position: relative;
        aspect-ratio: 9 / 16;
        overflow: hidden;
        border: 2px solid var(--ink);
        border-radius: var(--radius);
        background: var(--paper);
      }
      iframe {
        position: absolute;
        inset-block-start: 0;
        left: 0;
        inline-size: 1080px;
        block-size: 1920px;
        border: 0;
        transform-origin: top left;
        transform: scale(var(--scale, 0.3));
      }
    `,
  ];

  protected override render(): unknown {
    const { t } = this.words;
    const { kiosk, text } = this.model.state;
    const missing = (text?.sentences.length ?? 0) - recordedCount(this.model.state);
    const url = kiosk === null || kiosk === 'making' ? null : kiosk.url;
    return html`<div class="row">
        <lantern-button
          .label=${t(url === null ? 'kiosk.open' : 'kiosk.again')}
          .icon=${volume}
          .reason=${this.model.isBusy ? t('phase.busy') : kiosk === 'making' ? t('kiosk.making') : ''}
          @click=${() => void this.model.hearInKiosk()}
        ></lantern-button>
        ${
          url === null
            ? nothing
            : html`<lantern-button
                .label=${t('kiosk.close')}
                .icon=${x}
                @click=${() => this.model.closeKiosk()}
              ></lantern-button>`
        }
      </div>
      <p role="status" class="quiet">
        ${kiosk === 'making' ? t('kiosk.making') : missing > 0 ? t('kiosk.incomplete', { count: missing }) : ''}
      </p>
      ${url === null ? nothing : html`<div class="screen"><iframe src=${url} title=${t('kiosk.frame')} allow="autoplay"></iframe></div>`}`;
  }

  /** The kiosk's own screen, made smaller: in a small window its buttons would not fit. */
  private readonly sizes = new ResizeObserver(([entry]) => {
    const scale = (entry?.contentRect.width ?? screenWidth) / screenWidth;
    this.style.setProperty('--scale', String(scale));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }
}
