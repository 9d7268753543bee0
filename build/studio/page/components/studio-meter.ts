/** How loud the voice is, while the microphone is open. Drawn for the eye; the words say it in three steps. */
import { css, html, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { baseStyles } from '../../../../renderer/styles/base.styles.ts';
import { partStyles } from './part.styles.ts';
import { StudioElement } from './studio-element.ts';

/** What the scale shows, dBFS. */
const scale = { fromDbfs: -60, toDbfs: 0 } as const;
/** Peaks of a voice that is neither too soft nor near the brim, dBFS. */
const good = { fromDbfs: -26, toDbfs: -3 } as const;
/** The peak mark falls this much with each piece of sound (about 21 ms), decibels. */
const fallDb = 0.6;
const size = { width: 600, height: 26 } as const;

/** Where a level stands on the scale. */
function placeOf(dbfs: number): number {
  const share = (dbfs - scale.fromDbfs) / (scale.toDbfs - scale.fromDbfs);
  return Math.max(0, Math.min(1, share)) * size.width;
}

/** A bar with the good stretch marked on it. */
@customElement('studio-meter')
export class StudioMeter extends StudioElement {
  static override styles = [
    baseStyles,
    partStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) 6em auto;
        align-items: center;
        gap: 12px;
      }
      svg {
        inline-size: 100%;
        block-size: 26px;
        border-radius: 8px;
      }
      :host-context([dir='rtl']) svg {
        transform: scaleX(-1);
      }
      .all {
        fill: var(--paper-warm);
      }
      .good {
        fill: none;
        stroke: var(--teal-border);
        stroke-width: 4;
      }
      .now {
        fill: var(--lantern);
      }
      .peak {
        fill: var(--ink);
      }
    `,
  ];

  private heldDbfs: number = scale.fromDbfs;
  private readonly hear = (): void => {
    const peak = this.model.level?.peak ?? scale.fromDbfs;
    this.heldDbfs = Math.max(peak, this.heldDbfs - fallDb);
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.model.addEventListener('level', this.hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.model.removeEventListener('level', this.hear);
  }

  protected override render(): unknown {
    const { t } = this.words;
    const isOpen = this.model.recorder.state.phase !== 'closed';
    const now = isOpen ? placeOf(this.model.level?.effective ?? scale.fromDbfs) : 0;
    const from = placeOf(good.fromDbfs);
    const { width, height } = size;
    return html`<span class="quiet">${t('desk.level')}</span>
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<rect class="all" width=${width} height=${height}></rect>
        <rect class="now" width=${now} height=${height}></rect>
        <rect class="good" x=${from} y="2" width=${placeOf(good.toDbfs) - from} height=${height - 4}></rect>
        ${isOpen ? svg`<rect class="peak" x=${placeOf(this.heldDbfs) - 2} width="4" height=${height}></rect>` : ''}`}
      </svg>
      <span>${this.model.recorder.state.phase === 'recording' ? this.judgement() : ''}</span>
      <slot></slot>`;
  }

  private judgement(): string {
    if (this.heldDbfs > good.toDbfs) return this.words.t('desk.levelHigh');
    return this.words.t(this.heldDbfs < good.fromDbfs ? 'desk.levelLow' : 'desk.levelGood');
  }
}
