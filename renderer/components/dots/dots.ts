/**
 * An icon array: dots in groups, together from the start corner. Groups differ by pattern, not only by colour.
 * A hundred dots fill row by row, ten fill column by column, so that a group is a block as far as it can be.
 */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base.styles.ts';
import { dotStyles } from './dot.styles.ts';
import { dot, dotStep, patternOf } from './dot.ts';

/** `groups` of `total` dots; `description` says it in words for the ear. */
@customElement('lantern-dots')
export class LanternDots extends LitElement {
  static override styles = [
    baseStyles,
    dotStyles,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }
      :host-context([dir='rtl']) svg {
        transform: scaleX(-1);
      }
    `,
  ];

  /** Sizes of the groups, in order; dots that belong to none are open. */
  @property({ attribute: false }) groups: readonly number[] = [];
  /** All dots: ten or a hundred. */
  @property({ attribute: false }) total: 10 | 100 = 100;
  /** The group that is talked about is larger; `null` = none. */
  @property({ attribute: false }) chosen: number | null = null;
  /** Empty = decoration: the words stand beside it. */
  @property() description = '';

  protected override render(): unknown {
    const { total } = this;
    const [columns, rows] = total === 100 ? [10, 10] : [5, 2];
    const dots = Array.from({ length: total }, (_unused, index) => {
      const [column, row] =
        total === 100
          ? [index % columns, Math.floor(index / columns)]
          : [Math.floor(index / rows), index % rows];
      const group = this.groupOf(index);
      const lit = this.chosen !== null && group === this.chosen;
      return dot(patternOf(group), { x: column, y: row, lit });
    });
    const isPicture = this.description !== '';
    return html`<svg
      viewBox="0 0 ${columns * dotStep} ${rows * dotStep}"
      role=${isPicture ? 'img' : 'presentation'}
      aria-label=${isPicture ? this.description : nothing}
      aria-hidden=${isPicture ? nothing : 'true'}
    >
      ${dots}
    </svg>`;
  }

  /** Place of the group in `groups`, or -1. */
  private groupOf(index: number): number {
    let end = 0;
    return this.groups.findIndex((size) => index < (end += size));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-dots': LanternDots;
  }
}
