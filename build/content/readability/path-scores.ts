/** How hard the paths of a pack are to read, in one language. */
import type { Level, PackLanguage } from '../../../content/schema/compiled-pack.ts';
import type { PackReading } from '../read-pack-source.ts';
import { GlossaryNames } from '../checks/glossary-names.ts';
import { splitWords } from '../checks/split-words.ts';
import { barePolicy, languagePolicy, type LanguagePolicy } from '../policy/language-policy.ts';
import { formulas, type Formula } from './formulas.ts';
import { measureText, type MeasuredWord, type TextRates } from './text-rates.ts';

/** A sentence of a path, to be shown when it is hard. */
export interface PathSentence {
  readonly slide: string;
  readonly from: number;
  readonly text: string;
  readonly words: readonly MeasuredWord[];
}

/** One formula over one path. */
export interface PathScore {
  readonly formula: Formula;
  /** Words of the glossary set aside. */
  readonly score: number;
  readonly rawScore: number;
  readonly limit: number | null;
  readonly rawLimit: number | null;
}

/** One path at one level in one language. */
export interface PathReadability {
  readonly path: string;
  readonly level: Level;
  readonly language: string;
  readonly rates: TextRates;
  readonly rawRates: TextRates;
  readonly scores: readonly PathScore[];
  readonly sentences: readonly PathSentence[];
}

/** Shorter texts are reported, but a formula says little about them (content.md 2.2). */
export const fewestWordsToJudge = 100;

/** The levels a visitor can meet on each path; `numbers` is the slide behind the gate. */
const levelsOf: Readonly<Record<string, readonly Level[]>> = {
  young: ['young'],
  older: ['older'],
  parents: ['parents'],
  siblings: ['young', 'older'],
  calm: ['young', 'older'],
  numbers: ['parents'],
};

/** All paths of a language that have text. */
export function pathReadability(reading: PackReading, words: PackLanguage): PathReadability[] {
  const pack = reading.pack;
  if (pack === null) return [];
  const names = new GlossaryNames(words.language, reading.glossaries.get(words.language) ?? {});
  const numbers = pack.numbersSlide === null ? [] : [pack.numbersSlide];
  return Object.entries({ ...pack.paths, numbers }).flatMap(([path, slides]) =>
    (levelsOf[path] ?? []).flatMap((level) => {
      const sentences = slides.flatMap((slide) => slideSentences(words, slide, level, names));
      return sentences.length === 0
        ? []
        : [readabilityOf({ path, level, language: words.language }, sentences)];
    }),
  );
}

function slideSentences(
  { slides, language }: PackLanguage,
  slide: string,
  level: Level,
  names: GlossaryNames,
): PathSentence[] {
  const text = slides[slide]?.levels[level];
  if (text === undefined) return [];
  const linked = text.terms.map(({ span }) => span);
  const named = names.find(text.text).map(({ from, to }) => [from, to] as const);
  const glossary = [...linked, ...named];
  return text.sentences.map(([from, to]) => {
    const sentence = text.text.slice(from, to);
    const measured = splitWords(sentence, language).map((word) => ({
      word: word.word,
      isGlossary: glossary.some(([start, end]) => start <= from + word.from && from + word.to <= end),
    }));
    return { slide, from, text: sentence, words: measured };
  });
}

function readabilityOf(
  place: Pick<PathReadability, 'path' | 'level' | 'language'>,
  sentences: readonly PathSentence[],
): PathReadability {
  const words = sentences.map((sentence) => sentence.words);
  const rates = measureText(words, place.language, true);
  const rawRates = measureText(words, place.language, false);
  const { scores } = languagePolicy(place.language) ?? barePolicy;
  return {
    ...place,
    rates,
    rawRates,
    sentences,
    scores: scores.flatMap((wanted) => scoreOf(wanted, place.level, rates, rawRates)),
  };
}

function scoreOf(
  { formula: id, limit, rawLimit }: LanguagePolicy['scores'][number],
  level: Level,
  rates: TextRates,
  rawRates: TextRates,
): PathScore[] {
  const formula = formulas[id];
  if (formula === undefined)
    throw new Error(`A policy names the formula "${id}", which is not in formulas.ts.`);
  const reader = level === 'parents' ? 'parents' : 'child';
  return [
    {
      formula,
      score: formula.compute(rates),
      rawScore: formula.compute(rawRates),
      limit: limit?.[reader] ?? null,
      rawLimit: rawLimit?.[reader] ?? null,
    },
  ];
}

/** Whether a score is on the hard side of its limit. */
export function isTooHard(formula: Formula, score: number, limit: number | null): boolean {
  if (limit === null) return false;
  return formula.easyIs === 'low' ? score > limit : score < limit;
}

/** The hardest sentences of a path by a formula, the hardest first. */
export function hardestSentences(
  { sentences, language }: PathReadability,
  formula: Formula,
  count: number,
): PathSentence[] {
  const sign = formula.easyIs === 'low' ? -1 : 1;
  return sentences
    .map((sentence) => ({ sentence, score: formula.compute(measureText([sentence.words], language, true)) }))
    .sort((one, other) => sign * (one.score - other.score))
    .slice(0, count)
    .map(({ sentence }) => sentence);
}
