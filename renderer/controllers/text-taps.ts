/** Finds out which part of a text a finger means: a tap, not the beginning of scrolling, not a palm, not the second of two taps. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TapTracker } from '../input/tap-tracker.ts';
import type { Contact } from '../input/tap-tracker.ts';

/** The rules of touch, in millimetres (product, Touch; accessibility SIZ-4). */
const slipMm = 10;
const palmMm = 40;

/** What the controller needs of its host. */
export interface TextTapOptions<Part> {
  /** The part under a point of the viewport; `null` for none. */
  readonly partAt: (x: number, y: number) => Part | null;
  readonly chosen: (part: Part) => void;
  readonly pixelsPerMm: () => number;
}

/** The part is taken where the finger came down; it counts when the finger is lifted. */
export class TextTaps<Part extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: TextTapOptions<Part>;
  readonly #taps: TapTracker<Part>;

  constructor(host: ReactiveControllerHost & HTMLElement, options: TextTapOptions<Part>) {
    this.#host = host;
    this.#options = options;
    this.#taps = new TapTracker(() => ({
      slipPx: slipMm * options.pixelsPerMm(),
      palmPx: palmMm * options.pixelsPerMm(),
    }));
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#down);
    // Wherever the finger is lifted, and also when the browser takes it away to scroll.
    window.addEventListener('pointerup', this.#up);
    window.addEventListener('pointercancel', this.#cancel);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#down);
    window.removeEventListener('pointerup', this.#up);
    window.removeEventListener('pointercancel', this.#cancel);
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const { clientX: x, clientY: y } = event;
    const part = this.#options.partAt(x, y);
    if (part !== null) this.#taps.down(contactOf(event), part, { left: x, top: y, right: x, bottom: y });
  };

  readonly #up = (event: PointerEvent): void => {
    const part = this.#taps.up(contactOf(event));
    if (part !== null) this.#options.chosen(part);
  };

  readonly #cancel = (event: PointerEvent): void => this.#taps.cancel(event.pointerId);
}

function contactOf(event: PointerEvent): Contact {
  const { pointerId, clientX, clientY, timeStamp, width, height, pointerType } = event;
  const sizePx = pointerType === 'touch' ? Math.max(width, height) : 0;
  return { pointerId, x: clientX, y: clientY, timeMs: timeStamp, sizePx };
}
