/** A QR code as one path. Fetched only where there is a code to show. Pure. */
import { encode } from 'uqr';

/** Light modules around the code; the standard wants four. */
const quietModules = 4;

/** What to draw: dark squares on a light ground, in modules. */
export interface QrDrawing {
  /** Side of the ground, quiet zone included. */
  readonly size: number;
  /** The dark squares. */
  readonly path: string;
}

/** The code of a text. Medium correction: a finger mark or a reflection may hide a seventh of it. */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: quietModules });
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size, path: squares.join('') };
}
