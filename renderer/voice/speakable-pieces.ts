import type { Span } from '../../content/schema/compiled-pack.ts';

/** Longest text given to the engine at once, UTF-16 units: long ones are cut off by some engines (design: narration 6). */
export const longestPiece = 200;

/** A piece of a sentence that the engine speaks in one go. */
export interface SpeakablePiece {
  readonly sentenceIndex: number;
  /** Range `[from, to)` of the whole text. */
  readonly span: Span;
}

/** Sentences from `fromSentence` on, each cut at a comma or a space where it is too long to be spoken in one go. */
export function speakablePieces(
  text: string,
  sentences: readonly (readonly [number, number])[],
  fromSentence: number,
): SpeakablePiece[] {
  return sentences.flatMap(([from, to], sentenceIndex) => {
    if (sentenceIndex < fromSentence) return [];
    const pieces: SpeakablePiece[] = [];
    for (let start = from; start < to;) {
      const end = pieceEnd(text, start, to);
      pieces.push({ sentenceIndex, span: [start, end] });
      start = end;
    }
    return pieces;
  });
}

function pieceEnd(text: string, start: number, to: number): number {
  if (to - start <= longestPiece) return to;
  const window = text.slice(start, start + longestPiece);
  const comma = Math.max(...[',', ';', ':', '،', '؛'].map((mark) => window.lastIndexOf(mark)));
  const cut = comma > longestPiece / 2 ? comma : window.lastIndexOf(' ');
  return cut > 0 ? start + cut + 1 : start + longestPiece;
}

/** The word of the text that contains `offset`, by Unicode rules for the language; `null` between words. */
export function wordSpanAt(text: string, offset: number, language: string): Span | null {
  const found = new Intl.Segmenter(language, { granularity: 'word' }).segment(text).containing(offset);
  return found?.isWordLike === true ? [found.index, found.index + found.segment.length] : null;
}

/** The text as it is given to the engine: bidi isolates become spaces, so that offsets stay. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, ' ');
}
