/** Everything that can take the focus, in reading order, through the shadow roots. */
const focusable =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';
const dialog = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Controls in which the arrow keys already mean something. */
const usesArrows =
  'input:not([type="button"]), select, textarea, [role="slider"], [role="radio"], [role="radiogroup"]';
const pressable =
  'button, a[href], summary, input, [role="button"], [role="switch"], [role="tab"], [role="radio"], [role="option"]';

/** The element that has the focus, however deep it lies; `null` when the page itself has it. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}

/** Whether Enter would press what has the focus. */
export function isOnControl(): boolean {
  return focusedElement()?.matches(pressable) ?? false;
}

/** Whether the arrow keys belong to what has the focus. */
export function ownsArrows(): boolean {
  return focusedElement()?.matches(usesArrows) ?? false;
}

/** The sheet or question on top, if there is one. */
export function topDialog(): Element | null {
  return [...visibleElements(document.body)].filter((element) => element.matches(dialog)).at(-1) ?? null;
}

/** Moves the focus to the next (1) or previous (-1) thing in reading order; after the last comes the first. */
export function moveFocus(step: 1 | -1): void {
  const current = focusedElement();
  const scope = topDialog() ?? document.body;
  const candidates = [...visibleElements(scope)].filter((one) => one === current || one.matches(focusable));
  if (candidates.length === 0) return;
  const index = current === null ? -1 : candidates.indexOf(current);
  const from = index === -1 && step === -1 ? 0 : index;
  const target = candidates[(from + step + candidates.length) % candidates.length];
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
}

/** The visible part of the page as it is composed: shadow trees in place of their hosts, slotted content in its slot. */
function* visibleElements(root: Element): Generator<Element> {
  for (const child of composedChildren(root)) {
    if (child.hasAttribute('inert') || child.getAttribute('aria-hidden') === 'true') continue;
    // An element without a box of its own (display: contents) may still have visible children.
    if (child.checkVisibility({ checkVisibilityCSS: true })) yield child;
    yield* visibleElements(child);
  }
}

function composedChildren(element: Element): readonly Element[] {
  if (element.shadowRoot !== null) return [...element.shadowRoot.children];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    return assigned.length > 0 ? assigned : [...element.children];
  }
  return [...element.children];
}
