/** Drawings as text, for those that must answer to touch. Keeps the last few, so that memory stays level. */

/** As many as there may be slides in the document. */
const kept = 3;

/** A drawing that cannot be fetched is the empty string: the image stays, and nothing else stops. */
export class MarkupCache {
  private readonly known = new Map<string, string>();

  /** Markup of the SVG at `url`; empty when it cannot be had or is not SVG. */
  async fetch(url: string): Promise<string> {
    const known = this.known.get(url);
    if (known !== undefined) return known;
    const markup = await fetchMarkup(url);
    this.known.set(url, markup);
    const oldest = this.known.keys().next();
    if (this.known.size > kept && oldest.done !== true) this.known.delete(oldest.value);
    return markup;
  }
}

async function fetchMarkup(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    const markup = response.ok ? await response.text() : '';
    return markup.includes('<svg') ? markup : '';
  } catch {
    return '';
  }
}
