/** Adds one entry to a list or a map of a YAML text and leaves every other character as its author wrote it. Pure. */
import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';

/**
 * Adds `entry` to the list or map at `path`.
 * @param entry as it is written: `tr` in a list, `tr: A title` in a map
 * @param after value or key behind which it goes; `null` or one that is not there = at the end
 * @returns the new text, or `null` where there is no list or map
 */
export function insertIntoYaml(
  source: string,
  path: readonly string[],
  entry: string,
  after: string | null = null,
): string | null {
  const node = parseDocument(source, { keepSourceTokens: true }).getIn(path, true);
  if (!isSeq(node) && !isMap(node)) return null;
  if (!node.range) return null;
  const items: readonly unknown[] = node.items;
  const place = items.findIndex((item) => nameOf(item) === after);
  const last = items[place === -1 ? items.length - 1 : place];
  const isFlow = node.flow === true;
  if (last === undefined) return isFlow ? insertAt(source, node.range[0] + 1, entry) : null;
  const end = endOf(last);
  if (isFlow) return insertAt(source, end, `, ${entry}`);
  const lineStart = source.lastIndexOf('\n', startOf(last) - 1) + 1;
  const indent = /^\s*/.exec(source.slice(lineStart))?.[0] ?? '';
  const lineEnd = source.indexOf('\n', end);
  const at = lineEnd === -1 ? source.length : lineEnd;
  return insertAt(source, at, `\n${indent}${isSeq(node) ? '- ' : ''}${entry}`);
}

function insertAt(source: string, at: number, text: string): string {
  return source.slice(0, at) + text + source.slice(at);
}

const isPair = (item: unknown): item is Pair => typeof item === 'object' && item !== null && 'key' in item;

function nameOf(item: unknown): unknown {
  const named = isPair(item) ? item.key : item;
  return isScalar(named) ? named.value : undefined;
}

function nodeOf(item: unknown, part: 'key' | 'value'): Node | null {
  const node = isPair(item) ? (item[part] ?? item.key) : item;
  return isNode(node) ? node : null;
}

function startOf(item: unknown): number {
  return nodeOf(item, 'key')?.range?.[0] ?? 0;
}

function endOf(item: unknown): number {
  return nodeOf(item, 'value')?.range?.[1] ?? 0;
}
