/** Three places for pictures that are kept in the document: the one on the screen and two more. A picture stays in its place. Pure. */

/** A picture, known by its slide. */
export interface Pictured {
  readonly slide: string;
}

/** Always three; `null` = empty. */
export type PictureSlots<Layer extends Pictured> = readonly (Layer | null)[];

/** Nothing shown yet. */
export const emptySlots: PictureSlots<never> = [null, null, null];

/** What is known at a turn of the page. */
export interface PictureTurn<Layer extends Pictured> {
  /** The slide's picture and its neighbours'. */
  readonly layers: readonly Layer[];
  /** Slide on the screen now. */
  readonly current: string;
  /** Slide on the screen before: fades out, and stays for that. */
  readonly before: string;
}

/**
 * The slots right after a turn: the current picture is there and the one before still is; what else was kept stays as long as there is
 * room. Nothing new but the current picture is brought in.
 */
export function turnSlots<Layer extends Pictured>(
  slots: PictureSlots<Layer>,
  { layers, current, before }: PictureTurn<Layer>,
): PictureSlots<Layer> {
  const find = (wanted: string): Layer | undefined => layers.find(({ slide }) => slide === wanted);
  const kept = slots
    .filter((layer) => layer !== null)
    .filter(({ slide }) => slide !== current)
    .toSorted((one, other) => Number(other.slide === before) - Number(one.slide === before))
    .slice(0, slots.length - 1)
    .map((layer) => find(layer.slide) ?? layer);
  const now = find(current);
  return fillSlots(slots, now === undefined ? kept : [now, ...kept]);
}

/** The wanted pictures, at most three: whatever has a slot keeps it, the others take the free ones. */
export function fillSlots<Layer extends Pictured>(
  slots: PictureSlots<Layer>,
  wanted: readonly Layer[],
): PictureSlots<Layer> {
  const waiting = new Map(wanted.map((layer) => [layer.slide, layer]));
  const kept = slots.map((layer) => {
    const same = layer === null ? undefined : waiting.get(layer.slide);
    if (same !== undefined) waiting.delete(same.slide);
    return same ?? null;
  });
  const newcomers = waiting.values();
  return kept.map((layer) => layer ?? newcomers.next().value ?? null);
}
