/** What the session needs to know of a pack, taken from its files. Pure. */
import type { LanguageTag, Level, PackIndex, SlideText } from '../../content/schema/compiled-pack.ts';
import type { PackOutline, SlideOutline } from '../session/session-types.ts';

const levels: readonly Level[] = ['young', 'older', 'parents'];

/** Text of a slide in the language shown, with fall-back; `null` when there is none. */
export type FindText = (slide: string) => SlideText | null;

/** Outline of the pack as it is shown with these texts. */
export function packOutline(index: PackIndex, findText: FindText): PackOutline {
  return {
    id: index.id,
    languages: index.languages,
    attractDwellsMs: index.attract.map((slide) => slide.dwellMs),
    paths: index.paths,
    numbersSlide: index.numbersSlide,
    slides: Object.fromEntries(
      index.slides.map((slide) => [slide.id, slideOutline(slide, findText(slide.id))]),
    ),
  };
}

/** All that the boot data tell: enough for the loop to run until the index has come. */
export function bootOutline(boot: {
  readonly id: string;
  readonly languages: readonly LanguageTag[];
  readonly attract: readonly { readonly dwellMs: number }[];
}): PackOutline {
  return {
    id: boot.id,
    languages: boot.languages,
    attractDwellsMs: boot.attract.map((slide) => slide.dwellMs),
    paths: { young: [], older: [], parents: [], siblings: [], calm: [] },
    numbersSlide: null,
    slides: {},
  };
}

function slideOutline(
  { id, levels: known, activity }: PackIndex['slides'][number],
  text: SlideText | null,
): SlideOutline {
  const sentenceCounts: Partial<Record<Level, number>> = {};
  const wordCounts: Partial<Record<Level, number>> = {};
  for (const level of levels) {
    const levelText = text?.levels[level];
    if (levelText === undefined) continue;
    sentenceCounts[level] = levelText.sentences.length;
    wordCounts[level] = levelText.text.split(/\s+/u).filter((word) => word !== '').length;
  }
  return { id, levels: known, sentenceCounts, wordCounts, activity, isSigned: Boolean(text?.sign) };
}
