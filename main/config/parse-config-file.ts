import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { messageOf } from '../errors.ts';
import type { Result } from '../errors.ts';
import type { ConfigEntry } from './config-layer.ts';
import type { ConfigIssue } from './config-issue.ts';

/** Values of a file by dotted key, each with the line it stands on. */
export type ConfigValues = ReadonlyMap<string, ConfigEntry>;

const groups: ReadonlySet<string> = new Set([
  'idle',
  'display',
  'keys',
  'cleaning',
  'sound',
  'slides',
  'speech',
  'staff',
]);

/**
 * Reads YAML. An empty file has no values. Aliases that expand without end make the file unusable.
 * @param path only for messages
 */
export function parseConfigFile(text: string, path: string): Result<ConfigValues, ConfigIssue> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    return refuse(`${path}:${lines.linePos(error.pos[0]).line}`, 'YAML', firstLine(error.message));
  }
  if (document.contents === null) return { ok: true, value: new Map() };
  if (!isMap(document.contents)) {
    return refuse(`${path}:1`, 'keys with values, such as "defaultLanguage: en"', 'something else');
  }
  try {
    return { ok: true, value: collect(document, (offset) => `${path}:${lines.linePos(offset).line}`) };
  } catch (thrown) {
    return refuse(`${path}:1`, 'YAML', firstLine(messageOf(thrown)));
  }
}

/** Walks the top level and the groups; what is deeper is a value, and the check of its key refuses it. */
function collect(document: Document, placeOf: (offset: number) => string): ConfigValues {
  const values = new Map<string, ConfigEntry>();
  const add = (map: unknown, prefix: string): void => {
    if (!isMap(map)) return;
    for (const { key, value } of map.items) {
      const name = prefix + (isScalar(key) ? String(key.value) : '(not a name)');
      const place = placeOf(isNode(key) ? (key.range?.[0] ?? 0) : 0);
      // A group without keys, such as `idle:` whose lines are commented out, says nothing.
      if (groups.has(name) && (isMap(value) || isEmpty(value))) add(value, `${name}.`);
      else values.set(name, { value: isNode(value) ? (value.toJS(document) as unknown) : value, place });
    }
  };
  add(document.contents, '');
  return values;
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

function refuse(place: string, expected: string, found: string): { ok: false; issue: ConfigIssue } {
  return { ok: false, issue: unreadable(place, expected, found) };
}

/** The whole file cannot be used. */
export function unreadable(place: string, expected: string, found: string): ConfigIssue {
  const todo =
    'Correct the file; until then the last good copy is in force, or the defaults where there is none.';
  return { code: 'config-unreadable', place, key: null, expected, found, todo };
}
