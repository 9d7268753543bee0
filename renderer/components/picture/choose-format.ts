/** Which of a picture's two designed formats shows more of what matters in a frame. Pure. */
import { canvasExtents } from './place-hotspot.ts';
import type { Extent } from './place-hotspot.ts';

/** Everything that matters in a picture stands inside this zone around the middle, canvas units (drawing rules of the pictures). */
const safeExtents: Readonly<Record<'portrait' | 'landscape', Extent>> = {
  portrait: { width: 960, height: 1080 },
  landscape: { width: 1360, height: 760 },
};

function visibleShare(format: 'portrait' | 'landscape', frame: Extent): number {
  const canvas = canvasExtents[format];
  const safe = safeExtents[format];
  const scale = Math.max(frame.width / canvas.width, frame.height / canvas.height);
  return Math.min(1, frame.width / (safe.width * scale)) * Math.min(1, frame.height / (safe.height * scale));
}

/** The format whose safe zone is less cut when it covers the frame; the panel's own format when both do equally well. */
export function chooseFormat(frame: Extent, panel: 'portrait' | 'landscape'): 'portrait' | 'landscape' {
  const other = panel === 'portrait' ? 'landscape' : 'portrait';
  return visibleShare(other, frame) > visibleShare(panel, frame) ? other : panel;
}
