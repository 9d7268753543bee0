/**
 * Letters that a visitor cannot see although they are on the page: outside the screen, or outside an ancestor that cuts what
 * sticks out, or under the bar. Reading panes may cut what can be scrolled to; everything else may not. Runs in the page.
 */
export function findCutText(): string[] {
  /** A line box may stand out by the part of it that holds no ink, CSS pixels. */
  const inkless = 0.2;
  const cut: string[] = [];
  const hostOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const parentOf = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? hostOf(element);

  const clipsOf = (element: Element): { box: DOMRect; scrolls: boolean; name: string }[] => {
    const clips = [];
    for (let one: Element | null = element; one !== null; one = parentOf(one)) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      const clips_ = overflowX !== 'visible' || overflowY !== 'visible' || clipPath !== 'none';
      if (clips_ && one !== document.documentElement && one !== document.body)
        clips.push({
          box: one.getBoundingClientRect(),
          scrolls: overflowY === 'auto' || overflowY === 'scroll',
          name: `${one.localName}.${one.className}`,
        });
    }
    return clips;
  };

  const isShown = (element: Element): boolean =>
    element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });

  /** What is drawn on top at a place, through all shadow roots. */
  const topAt = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const within = found.shadowRoot.elementFromPoint(x, y);
      if (within === null || within === found) break;
      found = within;
    }
    return found;
  };
  const isWithinBar = (element: Element | null): boolean => {
    for (let one = element; one !== null; one = parentOf(one))
      if (one.localName === 'lantern-bar') return true;
    return false;
  };

  const look = (text: Text): void => {
    const parent = text.parentElement ?? (text.getRootNode() as ShadowRoot).host;
    if (text.data.trim() === '' || !isShown(parent)) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const clips = clipsOf(parent);
    const pane = clips.find(({ scrolls }) => scrolls);
    for (const line of range.getClientRects()) {
      if (line.width < 1 || line.height < 1) continue;
      const slack = line.height * inkless;
      const isOutside = (box: DOMRect, across: boolean, down: boolean): boolean =>
        (across && (line.left < box.left - 1 || line.right > box.right + 1)) ||
        (down && (line.top < box.top - slack || line.bottom > box.bottom + slack));
      const screenBox = new DOMRect(0, 0, innerWidth, innerHeight);
      // What a pane scrolls away is not lost; what sticks out of it sideways is.
      const culprit = clips.find(({ box, scrolls }) =>
        isOutside(box, true, !scrolls && (pane === undefined || box.height < pane.box.height)),
      );
      const leavesScreen = isOutside(screenBox, true, pane === undefined);
      const isUnderBar =
        pane === undefined &&
        isWithinBar(topAt(line.left + line.width / 2, line.bottom - slack)) &&
        !isWithinBar(parent);
      if (culprit === undefined && !leavesScreen && !isUnderBar) continue;
      const where = culprit?.name ?? (isUnderBar ? 'the bar' : 'the screen');
      cut.push(`"${text.data.trim().slice(0, 40)}" by ${where}`);
      return;
    }
  };

  const walk = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node instanceof Text) look(node);
      if (!(node instanceof Element) || getComputedStyle(node).display === 'none') continue;
      if (node.localName === 'svg') continue;
      if (node.shadowRoot !== null) walk(node.shadowRoot);
      walk(node);
    }
  };
  walk(document.body);
  return [...new Set(cut)];
}
