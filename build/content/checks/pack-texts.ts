/** Every text of a pack as the checks see it: what is shown, what the author typed, and where it stands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LevelText, PackLanguage, SlideText, Span } from '../../../content/schema/compiled-pack.ts';
import { splitSentences } from '../compile-level-text.ts';
import type { MarkdownBlock } from '../parse-slide-markdown.ts';
import type { PackReading, SlideFolder, SlideWords } from '../read-pack-source.ts';
import { activityTexts } from './activity-texts.ts';
import { levelLineFinder, yamlLineFinder, type LineFinder } from './line-finder.ts';
import { isForChildren, whoSees, type Audience } from './slide-audience.ts';

/** What a text is on its slide, or in the glossary. An activity has labels and sentences like the things of a picture. */
export type TextPart =
  | 'title'
  | 'alt'
  | 'attract'
  | 'hotspot-label'
  | 'hotspot-says'
  | 'young'
  | 'older'
  | 'parents'
  | 'term-name'
  | 'term-says'
  | 'captions';

/** One text in one language. */
export interface PackText {
  readonly language: string;
  /** Slide id, or `null` for the glossary. */
  readonly slide: string | null;
  readonly part: TextPart;
  /** How a message names it: `level "young"`, `hotspots: pot: says`. */
  readonly name: string;
  readonly audience: Audience;
  readonly file: string;
  /** As it is shown, numbers filled in. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly terms: LevelText['terms'];
  /** As it was typed, with its `{number:...}` marks. */
  readonly typed: string;
  readonly lineAt: LineFinder;
}

/** All texts of the languages, in the order of slides; slides that do not compile are left out, the compiler has complained. */
export function packTexts(reading: PackReading, languages: readonly PackLanguage[]): PackText[] {
  return languages.flatMap((language) => [
    ...reading.slides.flatMap((slide) => {
      const words = slide.words.get(language.language);
      const text = language.slides[slide.id];
      if (!words || !text) return [];
      return [
        ...slideTexts(reading, slide, language.language, { words, text }),
        ...activityTexts(reading, slide, language.language, text.activity),
      ];
    }),
    ...glossaryTexts(reading, language),
  ]);
}

function slideTexts(
  reading: PackReading,
  slide: SlideFolder,
  language: string,
  { words, text }: { words: SlideWords; text: SlideText },
): PackText[] {
  const { head, markdown, file } = words;
  const lineOf = yamlLineFinder(markdown.head, markdown.headLinesBefore);
  const audience = whoSees(reading, slide.id);
  const common = { language, slide: slide.id, file };
  const headText = (part: TextPart, path: readonly string[], shown: string, typed: string): PackText => ({
    ...common,
    part,
    name: path.join(': '),
    audience,
    text: shown,
    sentences: splitSentences(shown, language),
    terms: [],
    typed,
    lineAt: () => lineOf(path),
  });
  return [
    headText('title', ['title'], text.title, head.title),
    ...(text.alt === '' ? [] : [headText('alt', ['alt'], text.alt, head.alt)]),
    ...(text.attract === null ? [] : [headText('attract', ['attract'], text.attract, head.attract ?? '')]),
    ...Object.entries(head.hotspots).flatMap(([id, { label, says }]) => {
      const shown = text.hotspots[id];
      if (shown === undefined) return [];
      return [
        headText('hotspot-label', ['hotspots', id, 'label'], shown.label, label),
        headText('hotspot-says', ['hotspots', id, 'says'], shown.says, says),
      ];
    }),
    ...[...markdown.levels].flatMap(([level, blocks]) => {
      const shown = text.levels[level];
      if (shown === undefined || shown.text === '') return [];
      return [
        {
          ...common,
          part: level,
          name: `level "${level}"`,
          audience: level === 'parents' ? ('adults' as const) : audience,
          text: shown.text,
          sentences: shown.sentences,
          terms: shown.terms,
          typed: typedText(blocks),
          lineAt: levelLineFinder(blocks, shown.text),
        },
      ];
    }),
  ];
}

function typedText(blocks: readonly MarkdownBlock[]): string {
  return blocks.map((block) => block.pieces.map((piece) => piece.text).join('')).join('\n');
}

/** Words that a child can tap: their explanation must be right for a child. */
function termsForChildren(reading: PackReading, { slides }: PackLanguage): Set<string> {
  const texts = Object.entries(slides)
    .filter(([slide]) => isForChildren(whoSees(reading, slide)))
    .flatMap(([, { levels }]) => [levels.young, levels.older]);
  return new Set(texts.flatMap((text) => text?.terms.map(({ term }) => term) ?? []));
}

function glossaryTexts(reading: PackReading, words: PackLanguage): PackText[] {
  const { language } = words;
  const path = `glossary/${language}.yaml`;
  const absolute = join(reading.folder, path);
  const glossary = reading.glossaries.get(language);
  if (glossary === undefined || !existsSync(absolute)) return [];
  const lineOf = yamlLineFinder(readFileSync(absolute, 'utf8'));
  const forChildren = termsForChildren(reading, words);
  return Object.entries(glossary).flatMap(([id, entry]) =>
    (['name', 'says'] as const).map((key): PackText => {
      const text = entry[key];
      return {
        language,
        slide: null,
        part: `term-${key}`,
        name: `${id}: ${key}`,
        audience: forChildren.has(id) ? 'children' : 'adults',
        file: `${reading.displayFolder}/${path}`,
        text,
        sentences: splitSentences(text, language),
        terms: [],
        typed: text,
        lineAt: () => lineOf([id, key]),
      };
    }),
  );
}
