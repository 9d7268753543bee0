/** A picture that shows few, some or many: the groups of the drawing appear and go by fading. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PictureFrame } from '../../components/picture/picture-frame.ts';
import '../../components/picture/picture.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { packContext } from '../../controllers/contexts.ts';
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

  @state() private markup = '';
  private fetched = '';
  private readonly drawings = new MarkupCache();
  private readonly pack = new PortConsumer(this, packContext);
  private readonly frame = new PictureFrame(this);

  protected override updated(): void {
    const source = this.source();
    if (this.frame.isMeasured && source !== '' && source !== this.fetched) void this.fetch(source);
  }

  protected override render(): unknown {
    const picture = this.pack.value.picture(this.picture);
    if (picture === null) return nothing;
    return html`<lantern-picture
      .source=${this.source()}
      .alt=${this.description}
      .mirrored=${this.frame.mirrors(picture)}
      .markup=${this.markup}
      .amount=${this.amount + 1}
    ></lantern-picture>`;
  }

  private source(): string {
    const picture = this.pack.value.picture(this.picture);
    return picture === null ? '' : this.pack.value.url(picture[this.frame.format]);
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
