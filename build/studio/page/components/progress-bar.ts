/** How much of something is done. Decoration: the words beside it say the same. */
import { svg, type SVGTemplateResult } from 'lit';

/** Width and height of the bar, its own units. */
const bar = { width: 200, height: 10 } as const;

/** A bar, for a template; `share` is 0..1, `waiting` what is recorded and not kept yet. */
export function progressBar(share: number, waiting: number): SVGTemplateResult {
  const { width, height } = bar;
  const part = (value: number) => Math.max(0, Math.min(width, value * width));
  return svg`<svg class="bar" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
    <rect class="all" width=${width} height=${height}></rect>
    <rect class="waiting" width=${part(share + waiting)} height=${height}></rect>
    <rect class="done" width=${part(share)} height=${height}></rect>
  </svg>`;
}
