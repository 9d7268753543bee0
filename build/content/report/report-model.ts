/** Everything that the content report shows of a pack, gathered; nothing here knows HTML. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { Level, PackLanguage, Review, SlideText } from '../../../content/schema/compiled-pack.ts';
import type { NumbersSource, PackSource } from '../../../content/schema/source-pack.ts';
import { acceptedReview, numberFingerprint, slideFingerprint } from '../accepted-review.ts';
import { languageGaps, type Gap } from '../checks/check-completeness.ts';
import { checkContent } from '../checks/check-content.ts';
import { completeLanguages } from '../checks/complain.ts';
import { splitWords } from '../checks/split-words.ts';
import type { Compilation } from '../compile-pack.ts';
import { isRightToLeft } from '../isolate-bidi.ts';
import type { PackMedia } from '../pack-media.ts';
import type { PackReading, SlideFolder } from '../read-pack-source.ts';
import { pathReadability, type PathReadability } from '../readability/path-scores.ts';

/** A language of the pack. */
export interface ReportLanguage {
  readonly tag: string;
  /** English name. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly isComplete: boolean;
  readonly gaps: readonly Gap[];
  readonly slidesWritten: number;
  readonly slidesReviewed: number;
  /** Words of all levels. */
  readonly words: number;
  /** Size of all its sound, bytes. */
  readonly soundBytes: number;
  readonly paths: readonly PathReadability[];
}

/** A slide in one language. */
export interface ReportText {
  readonly text: SlideText;
  readonly fingerprint: string;
  readonly wordsOf: Readonly<Partial<Record<Level, number>>>;
}

/** A slide with its pictures and all its languages. */
export interface ReportSlide {
  readonly id: string;
  readonly folder: string;
  /** Doors and other ways that lead to it. */
  readonly reachedBy: readonly string[];
  readonly levels: readonly Level[];
  /** Name of the picture. */
  readonly picture: string | null;
  /** SVG sources. */
  readonly pictures: Readonly<Record<'landscape' | 'portrait', string>> | null;
  readonly texts: ReadonlyMap<string, ReportText>;
}

/** A sentence that tells a fact. */
export interface ToldSentence {
  readonly slide: string;
  readonly sentence: string;
}

/** A fact of the source, and the sentences that tell it by language. */
export interface ReportFact {
  readonly id: string;
  /** Counted through the list, from 1. */
  readonly number: number;
  readonly statement: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly told: ReadonlyMap<string, readonly ToldSentence[]>;
}

/** A number with what is known of it. */
export interface ReportNumber {
  readonly id: string;
  readonly entry: NumbersSource[string];
  readonly fingerprint: string;
  readonly review: Review;
}

/** A word of the glossary by language. */
export interface ReportTerm {
  readonly id: string;
  readonly entries: ReadonlyMap<string, { readonly name: string; readonly says: string }>;
}

/** A pack as the report shows it. */
export interface PackReport {
  readonly pack: PackSource;
  readonly folder: string;
  readonly review: Review;
  readonly languages: readonly ReportLanguage[];
  readonly slides: readonly ReportSlide[];
  readonly facts: readonly ReportFact[];
  readonly numbers: readonly ReportNumber[];
  readonly phone: string | null;
  readonly terms: readonly ReportTerm[];
  readonly issues: readonly AuthorIssue[];
  /** CREDITS.md: where the texts come from, and the sentences that are not from the source. */
  readonly credits: string | null;
}

/** The report of a compiled pack on a day such as 2026-03-31; `null` when `pack.yaml` cannot be read. */
export function packReport(compilation: Compilation, today: string): PackReport | null {
  const { reading, pack, issues } = compilation;
  if (reading.pack === null || pack === null) return null;
  const slides = reading.slides.map((slide) => reportSlide(reading, slide, pack.languages));
  const creditsFile = join(reading.folder, 'CREDITS.md');
  return {
    pack: reading.pack,
    folder: reading.displayFolder,
    review: pack.index.review,
    languages: pack.languages.map((words) => ({
      ...reportLanguage(reading, words, slides),
      soundBytes: soundBytesOf(pack.media, words.language),
    })),
    slides,
    facts: reading.facts.facts.map((fact, index) => ({
      ...fact,
      number: index + 1,
      told: new Map(pack.languages.map((words) => [words.language, toldSentences(words, fact.id)])),
    })),
    numbers: reportNumbers(reading),
    phone: reading.numbers.contact.phone,
    terms: reportTerms(reading),
    issues: [...issues, ...checkContent(compilation, today)],
    credits: existsSync(creditsFile) ? readFileSync(creditsFile, 'utf8') : null,
  };
}

function reportLanguage(
  reading: PackReading,
  words: PackLanguage,
  slides: readonly ReportSlide[],
): Omit<ReportLanguage, 'soundBytes'> {
  const { language } = words;
  const texts = slides.flatMap((slide) => slide.texts.get(language) ?? []);
  return {
    tag: language,
    name: new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    isComplete: completeLanguages(reading).includes(language),
    gaps: languageGaps(reading, words),
    slidesWritten: texts.length,
    slidesReviewed: texts.filter(({ text }) => text.review !== null).length,
    words: texts.flatMap(({ wordsOf }) => Object.values(wordsOf)).reduce((sum, count) => sum + count, 0),
    paths: pathReadability(reading, words),
  };
}

function soundBytesOf(media: PackMedia, language: string): number {
  return media
    .files()
    .filter(({ path }) => path.startsWith(`narration/${language}/`))
    .reduce((sum, { source }) => sum + statSync(source).size, 0);
}

function reportSlide(
  reading: PackReading,
  { id, folder, source }: SlideFolder,
  languages: readonly PackLanguage[],
): ReportSlide {
  const texts = languages.flatMap(({ language, slides }) => {
    const text = slides[id];
    return text === undefined ? [] : [[language, reportText(text, language)] as const];
  });
  return {
    id,
    folder,
    reachedBy: waysTo(reading, id),
    levels: source.levels,
    picture: source.picture,
    pictures: picturesOf(reading, source.picture),
    texts: new Map(texts),
  };
}

function reportText(text: SlideText, language: string): ReportText {
  const wordsOf = Object.fromEntries(
    Object.entries(text.levels).map(([level, words]) => [level, splitWords(words.text, language).length]),
  );
  return { text, fingerprint: slideFingerprint(text), wordsOf };
}

function waysTo(reading: PackReading, slide: string): string[] {
  if (reading.pack === null) return [];
  const { attract, paths, numbersSlide } = reading.pack;
  return [
    ...(attract.includes(slide) ? ['silent loop'] : []),
    ...Object.entries(paths).flatMap(([path, slides]) => (slides.includes(slide) ? [path] : [])),
    ...(numbersSlide === slide ? ['behind the numbers gate'] : []),
  ];
}

function picturesOf(reading: PackReading, name: string | null): ReportSlide['pictures'] {
  const picture = name === null ? undefined : reading.pictures.get(name);
  if (picture === undefined) return null;
  const source = (file: string) => {
    const path = join(reading.folder, 'illustrations', file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return { landscape: source(picture.landscape), portrait: source(picture.portrait) };
}

function toldSentences({ slides }: PackLanguage, fact: string): ToldSentence[] {
  return Object.entries(slides).flatMap(([slide, { levels }]) =>
    (levels.parents?.facts ?? [])
      .filter((told) => told.fact === fact)
      .map(({ span: [from, to] }) => ({ slide, sentence: levels.parents?.text.slice(from, to) ?? '' })),
  );
}

function reportNumbers(reading: PackReading): ReportNumber[] {
  return Object.entries(reading.numbers).flatMap(([id, entry]) => {
    if (!('value' in entry)) return [];
    const fingerprint = numberFingerprint(entry);
    return [{ id, entry, fingerprint, review: acceptedReview(reading, entry.review, fingerprint) }];
  });
}

function reportTerms({ glossaries }: PackReading): ReportTerm[] {
  const ids = new Set([...glossaries.values()].flatMap((glossary) => Object.keys(glossary)));
  return [...ids].map((id) => ({
    id,
    entries: new Map(
      [...glossaries].flatMap(([language, glossary]) => {
        const entry = glossary[id];
        return entry === undefined ? [] : [[language, entry] as const];
      }),
    ),
  }));
}
