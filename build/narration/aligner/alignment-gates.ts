/** Doubts about aligned words that a person should settle. Pure; the limits are those measured in design (narration 4.3). */
import type { Cue } from '../../../content/schema/compiled-pack.ts';

/** A word shorter than this was probably not said, milliseconds. */
export const shortestWordMs = 60;
/** A word longer than this for each of its letters has swallowed a pause or another word, milliseconds. */
export const longestLetterMs = 350;
/** Letters a short word counts as: "I" may last longer than one letter would. */
const fewestLetters = 2;
/** Sound is heard this much before the energy says so, milliseconds. */
const onsetLeadMs = 30;
/** How many times shorter or longer than the synthesiser's reading a person's may be. */
const lengthRatio = { shortest: 0.5, longest: 2.5 } as const;
/** A word beside a silence may have been put on its wrong side: how much shorter or longer it may be than the reference's. */
const besideSilence = { nearMs: 60, shortest: 0.75, longest: 1.5 } as const;
/** How far the pace of a sentence may be from the middle of its clip, as a factor. */
const paceFactor = 2;

/** Words of one sentence with what is known of its sound. */
export interface AlignedSentence {
  readonly words: readonly Cue[];
  /** The whole text; cues point into it. */
  readonly text: string;
  /** Where speech begins and ends, milliseconds. */
  readonly speech: readonly [number, number];
  /** Silences inside the speech, milliseconds. */
  readonly silences: readonly (readonly [number, number])[];
  /** The same sentence by a synthesiser; `null` when none can say it. */
  readonly reference: Reference | null;
}

/** What a recording is held against: a synthesiser's reading of the same sentence. */
export interface Reference {
  /** How long it sounds, milliseconds. */
  readonly lengthMs: number;
  /** How long each word sounds, in the order of the words, milliseconds. */
  readonly wordMs: readonly number[];
}

/** The first word cannot begin before there is sound: aligners stretch it back over the silence before it. */
export function clampToSpeech(
  words: readonly Cue[],
  [start, end]: readonly [number, number],
): readonly Cue[] {
  const earliest = Math.max(0, start - onsetLeadMs);
  return words.map(([from, to, first, last]): Cue => {
    const begins = Math.min(Math.max(from, earliest), end);
    return [Math.round(begins), Math.round(Math.min(Math.max(to, begins), end)), first, last];
  });
}

/** What is doubtful about one sentence, a line each; empty when its words may light up. */
export function doubtsOf(sentence: AlignedSentence): readonly string[] {
  const { words, text } = sentence;
  const ofWords = words.flatMap((word, place) => {
    const doubt = doubtOfWord(sentence, place, word);
    return doubt === null ? [] : [`"${text.slice(word[2], word[3])}" ${doubt}`];
  });
  return [...ofWords, ...doubtsOfLength(sentence)];
}

/** Places of the words that are doubtful; a sentence may be doubtful as a whole without any. */
export function doubtfulWords(sentence: AlignedSentence): readonly number[] {
  return sentence.words.flatMap((word, place) =>
    doubtOfWord(sentence, place, word) === null ? [] : [place],
  );
}

function doubtOfWord(sentence: AlignedSentence, place: number, [start, end, from, to]: Cue): string | null {
  const lasts = end - start;
  if (lasts < shortestWordMs) return `lasts only ${String(lasts)} ms: was it said?`;
  const silentMs = sentence.silences.reduce(
    (sum, [begins, ends]) => sum + Math.max(0, Math.min(end, ends) - Math.max(start, begins)),
    0,
  );
  if (silentMs > lasts / 2) return 'lies in a silence: where was it said?';
  if (isOddBesideSilence(sentence, place, [start, end]))
    return 'stands beside a pause and may belong to the other side of it.';
  const letters = sentence.text.slice(from, to).replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  return lasts > Math.max(fewestLetters, letters) * longestLetterMs
    ? `lasts ${String(lasts)} ms: is there a pause or another word in it?`
    : null;
}

function isOddBesideSilence(
  { words, silences, reference }: AlignedSentence,
  place: number,
  [start, end]: readonly [number, number],
): boolean {
  const expectedMs = reference?.wordMs[place];
  const { nearMs, shortest, longest } = besideSilence;
  const isBeside = silences.some(
    ([begins, ends]) => Math.abs(end - begins) < nearMs || Math.abs(start - ends) < nearMs,
  );
  if (!isBeside || reference === null || expectedMs === undefined) return false;
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  const pace = sum(words.map(([from, to]) => to - from)) / sum(reference.wordMs);
  const ratio = (end - start) / (expectedMs * pace);
  return ratio < shortest || ratio > longest;
}

function doubtsOfLength({ speech, reference }: AlignedSentence): readonly string[] {
  const ratio =
    reference === null || reference.lengthMs === 0 ? 1 : (speech[1] - speech[0]) / reference.lengthMs;
  if (ratio < lengthRatio.shortest)
    return ['It is much shorter than it should be: is a part of the sentence missing?'];
  if (ratio > lengthRatio.longest)
    return ['It is much longer than it should be: is there something else in the take?'];
  return [];
}

/**
 * Sentences whose pace differs from the middle of their clip by more than double: something was left out or added.
 * @param paces words a second of each sentence
 * @returns the places of the doubtful sentences
 */
export function oddPaces(paces: readonly number[]): readonly number[] {
  if (paces.length < 3) return [];
  const sorted = [...paces].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return paces.flatMap((pace, place) =>
    pace < middle / paceFactor || pace > middle * paceFactor ? [place] : [],
  );
}
