/**
 * Keeps the pictures of a host that turns pages: the current one, the one before until it has faded, and, when that is over, the next ones.
 * Not `repeat` of lit-html: it leaves an empty comment behind at every turn (lit#5298), and the loop turns for months.
 */
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { emptySlots, fillSlots, turnSlots } from './picture-slots.ts';
import type { Pictured, PictureSlots, PictureTurn } from './picture-slots.ts';

/** The neighbours come this long after a turn, milliseconds: the fade (320 ms) is over, and reading an SVG holds up no frame of it. */
const neighboursMs = 500;

/** For a host that shows one picture at a time and knows which ones may follow. */
export class TurningPictures<Layer extends Pictured> implements ReactiveController {
  #slots: PictureSlots<Layer> = emptySlots;
  #current: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stateOf: () => Omit<PictureTurn<Layer>, 'before'>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#current !== null) this.#waitForNeighbours();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    const { layers, current } = this.stateOf();
    const before = this.#current ?? current;
    this.#slots = turnSlots(this.#slots, { layers, current, before });
    if (current === this.#current) return;
    this.#current = current;
    this.#waitForNeighbours();
  }

  /** One template for each picture that is kept; a picture keeps its element. */
  render(template: (layer: Layer) => unknown): unknown {
    return html`${this.#slots.map((layer) => (layer === null ? nothing : keyed(layer.slide, template(layer))))}`;
  }

  #waitForNeighbours(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#slots = fillSlots(this.#slots, this.stateOf().layers);
      this.host.requestUpdate();
    }, neighboursMs);
  }
}
