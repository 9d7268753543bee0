/**
 * The pictures of the slide, the one before and the one after, on top of each other. Only the current one is seen; the others are
 * decoded and wait. Turning is a cross-fade of two finished layers and nothing else; the next neighbour is fetched when that is over.
 */
import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AnswerKind, Picture } from '../../../content/schema/compiled-pack.ts';
import { PictureFrame } from '../../components/picture/picture-frame.ts';
import { canvasExtents } from '../../components/picture/place-hotspot.ts';
import '../../components/picture/picture.ts';
import { TurningPictures } from '../../components/picture/turning-pictures.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { displayContext, packContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import './hotspots.ts';
import type { LabelledHotspot } from './hotspots.ts';
import { MarkupCache } from './markup-cache.ts';
import type { Layer } from './slide-model.ts';

/** A page must have stood this long before its drawing comes to life, milliseconds; also keeps the first paint still. */
const settleMs = 3000;

/** Fires `hotspot-chosen` (from the hotspots) with the id of the thing that was tapped. */
@customElement('lantern-picture-stack')
export class LanternPictureStack extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        isolation: isolate;
      }
      lantern-picture {
        position: absolute;
        inset: 0;
        opacity: 0;
        /*
         * Opacity alone, which the compositor fades by itself: a waiting visibility change would cost a style pass every frame. The
         * old picture stays whole under the new one until that has come: two half pictures would let the paper flash through.
         */
        transition: opacity 0s linear var(--fade);
      }
      lantern-picture.current {
        z-index: 1;
        opacity: 1;
        transition: opacity var(--fade) ease-out;
      }
      .resting {
        position: absolute;
        inset: 0;
        z-index: 2;
        display: grid;
        place-content: center;
        margin: 0;
        padding: var(--edge);
        background: var(--paper-warm);
        text-align: center;
      }
      lantern-hotspots {
        position: absolute;
        inset: 0;
        z-index: 2;
      }
    `,
  ];

  @property({ attribute: false }) layers: readonly Layer[] = [];
  @property({ attribute: false }) current = '';
  @property({ attribute: false }) alt = '';
  /** Language of the description and of the names of the things; empty = the page's. */
  @property({ attribute: false }) language = '';
  /** Things to touch in the current picture; empty = none. */
  @property({ attribute: false }) hotspots: readonly LabelledHotspot[] = [];
  @property({ attribute: false }) chosen: string | null = null;
  /** Taps on things so far: the same thing answers again when it is tapped again. */
  @property({ attribute: false }) taps = 0;
  @property({ type: Boolean }) motion = true;
  /** Words are being read and lit: nothing else moves by itself (and the frames belong to the words). */
  @property({ type: Boolean }) reading = false;

  @state() private settled = false;
  @state() private markup = '';
  private settleTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly drawings = new MarkupCache();
  private readonly pack = new PortConsumer(this, packContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);
  private readonly frame = new PictureFrame(this);
  private readonly pictures = new TurningPictures<Layer>(this, () => this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.settleTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('current')) return;
    this.settled = false;
    this.markup = '';
    clearTimeout(this.settleTimer);
    this.settleTimer = setTimeout(() => (this.settled = true), settleMs);
  }

  protected override updated(): void {
    const comesToLife = (this.settled && this.motion) || this.chosen !== null;
    if (this.hotspots.length > 0 && comesToLife && this.markup === '') void this.bringToLife();
  }

  protected override render(): unknown {
    const { format } = this.frame;
    return html`${this.pictures.render((layer) => this.layer(layer, format))}${this.hotspotLayer(format)}`;
  }

  private layer({ slide, picture }: Layer, format: 'portrait' | 'landscape'): unknown {
    const current = slide === this.current;
    return html`<lantern-picture
      class=${current ? 'current' : ''}
      .source=${this.pack.value.url(picture[format])}
      .alt=${current ? this.alt : ''}
      .language=${this.language}
      .mirrored=${this.frame.mirrors(picture)}
      .markup=${current ? this.markup : ''}
      .forward=${current ? this.chosen : null}
      .taps=${current ? this.taps : 0}
      .answers=${answersOf(picture)}
      .still=${!this.motion}
      .moving=${current && this.settled && this.motion && !this.reading}
      .missingText=${current ? this.words.t('slide.pictureMissing') : ''}
    ></lantern-picture>`;
  }

  private hotspotLayer(format: 'portrait' | 'landscape'): unknown {
    const layer = this.layers.find(({ slide }) => slide === this.current);
    if (layer === undefined) return html`<p class="resting">${this.words.t('slide.pictureMissing')}</p>`;
    if (this.hotspots.length === 0 || !this.frame.isMeasured) return '';
    const fit = {
      canvas: canvasExtents[format],
      frame: this.frame.extent,
      mirrored: this.frame.mirrors(layer.picture),
      smallestPx: 20 * this.display.value.pixelsPerMm,
    };
    return html`<lantern-hotspots
      .hotspots=${this.hotspots}
      .language=${this.language}
      .format=${format}
      .fit=${fit}
      .chosen=${this.chosen}
      .glowing=${this.settled && this.motion && !this.reading && this.chosen === null}
    ></lantern-hotspots>`;
  }

  private async bringToLife(): Promise<void> {
    const { current } = this;
    const layer = this.layers.find(({ slide }) => slide === current);
    if (layer === undefined) return;
    const markup = await this.drawings.fetch(this.pack.value.url(layer.picture[this.frame.format]));
    if (current === this.current) this.markup = markup;
  }
}

const knownAnswers = new WeakMap<Picture, Readonly<Record<string, AnswerKind>>>();

/** How the things of a picture move; the same object for the same picture. */
function answersOf(picture: Picture): Readonly<Record<string, AnswerKind>> {
  const known = knownAnswers.get(picture);
  if (known !== undefined) return known;
  const answers = Object.fromEntries(
    Object.entries(picture.hotspots).map(([id, { answer }]) => [id, answer ?? 'hop']),
  );
  knownAnswers.set(picture, answers);
  return answers;
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-picture-stack': LanternPictureStack;
  }
}
