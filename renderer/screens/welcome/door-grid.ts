/** How the doors stand side by side, whichever of them a pack has. Pure. */

/** Large: the three ways through a pack. Small: what stands beside them. */
export type DoorSize = 'large' | 'small';

/** How one door stands. */
export interface PlacedDoor {
  readonly className: string;
  /** Its picture stands beside the words. */
  readonly wide: boolean;
  /** A second line of words fits. */
  readonly hasRoom: boolean;
}

/** Class names of the list, and its doors. */
export interface DoorGrid {
  readonly list: string;
  readonly doors: readonly PlacedDoor[];
}

/** Doors of one size: how many there are, and their rows of two. */
function countOf(sizes: readonly DoorSize[], size: DoorSize): { count: number; rows: number } {
  const { length } = sizes.filter((one) => one === size);
  return { count: length, rows: Math.ceil(length / 2) };
}

/** Two beside each other; of an odd number the first large one and the last small one have a row to themselves. */
function upright(sizes: readonly DoorSize[]): DoorGrid {
  const large = countOf(sizes, 'large');
  const small = countOf(sizes, 'small');
  const isLone = small.count % 2 === 1;
  const doors = sizes.map((size, at) => {
    const isAlone = size === 'large' ? large.count % 2 === 1 && at === 0 : isLone && at === sizes.length - 1;
    return {
      className: `${size} ${isAlone ? 'alone' : 'paired'}`,
      wide: size === 'small' && isAlone,
      hasRoom: large.rows + small.rows < 4,
    };
  });
  const list = `upright large-${large.rows} small-${small.rows} ${isLone ? 'lone' : ''}`.trim();
  return { list, doors };
}

/** Twelfths of the width: room for the longest words, which are those for adults, for siblings and of another pack. */
const sharesOfSix = [5, 3, 4, 4, 3, 5] as const;

/**
 * A row of large ones and a row of small ones. Three of each have as much of the width as their words need. Large letters need wide
 * columns everywhere, and do without a picture beside them.
 */
function lying(sizes: readonly DoorSize[], hasLargeText: boolean): DoorGrid {
  const large = countOf(sizes, 'large');
  const small = countOf(sizes, 'small');
  if (large.count === 3 && small.count === 3 && !hasLargeText) {
    const doors = sizes.map((size, at) => ({
      className: `${size} share-${sharesOfSix[at] ?? 4}`,
      wide: at === sizes.length - 1,
      hasRoom: false,
    }));
    return { list: 'lying six', doors };
  }
  const doors = sizes.map((size) => ({
    className: `${size} share-${12 / (size === 'large' ? large.count : small.count)}`,
    wide: size === 'small' && small.count < 3,
    hasRoom: false,
  }));
  return { list: 'lying', doors };
}

/** What decides how the doors stand. */
export interface DoorRoom {
  readonly format: 'portrait' | 'landscape';
  /** The visitor has chosen larger letters. */
  readonly hasLargeText: boolean;
}

/** @param sizes of the doors in their order, the large ones first; at most three of each */
export function doorGrid(sizes: readonly DoorSize[], { format, hasLargeText }: DoorRoom): DoorGrid {
  return format === 'portrait' ? upright(sizes) : lying(sizes, hasLargeText);
}
