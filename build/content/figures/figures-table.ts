import { isTooHard, type PathReadability, type PathScore } from '../readability/path-scores.ts';

/** What the table needs to know of a language. */
export interface FiguresLanguage {
  readonly tag: string;
  readonly name: string;
  readonly slidesWritten: number;
  readonly slidesReviewed: number;
  readonly words: number;
  readonly soundBytes: number;
  readonly paths: readonly PathReadability[];
}

/** The paths of the table, with how visitors know them. */
const columns = [
  ['young', '3 to 6'],
  ['older', '7 to 12'],
  ['parents', 'adults'],
] as const;

/** Words, scores and sizes as a Markdown table: a row for each language, and one for each of its formulas. */
export function figuresTable(languages: readonly FiguresLanguage[]): string {
  const head = ['language', 'slides', 'words', 'sound', 'checked by a clinician', 'measure'];
  const rows = languages.flatMap((language) => {
    const { name, slidesWritten, slidesReviewed, words, soundBytes } = language;
    const first = [
      name,
      String(slidesWritten),
      String(words),
      `${(soundBytes / 1e6).toFixed(1)} MB`,
      `${String(slidesReviewed)} of ${String(slidesWritten)}`,
    ];
    return measureRows(language).map((measures, index) => [
      ...(index === 0 ? first : first.map(() => '')),
      ...measures,
    ]);
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const wholeHead = [...head, ...columns.map(([, name]) => name)];
  return [line(wholeHead), line(wholeHead.map(() => '---')), ...rows.map(line)].join('\n');
}

function measureRows({ paths }: FiguresLanguage): string[][] {
  const found = columns.map(([path]) => paths.find((one) => one.path === path && one.level === path));
  const formulas = [
    ...new Set(found.flatMap((path) => path?.scores.map(({ formula }) => formula.name) ?? [])),
  ];
  const lengths = found.map((path) => path?.rates.wordsPerSentence.toFixed(1) ?? 'not written');
  return [
    ['words a sentence', ...lengths],
    ...formulas.map((name) => [
      name,
      ...found.map((path) => scoreCell(path?.scores.find(({ formula }) => formula.name === name))),
    ]),
  ];
}

function scoreCell(score: PathScore | undefined): string {
  if (score === undefined) return 'not written';
  const { formula, limit, rawLimit, rawScore } = score;
  const isHard = isTooHard(formula, score.score, limit) || isTooHard(formula, rawScore, rawLimit);
  const wanted = limit === null ? '' : `, ${formula.easyIs === 'low' ? '≤' : '≥'} ${String(limit)}`;
  return `${score.score.toFixed(1)} (${rawScore.toFixed(1)})${wanted}${isHard ? ' **too hard**' : ''}`;
}

/** Pictures of a pack in one sentence. */
export function pictureFigures(svgSources: readonly string[]): string {
  const sizes = svgSources.map((source) => Buffer.byteLength(source));
  if (sizes.length === 0) return 'No pictures.';
  const kilobytes = (bytes: number) => `${String(Math.round(bytes / 1024))} KB`;
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return `${String(sizes.length)} pictures (two formats of each scene), ${kilobytes(mean)} on average, ${kilobytes(Math.max(...sizes))} the largest.`;
}
