import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Level } from '../../content/schema/compiled-pack.ts';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';

/** A piece of running text, or a glossary term. */
export interface MarkdownPiece {
  readonly text: string;
  /** Glossary id when the piece is a term. */
  readonly term: string | null;
  /** Line of the file on which the piece starts. */
  readonly line: number;
  /** Offsets in `text` at which the author went on with a new line of the file. */
  readonly breaks: readonly number[];
}

/** A paragraph or list item as its pieces. */
export interface MarkdownBlock {
  readonly kind: 'paragraph' | 'list-item';
  readonly pieces: readonly MarkdownPiece[];
}

/** A slide's Markdown: the YAML head as text, and the blocks of each level. */
export interface SlideMarkdown {
  readonly head: string;
  readonly headLinesBefore: number;
  readonly levels: ReadonlyMap<Level, readonly MarkdownBlock[]>;
  readonly issues: readonly AuthorIssue[];
}

const levelNames: readonly string[] = ['young', 'older', 'parents'];

/** Splits `<language>.md` into head and levels. Only paragraphs, simple lists and `[text](term:id)` are known. */
export function parseSlideMarkdown(source: string, file: string): SlideMarkdown {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) {
    const issue = problem(
      file,
      1,
      'The file does not start with a head between two lines of "---".',
      'Start with ---, then title: and alt:, then --- again.',
    );
    return { head: '', headLinesBefore: 0, levels: new Map(), issues: [issue] };
  }
  const body = lines.slice(end + 1).join('\n');
  const reader = new LevelReader(file, end + 1);
  for (const node of fromMarkdown(body).children) reader.read(node);
  return {
    head: lines.slice(1, end).join('\n'),
    headLinesBefore: 1,
    levels: reader.levels,
    issues: reader.issues,
  };
}

function problem(file: string, line: number | null, what: string, todo: string): AuthorIssue {
  return { severity: 'error', file, line, what, todo };
}

/** Joins the lines of a text by spaces, and remembers where they began. */
function unwrapLines(value: string): Pick<MarkdownPiece, 'text' | 'breaks'> {
  const breaks: number[] = [];
  const text = value
    .split(/\s*\n\s*/)
    .reduce((joined, line) => (breaks.push(joined.length + 1), `${joined} ${line}`));
  return { text, breaks };
}

function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^<!--[\s\S]*-->\s*$/.test(node.value);
}

/** Walks the top level of the Markdown tree and sorts blocks under their level. */
class LevelReader {
  readonly levels = new Map<Level, MarkdownBlock[]>();
  readonly issues: AuthorIssue[] = [];
  #current: MarkdownBlock[] | null = null;

  constructor(
    private readonly file: string,
    private readonly linesBefore: number,
  ) {}

  read(node: RootContent): void {
    // A note from one author to the next.
    if (isComment(node)) return;
    if (node.type === 'heading') this.#startLevel(node);
    else if (node.type === 'paragraph') this.#add('paragraph', node);
    else if (node.type === 'list') {
      for (const item of node.children) {
        for (const child of item.children) {
          if (child.type === 'paragraph') this.#add('list-item', child);
          else this.#complain(child, 'A list inside a list is too deep to read.', 'Use one simple list.');
        }
      }
    } else
      this.#complain(node, `"${node.type}" is not used on slides.`, 'Use plain paragraphs and simple lists.');
  }

  #line(node: { position?: { start: { line: number } } | undefined }): number | null {
    return node.position ? node.position.start.line + this.linesBefore : null;
  }

  #complain(node: RootContent | PhrasingContent, what: string, todo: string): void {
    this.issues.push(problem(this.file, this.#line(node), what, todo));
  }

  #startLevel(node: Extract<RootContent, { type: 'heading' }>): void {
    const first = node.children[0];
    const name = first?.type === 'text' ? first.value.trim() : '';
    if (node.depth !== 2 || !levelNames.includes(name)) {
      this.#complain(
        node,
        `The heading "${name}" is not a level.`,
        'Write ## young, ## older or ## parents.',
      );
      return;
    }
    const level = name as Level;
    if (this.levels.has(level))
      this.#complain(node, `The level "${name}" stands twice.`, 'Join the two parts.');
    this.#current = this.levels.get(level) ?? [];
    this.levels.set(level, this.#current);
  }

  #add(kind: MarkdownBlock['kind'], paragraph: Paragraph): void {
    if (this.#current === null) {
      this.#complain(
        paragraph,
        'This text stands before the first level.',
        'Put ## young, ## older or ## parents above it.',
      );
      return;
    }
    this.#current.push({ kind, pieces: paragraph.children.flatMap((node) => this.#pieces(node)) });
  }

  #pieces(node: PhrasingContent): MarkdownPiece[] {
    const line = this.#line(node) ?? 0;
    if (node.type === 'text') return [{ ...unwrapLines(node.value), term: null, line }];
    if (node.type === 'break') return [{ text: ' ', term: null, line, breaks: [] }];
    if (node.type === 'link') {
      const inner = node.children[0];
      if (node.url.startsWith('term:') && node.children.length === 1 && inner?.type === 'text') {
        return [{ ...unwrapLines(inner.value), term: node.url.slice('term:'.length), line }];
      }
      this.#complain(
        node,
        `The link "${node.url}" leads out of the kiosk.`,
        'Only [words](term:id) is allowed.',
      );
      return [];
    }
    this.#complain(
      node,
      `"${node.type}" is not used on slides.`,
      'Write plain words; emphasis comes from the sentence.',
    );
    return [];
  }
}
