/** What speech mode says of a pack beside its narrated texts: headings, names of what can be chosen, descriptions of pictures. Pure. */
import type { PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';

/** Every such phrase of one language. The numbers about survival are never narrated by themselves: their sentences are phrases too. */
export function packPhrases(
  { slides, glossary }: Pick<PackLanguage, 'slides' | 'glossary'>,
  { numbersSlide }: Pick<PackIndex, 'numbersSlide'>,
): readonly string[] {
  const ofSlides = Object.entries(slides).flatMap(([id, { title, alt, hotspots, activity, levels }]) => [
    title,
    alt,
    ...Object.values(hotspots).map(({ label }) => label),
    ...(activity ? [activity.title, activity.invitation] : []),
    ...Object.values(activity?.lines ?? {}).map(({ label }) => label ?? ''),
    ...(id === numbersSlide ? Object.values(levels).flatMap((level) => sentencesOf(level)) : []),
  ]);
  const names = Object.values(glossary).map(({ name }) => name);
  return [...ofSlides, ...names].filter((phrase) => phrase !== '');
}

function sentencesOf({
  text,
  sentences,
}: {
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
}): readonly string[] {
  return sentences.map(([from, to]) => text.slice(from, to));
}
