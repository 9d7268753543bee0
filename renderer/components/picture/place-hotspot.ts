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

/** Same geometry as `object-fit: cover; object-position: center`; too small boxes grow around their centre, inside the frame. */
export function placeHotspot([x, y, width, height]: Box, fit: Fit): PlacedBox {
  const { canvas, frame, mirrored, smallestPx } = fit;
  const scale = Math.max(frame.width / canvas.width, frame.height / canvas.height);
  const startX = mirrored ? canvas.width - x - width : x;
  const centreX = (startX + width / 2 - canvas.width / 2) * scale + frame.width / 2;
  const centreY = (y + height / 2 - canvas.height / 2) * scale + frame.height / 2;
  const placedWidth = Math.min(Math.max(width * scale, smallestPx), frame.width);
  const placedHeight = Math.min(Math.max(height * scale, smallestPx), frame.height);
  return {
    left: keepInside(centreX, placedWidth, frame.width),
    top: keepInside(centreY, placedHeight, frame.height),
    width: placedWidth,
    height: placedHeight,
  };
}
