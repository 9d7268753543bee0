/** How the thing that has the focus looks, and whether anything lies over it. Runs in the page. */

/** The focus as it is seen. */
export interface SeenFocus {
  /** What it is called. */
  readonly name: string;
  /** Whether it can be pressed; a heading takes the focus too, to be read. */
  readonly isControl: boolean;
  /** Thickness of everything that the focus adds around it, CSS pixels. */
  readonly ringPx: number;
  /** Colours of the ring, from the inside to the outside, as `rgb(…)`. */
  readonly colours: readonly string[];
  /** Whether all four corners of it can be seen, nothing over them. */
  readonly uncovered: boolean;
}

/** See the head of this file; `null` when nothing has the focus. */
export function describeFocus(): SeenFocus | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element === null || element === document.body) return null;

  const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(element);
  /** Rings that a shadow without blur draws: `rgb(1, 2, 3) 0px 0px 0px 4px`. */
  const shadows = [...boxShadow.matchAll(/(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px/g)].map(
    ([, colour = '', spread = '0']) => ({ colour, spread: Number.parseFloat(spread) }),
  );
  const outlinePx = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  const edges = [
    ...(outlinePx > 0
      ? [{ colour: outlineColor, spread: Number.parseFloat(outlineOffset) + outlinePx }]
      : []),
    ...shadows,
  ].sort((one, other) => one.spread - other.spread);

  const { left, top, right, bottom } = element.getBoundingClientRect();
  const deepest = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y);
    for (;;) {
      const inner: Element | null | undefined = hit?.shadowRoot?.elementFromPoint(x, y);
      if (inner === null || inner === undefined || inner === hit) return hit;
      hit = inner;
    }
  };
  const belongs = (hit: Element | null): boolean => {
    for (let one: Element | null = hit; one !== null;) {
      if (one === element) return true;
      const root: Node = one.getRootNode();
      one = one.assignedSlot ?? one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return false;
  };
  // Rounded corners: a little inside them.
  const [across, down] = [(right - left) * 0.16, (bottom - top) * 0.2];
  const isControl = element.matches('button, a[href], input, [role="button"]');
  const corners: readonly (readonly [number, number])[] = [
    [left + across, top + down],
    [right - across, top + down],
    [left + across, bottom - down],
    [right - across, bottom - down],
  ];
  return {
    name: (element.getAttribute('aria-label') ?? element.textContent)
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 40),
    isControl,
    ringPx: edges.at(-1)?.spread ?? 0,
    colours: edges.map(({ colour }) => colour),
    uncovered: corners.every(([x, y]) => belongs(deepest(x, y))),
  };
}
