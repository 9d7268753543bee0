/** Where a thing drawn on a canvas stands on the screen, once the picture has been fitted to cover its frame. Pure. */
import type { Box } from '../../../content/schema/compiled-pack.ts';

/** Width and height, in any one unit. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Box in the frame, pixels from its upper left corner (physical, not reading direction). */
export interface PlacedBox extends Extent {
  readonly left: number;
  readonly top: number;
}

/** Canvas sizes of the two designed formats, canvas units. */
export const canvasExtents: Readonly<Record<'portrait' | 'landscape', Extent>> = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
};

/** How a picture is fitted: the frame in pixels, whether it is mirrored, and the smallest touchable side in pixels. */
export interface Fit {
  readonly canvas: Extent;
  readonly frame: Extent;
  readonly mirrored: boolean;
  readonly smallestPx: number;
}

/** A span of `length` around `centre`, moved as little as needed to stay between 0 and `limit`. */
function keepInside(centre: number, length: number, limit: number): number {
  return Math.max(0, Math.min(centre - length / 2, limit - length));
}

/** Where a box of the canvas lies in the frame, with the geometry of `object-fit: cover; object-position: center`. */
export function placeBox([x, y, width, height]: Box, fit: Omit<Fit, 'smallestPx'>): PlacedBox {
  const { canvas, frame, mirrored } = fit;
  const scale = Math.max(frame.width / canvas.width, frame.height / canvas.height);
  const startX = mirrored ? canvas.width - x - width : x;
  return {
    left: (startX - canvas.width / 2) * scale + frame.width / 2,
    top: (y - canvas.height / 2) * scale + frame.height / 2,
    width: width * scale,
    height: height * scale,
  };
}

/** The place for a finger: as `placeBox`, but too small boxes grow around their centre, and all stays inside the frame. */
export function placeHotspot(box: Box, fit: Fit): PlacedBox {
  const { frame, smallestPx } = fit;
  const placed = placeBox(box, fit);
  const width = Math.min(Math.max(placed.width, smallestPx), frame.width);
  const height = Math.min(Math.max(placed.height, smallestPx), frame.height);
  return {
    left: keepInside(placed.left + placed.width / 2, width, frame.width),
    top: keepInside(placed.top + placed.height / 2, height, frame.height),
    width,
    height,
  };
}
