/** An element of a picture. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  readonly line: number;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SvgElement[];
  readonly line: number;
}

const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads a picture that `checkSvg` has found well-formed into a tree. */
export function parseSvg(source: string): SvgElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], line: 1 };
  const open: OpenElement[] = [root];
  let line = 1;
  let lineCountedTo = 0;
  for (const match of source.matchAll(tag)) {
    const [, closing, name = '', attributes = '', selfClosing] = match;
    line += source.slice(lineCountedTo, match.index).split('\n').length - 1;
    lineCountedTo = match.index;
    if (closing === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    const element: OpenElement = { name, attributes: attributesOf(attributes), children: [], line };
    open.at(-1)?.children.push(element);
    if (selfClosing !== '/') open.push(element);
  }
  return root;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, key = '', double, single]) => [key, double ?? single ?? '']),
  );
}

/** All elements below one, in document order, itself first. */
export function allElements(element: SvgElement): SvgElement[] {
  return [element, ...element.children.flatMap(allElements)];
}
