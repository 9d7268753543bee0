import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { PackLanguage } from '../../../content/schema/compiled-pack.ts';
import { languagePolicy } from '../policy/language-policy.ts';
import {
  fewestWordsToJudge,
  hardestSentences,
  isTooHard,
  pathReadability,
  type PathReadability,
  type PathScore,
} from '../readability/path-scores.ts';
import type { PackReading } from '../read-pack-source.ts';
import { shortened } from './check-sentences.ts';
import { severityIn } from './complain.ts';
import type { PackText } from './pack-texts.ts';

/** Paths that are too hard for their readers, measured over the whole path. */
export function checkReadability(
  reading: PackReading,
  languages: readonly PackLanguage[],
  texts: readonly PackText[],
): AuthorIssue[] {
  return languages.flatMap((words) => [
    ...withoutPolicy(reading, words.language),
    ...pathReadability(reading, words).flatMap((path) =>
      path.scores.flatMap((score) => tooHard(reading, path, score, texts)),
    ),
  ]);
}

function withoutPolicy(reading: PackReading, language: string): AuthorIssue[] {
  if (languagePolicy(language) !== null) return [];
  return [
    {
      severity: 'warning',
      file: `${reading.displayFolder}/pack.yaml`,
      line: null,
      what: `Nobody has written limits and word lists for "${language}" yet; only the length of sentences is checked.`,
      todo: `Copy build/content/policy/en.yaml to ${language}.yaml beside it and adapt it.`,
    },
  ];
}

function tooHard(
  reading: PackReading,
  path: PathReadability,
  { formula, score, rawScore, limit, rawLimit }: PathScore,
  texts: readonly PackText[],
): AuthorIssue[] {
  const isHard = isTooHard(formula, score, limit);
  if (!isHard && !isTooHard(formula, rawScore, rawLimit)) return [];
  const [hardest, ...others] = hardestSentences(path, formula, 3);
  const text = texts.find(
    (candidate) =>
      candidate.language === path.language &&
      candidate.slide === hardest?.slide &&
      candidate.part === path.level,
  );
  const way = formula.easyIs === 'low' ? 'at most' : 'at least';
  const where = `The path "${path.path}" at level "${path.level}" in "${path.language}" is too hard`;
  const measure = isHard
    ? `${formula.name} is ${score.toFixed(1)} without the words of the glossary, ${way} ${String(limit)} is wanted`
    : `${formula.name} is ${rawScore.toFixed(1)} with the words of the glossary, ${way} ${String(rawLimit)} is wanted`;
  const isJudged = path.rates.words >= fewestWordsToJudge;
  return [
    {
      severity: isJudged ? severityIn(reading, path.language) : 'warning',
      file: text?.file ?? `${reading.displayFolder}/pack.yaml`,
      line: text?.lineAt(hardest?.from ?? 0) ?? null,
      what: `${where}: ${measure} (${formula.says})${isJudged ? '' : '; the path is too short to judge'}.`,
      todo: `Begin with "${shortened(hardest?.text ?? '')}" here${others.map((other) => `, and "${shortened(other.text)}" in ${other.slide}`).join('')}.`,
    },
  ];
}
