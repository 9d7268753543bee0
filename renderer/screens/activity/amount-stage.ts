/** A picture that shows few, some or many: the groups of the drawing appear and go by fading. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chooseFormat } from '../../components/picture/choose-format.ts';
import type { Extent } from '../../components/picture/place-hotspot.ts';
import '../../components/picture/picture.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { displayContext, packContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { MarkupCache } from '../slide/markup-cache.ts';

/** `amount` counts from 0; `description` names it. */
@customElement('lantern-amount-stage')
export class LanternAmountStage extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
      }
      lantern-picture {
        position: absolute;
        inset: 0;
      }
    `,
  ];

  /** Id of the picture. */
  @property() picture = '';
  @property({ attribute: false }) amount = 0;
  @property() description = '';

  @state() private frame: Extent = { width: 0, height: 0 };
  @state() private markup = '';
  private fetched = '';
  private readonly drawings = new MarkupCache();
  private readonly pack = new PortConsumer(this, packContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);
  private readonly sizes = new ResizeObserver(([entry]) => {
    if (entry !== undefined)
      this.frame = { width: entry.contentRect.width, height: entry.contentRect.height };
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected override updated(): void {
    const source = this.source();
    if (this.frame.width > 0 && source !== '' && source !== this.fetched) void this.fetch(source);
  }

  protected override render(): unknown {
    const source = this.source();
    if (source === '') return nothing;
    const mirror = this.pack.value.picture(this.picture)?.mirror === true;
    return html`<lantern-picture
      .source=${source}
      .alt=${this.description}
      .mirrored=${mirror && this.words.value.direction === 'rtl'}
      .markup=${this.markup}
      .amount=${this.amount + 1}
    ></lantern-picture>`;
  }

  private source(): string {
    const picture = this.pack.value.picture(this.picture);
    if (picture === null) return '';
    const panel = this.display.value.format;
    return this.pack.value.url(picture[this.frame.width === 0 ? panel : chooseFormat(this.frame, panel)]);
  }

  private async fetch(source: string): Promise<void> {
    this.fetched = source;
    const markup = await this.drawings.fetch(source);
    if (source === this.fetched) this.markup = markup;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-amount-stage': LanternAmountStage;
  }
}
