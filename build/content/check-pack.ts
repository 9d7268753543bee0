import type { PackLanguage } from '../../content/schema/compiled-pack.ts';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import { checkFactCoverage } from './check-fact-coverage.ts';
import type { PackReading } from './read-pack-source.ts';
import { checkNumberTerms } from './check-number-terms.ts';
import { glossaryName } from './speakable-texts.ts';

/** Checks that need the whole pack: slides that are named but absent, languages, facts. */
export function checkPack(reading: PackReading, languages: readonly PackLanguage[]): AuthorIssue[] {
  return [
    ...checkNames(reading),
    ...checkFirstLanguage(reading),
    ...checkTitles(reading),
    ...checkFactCoverage(reading.facts, `${reading.displayFolder}/facts.yaml`),
    ...checkFacts(reading, languages),
    ...checkNumberTerms(reading),
  ];
}

function issue(file: string, what: string, todo: string): AuthorIssue {
  return { severity: 'error', file, line: null, what, todo };
}

function checkNames(reading: PackReading): AuthorIssue[] {
  const pack = reading.pack;
  if (pack === null) return [];
  const ids = new Set(reading.slides.map((slide) => slide.id));
  const named = [
    ...pack.attract,
    ...Object.values(pack.paths).flat(),
    ...(pack.numbersSlide === null ? [] : [pack.numbersSlide]),
  ];
  const file = `${reading.displayFolder}/pack.yaml`;
  const reserved = ids.has(glossaryName);
  const missing = [...new Set(named)].filter((id) => !ids.has(id));
  const wrongDoor =
    pack.numbersSlide !== null && Object.values(pack.paths).flat().includes(pack.numbersSlide);
  return [
    ...missing.map((id) =>
      issue(file, `The slide "${id}" does not exist.`, `Add a folder slides/NN-${id}, or take the name out.`),
    ),
    ...(reserved
      ? [
          issue(
            file,
            `No slide may be called "${glossaryName}".`,
            'Rename its folder and every mention of it.',
          ),
        ]
      : []),
    ...(wrongDoor
      ? [
          issue(
            file,
            'The numbers slide stands on a path.',
            'Take it out of "paths": it is only reached through the gate.',
          ),
        ]
      : []),
  ];
}

function checkFirstLanguage(reading: PackReading): AuthorIssue[] {
  const first = reading.pack?.languages[0];
  if (first === undefined) return [];
  return reading.slides
    .filter((slide) => !slide.words.has(first))
    .map((slide) => {
      const file = `${reading.displayFolder}/slides/${slide.folder}/${first}.md`;
      if (!slide.drafts.has(first))
        return issue(
          file,
          `The text in the first language (${first}) is missing or cannot be read.`,
          'Write it; other languages fall back to it.',
        );
      const draft = issue(
        file,
        'The slide is a draft, so the kiosk leaves it out.',
        'Take out "draft: true" when it is finished.',
      );
      return { ...draft, severity: 'warning' as const };
    });
}

function checkTitles(reading: PackReading): AuthorIssue[] {
  const pack = reading.pack;
  if (pack === null) return [];
  return pack.languages
    .filter((language) => !(language in pack.title))
    .map((language) =>
      issue(
        `${reading.displayFolder}/pack.yaml`,
        `The title in "${language}" is missing.`,
        `Add "${language}:" under "title:".`,
      ),
    );
}

/** Every fact stands on a parents' sentence of the first language, and a translated slide carries the same facts. */
function checkFacts(reading: PackReading, languages: readonly PackLanguage[]): AuthorIssue[] {
  const known = new Set(reading.facts.facts.map((fact) => fact.id));
  const first = languages[0];
  if (first === undefined || known.size === 0) return [];
  const file = `${reading.displayFolder}/facts.yaml`;
  const told = new Set(Object.keys(first.slides).flatMap((slide) => factsOf(first, slide)));
  const untold = [...known].filter((id) => !told.has(id));
  const unknown = [...told].filter((id) => !known.has(id));
  return [
    ...untold.map((id) =>
      issue(
        file,
        `No parents' sentence tells the fact "${id}".`,
        `Add {fact:${id}} behind the sentence that tells it.`,
      ),
    ),
    ...unknown.map((id) =>
      issue(file, `The fact "${id}" is used but not listed.`, 'Add it here, or correct the tag.'),
    ),
    ...languages.slice(1).flatMap((language) => checkTranslatedFacts(reading, first, language)),
  ];
}

function checkTranslatedFacts(
  reading: PackReading,
  first: PackLanguage,
  language: PackLanguage,
): AuthorIssue[] {
  return Object.keys(language.slides).flatMap((slide) => {
    if (!language.slides[slide]?.levels.parents) return [];
    const told = new Set(factsOf(language, slide));
    const folder = reading.slides.find((candidate) => candidate.id === slide)?.folder ?? slide;
    return factsOf(first, slide)
      .filter((fact) => !told.has(fact))
      .map((fact) =>
        issue(
          `${reading.displayFolder}/slides/${folder}/${language.language}.md`,
          `The fact "${fact}" is missing in this language.`,
          `Tell it in a parents' sentence and put {fact:${fact}} behind it.`,
        ),
      );
  });
}

function factsOf(language: PackLanguage, slide: string): string[] {
  return language.slides[slide]?.levels.parents?.facts.map(({ fact }) => fact) ?? [];
}
