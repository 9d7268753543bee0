import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { PackLanguage, SlideText } from '../../../content/schema/compiled-pack.ts';
import type { PackReading, SlideFolder } from '../read-pack-source.ts';
import { completeLanguages } from './complain.ts';

/** Something a language does not have, and where it belongs. */
export interface Gap {
  readonly file: string;
  readonly what: string;
  readonly todo: string;
}

/** What is missing: each thing an error in a language that pack.yaml calls complete, one line with a count in any other. */
export function checkCompleteness(reading: PackReading, languages: readonly PackLanguage[]): AuthorIssue[] {
  const complete = completeLanguages(reading);
  const strangers = complete.filter((language) => reading.pack?.languages.includes(language) === false);
  return [
    ...strangers.map((language) => ({
      severity: 'error' as const,
      file: `${reading.displayFolder}/pack.yaml`,
      line: null,
      what: `"complete" names "${language}", which is not under "languages".`,
      todo: 'Add it there, or take it out.',
    })),
    ...languages.flatMap((words) => {
      const gaps = languageGaps(reading, words);
      if (complete.includes(words.language))
        return gaps.map((gap) => ({ severity: 'error' as const, line: null, ...gap }));
      return gaps.length === 0 ? [] : [countOf(reading, words.language, gaps)];
    }),
  ];
}

function countOf(reading: PackReading, language: string, gaps: readonly Gap[]): AuthorIssue {
  const examples = gaps
    .slice(0, 3)
    .map(({ file, what }) => `${file.split('/').slice(-2).join('/')}: ${what}`)
    .join(' ');
  return {
    severity: 'warning',
    file: `${reading.displayFolder}/pack.yaml`,
    line: null,
    what: `The language "${language}" is not complete: ${String(gaps.length)} thing(s) missing. ${examples}`,
    todo: `Write them (npm run content:report lists all), then add "${language}" to "complete:".`,
  };
}

/** Everything that is missing in a language; what is missing is shown in the first language, with a note. */
export function languageGaps(reading: PackReading, words: PackLanguage): Gap[] {
  return [
    ...reading.slides.flatMap((slide) => slideGaps(reading, slide, words)),
    ...glossaryGaps(reading, words.language),
  ];
}

function slideGaps(reading: PackReading, slide: SlideFolder, { language, slides }: PackLanguage): Gap[] {
  // As long as the first language is a draft there is nothing to translate.
  if (slide.drafts.has(reading.pack?.languages[0] ?? '')) return [];
  const file = `${reading.displayFolder}/slides/${slide.folder}/${language}.md`;
  if (slide.drafts.has(language))
    return [
      { file, what: 'The slide is still a draft.', todo: 'Take out "draft: true" when it is finished.' },
    ];
  if (!slide.words.has(language))
    return [
      { file, what: 'The slide is missing.', todo: 'Copy the file of the first language and translate it.' },
    ];
  const text = slides[slide.id];
  // A text that does not compile has been complained about, with the line.
  if (text === undefined) return [];
  return [
    ...partGaps(reading, slide, text).map((gap) => ({ file, ...gap })),
    ...activityGaps(reading, slide, { language, text }),
  ];
}

function activityGaps(
  reading: PackReading,
  { folder, source, activityWords }: SlideFolder,
  { language, text }: { language: string; text: SlideText },
): Gap[] {
  // Words that are there but do not fit have been complained about.
  if (source.activity === null || text.activity || activityWords.has(language)) return [];
  return [
    {
      file: `${reading.displayFolder}/slides/${folder}/activity.${language}.yaml`,
      what: 'The words of the activity are missing.',
      todo: 'Copy the file of the first language and translate it.',
    },
  ];
}

function partGaps(reading: PackReading, slide: SlideFolder, text: SlideText): Omit<Gap, 'file'>[] {
  const { picture, levels } = slide.source;
  const hotspots = picture === null ? [] : Object.keys(reading.pictures.get(picture)?.hotspots ?? {});
  return [
    ...levels
      .filter((level) => !text.levels[level]?.text)
      .map((level) => ({ what: `The level "${level}" is missing.`, todo: `Write a part "## ${level}".` })),
    ...(picture !== null && text.alt === ''
      ? [{ what: '"alt" is missing.', todo: 'Describe in one or two sentences what the picture shows.' }]
      : []),
    ...(reading.pack?.attract.includes(slide.id) && text.attract === null
      ? [{ what: '"attract" is missing.', todo: 'Add a calm line "attract: ...".' }]
      : []),
    ...hotspots
      .filter((id) => !(id in text.hotspots))
      .map((id) => ({ what: `The words of "${id}" are missing.`, todo: 'Add a label and a sentence.' })),
  ];
}

function glossaryGaps(reading: PackReading, language: string): Gap[] {
  const file = `${reading.displayFolder}/glossary/${language}.yaml`;
  const wanted = new Set([...reading.glossaries.values()].flatMap((glossary) => Object.keys(glossary)));
  const has = reading.glossaries.get(language) ?? {};
  return [...wanted]
    .filter((term) => !(term in has))
    .map((term) => ({
      file,
      what: `The word "${term}" is missing.`,
      todo: `Add "${term}:" with "name" and "says".`,
    }));
}
