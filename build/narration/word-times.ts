/** When each word of a sentence sounds, from the events of a synthesiser or an aligner. */
import type { Cue, Span } from '../../content/schema/compiled-pack.ts';
import type { SpokenForm } from './spoken-form.ts';

/** A pause this soon after the beginning of a word belongs to its first sound, milliseconds. */
const shortestWordMs = 60;

/** A word is said to begin with the closed lips of its p or t; it is heard up to this much later, milliseconds. */
const longestClosureMs = 120;

/** Something that happens in the sound: a word begins, or (a `phoneme` with an empty `id`) a pause does. */
export interface WordEvent {
  readonly type: string;
  /** Code points of the spoken form, from 1. */
  readonly text_position: number;
  /** Milliseconds of the samples. */
  readonly audio_position: number;
  readonly id?: string | number;
}

/** What is known of a spoken sentence. */
export interface SpokenSentence {
  readonly form: SpokenForm;
  readonly words: readonly Span[];
  readonly events: readonly WordEvent[];
  /** Where its sound begins and ends, milliseconds of its own samples. */
  readonly speech: readonly [number, number];
  /** Measured beginnings of sound after silence, milliseconds of its own samples. */
  readonly onsets: readonly number[];
}

/**
 * Cues of the words, in milliseconds of the sentence's own samples. A word that has no event of its own (two written words
 * spoken as one) takes its share, by letters, of the time up to the next word that has one.
 */
export function wordTimes({ form, words, events, speech, onsets }: SpokenSentence): Cue[] {
  const [speechStart, speechEnd] = speech;
  const starts = words.map((): number | null => null);
  for (const event of events) {
    if (event.type !== 'word') continue;
    const index = wordIndexAt(words, form.offsets[event.text_position - 1]);
    const start = snap(event.audio_position, onsets);
    if (index !== -1) starts[index] ??= Math.min(Math.max(start, speechStart), speechEnd);
  }
  if (starts.length > 0) starts[0] ??= speechStart;
  const filled = monotone(fillGaps(starts, words, speechEnd));
  return words.map(([from, to], index): Cue => {
    const start = filled[index] ?? speechStart;
    const next = filled[index + 1] ?? speechEnd;
    return [Math.round(start), Math.round(endOf(start, next, events)), from, to];
  });
}

/** The time at which a word that begins in silence is heard. */
function snap(timeMs: number, onsets: readonly number[]): number {
  return onsets.find((onset) => onset > timeMs && onset <= timeMs + longestClosureMs) ?? timeMs;
}

/** The word at an offset; a sign right before a word, such as the plus of +32, is spoken with it. */
function wordIndexAt(words: readonly Span[], offset: number | undefined): number {
  if (offset === undefined) return -1;
  const inside = words.findIndex(([from, to]) => offset >= from && offset < to);
  return inside === -1 ? words.findIndex(([from]) => from === offset + 1) : inside;
}

function fillGaps(starts: readonly (number | null)[], words: readonly Span[], speechEnd: number): number[] {
  const filled: number[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    const known = starts[index];
    if (known !== null && known !== undefined) {
      filled.push(known);
      continue;
    }
    const previous = index - 1;
    const nextKnown = starts.findIndex((start, candidate) => candidate > index && start !== null);
    const until = nextKnown === -1 ? speechEnd : (starts[nextKnown] ?? speechEnd);
    const letters = (first: number, end: number) =>
      words.slice(first, end).reduce((sum, [from, to]) => sum + to - from, 0);
    const share = letters(previous, index) / letters(previous, nextKnown === -1 ? words.length : nextKnown);
    const begin = filled[previous] ?? 0;
    filled.push(begin + (until - begin) * share);
  }
  return filled;
}

function monotone(times: readonly number[]): number[] {
  let latest = 0;
  return times.map((time) => (latest = Math.max(latest, time)));
}

/** A word ends where the synthesiser pauses, else where the next one begins. */
function endOf(start: number, next: number, events: readonly WordEvent[]): number {
  const pause = events.find(
    ({ type, id, audio_position: at }) =>
      type === 'phoneme' && id === '' && at >= start + shortestWordMs && at < next,
  );
  return pause?.audio_position ?? next;
}
