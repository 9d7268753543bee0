/** Buttons over the things of a picture that answer to touch, placed by the same geometry that fits the picture. */
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Box } from '../../../content/schema/compiled-pack.ts';
import { placeHotspot } from '../../components/picture/place-hotspot.ts';
import type { Fit } from '../../components/picture/place-hotspot.ts';
import { Words } from '../../components/words.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { hotspotStyles } from './hotspots.styles.ts';

/** A thing to touch: its id, its name, where it stands on both canvases. */
export interface LabelledHotspot {
  readonly id: string;
  readonly label: string;
  readonly boxes: Readonly<Record<'portrait' | 'landscape', Box>>;
}

/** Each thing glows for this long before the next one, milliseconds. */
const glowMs = 2600;

/** Fires `hotspot-chosen` with the id. */
@customElement('lantern-hotspots')
export class LanternHotspots extends LitElement {
  static override styles = [baseStyles, hotspotStyles];

  @property({ attribute: false }) hotspots: readonly LabelledHotspot[] = [];
  /** Language of their names; empty = the page's. */
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) format: 'portrait' | 'landscape' = 'portrait';
  @property({ attribute: false }) fit: Fit | null = null;
  @property({ attribute: false }) chosen: string | null = null;
  /** They invite one after another. */
  @property({ type: Boolean }) glowing = false;

  @state() private lit = 0;
  private glowTimer: ReturnType<typeof setInterval> | undefined;
  private readonly words = new Words(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.glowTimer);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.placeAll();
    if (!changed.has('glowing')) return;
    clearInterval(this.glowTimer);
    if (this.glowing) this.glowTimer = setInterval(() => (this.lit += 1), glowMs);
  }

  protected override render(): unknown {
    return html`<div role="group" aria-label=${this.words.t('slide.hotspots')}>
      ${this.hotspots.map(({ id, label }, place) => this.button(id, label, place))}
    </div>`;
  }

  private button(id: string, label: string, place: number): unknown {
    const lit = this.glowing && this.lit % this.hotspots.length === place;
    return html`<button
      type="button"
      class=${lit ? 'lit' : ''}
      data-hotspot=${id}
      aria-label=${label}
      lang=${this.language === '' ? nothing : this.language}
      aria-pressed=${this.chosen === id ? 'true' : 'false'}
      @click=${() => this.choose(id)}
    >
      <span class="glow"></span><span class="mark"></span>
    </button>`;
  }

  /** Set one by one through the CSSOM: the page's policy allows no style attributes. */
  private placeAll(): void {
    const { fit, format } = this;
    if (fit === null) return;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('button');
    for (const [index, button] of [...buttons].entries()) {
      const hotspot = this.hotspots[index];
      if (hotspot === undefined) continue;
      const placed = placeHotspot(hotspot.boxes[format], fit);
      for (const side of ['left', 'top', 'width', 'height'] as const)
        button.style.setProperty(side, `${placed[side]}px`);
    }
  }

  private choose(id: string): void {
    this.dispatchEvent(new CustomEvent('hotspot-chosen', { detail: id, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-hotspots': LanternHotspots;
  }
}
