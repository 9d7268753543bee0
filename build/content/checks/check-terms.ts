import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { PackReading } from '../read-pack-source.ts';
import { complainAt, severityIn } from './complain.ts';
import { GlossaryNames } from './glossary-names.ts';
import type { PackText } from './pack-texts.ts';

/** Words that are linked must be the words of the glossary; words of the glossary should be linked once on each slide. */
export function checkTerms(reading: PackReading, texts: readonly PackText[]): AuthorIssue[] {
  return [...reading.glossaries].flatMap(([language, glossary]) => {
    const names = new GlossaryNames(language, glossary);
    const ofLanguage = texts.filter((text) => text.language === language);
    const levels = ofLanguage.filter(
      ({ part }) => part === 'young' || part === 'older' || part === 'parents',
    );
    return [
      ...doubleNames(reading, ofLanguage),
      ...otherWords(reading, levels, { language, names }),
      ...levels.flatMap((text) => unlinkedWords(reading, text, names)),
    ];
  });
}

function doubleNames(reading: PackReading, texts: readonly PackText[]): AuthorIssue[] {
  const seen = new Map<string, PackText>();
  return texts.flatMap((text) => {
    if (text.part !== 'term-name') return [];
    const key = text.text.toLocaleLowerCase(text.language);
    const other = seen.get(key);
    seen.set(key, other ?? text);
    if (other === undefined) return [];
    return [
      complainAt(text, 0, severityIn(reading, text.language), {
        what: `"${text.text}" is also the name in "${other.name}".`,
        todo: 'Give each entry a name of its own, or make one entry of the two.',
      }),
    ];
  });
}

/** One complaint for each wording, at the first place; in a language whose glossary lacks `forms` it would stand everywhere. */
function otherWords(
  reading: PackReading,
  texts: readonly PackText[],
  { language, names }: { language: string; names: GlossaryNames },
): AuthorIssue[] {
  const glossary = reading.glossaries.get(language) ?? {};
  const found = texts.flatMap((text) =>
    text.terms
      .map(({ span: [from, to], term }) => ({ text, from, term, shown: text.text.slice(from, to) }))
      .filter(({ term, shown }) => term in glossary && !names.isName(shown, term)),
  );
  const wording = ({ term, shown }: (typeof found)[number]) => `${term} ${shown.toLocaleLowerCase(language)}`;
  return found.flatMap((finding) => {
    const alike = found.filter((other) => wording(other) === wording(finding));
    if (alike[0] !== finding) return [];
    const { text, from, term, shown } = finding;
    const elsewhere = alike.length === 1 ? '' : ` (${String(alike.length)} places)`;
    return [
      complainAt(text, from, severityIn(reading, language), {
        what: `"${shown}" leads to "${term}", which the glossary calls "${glossary[term]?.name ?? ''}"${elsewhere}.`,
        todo: `Use the word of the glossary, or add "${shown}" to "forms:" of "${term}" in glossary/${language}.yaml.`,
      }),
    ];
  });
}

/** One complaint a term and level, at the first place; a term that is linked once on the level may stand unlinked afterwards. */
function unlinkedWords(reading: PackReading, text: PackText, names: GlossaryNames): AuthorIssue[] {
  const done = new Set(text.terms.map(({ term }) => term));
  return names.find(text.text).flatMap(({ term, from, to }) => {
    const isInLink = text.terms.some(({ span }) => span[0] <= from && to <= span[1]);
    if (done.has(term) || isInLink) return [];
    done.add(term);
    const shown = text.text.slice(from, to);
    return [
      complainAt(text, from, severityIn(reading, text.language), {
        what: `"${shown}" is in the glossary, but cannot be tapped on this level.`,
        todo: `Write [${shown}](term:${term}) where it stands first.`,
      }),
    ];
  });
}
