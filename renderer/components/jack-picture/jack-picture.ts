/** A small drawing of the screen and of the socket for headphones beside it. The words beside the drawing say the same. */
import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import headphones from '../../../assets/icons/headphones.svg?raw';
import type { JackPlace } from '../../../content/schema/jack-place.ts';

/** Size of the drawing and of the screen in it, in units of the drawing. */
const drawing = { width: 120, height: 100 } as const;
const screens = { upright: { width: 46, height: 66 }, lying: { width: 68, height: 44 } } as const;
/** The socket is drawn as a disc with headphones in it. */
const discRadius = 13;
/** Between the screen and what is mounted beside it. */
const gap = 5;
/** The keypad under the screen: three keys, and the socket at its end. */
const keypad = { width: 78, height: 30, key: 12 } as const;

/** Where the screen stands in the drawing, and the middle of the socket. */
interface Places {
  readonly screen: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly jack: { readonly x: number; readonly y: number };
}

/** A socket below makes room under the screen; left and right are never turned round: the room is not. */
function placesOf(place: Exclude<JackPlace, 'none'>, isUpright: boolean): Places {
  const { width, height } = screens[isUpright ? 'upright' : 'lying'];
  const middle = drawing.width / 2;
  const isUnder = place === 'below' || place === 'keypad';
  const y = (drawing.height - height - (isUnder ? gap + 2 * discRadius : 0)) / 2;
  const screen = { x: middle - width / 2, y, width, height };
  const under = y + height + gap + discRadius;
  const beside = { left: screen.x - gap - discRadius, right: screen.x + width + gap + discRadius } as const;
  if (place === 'below') return { screen, jack: { x: middle, y: under } };
  if (place === 'keypad')
    return { screen, jack: { x: middle + keypad.width / 2 - gap - discRadius + 2, y: under } };
  return { screen, jack: { x: beside[place], y: y + height * 0.72 } };
}

/** `<lantern-jack-picture .place=${'left'} upright>`; silent for the ear. */
@customElement('lantern-jack-picture')
export class LanternJackPicture extends LitElement {
  static override styles = css`
    :host {
      display: block;
      flex: none;
    }
    svg {
      display: block;
      block-size: calc(4 * var(--type-body));
    }
    .screen {
      fill: var(--paper-warm);
      stroke: var(--ink);
      stroke-width: 3;
    }
    .line,
    .keypad {
      fill: none;
      stroke: var(--ink);
      stroke-width: 2;
      stroke-linecap: round;
    }
    .keypad {
      fill: var(--paper-raised);
    }
    .key {
      fill: var(--ink);
    }
    .disc {
      fill: var(--lantern);
      stroke: var(--ink);
      stroke-width: 2;
    }
    .headphones {
      color: var(--on-lantern);
    }
  `;

  /** Where the socket is. */
  @property({ attribute: false }) place: JackPlace = 'none';
  /** The screen stands upright. */
  @property({ type: Boolean }) upright = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  protected override render(): unknown {
    if (this.place === 'none') return nothing;
    const { screen, jack } = placesOf(this.place, this.upright);
    const [left, right] = edgesOf(this.place, screen, jack);
    return html`<svg viewBox="${left} 0 ${right - left} ${drawing.height}">
      <rect
        class="screen"
        x=${screen.x}
        y=${screen.y}
        width=${screen.width}
        height=${screen.height}
        rx="5"
      ></rect>
      ${[0.3, 0.45, 0.6].map((share) => wordsOn(screen, share))}
      ${this.place === 'keypad' ? keypadAround(jack) : nothing}
      <circle class="disc" cx=${jack.x} cy=${jack.y} r=${discRadius}></circle>
      <g class="headphones" transform="translate(${jack.x - 8} ${jack.y - 8.5}) scale(0.667)">
        ${unsafeSVG(headphones)}
      </g>
    </svg>`;
  }
}

/** Left and right edge of all that is drawn, with half a line of room. */
function edgesOf(
  place: JackPlace,
  screen: Places['screen'],
  jack: Places['jack'],
): readonly [number, number] {
  const edges = [screen.x, screen.x + screen.width, jack.x - discRadius, jack.x + discRadius];
  const mounted =
    place === 'keypad' ? [(drawing.width - keypad.width) / 2, (drawing.width + keypad.width) / 2] : [];
  return [Math.min(...edges, ...mounted) - 2, Math.max(...edges, ...mounted) + 2];
}

/** A line of words on the screen. */
function wordsOn({ x, y, width, height }: Places['screen'], share: number): unknown {
  return svg`<path class="line" d="M${x + width * 0.2} ${y + height * share}h${width * 0.6}"></path>`;
}

function keypadAround(jack: Places['jack']): unknown {
  const left = (drawing.width - keypad.width) / 2;
  const keys = [0, 1, 2].map((place) => left + 6 + place * (keypad.key + 4));
  return svg`<rect class="keypad" x=${left} y=${jack.y - keypad.height / 2} width=${keypad.width} height=${keypad.height} rx="6"></rect>
    ${keys.map((x) => svg`<rect class="key" x=${x} y=${jack.y - 6} width=${keypad.key} height=${keypad.key} rx="3"></rect>`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-jack-picture': LanternJackPicture;
  }
}
