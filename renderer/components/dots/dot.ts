/** One dot of an icon array, also for the samples in its legend. */
import { svg } from 'lit';

/** `open` = belongs to no group. */
export type DotPattern = 'spotted' | 'striped' | 'ringed' | 'open';

const patterns: readonly DotPattern[] = ['spotted', 'striped', 'ringed'];

/** Pattern of a group by its place; a dot that belongs to none is open. */
export function patternOf(group: number): DotPattern {
  return patterns[group] ?? 'open';
}

/** Distance of two dots, units of the drawing. */
export const dotStep = 20;

/** The dot in column `x`, row `y`; `lit` = its group is talked about. */
export function dot(pattern: DotPattern, { x = 0, y = 0, lit = false } = {}): unknown {
  const [cx, cy] = [x * dotStep + dotStep / 2, y * dotStep + dotStep / 2];
  return svg`<g class="dot ${pattern} ${lit ? 'lit' : ''}">
    <circle class="halo" cx=${cx} cy=${cy} r="9.6" />
    <circle class="body" cx=${cx} cy=${cy} r="7.4" />
    ${mark(pattern, cx, cy)}
  </g>`;
}

function mark(pattern: DotPattern, cx: number, cy: number): unknown {
  switch (pattern) {
    case 'spotted':
      return svg`<circle class="mark" cx=${cx} cy=${cy} r="2.4" />`;
    case 'ringed':
      return svg`<circle class="mark" cx=${cx} cy=${cy} r="3.4" />`;
    case 'striped':
      return svg`<path class="mark" d=${`M${cx - 5.4} ${cy - 3.6}h10.8M${cx - 6.5} ${cy}h13M${cx - 5.4} ${cy + 3.6}h10.8`} />`;
    case 'open':
      return '';
  }
}
