import type { Cue, Span } from '../../content/schema/compiled-pack.ts';
import { wordSpans } from './spoken-form.ts';

/** Cues to check. */
interface TimedText {
  readonly durationMs: number;
  readonly sentences: readonly Cue[];
  readonly words: readonly Cue[];
}

/** The text they are for. */
interface ShownText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly language: string;
}

/**
 * What is wrong with the cues of a text, or `null`: one cue for each sentence; each word cue a word of the text, in order,
 * sounding within its sentence; all within the clip. Recordings may have no word cues at all.
 */
export function cueProblem(timed: TimedText, shown: ShownText): string | null {
  const sentences = timed.sentences.map(([, , from, to]): Span => [from, to]);
  if (!sameSpans(sentences, shown.sentences)) return 'the sentence cues are not the sentences of the text';
  if (!inOrder(timed.sentences)) return 'the sentence cues are out of order';
  if ([...timed.sentences, ...timed.words].some(([, end]) => end > timed.durationMs))
    return 'a cue ends after the sound';
  if (timed.words.length === 0) return null;
  const words = shown.sentences.flatMap((span) => wordSpans(shown.text, span, shown.language));
  if (
    !sameSpans(
      timed.words.map(([, , from, to]): Span => [from, to]),
      words,
    )
  )
    return 'the word cues are not the words of the text';
  if (!inOrder(timed.words)) return 'the word cues are out of order';
  const outside = timed.words.some((word) => !timed.sentences.some((sentence) => contains(sentence, word)));
  return outside ? 'a word sounds outside its sentence' : null;
}

function inOrder(cues: readonly Cue[]): boolean {
  return cues.every(([start, end], index) => start <= end && start >= (cues[index - 1]?.[1] ?? 0));
}

function contains([start, end, from, to]: Cue, [wordStart, wordEnd, wordFrom, wordTo]: Cue): boolean {
  return wordFrom >= from && wordTo <= to && wordStart >= start && wordEnd <= end;
}

function sameSpans(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(([from, to], index) => from === other[index]?.[0] && to === other[index][1])
  );
}
