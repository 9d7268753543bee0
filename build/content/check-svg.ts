import type { AuthorIssue } from '../../content/schema/author-issue.ts';

const knownElements = new Set(
  'svg g path circle ellipse rect line polyline polygon defs linearGradient radialGradient stop use symbol title desc pattern mask clipPath'.split(
    ' ',
  ),
);
/** Size limit of one picture, bytes (issue "the leukemia pack is complete"). */
export const svgSizeLimitBytes = 60 * 1024;

const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Size limit of the small picture of a word, bytes: a page shows up to ten of them at once. */
export const termSvgSizeLimitBytes = 20 * 1024;

/** Checks that a picture is plain drawing: known elements only, no script, no style, no text, nothing from outside, well-formed. */
export function checkSvg(source: string, file: string, limitBytes = svgSizeLimitBytes): AuthorIssue[] {
  const issues: AuthorIssue[] = [];
  const add = (offset: number | null, what: string, todo: string) =>
    issues.push({
      severity: 'error',
      file,
      line: offset === null ? null : lineAt(source, offset),
      what,
      todo,
    });
  if (Buffer.byteLength(source) > limitBytes) {
    add(
      null,
      `The picture is ${String(Math.ceil(Buffer.byteLength(source) / 1024))} KB; the limit is ${String(limitBytes / 1024)} KB.`,
      'Simplify paths or round numbers to one decimal.',
    );
  }
  walkTags(source, add);
  return issues;
}

type Add = (offset: number | null, what: string, todo: string) => void;

function walkTags(source: string, add: Add): void {
  const open: string[] = [];
  let position = source.search(/<svg[\s>]/);
  if (position === -1 || !/^\s*(<\?xml[^>]*\?>\s*)?$/.test(source.slice(0, position))) {
    add(0, 'This is not a plain SVG file.', 'Export the drawing as "plain SVG", starting with <svg.');
    return;
  }
  while (position < source.length) {
    const next = source.indexOf('<', position);
    if (source.slice(position, next === -1 ? undefined : next).trim() !== '') {
      add(
        position,
        'There is text inside the picture.',
        'Remove it: words belong in the language files, so that they can be translated and spoken.',
      );
    }
    if (next === -1) break;
    tag.lastIndex = next;
    const match = tag.exec(source);
    if (match === null) {
      add(
        next,
        'Something here is not a plain drawing element (comment, entity, style or broken tag).',
        'Export the drawing as "plain SVG" without comments and style sheets.',
      );
      return;
    }
    checkTag(match, open, next, add);
    position = tag.lastIndex;
  }
  if (open.length > 0)
    add(source.length - 1, `"<${open.at(-1) ?? ''}>" is never closed.`, 'Export the drawing again.');
}

function checkTag(match: RegExpExecArray, open: string[], offset: number, add: Add): void {
  const [, closing, name = '', attributes = '', selfClosing] = match;
  if (closing === '/') {
    if (open.pop() !== name)
      add(offset, `"</${name}>" closes something that is not open.`, 'Export the drawing again.');
    return;
  }
  if (selfClosing !== '/') open.push(name);
  if (!knownElements.has(name))
    add(
      offset,
      `"<${name}>" is not allowed in a picture.`,
      'Remove it: pictures are shapes only, without scripts, text, images or links.',
    );
  for (const [, key = '', double, single] of attributes.matchAll(attribute))
    checkAttribute(key, double ?? single ?? '', offset, add);
}

function checkAttribute(key: string, value: string, offset: number, add: Add): void {
  const name = key.toLowerCase();
  if (name.startsWith('on')) add(offset, `"${key}" would run a script.`, 'Remove it.');
  else if (name === 'style' || name === 'class')
    add(
      offset,
      `"${key}" does not work in the kiosk.`,
      'Export with presentation attributes (fill="..." and so on).',
    );
  else if (/(^|:)(href|src)$/.test(name) && !value.startsWith('#'))
    add(offset, `"${key}" leads out of the picture.`, 'Embed nothing and link nothing.');
  else if (value.includes('&#') || /url\(\s*['"]?(?!#)/i.test(value) || /javascript:/i.test(value))
    add(offset, `"${key}" holds something from outside.`, 'Remove it.');
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
