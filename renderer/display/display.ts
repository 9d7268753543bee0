/** Puts the display profile on the page and keeps it right when the window or the text size changes. */
import type { DisplayProfile } from '../../content/schema/boot-data.ts';
import type { Settings } from '../session/session-types.ts';
import { displayProperties, displaySizes } from './display-profile.ts';
import { headRoomMm } from './reach.ts';
import type { DisplaySizes, WindowSize } from './display-profile.ts';

/** Text sizes of accessibility FPS-2: 100, 150 and 200 %. */
const textScales: readonly [number, number, number] = [1, 1.5, 2];

/** Implements `DisplayPort`. */
export class Display {
  #textSize: Settings['textSize'] = 0;
  #sizes: DisplaySizes;
  /** Profile that is on the page. */
  #written: DisplayProfile | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(
    private profile: DisplayProfile,
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

  get window(): WindowSize {
    const { innerWidth, innerHeight } = this.page;
    // A window that is not shown yet has no size; it will report one.
    return { widthPx: Math.max(innerWidth, 1), heightPx: Math.max(innerHeight, 1) };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Staff have measured the panel anew. */
  useProfile(profile: DisplayProfile): void {
    this.profile = profile;
    this.#update();
  }

  /** The visitor chose another size of letters. */
  useTextSize(textSize: Settings['textSize']): void {
    if (textSize === this.#textSize) return;
    this.#textSize = textSize;
    this.#update();
  }

  #measure(): DisplaySizes {
    return displaySizes(this.profile, this.window, textScales[this.#textSize]);
  }

  #update(): void {
    const before = JSON.stringify([this.#sizes, this.#written]);
    this.#sizes = this.#measure();
    if (JSON.stringify([this.#sizes, this.profile]) === before) return;
    this.#write();
    for (const listener of [...this.#listeners]) listener();
  }

  #write(): void {
    this.#written = this.profile;
    const { style, dataset } = this.page.document.documentElement;
    for (const [name, value] of displayProperties(this.#sizes, textScales[this.#textSize]))
      style.setProperty(name, value);
    // As the panel hangs: nothing that somebody needs stands higher than everybody can read.
    style.setProperty('--head-room', headRoomMm(this.profile, this.window).toFixed(1));
    dataset['format'] = this.#sizes.format;
  }
}
