import type { Narration, Span } from '../../../content/schema/compiled-pack.ts';
import type { SpokenSentence } from './book.ts';

/** Id of the element of a sentence, counted from 1. No id of a pack holds the sign between, so that none is met twice. */
export function sentenceId(prefix: string, sentence: number): string {
  return `${prefix}_s${String(sentence + 1)}`;
}

/** From cues to the times of the sentences: each lasts until the next begins, the first from the start, the last to the end. Pure. */
export function spokenSentences(
  narration: Narration | null,
  sentences: readonly Span[],
  prefix: string,
): readonly SpokenSentence[] {
  if (narration === null) return [];
  const starts = sentences.flatMap(([from, to], index) => {
    const cue = narration.sentences.find(([, , cueFrom]) => cueFrom >= from && cueFrom < to);
    return cue ? [{ id: sentenceId(prefix, index), startMs: cue[0] }] : [];
  });
  return starts
    .map(({ id, startMs }, index) => ({
      id,
      clip: narration.audio,
      beginMs: index === 0 ? 0 : startMs,
      endMs: starts[index + 1]?.startMs ?? narration.durationMs,
    }))
    .filter(({ beginMs, endMs }) => endMs > beginMs);
}
