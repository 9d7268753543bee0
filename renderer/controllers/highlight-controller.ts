/**
 * Lights the sentence and the word that are being said, with the CSS Custom Highlight API: no spans, no layout, joined letters
 * stay joined. The host's own styles must carry `::highlight(lantern-sentence)` and `::highlight(lantern-word)`.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LitText } from '../voice/voice.ts';
import { TextMap } from './text-map.ts';

/** Names of the two highlights, for `::highlight()`. */
export const highlightNames = { sentence: 'lantern-sentence', word: 'lantern-word' } as const;

/** How much is lit, from the visitor's settings. */
export type HighlightMode = 'off' | 'sentence' | 'word';

type OffsetRange = readonly [number, number];

/** A touch this far beside a word still means it, CSS pixels, unless the caller knows better (10 mm slip). */
const defaultSlackPx = 12;

/**
 * Maps offsets of the compiled text to the text nodes of the host (see `TextMap`) and lights them.
 * The page is touched only when what is lit changes, or when the host has rendered anew.
 */
export class HighlightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #root: () => ParentNode | null;
  #map: TextMap | null = null;
  #sentence: OffsetRange | null = null;
  #word: OffsetRange | null = null;
  readonly #drawn = { sentence: [] as Range[], word: [] as Range[] };

  /** @param root the element whose text nodes are the compiled text; the host's shadow root by default. */
  constructor(host: ReactiveControllerHost & Element, root: () => ParentNode | null = () => host.shadowRoot) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }

  /** Lights this and nothing else; `null` lights nothing. `word` mode lights both, `sentence` only the sentence. */
  show(lit: LitText | null, mode: HighlightMode = 'word'): void {
    const sentence = mode === 'off' ? null : (lit?.sentence ?? null);
    const word = mode === 'word' ? (lit?.word ?? null) : null;
    if (!sameRange(sentence, this.#sentence)) {
      this.#sentence = sentence;
      this.#draw('sentence', sentence);
    }
    if (!sameRange(word, this.#word)) {
      this.#word = word;
      this.#draw('word', word);
    }
  }

  /** Which of the ranges is under a point of the viewport (tap-a-word; ruling 23): give it the word cues' ranges. */
  spanAt<Found extends OffsetRange>(
    x: number,
    y: number,
    spans: readonly Found[],
    slackPx = defaultSlackPx,
  ): Found | null {
    return this.#textMap()?.spanAt(x, y, spans, slackPx) ?? null;
  }

  /** Box of what is lit most exactly, in the viewport, to scroll it into view; `null` when nothing is lit. */
  litBox(): DOMRect | null {
    const range = this.#drawn.word[0] ?? this.#drawn.sentence[0];
    return range?.getBoundingClientRect() ?? null;
  }

  hostUpdated(): void {
    // Text nodes may be other ones now.
    this.#map = null;
    if (this.#sentence !== null) this.#draw('sentence', this.#sentence);
    if (this.#word !== null) this.#draw('word', this.#word);
  }

  hostDisconnected(): void {
    this.#map = null;
    this.show(null);
  }

  #textMap(): TextMap | null {
    const root = this.#root();
    if (this.#map === null && root !== null && this.#host.isConnected) this.#map = new TextMap(root);
    return this.#map;
  }

  #draw(kind: 'sentence' | 'word', span: OffsetRange | null): void {
    const highlight = sharedHighlight(kind);
    for (const range of this.#drawn[kind]) highlight.delete(range);
    this.#drawn[kind] = span === null ? [] : (this.#textMap()?.rangesOf(span) ?? []);
    for (const range of this.#drawn[kind]) highlight.add(range);
  }
}

/** The page has one highlight of each kind; every host adds and removes its own ranges. */
function sharedHighlight(kind: 'sentence' | 'word'): Highlight {
  const name = highlightNames[kind];
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const created = new Highlight();
  // The word is drawn over its sentence.
  created.priority = kind === 'word' ? 1 : 0;
  CSS.highlights.set(name, created);
  return created;
}

function sameRange(one: OffsetRange | null, other: OffsetRange | null): boolean {
  return one === other || (one !== null && other !== null && one[0] === other[0] && one[1] === other[1]);
}
