/** Words on the waveform and their borders. Pure. */
import type { WordCue } from '../../studio-views.ts';

/** Words shorter than this were not said, milliseconds. */
export const shortestWordMs = 40;

/** A border that can be moved: the beginning of a word, or, behind the last one, its end. */
export interface Border {
  /** Place of the word; the number of words for the end of the last. */
  readonly place: number;
  readonly atMs: number;
  /** How far it can be moved, milliseconds. */
  readonly minMs: number;
  readonly maxMs: number;
}

/** All borders in their order. */
export function bordersOf(words: readonly WordCue[], durationMs: number): readonly Border[] {
  if (words.length === 0) return [];
  return Array.from({ length: words.length + 1 }, (_, place) => {
    const before = words[place - 1];
    const word = words[place];
    return {
      place,
      atMs: word?.[0] ?? before?.[1] ?? 0,
      minMs: before === undefined ? 0 : before[0] + shortestWordMs,
      maxMs: word === undefined ? durationMs : word[1] - shortestWordMs,
    };
  });
}

/**
 * Moves a border. The word before gives way; a pause between the two stays a pause as long as there is room for it.
 * @returns the words after the move; the same where there is no such border
 */
export function moveBorder(
  words: readonly WordCue[],
  place: number,
  wantedMs: number,
  durationMs: number,
): readonly WordCue[] {
  const border = bordersOf(words, durationMs)[place];
  if (border === undefined) return words;
  const atMs = Math.round(Math.max(border.minMs, Math.min(border.maxMs, wantedMs)));
  const touchedBefore = words[place - 1]?.[1] === border.atMs;
  return words.map((word, at): WordCue => {
    const [startMs, endMs, from, to] = word;
    if (at === place) return [atMs, endMs, from, to];
    if (at !== place - 1) return word;
    const ends = place === words.length || touchedBefore ? atMs : Math.min(endMs, atMs);
    return [startMs, ends, from, to];
  });
}
