/** What the slide screen shows, read from session and pack. Pure. */
import type { FoundText, PackPort } from '../../controllers/contexts.ts';
import type { LanguageTag, LevelText, Picture } from '../../../content/schema/compiled-pack.ts';
import type { SessionView } from '../../session/session-types.ts';

/** One slide with everything around it. */
export interface ShownSlide {
  readonly slide: string;
  readonly found: FoundText | null;
  /** Text of the level; another level stands in where this one is missing. */
  readonly levelText: LevelText | null;
  readonly utteranceId: string | null;
}

/** A picture that is, was or will be on the screen. */
export interface Layer {
  readonly slide: string;
  readonly picture: Picture;
}

/** The slide on the screen, or `null` between slides. */
export function shownSlide(view: SessionView, pack: PackPort, language: LanguageTag): ShownSlide | null {
  if (view.slide === null) return null;
  const found = pack.slideText(view.slide, language);
  return {
    slide: view.slide,
    found,
    levelText: found?.text.levels[view.level] ?? null,
    utteranceId: pack.utterance(view.slide, view.level, language)?.id ?? null,
  };
}

function layerOf(slide: string | undefined, pack: PackPort): Layer | null {
  const id = pack.index?.slides.find((known) => known.id === slide)?.picture ?? null;
  const picture = id === null ? null : pack.picture(id);
  return slide === undefined || picture === null ? null : { slide, picture };
}

/** Pictures of the slide, the one before and the one after: all that may be in the document. */
export function pictureLayers(view: SessionView, pack: PackPort): readonly Layer[] {
  const path = view.path === null ? [] : (pack.index?.paths[view.path] ?? []);
  const place = path.indexOf(view.slide ?? '');
  const wanted = place < 0 ? [view.slide ?? undefined] : [path[place - 1], path[place], path[place + 1]];
  return [...new Set(wanted)].map((slide) => layerOf(slide, pack)).filter((layer) => layer !== null);
}

/** Ids of the words that a text explains, each once, in its order. */
export function explainedTerms(levelText: LevelText | null): readonly string[] {
  return [...new Set(levelText?.terms.map(({ term }) => term) ?? [])];
}

/** The same of the sentences that a band shows. */
export function termsInBand(
  levelText: LevelText | null,
  band: { readonly first: number; readonly length: number },
): readonly string[] {
  const seen = levelText?.sentences.slice(band.first, band.first + band.length) ?? [];
  const terms = levelText?.terms.filter(({ span }) =>
    seen.some(([from, to]) => span[0] >= from && span[1] <= to),
  );
  return [...new Set(terms?.map(({ term }) => term) ?? [])];
}
