import {
  levelSchema,
  type LevelText,
  type SignVideo,
  type SlideText,
} from '../../content/schema/compiled-pack.ts';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import { acceptedReview, slideFingerprint } from './accepted-review.ts';
import { compileActivityText } from './compile-activity.ts';
import { compileLevelText, compilePlainText, type LevelContext } from './compile-level-text.ts';
import type { PackReading, SlideFolder, SlideWords } from './read-pack-source.ts';

/** A slide in one language: its compiled words, or only issues when it must be left out. */
export interface CompiledSlide {
  readonly text: SlideText | null;
  readonly issues: readonly AuthorIssue[];
}

/** What a slide is made of in one language. */
export interface SlideParts {
  readonly words: SlideWords;
  /** `null` = nobody signs it. */
  readonly sign: SignVideo | null;
}

/** Compiles the words of one slide in one language; narration is joined later because it needs these texts. */
export function compileSlide(
  reading: PackReading,
  slide: SlideFolder,
  language: string,
  { words, sign }: SlideParts,
): CompiledSlide {
  const issues: AuthorIssue[] = [];
  const context: LevelContext = {
    file: words.file,
    numbers: reading.numbers,
    language,
    survivalAllowed: reading.pack?.numbersSlide === slide.id,
  };
  const plain = (text: string) => compilePlainText(text, context, issues);
  const levels: Partial<Record<'young' | 'older' | 'parents', LevelText>> = {};
  for (const level of levelSchema.options) {
    const blocks = words.markdown.levels.get(level);
    if (blocks) levels[level] = compileLevelText(blocks, context, issues);
  }
  const { head } = words;
  const activity = compileActivityText(reading, slide, language);
  const text: SlideText = {
    title: plain(head.title),
    alt: plain(head.alt),
    attract: head.attract === null ? null : plain(head.attract),
    hotspots: Object.fromEntries(
      Object.entries(head.hotspots).map(([id, { label, says }]) => [
        id,
        { label: plain(label), says: plain(says), narration: null },
      ]),
    ),
    levels,
    activity: activity.text,
    sign,
    review: null,
  };
  text.review = acceptedReview(reading, head.review, slideFingerprint(text));
  issues.push(...checkSlideText(reading, slide, language, { words, text }));
  const isBroken = issues.some((issue) => issue.severity === 'error');
  // Where only the activity is wrong, the slide is shown without it.
  return { text: isBroken ? null : text, issues: [...issues, ...activity.issues] };
}

function checkSlideText(
  reading: PackReading,
  slide: SlideFolder,
  language: string,
  { words, text }: { words: SlideWords; text: SlideText },
): AuthorIssue[] {
  const issues: AuthorIssue[] = [];
  const add = (what: string, todo: string) =>
    issues.push({ severity: 'error', file: words.file, line: null, what, todo });
  const isFirst = reading.pack?.languages[0] === language;
  for (const level of slide.source.levels) {
    if (isFirst && !text.levels[level]?.text)
      add(
        `The level "${level}" is missing.`,
        `Write a part "## ${level}", or take "${level}" out of slide.yaml.`,
      );
  }
  if (slide.source.picture !== null && text.alt === '')
    add(
      '"alt" is missing: the picture has no description.',
      'Describe in one or two sentences what the picture shows.',
    );
  if (reading.pack?.attract.includes(slide.id) && text.attract === null)
    add(
      '"attract" is missing, but the slide is in the silent loop.',
      'Add a calm line "attract: ...", or take the slide out of "attract" in pack.yaml.',
    );
  const glossary = reading.glossaries.get(language) ?? {};
  const known = { ...reading.glossaries.get(reading.pack?.languages[0] ?? ''), ...glossary };
  const terms = new Set(Object.values(text.levels).flatMap((level) => level.terms.map(({ term }) => term)));
  for (const term of terms) {
    if (!(term in known))
      add(
        `The term "${term}" is not in the glossary.`,
        `Add "${term}:" to glossary/${language}.yaml, or correct the link.`,
      );
  }
  const picture = slide.source.picture === null ? undefined : reading.pictures.get(slide.source.picture);
  for (const id of Object.keys(picture?.hotspots ?? {})) {
    if (!(id in text.hotspots))
      add(
        `The picture answers at "${id}", but there are no words for it.`,
        `Add "${id}: {label: ..., says: ...}" under "hotspots:".`,
      );
  }
  for (const id of Object.keys(text.hotspots)) {
    if (picture && !(id in picture.hotspots))
      add(
        `There are words for "${id}", but the picture has no such place.`,
        `Add "${id}" to illustrations/${slide.source.picture ?? ''}.yaml, or remove the words.`,
      );
  }
  return issues;
}
