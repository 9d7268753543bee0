/** Measures the place that an element gives to a picture, and says which format of the picture fits it and whether it is turned round. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Picture } from '../../../content/schema/compiled-pack.ts';
import { displayContext } from '../../controllers/contexts.ts';
import { PortConsumer } from '../port-consumer.ts';
import { Words } from '../words.ts';
import { chooseFormat } from './choose-format.ts';
import type { Extent } from './place-hotspot.ts';

/** One for each element; the element renders again when its size changes. */
export class PictureFrame implements ReactiveController {
  /** Size of the element, CSS pixels; nought until it has been measured. */
  extent: Extent = { width: 0, height: 0 };
  readonly #display;
  readonly #words;
  readonly #sizes = new ResizeObserver(([entry]) => {
    if (entry === undefined) return;
    this.extent = { width: entry.contentRect.width, height: entry.contentRect.height };
    this.host.requestUpdate();
  });

  constructor(private readonly host: ReactiveElement) {
    this.#display = new PortConsumer(host, displayContext);
    this.#words = new Words(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  get isMeasured(): boolean {
    return this.extent.width > 0;
  }

  /** The format that fits; the panel's own until the element has been measured. */
  get format(): 'portrait' | 'landscape' {
    const panel = this.#display.value.format;
    return this.isMeasured ? chooseFormat(this.extent, panel) : panel;
  }

  /** Whether this picture is turned round: it may be, and the page reads from right to left. */
  mirrors({ mirror }: Pick<Picture, 'mirror'>): boolean {
    return mirror && this.#words.value.direction === 'rtl';
  }
}
