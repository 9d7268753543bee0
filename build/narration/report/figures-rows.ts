/** The figures as rows of text, the same for Markdown and for the page. Pure. */
import type { NarrationFigures } from './narration-figures.ts';

/** Head of the table. */
export const figuresHead = [
  'language',
  'clips',
  'recorded',
  'min',
  'words a minute',
  'loudness, LUFS (range)',
  'cue beside its onset, middle and 95 % (ms)',
  'to listen to',
  'stale or missing',
  'MB',
] as const;

/** One row; the languages are called by their own names. */
export function figuresRow(name: string, figures: NarrationFigures): readonly string[] {
  const { lufs, onsetErrorMs, wordsPerMinute } = figures;
  return [
    name,
    String(figures.clips),
    String(figures.recorded),
    (figures.seconds / 60).toFixed(1),
    wordsPerMinute === null ? 'none' : wordsPerMinute.toFixed(0),
    lufs === null
      ? 'none'
      : `${lufs.middle.toFixed(1)} (${lufs.softest.toFixed(1)} to ${lufs.loudest.toFixed(1)})`,
    onsetErrorMs === null
      ? 'sentences only'
      : `${onsetErrorMs.middle.toFixed(0)}, ${onsetErrorMs.p95.toFixed(0)} (${String(onsetErrorMs.onsets)} onsets)`,
    String(figures.complaints),
    String(figures.open),
    figures.megabytes.toFixed(1),
  ];
}

/** A Markdown table. */
export function markdownRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
