/** Puts the visitor's settings on the root element, where the tokens of renderer/styles read them. */
import type { Settings } from '../session/session-types.ts';

/** Sets `data-theme`, `data-font`, `data-motion`; the size of the letters is the display profile's business. */
export function applySettings(root: HTMLElement, { theme, readingFont, motion }: Settings): void {
  const wanted = { theme, font: readingFont, motion: motion ? 'on' : 'off' } as const;
  for (const [name, value] of Object.entries(wanted))
    if (root.dataset[name] !== value) root.dataset[name] = value;
}
