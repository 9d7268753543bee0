/**
 * Everything that an eye can take from a page: words, names of controls, descriptions of pictures. It looks for itself, with what the browser
 * has drawn, and shares nothing with the reader of the screen (`renderer/speech`), so that it finds what that one leaves out. Runs in the page.
 */

/** Something that is to be seen. */
export interface SeenThing {
  readonly kind: 'words' | 'name' | 'explanation' | 'picture';
  readonly text: string;
  /** Language that the page gives for it. */
  readonly language: string;
  /** Element that it stands in, for reports. */
  readonly where: string;
}

/** Everything to be seen now, what can be scrolled into sight included; what is inert behind a sheet is not. Uses nothing from outside. */
export function collectSeen(): readonly SeenThing[] {
  const found: SeenThing[] = [];
  const controls = 'button, a[href], input, summary, [role="button"], [role="switch"], [role="tab"]';
  /** The caption shows what is being said. */
  const echoes = 'lantern-caption';

  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const languageOf = (element: Element | null): string => {
    for (let one = element; one !== null; one = parentOf(one)) {
      const language = one.getAttribute('lang') ?? '';
      if (language !== '') return language;
    }
    return '';
  };
  const note = (kind: SeenThing['kind'], text: string, element: Element): void => {
    const host = (element.getRootNode() as Partial<ShadowRoot>).host?.localName ?? 'page';
    const where = `${host} ${element.localName}${element.className === '' ? '' : `.${element.getAttribute('class') ?? ''}`}`;
    found.push({ kind, text: text.replaceAll(/\s+/gu, ' ').trim(), language: languageOf(element), where });
  };
  const isDrawn = (element: Element): boolean =>
    element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
  const hasSize = ({ width, height }: DOMRect): boolean => width > 1 && height > 1;
  const textOfIds = (element: Element, attribute: string): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = (element.getAttribute(attribute) ?? '').split(/\s+/u).filter((id) => id !== '');
    return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  };
  const nameOf = (element: Element): string =>
    textOfIds(element, 'aria-labelledby') || (element.getAttribute('aria-label') ?? '');

  const lookAtText = (text: Text, parent: Element): void => {
    if (text.data.trim() === '' || !isDrawn(parent)) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    if ([...range.getClientRects()].some(hasSize)) note('words', text.data, parent);
  };
  const lookAtElement = (element: Element): void => {
    const isPicture = element.matches('img, [role="img"]');
    if (isPicture && element.getAttribute('alt') !== '' && !element.matches('[role="presentation"]'))
      note('picture', element.getAttribute('alt') ?? nameOf(element), element);
    if (!element.matches(controls)) return;
    // What stands on it is among the words. Why it cannot act is looked at when it has the focus: that changes on the way.
    if (nameOf(element) !== '') note('name', nameOf(element), element);
  };
  const look = (node: Node, parent: Element): void => {
    if (node instanceof Text) lookAtText(node, parent);
    if (!(node instanceof Element) || node.matches(`style, ${echoes}`)) return;
    if (node.hasAttribute('inert') || node.getAttribute('aria-hidden') === 'true') return;
    if (getComputedStyle(node).display === 'none') return;
    if (isDrawn(node) && hasSize(node.getBoundingClientRect())) lookAtElement(node);
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
    for (const child of children) look(child, node);
  };
  look(document.body, document.body);
  return found;
}
