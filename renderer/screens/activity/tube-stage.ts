/** The table with the tube: who is in it, who waits at the rim, who helps. Shows what the session says; decides nothing. */
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FillATube } from '../../../content/schema/activity.ts';
import { PictureFrame } from '../../components/picture/picture-frame.ts';
import '../../components/picture/picture.ts';
import { canvasExtents, placeBox } from '../../components/picture/place-hotspot.ts';
import type { PlacedBox } from '../../components/picture/place-hotspot.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { packContext } from '../../controllers/contexts.ts';
import type { ActivityState } from '../../session/activity-steps.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { celebrate, dropIn, fadeMs, sweep } from './tube-motion.ts';
import { tubePlaces } from './tube-places.ts';
import type { TubePlace } from './tube-places.ts';
import { tubeStyles } from './tube-stage.styles.ts';

/** Somebody in the tube. Who is leaving keeps the place until faded. */
interface Inmate {
  readonly key: string;
  readonly id: string;
  readonly place: number;
  readonly leaving: boolean;
}

const boxNames = ['tube', 'room', 'helper'] as const;
type Boxes = Readonly<Record<(typeof boxNames)[number], PlacedBox>>;

/** `description` says in words what is in the tube. */
@customElement('lantern-tube-stage')
export class LanternTubeStage extends LitElement {
  static override styles = [baseStyles, tubeStyles];

  @property({ attribute: false }) activity: FillATube | null = null;
  @property({ attribute: false }) contents: ActivityState | null = null;
  @property() description = '';
  @property({ type: Boolean }) motion = true;

  @state() private inmates: readonly Inmate[] = [];
  private fadeTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly pack = new PortConsumer(this, packContext);
  private readonly frame = new PictureFrame(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.fadeTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('contents')) return;
    const present = inTube(this.contents?.contents ?? []);
    const gone = this.motion
      ? this.inmates
          .filter(({ key }) => !present.some((one) => one.key === key))
          .map((one) => ({ ...one, leaving: true }))
      : [];
    this.inmates = [...present, ...gone];
    clearTimeout(this.fadeTimer);
    if (gone.length > 0) this.fadeTimer = setTimeout(() => (this.inmates = present), fadeMs);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const boxes = this.boxes();
    if (boxes === null || this.activity === null) return;
    const known = new Set([...this.renderRoot.querySelectorAll('[data-placed]')]);
    const places = tubePlaces(this.activity.places, boxes.room);
    for (const image of this.renderRoot.querySelectorAll<HTMLElement>('.inmate')) {
      const place = places[Number(image.dataset['place'])];
      if (place !== undefined) this.settle(image, place, known.has(image));
    }
    for (const image of this.renderRoot.querySelectorAll<HTMLElement>('.tube')) lay(image, boxes.tube);
    for (const image of this.renderRoot.querySelectorAll<HTMLElement>('.helper')) lay(image, boxes.helper);
    this.atTheRim(boxes, places[0]?.size ?? 0, known);
    if (changed.has('contents') && this.motion) this.move(changed.get('contents') ?? null);
  }

  protected override render(): unknown {
    const { activity, contents } = this;
    const scene = activity === null ? null : this.pack.value.picture(activity.scene);
    if (activity === null || contents === null || scene === null) return nothing;
    const helps = contents.touched === activity.helper.id;
    return html`<div class="all" role="img" aria-label=${this.description}>
      <lantern-picture
        .source=${this.pack.value.url(scene[this.frame.format])}
        .mirrored=${this.frame.mirrors(scene)}
      ></lantern-picture>
      <img class="tube" src=${this.url(activity.tube)} alt="" draggable="false" />
      ${repeat(
        this.inmates,
        ({ key }) => key,
        ({ id, place, leaving }) =>
          html`<img
            class="inmate ${leaving ? 'leaving' : ''}"
            data-place=${place}
            src=${this.url(this.pictureOf(id))}
            alt=""
            draggable="false"
          />`,
      )}
      <img class="tube" src=${this.url(activity.glass)} alt="" draggable="false" />
      ${
        contents.waiting === null
          ? nothing
          : html`<img
              class="waiting"
              src=${this.url(this.pictureOf(contents.waiting))}
              alt=""
              draggable="false"
            />`
      }
      <img
        class="helper ${helps ? 'helps' : ''}"
        src=${this.url(activity.helper.picture)}
        alt=""
        draggable="false"
      />
    </div>`;
  }

  private settle(image: HTMLElement, place: TubePlace, wasThere: boolean): void {
    const transform = placed(place, Number(image.dataset['place']));
    setSize(image, place.size, place.size);
    image.style.setProperty('transform', transform);
    image.toggleAttribute('data-placed', true);
    if (!wasThere && this.motion) dropIn(image, { transform, height: place.y + place.size });
  }

  private atTheRim({ tube }: Boxes, size: number, known: ReadonlySet<Element>): void {
    const image = this.renderRoot.querySelector<HTMLElement>('.waiting');
    if (image === null) return;
    const place = { x: tube.left + tube.width / 2, y: tube.top - size * 0.06, size };
    const transform = placed(place, 0);
    setSize(image, size, size);
    image.style.setProperty('transform', transform);
    image.toggleAttribute('data-placed', true);
    if (!known.has(image) && this.motion) dropIn(image, { transform, height: size });
  }

  /** What happened besides falling in: the helper sweeps, the drop is ready. */
  private move(before: ActivityState | null): void {
    const { activity, contents } = this;
    if (activity === null || contents === null || contents.touches === (before?.touches ?? 0)) return;
    const helper = this.renderRoot.querySelector('.helper');
    if (contents.touched === activity.helper.id && helper !== null) sweep(helper);
    if (contents.line === 'ready') celebrate(this.renderRoot.querySelectorAll('.inmate:not(.leaving)'));
  }

  private boxes(): Boxes | null {
    const scene = this.activity === null ? null : this.pack.value.picture(this.activity.scene);
    if (scene === null || !this.frame.isMeasured) return null;
    const { format, extent } = this.frame;
    const fit = { canvas: canvasExtents[format], frame: extent, mirrored: this.frame.mirrors(scene) };
    const [tube, room, helper] = boxNames.map((name) => scene.hotspots[name]?.[format]);
    if (tube === undefined || room === undefined || helper === undefined) return null;
    return { tube: placeBox(tube, fit), room: placeBox(room, fit), helper: placeBox(helper, fit) };
  }

  private pictureOf(id: string): string {
    const { activity } = this;
    if (activity === null) return '';
    return [...activity.cells, activity.crowd].find((one) => one.id === id)?.picture ?? '';
  }

  private url(picture: string): string {
    const found = this.pack.value.picture(picture);
    return found === null ? '' : this.pack.value.url(found.portrait);
  }
}

/** Each has a name of its own, so that who stays stays when others leave. */
function inTube(contents: readonly string[]): readonly Inmate[] {
  return contents.map((id, place) => {
    const nth = contents.slice(0, place).filter((one) => one === id).length;
    return { key: `${id}-${nth}`, id, place, leaving: false };
  });
}

/** Each leans a little to another side. */
function placed({ x, y, size }: TubePlace, place: number): string {
  return `translate(${x - size / 2}px, ${y - size / 2}px) rotate(${((place * 5) % 3) * 7 - 7}deg)`;
}

function setSize(image: HTMLElement, width: number, height: number): void {
  image.style.setProperty('width', `${width}px`);
  image.style.setProperty('height', `${height}px`);
}

/** Through the CSSOM: the page's policy allows no style attributes. */
function lay(image: HTMLElement, { left, top, width, height }: PlacedBox): void {
  setSize(image, width, height);
  image.style.setProperty('left', `${left}px`);
  image.style.setProperty('top', `${top}px`);
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tube-stage': LanternTubeStage;
  }
}
