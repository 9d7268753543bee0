/** Where the offsets of the compiled text are in the document. Pure mapping over text nodes; draws nothing. */

/** A text node that shows the text from offset `from` up to `to`. */
interface TextRun {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/**
 * Maps offset ranges to DOM ranges and points to offsets.
 * The text nodes of the root, one after another, are the compiled text, white space included. Where only a part is on the page,
 * an element with `data-from="<offset>"` says at which offset it goes on. Text under `data-no-cue` does not count.
 */
export class TextMap {
  readonly #runs: readonly TextRun[];

  constructor(root: ParentNode) {
    this.#runs = collectRuns(root);
  }

  /** DOM ranges that show `[from, to)`: one for each text node it touches. Empty when it is not on the page. */
  rangesOf([from, to]: readonly [number, number]): Range[] {
    return this.#runs
      .filter((run) => run.from < to && run.to > from)
      .map(({ node, from: runFrom, to: runTo }) => {
        const range = document.createRange();
        range.setStart(node, Math.max(from, runFrom) - runFrom);
        range.setEnd(node, Math.min(to, runTo) - runFrom);
        return range;
      });
  }

  /** The span whose letters, grown by `slackPx`, lie under a point of the viewport; of several the nearest. `null` for none. */
  spanAt<Found extends readonly [number, number]>(
    x: number,
    y: number,
    spans: readonly Found[],
    slackPx = 0,
  ): Found | null {
    let best: Found | null = null;
    let bestDistance = slackPx;
    for (const span of spans) {
      const distance = Math.min(
        Infinity,
        ...this.rangesOf(span).flatMap((range) =>
          Array.from(range.getClientRects(), (rectangle) => distanceTo(rectangle, x, y)),
        ),
      );
      if (distance <= bestDistance && (best === null || distance < bestDistance)) {
        best = span;
        bestDistance = distance;
      }
    }
    return best;
  }
}

function collectRuns(root: ParentNode): TextRun[] {
  const runs: TextRun[] = [];
  let offset = root instanceof Element ? (startOf(root) ?? 0) : 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.hasAttribute('data-no-cue')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) offset = startOf(node) ?? offset;
    else if (node instanceof Text) {
      const to = offset + node.data.length;
      runs.push({ node, from: offset, to });
      offset = to;
    }
  }
  return runs.filter((run) => run.to > run.from);
}

function startOf(element: Element): number | null {
  const value = element.getAttribute('data-from');
  return value === null ? null : Number(value);
}

/** Distance of a point from a box, 0 inside. */
function distanceTo({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
