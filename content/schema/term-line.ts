import type { Span } from './compiled-pack.ts';

/** A line that is said: its text and the UTF-16 ranges of its sentences. */
export interface SpokenLine {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/**
 * What is said of a glossary term: its name, then its sentence. The build makes the clip of this very text and the screen counts the
 * cues' offsets in it, so both take it from here. The name is the first sentence.
 */
export function termLine({ name, says }: { readonly name: string; readonly says: string }): SpokenLine {
  const text = `${name}. ${says}`;
  const nameEnd = name.length + 1;
  return {
    text,
    sentences: [
      [0, nameEnd],
      [nameEnd + 1, text.length],
    ],
  };
}
