/**
 * Which test proves what. Over a test stands
 * `// proves: WCAG 2.1.2, EN 5.1.6.2 · defects: focus-trap`: the criteria, and the defects that the test must notice. Pure.
 */

/** A test that proves something. */
export interface Proof {
  /** Path from the project folder. */
  readonly file: string;
  /** Title as it stands in the source, placeholders and all. */
  readonly title: string;
  readonly criteria: readonly string[];
  readonly defects: readonly string[];
}

const tag = /\/\/ proves: ([^\n·]+) · defects: ([^\n]+)/g;
/** `test('…'`, `it('…'`, and the second call of `it.each(…)('…'`. */
const titleAfter = /(?:\b(?:test|it|describe)\(|\)\()\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/;

/** Every proof in a source file. @param file path from the project folder */
export function proofsIn(file: string, source: string): readonly Proof[] {
  return [...source.matchAll(tag)].map((found) => {
    const [, criteria = '', defects = ''] = found;
    const rest = source.slice(found.index + found[0].length);
    const title = titleAfter.exec(rest)?.[2];
    if (title === undefined) throw new Error(`${file}: there is no test after "proves: ${criteria.trim()}".`);
    const list = (text: string): string[] =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
    return {
      file,
      title: title.replaceAll(/\\(.)/g, '$1'),
      criteria: list(criteria),
      defects: list(defects),
    };
  });
}

/** Matches the titles that a test gets when its placeholders are filled in. */
export function titlePattern({ title }: Proof): string {
  return title
    .split(/\$\{[^}]*\}|\$\w+|%[sdifjo#]/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('.*');
}
