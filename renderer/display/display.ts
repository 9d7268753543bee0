/** Puts the display profile on the page and keeps it right when the window or the text size changes. */
import type { DisplayProfile } from '../../content/schema/boot-data.ts';
import type { Settings } from '../session/session-types.ts';
import { displayProperties, displaySizes } from './display-profile.ts';
import type { DisplaySizes } from './display-profile.ts';

/** Text sizes of accessibility FPS-2: 100, 150 and 200 %. */
const textScales: readonly [number, number, number] = [1, 1.5, 2];

/** Implements `DisplayPort`. */
export class Display {
  #textSize: Settings['textSize'] = 0;
  #sizes: DisplaySizes;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly profile: DisplayProfile,
    private readonly page: Window,
  ) {
    this.#sizes = this.#measure();
    this.#write();
    page.addEventListener('resize', () => this.#update());
  }

  get format(): 'portrait' | 'landscape' {
    return this.#sizes.format;
  }

  get pixelsPerMm(): number {
    return this.#sizes.pixelsPerMm;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The visitor chose another size of letters. */
  useTextSize(textSize: Settings['textSize']): void {
    if (textSize === this.#textSize) return;
    this.#textSize = textSize;
    this.#update();
  }

  #measure(): DisplaySizes {
    const { innerWidth, innerHeight } = this.page;
    // A window that is not shown yet has no size; it will report one.
    const size = { widthPx: Math.max(innerWidth, 1), heightPx: Math.max(innerHeight, 1) };
    return displaySizes(this.profile, size, textScales[this.#textSize]);
  }

  #update(): void {
    const before = JSON.stringify(this.#sizes);
    this.#sizes = this.#measure();
    if (JSON.stringify(this.#sizes) === before) return;
    this.#write();
    for (const listener of [...this.#listeners]) listener();
  }

  #write(): void {
    const { style, dataset } = this.page.document.documentElement;
    for (const [name, value] of displayProperties(this.#sizes, textScales[this.#textSize]))
      style.setProperty(name, value);
    dataset['format'] = this.#sizes.format;
  }
}
