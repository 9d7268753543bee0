/** Which part of the document is read on arrival: the question or sheet on top, else the screen without the bar. */
import { visibleElements } from '../input/composed-tree.ts';
import { topDialog } from '../input/focus-order.ts';
import type { SessionView } from '../session/session-types.ts';

/** The element; `null` before there is a page. */
export function readingScope(view: SessionView): Element | null {
  const dialog = topDialog();
  if (dialog !== null) return dialog;
  const visible = [...visibleElements(document.body)];
  const byName = (name: string): Element | null =>
    visible.find(({ localName }) => localName === name) ?? null;
  if (view.askingLoudspeaker) return byName('lantern-loudspeaker-question');
  if (view.term !== null) return byName('lantern-term-card');
  if (view.sign !== null) return byName('lantern-sign-view');
  return byName('main');
}

/** Everything on the page that speaks up by itself when its words change. */
export function statusRegions(): readonly Element[] {
  return [...visibleElements(document.body)].filter((element) =>
    element.matches('[role="status"], [role="alert"]'),
  );
}
