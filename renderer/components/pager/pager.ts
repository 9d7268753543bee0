/** Turns between pages of cards; nothing while there is only one. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import back from '../../../assets/icons/arrow-left.svg?raw';
import on from '../../../assets/icons/arrow-right.svg?raw';
import { baseStyles } from '../../styles/base.styles.ts';
import '../button/button.ts';
import { Words } from '../words.ts';

/** `turn-page` carries the page that is wanted. */
@customElement('lantern-pager')
export class LanternPager extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        justify-content: center;
        flex-wrap: wrap;
        gap: var(--gap) calc(4 * var(--mm));
      }
      :host([hidden]) {
        display: none;
      }
      /* Words first go over two lines; a second row only where the longest word of each has no room. */
      lantern-button,
      .place {
        flex: 1 1 min-content;
        max-inline-size: max-content;
      }
      lantern-button {
        --button-size: var(--target);
      }
      .place {
        /* Takes what is left over before the buttons do. */
        flex-grow: 20;
        text-align: center;
        text-wrap: balance;
        font-size: var(--type-label);
        color: var(--ink-quiet);
      }
    `,
  ];

  /** Page that is shown, from 0. */
  @property({ type: Number }) page = 0;
  @property({ type: Number }) pages = 1;
  private readonly words = new Words(this);

  protected override updated(): void {
    this.hidden = this.pages < 2;
  }

  protected override render(): unknown {
    const { t } = this.words;
    if (this.pages < 2) return nothing;
    return html`
      <lantern-button
        directional
        data-control="fewer-topics"
        .icon=${back}
        label=${t('topics.fewer')}
        reason=${this.page === 0 ? t('slide.atStart') : ''}
        @click=${() => this.turn(this.page - 1)}
      ></lantern-button>
      <span class="place">${t('topics.page', { index: this.page + 1, total: this.pages })}</span>
      <lantern-button
        directional
        data-control="more-topics"
        .icon=${on}
        label=${t('topics.more')}
        reason=${this.page >= this.pages - 1 ? t('slide.atEnd') : ''}
        @click=${() => this.turn(this.page + 1)}
      ></lantern-button>
    `;
  }

  private turn(page: number): void {
    this.dispatchEvent(new CustomEvent<number>('turn-page', { detail: page }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-pager': LanternPager;
  }
}
