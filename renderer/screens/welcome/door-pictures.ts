/** Which picture each door borrows from the slides behind it. Pure. */
import type { PackIndex, PathName, Picture } from '../../../content/schema/compiled-pack.ts';

/** A door, and the place in its path of the slide whose picture suits it best. */
export interface DoorWish {
  readonly path: PathName;
  readonly slide: number;
}

/** Pictures by door; none twice as long as the path has another. A door without any picture is absent. */
export function doorPictures(
  { paths, slides, pictures }: Pick<PackIndex, 'paths' | 'slides' | 'pictures'>,
  doors: readonly DoorWish[],
): ReadonlyMap<PathName, Picture> {
  const pictureOf = new Map(slides.map(({ id, picture }) => [id, picture]));
  const chosen = new Map<PathName, string>();
  for (const { path, slide } of doors) {
    const wanted = [paths[path][slide], ...paths[path]].flatMap((id) => pictureOf.get(id ?? '') ?? []);
    const known = wanted.filter((picture) => Object.hasOwn(pictures, picture));
    const used = new Set(chosen.values());
    const picture = known.find((one) => !used.has(one)) ?? known[0];
    if (picture !== undefined) chosen.set(path, picture);
  }
  return new Map(
    [...chosen].flatMap(([path, id]) => {
      const picture = pictures[id];
      return picture === undefined ? [] : [[path, picture] as const];
    }),
  );
}
