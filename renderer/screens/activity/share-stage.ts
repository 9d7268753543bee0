/** Ten dots in groups, as large as there is room. The words stand beside them, on the buttons. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShareOfTen } from '../../../content/schema/activity.ts';
import { dot, patternOf } from '../../components/dots/dot.ts';
import '../../components/dots/dots.ts';
import { Words } from '../../components/words.ts';
import { baseStyles } from '../../styles/base.styles.ts';

/** The group that was chosen is larger. */
@customElement('lantern-share-stage')
export class LanternShareStage extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        place-items: center;
        padding: calc(10 * var(--mm)) var(--edge);
        background: var(--paper-warm);
      }
      lantern-dots {
        inline-size: min(100%, 100cqw);
        block-size: 100%;
        min-block-size: 0;
      }
    `,
  ];

  @property({ attribute: false }) activity: ShareOfTen | null = null;
  @property({ attribute: false }) chosen: number | null = null;
  private readonly words = new Words(this);

  protected override render(): unknown {
    if (this.activity === null) return nothing;
    const groups = this.activity.shares.map(({ count }) => count);
    const words = new Intl.ListFormat(this.words.value.language, { type: 'unit' }).format(groups.map(String));
    return html`<lantern-dots
      .groups=${groups}
      .total=${10}
      .chosen=${this.chosen}
      description=${this.words.t('activity.dots', { groups: words })}
    ></lantern-dots>`;
  }
}

/** The dot of a group, for its button. */
export function shareSample(place: number): unknown {
  return html`<svg class="sample" viewBox="0 0 20 20" aria-hidden="true">${dot(patternOf(place))}</svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-share-stage': LanternShareStage;
  }
}
