/** What a tap on a text means: the word under it, or the explanation of which it is a part. Pure. */
import type { LevelText, Span } from '../../../content/schema/compiled-pack.ts';

/** A word of a text, or the glossary entry that it belongs to. */
export type ChosenWord =
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'word'; readonly span: Span; readonly sentence: number };

/** Ranges of all words of a text, by Unicode rules for its language; their order is that of the text. */
export function wordSpans(text: string, language: string): readonly Span[] {
  const segments = new Intl.Segmenter(language === '' ? undefined : language, {
    granularity: 'word',
  }).segment(text);
  return [...segments]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }): Span => [index, index + segment.length]);
}

/** What tapping the word at `span` asks for. A word outside every sentence belongs to the first one. */
export function chosenWord({ terms, sentences }: LevelText, span: Span): ChosenWord {
  const explained = terms.find((term) => term.span[0] < span[1] && term.span[1] > span[0]);
  if (explained !== undefined) return { kind: 'term', term: explained.term };
  const sentence = sentences.findIndex(([from, to]) => span[0] >= from && span[0] < to);
  return { kind: 'word', span, sentence: Math.max(sentence, 0) };
}
