/** Where things lie in a tube: a honeycomb that fits its room, filled from the lowest place up. Pure. */
import type { PlacedBox } from '../../components/picture/place-hotspot.ts';

/** A place in the room: its middle, and how large a thing may be drawn there, pixels. */
export interface TubePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A drawn thing has arms and air around its body: it may be so much larger than its cell of the honeycomb. */
const overhang = 1.5;

/** `count` places, the lowest first; every second column hangs half a place lower, as the bottom of the tube is round. */
export function tubePlaces(count: number, room: PlacedBox): readonly TubePlace[] {
  const columns = Math.max(1, Math.round(Math.sqrt((count * room.width) / room.height)));
  const rows = Math.ceil(count / columns);
  const width = room.width / columns;
  const height = room.height / (rows + (columns > 1 ? 0.5 : 0));
  const size = Math.min(width, height * 1.1) * overhang;
  const places = Array.from({ length: columns * rows }, (_unused, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return {
      x: room.left + (column + 0.5) * width,
      y: room.top + (row + 0.5 + (column % 2) * 0.5) * height,
      size,
    };
  });
  return places.sort((one, other) => other.y - one.y || one.x - other.x).slice(0, count);
}
