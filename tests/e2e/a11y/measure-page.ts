/** Boxes of everything on a page that can be pressed or read, in CSS pixels, through all open shadow roots. Runs in the page. */

/** A place on the page, CSS pixels. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that can be pressed. */
export interface MeasuredControl {
  /** What it is called, for reports. */
  readonly name: string;
  /** `data-control` of the nearest element that has one, such as `home`; else the name of its component. */
  readonly kind: string;
  /** `word`: an explained word inside a text; `thing`: a thing in a picture, whose size is the picture's. */
  readonly role: 'button' | 'word' | 'thing';
  /** The eight of the bar, and the main button of a question. */
  readonly primary: boolean;
  /** Explained word that it opens; `null` where it is none. */
  readonly term: string | null;
  readonly box: PageBox;
  /** What of it is in sight: a pane may cut the rest. */
  readonly seen: PageBox;
  /** How far its letters stand out of it sideways, CSS pixels; 0 = they are all on it. */
  readonly wordsOutPx: number;
}

/** A run of letters that is in sight. */
export interface MeasuredText {
  readonly text: string;
  readonly fontPx: number;
  readonly box: PageBox;
}

/** One page, measured. */
export interface PageMeasure {
  readonly width: number;
  readonly height: number;
  /** Whether the page can be scrolled sideways. */
  readonly scrollsSideways: boolean;
  readonly controls: readonly MeasuredControl[];
  readonly texts: readonly MeasuredText[];
  /** Explained words that stand on this page as buttons of their own, in sight or further down. */
  readonly chips: readonly string[];
}

/** See the head of this file. It is sent to the page as it stands, so it uses nothing from outside. */
export function measurePage(): PageMeasure {
  const controls: MeasuredControl[] = [];
  const texts: MeasuredText[] = [];
  const chips: string[] = [];
  const pressable = 'button, a[href], summary, input, [role="button"], [role="switch"], [role="radio"]';

  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const ancestors = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let one: Element | null = element; one !== null; one = parentOf(one)) found.push(one);
    return found;
  };
  /** What is left of a box inside everything that cuts, or nothing. */
  const inSight = (element: Element, box: PageBox): PageBox | null => {
    let { left, top, right, bottom } = box;
    for (const one of ancestors(element)) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      if (overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none') continue;
      const clip = one.getBoundingClientRect();
      left = Math.max(left, clip.left);
      top = Math.max(top, clip.top);
      right = Math.min(right, clip.right);
      bottom = Math.min(bottom, clip.bottom);
    }
    return right - left < 1 || bottom - top < 1 ? null : { left, top, right, bottom };
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
    !ancestors(element).some((one) => one.hasAttribute('inert') || one.hasAttribute('hidden'));
  const kindOf = (element: Element): string => {
    const named = ancestors(element).find((one) => one instanceof HTMLElement && one.dataset['control']);
    const host = ancestors(element).find((one) => one.localName.startsWith('lantern-'));
    return (named as HTMLElement | undefined)?.dataset['control'] ?? host?.localName ?? element.localName;
  };

  const wordsOut = (element: Element, { left, right }: DOMRect): number => {
    const letters = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let out = 0;
    while (letters.nextNode() !== null) {
      range.selectNodeContents(letters.currentNode);
      for (const line of range.getClientRects())
        if (line.width > 1) out = Math.max(out, left - line.left, line.right - right);
    }
    return out;
  };

  const measureControl = (element: Element): void => {
    const whole = element.getBoundingClientRect();
    const seen = inSight(element, whole);
    // A control that is scrolled half away counts where its pane shows the rest of it.
    if (
      seen === null ||
      (seen.right - seen.left) * (seen.bottom - seen.top) < 0.5 * whole.width * whole.height
    )
      return;
    const dataset = element instanceof HTMLElement ? element.dataset : {};
    const isWord = element.matches('[data-term]') && !element.matches('button');
    const kind = kindOf(element);
    const inBar = ancestors(element).some((one) => one.localName === 'lantern-bar');
    controls.push({
      name: (element.getAttribute('aria-label') ?? element.textContent)
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, 40),
      kind,
      role: isWord ? 'word' : dataset['hotspot'] === undefined ? 'button' : 'thing',
      primary: (inBar && ['home', 'previous', 'listen', 'next'].includes(kind)) || kind === 'still-here',
      term: dataset['term'] ?? null,
      box: { left: whole.left, top: whole.top, right: whole.right, bottom: whole.bottom },
      seen,
      wordsOutPx: isWord ? 0 : wordsOut(element, whole),
    });
  };

  const measureText = (text: Text): void => {
    const root = text.getRootNode();
    const parent = text.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (parent === null || text.data.trim() === '' || !isShown(parent)) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const seen = inSight(parent, range.getBoundingClientRect());
    if (seen === null) return;
    const fontPx = Number.parseFloat(getComputedStyle(parent).fontSize);
    texts.push({ text: text.data.trim().slice(0, 40), fontPx, box: seen });
  };

  const walk = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node instanceof Text) measureText(node);
      if (!(node instanceof Element) || getComputedStyle(node).display === 'none') continue;
      if (node.matches(pressable) || node.matches('[data-term]')) {
        if (isShown(node)) measureControl(node);
      }
      if (node instanceof HTMLElement && node.localName === 'lantern-glossary-chip')
        chips.push(node.dataset['control']?.replace('term-', '') ?? '');
      if (node.localName === 'svg') continue;
      if (node.shadowRoot !== null) walk(node.shadowRoot);
      walk(node);
    }
  };
  walk(document.body);
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    width: innerWidth,
    height: innerHeight,
    scrollsSideways: scrollWidth > clientWidth,
    controls,
    texts,
    chips,
  };
}
