import type { PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';

/** Ids of slides whose picture, in either format, cannot be shown. */
export function slidesWithBadPictures(
  index: PackIndex,
  isBad: (path: string) => boolean,
): ReadonlySet<string> {
  const badPictures = new Set(
    Object.entries(index.pictures)
      .filter(([, picture]) => isBad(picture.portrait) || isBad(picture.landscape))
      .map(([id]) => id),
  );
  const lost = index.slides
    .filter(
      ({ picture }) =>
        picture !== null && (badPictures.has(picture) || !Object.hasOwn(index.pictures, picture)),
    )
    .map(({ id }) => id);
  const lostFromLoop = index.attract
    .filter(({ picture }) => isBad(picture.portrait) || isBad(picture.landscape))
    .map(({ slide }) => slide);
  return new Set([...lost, ...lostFromLoop]);
}

/**
 * The index without some slides, everywhere they are mentioned, and with only some languages.
 * @returns `null` when nothing would be left to show in the loop
 */
export function leaveOutSlides(
  index: PackIndex,
  lost: ReadonlySet<string>,
  languages: readonly string[],
): PackIndex | null {
  const isKept = (slide: string): boolean => !lost.has(slide);
  const attract = index.attract.filter(({ slide }) => isKept(slide));
  if (attract.length === 0) return null;
  const { young, older, parents, siblings, calm } = index.paths;
  return {
    ...index,
    languages: index.languages.filter((language) => languages.includes(language)),
    attract,
    slides: index.slides.filter(({ id }) => isKept(id)),
    paths: {
      young: young.filter(isKept),
      older: older.filter(isKept),
      parents: parents.filter(isKept),
      siblings: siblings.filter(isKept),
      calm: calm.filter(isKept),
    },
    numbersSlide: index.numbersSlide !== null && isKept(index.numbersSlide) ? index.numbersSlide : null,
  };
}

/** The text without the pictures of words that cannot be shown, and the ids of those words; the words are explained all the same. */
export function leaveOutTermPictures(
  text: PackLanguage,
  isBad: (path: string) => boolean,
): { readonly text: PackLanguage; readonly lost: readonly string[] } {
  const lost = Object.entries(text.glossary)
    .filter(([, { ownPicture }]) => ownPicture !== null && isBad(ownPicture.file))
    .map(([term]) => term);
  if (lost.length === 0) return { text, lost };
  const glossary = Object.fromEntries(
    Object.entries(text.glossary).map(([term, entry]) => [
      term,
      lost.includes(term) ? { ...entry, ownPicture: null } : entry,
    ]),
  );
  return { text: { ...text, glossary }, lost };
}

/** The text without the sign-language videos that cannot be shown with their captions, and the ids of their slides. */
export function leaveOutSignVideos(
  text: PackLanguage,
  isBad: (path: string) => boolean,
): { readonly text: PackLanguage; readonly lost: readonly string[] } {
  const lost = Object.entries(text.slides)
    .filter(([, { sign }]) => sign && (isBad(sign.video) || isBad(sign.captions)))
    .map(([slide]) => slide);
  if (lost.length === 0) return { text, lost };
  const slides = Object.fromEntries(
    Object.entries(text.slides).map(([id, slide]) => [
      id,
      lost.includes(id) ? { ...slide, sign: null } : slide,
    ]),
  );
  return { text: { ...text, slides }, lost };
}
