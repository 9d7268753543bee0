/** Which slides staff have hidden today, and a pack without them. Pure. */
import type { PackIndex } from '../../content/schema/compiled-pack.ts';

/** The calendar day where the kiosk stands, such as `2026-11-29`. */
export function dayOf(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Entry of the configuration that hides a slide for a day. */
export function hiddenEntry(day: string, pack: string, slide: string): string {
  return `${day}/${pack}/${slide}`;
}

/** Slides of a pack that are hidden on a day. */
export function hiddenOn(entries: readonly string[], day: string, pack: string): ReadonlySet<string> {
  const start = `${day}/${pack}/`;
  return new Set(
    entries.filter((entry) => entry.startsWith(start)).map((entry) => entry.slice(start.length)),
  );
}

/** The loop without hidden slides; if nothing were left it stays whole, because a blank screen helps nobody. */
export function loopWithout<Slide extends { readonly slide: string }>(
  attract: readonly Slide[],
  hidden: ReadonlySet<string>,
): readonly Slide[] {
  const left = attract.filter(({ slide }) => !hidden.has(slide));
  return left.length === 0 ? attract : left;
}

/** A pack as if the hidden slides had never been in it. */
export function indexWithout(index: PackIndex, hidden: ReadonlySet<string>): PackIndex {
  if (hidden.size === 0) return index;
  const keep = (ids: readonly string[]): string[] => ids.filter((id) => !hidden.has(id));
  const { young, older, parents, siblings, calm } = index.paths;
  return {
    ...index,
    attract: [...loopWithout(index.attract, hidden)],
    paths: {
      young: keep(young),
      older: keep(older),
      parents: keep(parents),
      siblings: keep(siblings),
      calm: keep(calm),
    },
    numbersSlide: index.numbersSlide !== null && hidden.has(index.numbersSlide) ? null : index.numbersSlide,
    slides: index.slides.filter(({ id }) => !hidden.has(id)),
  };
}
