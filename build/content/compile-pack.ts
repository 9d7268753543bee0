import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  LanguageTag,
  PackIndex,
  PackLanguage,
  Picture,
  SlideText,
  TermPicture,
} from '../../content/schema/compiled-pack.ts';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import { acceptedReview } from './accepted-review.ts';
import { checkPack } from './check-pack.ts';
import { compileActivity } from './compile-activity.ts';
import { checkSvg } from './check-svg.ts';
import { compileSigns, type Signs } from './compile-signs.ts';
import { compileSlide } from './compile-slide.ts';
import { compileTermPictures } from './compile-term-pictures.ts';
import { isolateLatinRuns } from './isolate-bidi.ts';
import { joinNarration } from './join-narration.ts';
import { joinPhrases } from './join-phrases.ts';
import { packPhrases } from './pack-phrases.ts';
import { PackMedia } from './pack-media.ts';
import { readPackSource, type PackReading, type SlideFolder } from './read-pack-source.ts';

/** A compiled pack: index, languages and the media to copy. `null` when not even a first slide could be made. */
export interface CompiledPack {
  readonly index: Omit<PackIndex, 'files'>;
  readonly languages: readonly PackLanguage[];
  readonly media: PackMedia;
}

/** Outcome of a compilation. Slides with errors are left out of `pack`; everything that was wrong is in `issues`. */
export interface Compilation {
  readonly reading: PackReading;
  readonly pack: CompiledPack | null;
  readonly issues: readonly AuthorIssue[];
}

/** Compiles a pack folder in memory. */
export function compilePack(folder: string, displayFolder: string): Compilation {
  const reading = readPackSource(folder, displayFolder);
  const issues = reading.issues;
  if (reading.pack === null) return { reading, pack: null, issues };
  const media = new PackMedia();
  const pictures = compilePictures(reading, media);
  const slides = reading.slides.filter((slide) => hasItsPicture(reading, slide, pictures));
  const texts = compileTexts(reading, slides, compileSigns(reading, media));
  const termPictures = compileTermPictures(reading, media);
  const sharesSlides = slides
    .filter((slide) => compileActivity(reading, slide).activity?.kind === 'share-of-ten')
    .map(({ id }) => id);
  const languages = reading.pack.languages.map((language) =>
    packLanguage(reading, language, { texts, termPictures, media, sharesSlides }),
  );
  const first = languages[0];
  const good = slides.filter((slide) => first !== undefined && slide.id in first.slides);
  const index = packIndex(reading, good, pictures, languages);
  issues.push(...checkPack(reading, languages));
  if (index === null) return { reading, pack: null, issues };
  return { reading, pack: { index, languages, media }, issues };
}

function compilePictures(reading: PackReading, media: PackMedia): Map<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const [name, source] of reading.pictures) {
    const formats = (['portrait', 'landscape'] as const).map((format) => {
      const path = join(reading.folder, 'illustrations', source[format]);
      const display = `${reading.displayFolder}/illustrations/${source[format]}`;
      if (!existsSync(path)) {
        reading.issues.push({
          severity: 'error',
          file: `${reading.displayFolder}/illustrations/${name}.yaml`,
          line: null,
          what: `The ${format} picture "${source[format]}" is missing.`,
          todo: 'Put the file beside this one, or correct its name.',
        });
        return null;
      }
      const found = checkSvg(readFileSync(path, 'utf8'), display);
      reading.issues.push(...found);
      return found.length > 0 ? null : media.add(path, `illustrations/${source[format]}`);
    });
    const [portrait, landscape] = formats;
    if (portrait && landscape)
      pictures.set(name, { portrait, landscape, mirror: source.mirror, hotspots: source.hotspots });
  }
  return pictures;
}

function hasItsPicture(
  reading: PackReading,
  slide: SlideFolder,
  pictures: ReadonlyMap<string, Picture>,
): boolean {
  const { picture, decorative } = slide.source;
  if (picture === null ? decorative : pictures.has(picture)) return true;
  const file = `${reading.displayFolder}/slides/${slide.folder}/slide.yaml`;
  if (picture === null) {
    reading.issues.push({
      severity: 'error',
      file,
      line: null,
      what: 'The slide has no picture.',
      todo: 'Name one under "picture:", or write "decorative: true" if it shall have none.',
    });
  } else if (!reading.pictures.has(picture)) {
    reading.issues.push({
      severity: 'error',
      file,
      line: null,
      what: `The picture "${picture}" does not exist.`,
      todo: `Add illustrations/${picture}.yaml, or correct the name.`,
    });
  }
  return false;
}

type Texts = ReadonlyMap<LanguageTag, Record<string, SlideText>>;

function compileTexts(reading: PackReading, slides: readonly SlideFolder[], signs: Signs): Texts {
  const texts = new Map<LanguageTag, Record<string, SlideText>>();
  for (const language of reading.pack?.languages ?? []) {
    const ofLanguage: Record<string, SlideText> = {};
    for (const slide of slides) {
      const words = slide.words.get(language);
      if (words === undefined) continue;
      const compiled = compileSlide(reading, slide, language, {
        words,
        sign: signs.get(slide.id)?.get(language) ?? null,
      });
      reading.issues.push(...compiled.issues);
      if (compiled.text) ofLanguage[slide.id] = compiled.text;
    }
    texts.set(language, ofLanguage);
  }
  return texts;
}

function packLanguage(
  reading: PackReading,
  language: LanguageTag,
  {
    texts,
    termPictures,
    media,
    sharesSlides,
  }: {
    texts: Texts;
    termPictures: ReadonlyMap<string, TermPicture>;
    media: PackMedia;
    sharesSlides: readonly string[];
  },
): PackLanguage {
  const plain = (text: string) => isolateLatinRuns(text, language);
  const glossary = Object.fromEntries(
    Object.entries(reading.glossaries.get(language) ?? {}).map(([id, { name, says, picture }]) => [
      id,
      {
        name: plain(name),
        says: plain(says),
        picture,
        ownPicture: termPictures.get(id) ?? null,
        narration: null,
      },
    ]),
  );
  const words: PackLanguage = {
    format: 1,
    pack: reading.pack?.id ?? '',
    language,
    slides: texts.get(language) ?? {},
    glossary,
    phrases: {},
  };
  joinNarration(reading, words, media);
  const phrases = packPhrases(words, {
    numbersSlide: reading.pack?.numbersSlide ?? null,
    contact: reading.numbers.contact,
    sharesSlides,
  });
  return { ...words, phrases: joinPhrases(reading.folder, { language, phrases, media }) };
}

function packIndex(
  reading: PackReading,
  slides: readonly SlideFolder[],
  pictures: ReadonlyMap<string, Picture>,
  languages: readonly PackLanguage[],
): Omit<PackIndex, 'files'> | null {
  const pack = reading.pack;
  if (pack === null) return null;
  const ids = new Set(slides.map((slide) => slide.id));
  const kept = (path: readonly string[]) => path.filter((id) => ids.has(id));
  const attract = kept(pack.attract).flatMap((id) => {
    const slide = slides.find((candidate) => candidate.id === id);
    const picture = slide?.source.picture ? pictures.get(slide.source.picture) : undefined;
    const lines = Object.fromEntries(
      languages.flatMap(({ language, slides: texts }) => {
        const text = texts[id];
        return text?.attract ? [[language, { line: text.attract, alt: text.alt }]] : [];
      }),
    );
    return slide && picture ? [{ slide: id, picture, lines, dwellMs: slide.source.dwellMs }] : [];
  });
  if (attract.length === 0) return null;
  const { contact, ...numbers } = reading.numbers;
  return {
    format: 1,
    id: pack.id,
    version: pack.version,
    languages: pack.languages,
    title: pack.title,
    ...(pack.order === undefined ? {} : { order: pack.order }),
    attract,
    paths: {
      young: kept(pack.paths.young),
      older: kept(pack.paths.older),
      parents: kept(pack.paths.parents),
      siblings: kept(pack.paths.siblings),
      calm: kept(pack.paths.calm),
    },
    numbersSlide: pack.numbersSlide !== null && ids.has(pack.numbersSlide) ? pack.numbersSlide : null,
    slides: slides.map((slide) => ({
      id: slide.id,
      picture: slide.source.picture,
      levels: slide.source.levels,
      activity: playableActivity(reading, slide, languages[0]),
    })),
    pictures: Object.fromEntries(pictures),
    numbers: Object.fromEntries(
      Object.entries(numbers).map(([id, { value, unit, approximate, survival, term, source, asOf }]) => [
        id,
        { value, unit, approximate, survival, term, source, asOf },
      ]),
    ),
    contact,
    source: pack.source,
    review: acceptedReview(reading, pack.review, null),
  };
}

/** The activity of a slide, unless something in it or in its first words is wrong. */
function playableActivity(
  reading: PackReading,
  slide: SlideFolder,
  first: PackLanguage | undefined,
): PackIndex['slides'][number]['activity'] {
  const { activity, issues } = compileActivity(reading, slide);
  reading.issues.push(...issues);
  return first?.slides[slide.id]?.activity ? activity : null;
}
