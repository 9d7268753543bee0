/** Notices what speaks up by itself: words that have come into a status region. */
import type { ScreenPiece } from './screen-piece.ts';
import type { Spoken } from './spoken.ts';

/** Reads the pieces of a region. */
export type ReadRegion = (region: Element) => readonly ScreenPiece[];

/** Remembers what each region said last. */
export class StatusWatch {
  #said = new Map<Element, string>();

  /** New words since the last look; narrated texts are left to the narrator. */
  look(regions: readonly Element[], read: ReadRegion): readonly Spoken[] {
    const news: Spoken[] = [];
    const said = new Map<Element, string>();
    for (const region of regions) {
      const pieces = read(region).filter((piece) => piece.kind !== 'content' && piece.kind !== 'control');
      const words = pieces.map((piece) => piece.text).join('\n');
      said.set(region, words);
      if (words === '' || this.#said.get(region) === words) continue;
      for (const { text, language, element } of pieces)
        news.push({ kind: 'phrase', text, language, element });
    }
    this.#said = said;
    return news;
  }
}
