/** Where in the text a moment of the sound is. Pure: cues in, ranges out. */
import type { Cue, Span } from '../../content/schema/compiled-pack.ts';
import type { LitText, Utterance } from './voice.ts';

/** A cue is lit this much before its sound, milliseconds: one frame of screen delay, and early reads better than late. */
export const leadMs = 20;

/** A word stays lit through gaps up to this length, milliseconds, so that fluent speech does not flicker. */
export const shortGapMs = 300;

/** Nothing lit, nothing said yet. */
export const unlit: LitText = { sentence: null, word: null, sentenceIndex: -1 };

/** Index of the last cue that has begun at `timeMs`, or -1 before the first. Cues are sorted by start. */
export function cueIndexAt(cues: readonly Cue[], timeMs: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cue = cues[middle];
    if (cue !== undefined && cue[0] <= timeMs) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Range of text that is lit at `timeMs`: the cue that sounds, or the last one through a short gap; `null` in pauses. */
export function rangeAt(cues: readonly Cue[], timeMs: number): Span | null {
  const index = cueIndexAt(cues, timeMs + leadMs);
  const cue = cues[index];
  if (cue === undefined) return null;
  const [, endMs, from, to] = cue;
  if (timeMs < endMs) return [from, to];
  const next = cues[index + 1];
  return next !== undefined && next[0] - endMs < shortGapMs ? [from, to] : null;
}

/** What is lit at `timeMs` of the clip. `sentenceIndex` keeps the last sentence that has begun, also in pauses. */
export function litTextAt(utterance: Pick<Utterance, 'sentenceCues' | 'wordCues'>, timeMs: number): LitText {
  return {
    sentence: rangeAt(utterance.sentenceCues, timeMs),
    word: rangeAt(utterance.wordCues, timeMs),
    sentenceIndex: cueIndexAt(utterance.sentenceCues, timeMs + leadMs),
  };
}

/** Whether two moments look the same, so that nothing needs to be drawn again. */
export function sameLitText(one: LitText, other: LitText): boolean {
  return (
    one.sentenceIndex === other.sentenceIndex &&
    sameRange(one.sentence, other.sentence) &&
    sameRange(one.word, other.word)
  );
}

/** Where to start the clip so that it says `sentence` (0-based) first; the beginning for 0 and for unknown sentences. Milliseconds. */
export function sentenceStartMs(utterance: Pick<Utterance, 'sentenceCues'>, sentence: number): number {
  if (sentence <= 0) return 0;
  const cue = utterance.sentenceCues[sentence];
  return cue === undefined ? 0 : Math.max(0, cue[0] - leadMs);
}

/** Cue of the word at a range of the text; of its sentence where nobody knows when its words sound; `null` for no word. */
export function wordCue(
  { sentenceCues, wordCues }: Pick<Utterance, 'sentenceCues' | 'wordCues'>,
  word: readonly [number, number],
): Cue | null {
  const cues = wordCues.length > 0 ? wordCues : sentenceCues;
  return cues.find(([, , from, to]) => from < word[1] && to > word[0]) ?? null;
}

/** Index of the span that contains a text offset, or -1. Spans are sorted and do not overlap. */
export function spanIndexAt(spans: readonly Span[], offset: number): number {
  return spans.findIndex(([from, to]) => offset >= from && offset < to);
}

function sameRange(one: LitText['word'], other: LitText['word']): boolean {
  if (one === null || other === null) return one === other;
  return one[0] === other[0] && one[1] === other[1];
}
