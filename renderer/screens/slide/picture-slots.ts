/** Three places for pictures that are kept in the document: the one on the screen and two more. A picture stays in its place. Pure. */
import type { Layer } from './slide-model.ts';

/** Always three; `null` = empty. */
export type PictureSlots = readonly (Layer | null)[];

/** Nothing shown yet. */
export const emptySlots: PictureSlots = [null, null, null];

/** What is known at a turn of the page. */
export interface PictureTurn {
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
export function turnSlots(slots: PictureSlots, { layers, current, before }: PictureTurn): PictureSlots {
  const renewed = (layer: Layer): Layer => layers.find(({ slide }) => slide === layer.slide) ?? layer;
  const kept = slots
    .filter((layer) => layer !== null && layer.slide !== current)
    .sort((one, other) => Number(other?.slide === before) - Number(one?.slide === before))
    .slice(0, slots.length - 1);
  const now = layers.find(({ slide }) => slide === current);
  const wanted = [...(now === undefined ? [] : [now]), ...kept];
  return fillSlots(
    slots,
    wanted.filter((layer) => layer !== null).map((layer) => renewed(layer)),
  );
}

/** The wanted pictures, at most three: whatever has a slot keeps it, the others take the free ones. */
export function fillSlots(slots: PictureSlots, wanted: readonly Layer[]): PictureSlots {
  const waiting = new Map(wanted.map((layer) => [layer.slide, layer]));
  const kept = slots.map((layer) => {
    const same = layer === null ? undefined : waiting.get(layer.slide);
    if (same !== undefined) waiting.delete(same.slide);
    return same ?? null;
  });
  const newcomers = waiting.values();
  return kept.map((layer) => layer ?? newcomers.next().value ?? null);
}
