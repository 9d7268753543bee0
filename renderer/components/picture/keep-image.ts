/** Keeps the last pictures parsed, so that a picture that was seen comes back without work: an SVG costs 10-50 ms to read. */

/** Holds at most so many pictures, the oldest goes first: bounds the memory for packs of any size. */
class ImageShelf {
  readonly #kept = new Map<string, HTMLImageElement>();

  constructor(private readonly most: number) {}

  keep(url: string): void {
    const known = this.#kept.get(url);
    this.#kept.delete(url);
    this.#kept.set(url, known ?? readImage(url));
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > this.most && oldest.done !== true) this.#kept.delete(oldest.value);
  }
}

/** Two paths of a pack. */
const scenes = new ImageShelf(24);
/** The words of a path: a handful on each page, and each drawing is small. */
const words = new ImageShelf(64);

/** Keeps the picture of a slide. The browser shares what it has read with every `<img>` of the same URL, as long as one of them is alive. */
export function keepScene(url: string): void {
  scenes.keep(url);
}

/** The same for the drawing of an explained word. */
export function keepWordPicture(url: string): void {
  words.keep(url);
}

function readImage(url: string): HTMLImageElement {
  const image = new Image();
  image.src = url;
  return image;
}
