import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import * as v from 'valibot';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';

/** A checked value, or what was wrong with it. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly AuthorIssue[] };

/** Where a YAML text stands: its file, and how many lines of that file come before it. */
export interface YamlPlace {
  readonly file: string;
  readonly linesBefore: number;
}

/** Parses YAML and checks it against a schema; every issue names the file, the line, what was expected and what was found. */
export function readYaml<Schema extends v.GenericSchema>(
  source: string,
  schema: Schema,
  place: YamlPlace,
): Checked<v.InferOutput<Schema>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + place.linesBefore;
  if (document.errors.length > 0) {
    return {
      ok: false,
      issues: document.errors.map((error) => yamlIssue(place.file, lineAt(error.pos[0]), error.message)),
    };
  }
  // A file of comments only, as a new language begins, holds nothing yet.
  const parsed = v.safeParse(schema, document.toJS() ?? {});
  if (parsed.success) return { ok: true, value: parsed.output };
  const issues = parsed.issues.map((issue) =>
    schemaIssue(place.file, lineAt(offsetOf(document, pathOf(issue))), issue),
  );
  return { ok: false, issues };
}

/**
 * The same for a file that a program writes as JSON. JSON is YAML, so where it is wrong the same reader names the line;
 * where it is right, as in hundreds of files of cues, it costs a tenth of the time.
 */
export function readJson<Schema extends v.GenericSchema>(
  source: string,
  schema: Schema,
  place: YamlPlace,
): Checked<v.InferOutput<Schema>> {
  const value = tryJson(source);
  const parsed = value === undefined ? null : v.safeParse(schema, value);
  return parsed?.success === true ? { ok: true, value: parsed.output } : readYaml(source, schema, place);
}

function tryJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function yamlIssue(file: string, line: number, message: string): AuthorIssue {
  const first = message.split('\n')[0] ?? message;
  return {
    severity: 'error',
    file,
    line,
    what: `This is not valid YAML: ${first}`,
    todo: 'Check the indentation, colons and quotation marks on this line and the one before it.',
  };
}

function schemaIssue(file: string, line: number, issue: v.BaseIssue<unknown>): AuthorIssue {
  const path = pathOf(issue).join('.');
  const found = issue.received;
  if (issue.type === 'strict_object') {
    return {
      severity: 'error',
      file,
      line,
      what: `"${path}" is not a name that is known here.`,
      todo: 'Check the spelling, or remove the line.',
    };
  }
  const expected = issue.kind === 'validation' ? issue.message : (issue.expected ?? issue.message);
  return {
    severity: 'error',
    file,
    line,
    what: `"${path}" should be ${expected}, but is ${found === 'undefined' ? 'missing' : found}.`,
    todo: found === 'undefined' ? `Add "${path}".` : `Correct "${path}".`,
  };
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

/** Offset of the deepest node on the way to `path` that exists. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}
