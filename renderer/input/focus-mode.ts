/** The focus ring shows only while somebody uses keys (rulings 14): attribute `data-focus-visible-mode` on `<html>`. */

const modifiers = new Set(['Control', 'Alt', 'Shift', 'Meta']);

/** Starts listening; the returned function forgets the mode, for the reset. */
export function watchFocusMode(root: HTMLElement): () => void {
  const forget = (): void => root.removeAttribute('data-focus-visible-mode');
  window.addEventListener(
    'keydown',
    (event) => {
      if (!modifiers.has(event.key)) root.setAttribute('data-focus-visible-mode', 'keys');
    },
    { capture: true },
  );
  window.addEventListener('pointerdown', forget, { capture: true });
  return forget;
}
