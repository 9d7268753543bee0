/** What speech mode says of a pack beside its narrated texts: headings, names of what can be chosen, descriptions of pictures. Pure. */
import type { PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';

/** What the phrases of a pack depend on beside its words. */
export interface PhraseSources extends Pick<PackIndex, 'numbersSlide' | 'contact'> {
  /** Slides with shares: on the page for adults their figure says by itself what a dot is. */
  readonly sharesSlides: readonly string[];
}

/** The same of a pack that has been compiled. */
export function phraseSourcesOf({
  numbersSlide,
  contact,
  slides,
}: Pick<PackIndex, 'numbersSlide' | 'contact' | 'slides'>): PhraseSources {
  const sharesSlides = slides.filter(({ activity }) => activity?.kind === 'share-of-ten').map(({ id }) => id);
  return { numbersSlide, contact, sharesSlides };
}

/** Every such phrase of one language. The numbers about survival are never narrated by themselves: their sentences are phrases too. */
export function packPhrases(
  { slides, glossary }: Pick<PackLanguage, 'slides' | 'glossary'>,
  { numbersSlide, contact, sharesSlides }: PhraseSources,
): readonly string[] {
  const ofSlides = Object.entries(slides).flatMap(([id, { title, alt, hotspots, activity, levels }]) => [
    title,
    alt,
    ...Object.values(hotspots).map(({ label }) => label),
    ...(activity ? [activity.title, activity.invitation] : []),
    ...Object.values(activity?.lines ?? {}).map(({ label }) => label ?? ''),
    ...(sharesSlides.includes(id) ? [activity?.lines['begin']?.says ?? ''] : []),
    ...(id === numbersSlide ? Object.values(levels).flatMap((level) => sentencesOf(level)) : []),
  ]);
  const names = Object.values(glossary).map(({ name }) => name);
  return [...ofSlides, ...names, contact.phone ?? ''].filter((phrase) => phrase !== '');
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
