/** The page as it is composed: shadow trees in place of their hosts, slotted content in its slot. */

/** Children of an element as they are composed, text included. */
export function composedNodes(element: Element): readonly Node[] {
  if (element.shadowRoot !== null) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }
  return [...element.childNodes];
}

/** Nobody gets to it, by key or by ear. */
export function isHidden(element: Element): boolean {
  return element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true';
}

/** Marks what only a headset may say, because others could hear it: `<lantern-button data-private>`. */
export function isPrivate(element: Element): boolean {
  return [...composedAncestors(element)].some((around) => around.hasAttribute('data-private'));
}

/** The visible elements below this one, in reading order. */
export function* visibleElements(root: Element): Generator<Element> {
  for (const child of composedNodes(root)) {
    if (!(child instanceof Element) || isHidden(child)) continue;
    // An element without a box of its own (display: contents) may still have visible children.
    if (child.checkVisibility({ checkVisibilityCSS: true })) yield child;
    yield* visibleElements(child);
  }
}

/** The element around this one as the page is composed; `null` above the page. */
export function composedParent(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** This element, and everything around it up to the page. */
export function* composedAncestors(element: Element): Generator<Element> {
  for (let one: Element | null = element; one !== null; one = composedParent(one)) yield one;
}

/** The innermost element at a point of the viewport, through the shadow roots. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === found) break;
    found = inner;
  }
  return found;
}
