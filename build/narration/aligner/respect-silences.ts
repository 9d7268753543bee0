/** A word does not sound through a silence: aligners stretch words over hesitations. Pure. */
import type { Cue } from '../../../content/schema/compiled-pack.ts';

/** A silence inside speech: when it begins and ends, milliseconds. */
export type Silence = readonly [number, number];

/**
 * Moves each word that covers a silence to the side on which more of it sounds. Words keep their order; a word before a moved one
 * ends no later than the silence begins.
 */
export function respectSilences(words: readonly Cue[], silences: readonly Silence[]): readonly Cue[] {
  let moved = words;
  for (const [from, to] of silences) moved = leaveSilence(moved, [Math.round(from), Math.round(to)]);
  return moved;
}

function leaveSilence(words: readonly Cue[], [from, to]: Silence): readonly Cue[] {
  return words.map((word): Cue => {
    const [start, end, first, last] = word;
    if (end <= from || start >= to) return word;
    const soundsBefore = from - start;
    const soundsAfter = end - to;
    return soundsBefore >= soundsAfter
      ? [Math.min(start, from), from, first, last]
      : [to, Math.max(end, to), first, last];
  });
}
