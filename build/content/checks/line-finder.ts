import { isNode, LineCounter, parseDocument } from 'yaml';
import type { MarkdownBlock } from '../parse-slide-markdown.ts';

/** Line of the file for an offset in a compiled text, or `null` when it cannot be told. */
export type LineFinder = (offset: number) => number | null;

const factMark = /\s*\{fact:[a-z0-9-]+\}/g;
/** Not `\S`: compiled numbers hold no-break spaces, and a number is one piece on both sides. */
const word = /[^ \n]+/g;

/**
 * Lines of a level. Compiling fills placeholders and drops marks, so offsets differ between file and compiled text, but the
 * count of words does not: the third word here is the third word there.
 */
export function levelLineFinder(blocks: readonly MarkdownBlock[], compiled: string): LineFinder {
  const lines = blocks.flatMap(wordLines);
  const starts = [...compiled.matchAll(word)].map((match) => match.index);
  const first = lines[0] ?? null;
  if (starts.length !== lines.length) return () => first;
  return (offset) => lines[starts.findLastIndex((start) => start <= offset)] ?? first;
}

function wordLines(block: MarkdownBlock): number[] {
  let text = '';
  const newLines: { readonly at: number; readonly line: number }[] = [];
  for (const piece of block.pieces) {
    newLines.push({ at: text.length, line: piece.line });
    piece.breaks.forEach((offset, index) => {
      newLines.push({ at: text.length + offset, line: piece.line + index + 1 });
    });
    text += piece.text;
  }
  const blanked = text.replaceAll(factMark, (mark) => ' '.repeat(mark.length));
  return [...blanked.matchAll(word)].map(
    ({ index }) => newLines.findLast(({ at }) => at <= index)?.line ?? block.pieces[0]?.line ?? 0,
  );
}

/** Finds the lines of keys in a YAML text that begins after `linesBefore` lines of its file. */
export function yamlLineFinder(
  source: string,
  linesBefore = 0,
): (path: readonly (string | number)[]) => number | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter });
  return (path) => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? lineCounter.linePos(node.range[0]).line + linesBefore : null;
  };
}
