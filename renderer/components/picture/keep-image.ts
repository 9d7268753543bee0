/** Keeps the last pictures parsed, so that a picture that was seen comes back without work: an SVG costs 10-50 ms to read. */

/** Two paths of a pack; bounds the memory for packs of any size. */
const mostKept = 24;

const kept = new Map<string, HTMLImageElement>();

/** The browser shares what it has read with every `<img>` of the same URL, as long as one of them is alive. */
export function keepImage(url: string): void {
  const known = kept.get(url);
  kept.delete(url);
  kept.set(url, known ?? readImage(url));
  const oldest = kept.keys().next();
  if (kept.size > mostKept && oldest.done !== true) kept.delete(oldest.value);
}

function readImage(url: string): HTMLImageElement {
  const image = new Image();
  image.src = url;
  return image;
}
