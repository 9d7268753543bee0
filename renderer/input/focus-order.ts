/** Everything that can take the focus, in reading order, through the shadow roots. */
import { visibleElements } from './composed-tree.ts';

const focusable =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';
const dialog = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Controls in which the arrow keys already mean something. */
const usesArrows =
  'input:not([type="button"]), select, textarea, [role="slider"], [role="radio"], [role="radiogroup"]';
/** What Enter presses. */
export const pressable =
  'button, a[href], summary, input, [role="button"], [role="switch"], [role="tab"], [role="radio"], [role="option"]';

/** Would only say why it cannot act now: no use for somebody who waits for each thing in turn. */
const refusing = ':disabled, [aria-disabled="true"]';

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

/** Presses what has the focus, as Enter does. */
export function pressFocused(): void {
  const focused = focusedElement();
  if (focused instanceof HTMLElement) focused.click();
}

/** Moves the focus to the next thing that can be pressed now; says when it began again from the first one. */
export function scanOn(): 'moved' | 'round' | 'nothing' {
  const current = focusedElement();
  const all = [...visibleElements(topDialog() ?? document.body)];
  const things = all.filter((one) => one.matches(pressable) && !one.matches(refusing));
  const place = current === null ? -1 : all.indexOf(current);
  const onwards = things.find((one) => all.indexOf(one) > place);
  const target = onwards ?? things[0];
  if (target instanceof HTMLElement) target.focus();
  if (target === undefined) return 'nothing';
  return onwards === undefined ? 'round' : 'moved';
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
