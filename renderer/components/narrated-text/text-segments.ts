/** Cuts a compiled text into what the page draws: blocks, sentences, and runs with or without a glossary term. Pure. */
import type { LevelText, Span } from '../../../content/schema/compiled-pack.ts';

/** A piece of a sentence; `term` is the id of a glossary entry. */
export interface Run {
  readonly text: string;
  readonly term: string | null;
}

/** One sentence with the white space after it. */
export interface Segment {
  /** Index in `LevelText.sentences`, -1 for a block without sentences. */
  readonly sentence: number;
  /** Offset of its first letter in the compiled text. */
  readonly from: number;
  readonly runs: readonly Run[];
}

/** One paragraph or list item. */
export interface Block {
  readonly kind: 'paragraph' | 'list-item';
  readonly segments: readonly Segment[];
}

function runsOf({ text, terms }: LevelText, [from, to]: Span): readonly Run[] {
  const runs: Run[] = [];
  let at = from;
  const inside = terms.filter(({ span }) => span[0] >= from && span[1] <= to);
  for (const { span, term } of [...inside].sort((one, other) => one.span[0] - other.span[0])) {
    if (span[0] < at) continue;
    if (span[0] > at) runs.push({ text: text.slice(at, span[0]), term: null });
    runs.push({ text: text.slice(span[0], span[1]), term });
    at = span[1];
  }
  if (at < to) runs.push({ text: text.slice(at, to), term: null });
  return runs;
}

function segmentsOf(levelText: LevelText, [from, to]: Span): readonly Segment[] {
  const inside = levelText.sentences
    .map((span, sentence) => ({ span, sentence }))
    .filter(({ span }) => span[0] >= from && span[1] <= to);
  if (inside.length === 0) return [{ sentence: -1, from, runs: runsOf(levelText, [from, to]) }];
  return inside.map(({ sentence, span }, index) => {
    const start = index === 0 ? from : span[0];
    return { sentence, from: start, runs: runsOf(levelText, [start, inside[index + 1]?.span[0] ?? to]) };
  });
}

/** All runs in order, with one line feed between blocks, are exactly `levelText.text`. */
export function textSegments(levelText: LevelText): readonly Block[] {
  return levelText.blocks.map(({ kind, span }) => ({ kind, segments: segmentsOf(levelText, span) }));
}

/** Blocks in a row that belong together: a paragraph alone, or the items of one list. */
export function groupBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}
