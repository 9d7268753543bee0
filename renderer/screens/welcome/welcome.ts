/** Clean hands for a moment, then a language and a door. */
import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import story from '../../../assets/icons/volume-2.svg?raw';
import explore from '../../../assets/icons/compass.svg?raw';
import reading from '../../../assets/icons/book-open.svg?raw';
import siblings from '../../../assets/icons/users-round.svg?raw';
import calm from '../../../assets/icons/flower-2.svg?raw';
import type { OfferedPack } from '../../../content/schema/boot-data.ts';
import type { PathName, Picture } from '../../../content/schema/compiled-pack.ts';
import '../../components/card/card.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { displayContext, packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { coverUrl } from '../packs/pack-title.ts';
import { screenStyles } from '../screen.styles.ts';
import { cleanHands } from './clean-hands.ts';
import { doorGrid } from './door-grid.ts';
import type { DoorSize, PlacedDoor } from './door-grid.ts';
import { doorPictures } from './door-pictures.ts';
import { otherPacksCard } from './other-packs-card.ts';
import { packNotice, welcomeHeader } from './welcome-header.ts';
import { welcomeStyles } from './welcome.styles.ts';

/** The doors in the order in which they stand; `slide` = which slide of the path lends its picture. */
const doors = [
  { path: 'young', icon: story, slide: 0, size: 'large' },
  { path: 'older', icon: explore, slide: 1, size: 'large' },
  { path: 'parents', icon: reading, slide: 0, size: 'large' },
  { path: 'siblings', icon: siblings, slide: 0, size: 'small' },
  { path: 'calm', icon: calm, slide: 0, size: 'small' },
] as const satisfies readonly { path: PathName; icon: string; slide: number; size: DoorSize }[];
type Door = (typeof doors)[number];

/** Screen `welcome`. */
@customElement('lantern-welcome')
export class LanternWelcome extends LitElement {
  static override styles = [baseStyles, screenStyles, welcomeStyles];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);
  /** Kept so that the decoded pictures are not thrown away before they are shown. */
  private readonly fetched: HTMLImageElement[] = [];

  constructor() {
    super();
    new HeadingFocus(this, () => {
      const { hands, pack } = this.session.value.view;
      return `${hands ?? 'doors'}/${pack}`;
    });
  }

  protected override render(): unknown {
    const { value: session } = this.session;
    const { hands } = session.view;
    if (hands === null) return this.doors();
    return cleanHands({
      moment: hands,
      pack: this.pack.value,
      format: this.display.value.format,
      words: this.words,
      onReady: () => session.send({ type: 'skip-hands' }),
    });
  }

  /** While hands are being cleaned the pictures of the doors are fetched, so that the doors open complete. */
  protected override updated(): void {
    if (this.session.value.view.hands === null || this.fetched.length > 0) return;
    const ofDoors = [...this.pictures().values()].map(({ landscape }) => this.pack.value.url(landscape));
    for (const url of [...ofDoors, ...this.others().slice(0, 1).map(coverUrl)]) {
      if (url === '') continue;
      const image = new Image();
      image.src = url;
      image.decode().catch(() => undefined);
      this.fetched.push(image);
    }
  }

  /** The doors that lead somewhere, and one more card to what else there is: never more than seven. */
  private doors(): unknown {
    const { words } = this;
    const { value: session } = this.session;
    const { value: pack } = this.pack;
    const paths = pack.index?.paths;
    const pictures = this.pictures();
    const shown = doors.filter(({ path }) => paths === undefined || paths[path].length > 0);
    const others = this.others();
    const sizes = [...shown.map(({ size }) => size), ...(others.length > 0 ? ['small' as const] : [])];
    const grid = doorGrid(sizes, {
      format: this.display.value.format,
      hasLargeText: session.view.settings.textSize > 0,
    });
    const cards = [
      ...shown.map((door, at) => this.door(door, pictures.get(door.path), grid.doors[at])),
      ...(others.length > 0
        ? [otherPacksCard(others, { session, words, wide: grid.doors[shown.length]?.wide === true })]
        : []),
    ];
    return html`<div class="main">
      ${welcomeHeader({ session, pack, words })} ${packNotice({ session, pack, words })}
      <lantern-reading-pane filled
        ><ul class="doors ${grid.list}">
          ${cards.map((card, at) => html`<li class=${grid.doors[at]?.className ?? ''}>${card}</li>`)}
        </ul></lantern-reading-pane
      >
    </div>`;
  }

  private door({ path, icon }: Door, picture: Picture | undefined, place: PlacedDoor | undefined): unknown {
    const { t, value } = this.words;
    const hasHint = path === 'young' && place?.hasRoom === true;
    return html`<lantern-card
      data-control="door-${path}"
      .icon=${icon}
      label=${t(`welcome.door.${path}`)}
      .note=${hasHint ? t('welcome.door.youngHint') : ''}
      ?wide=${place?.wide === true}
      .source=${picture === undefined ? '' : this.pack.value.url(picture.landscape)}
      .mirrored=${picture?.mirror === true && value.direction === 'rtl'}
      @click=${() => this.session.value.send({ type: 'open-door', path })}
    ></lantern-card>`;
  }

  private pictures(): ReadonlyMap<PathName, Picture> {
    const { index } = this.pack.value;
    return index === null ? new Map() : doorPictures(index, doors);
  }

  private others(): readonly OfferedPack[] {
    return this.pack.value.offered.filter(({ id }) => id !== this.session.value.view.pack);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-welcome': LanternWelcome;
  }
}
