import { createHash } from 'node:crypto';
import type { LevelText, Span } from '../../content/schema/compiled-pack.ts';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import { fillPlaceholders, type PlaceholderContext } from './fill-placeholders.ts';
import { isolateLatinRuns } from './isolate-bidi.ts';
import type { MarkdownBlock, MarkdownPiece } from './parse-slide-markdown.ts';

/** What compiling a level needs to know. */
export interface LevelContext extends PlaceholderContext {
  readonly file: string;
}

/** A fact tag and the text offset right before it. */
interface FactTag {
  readonly fact: string;
  readonly at: number;
}

const factTag = /\s*\{fact:([a-z0-9-]+)\}/g;

/** Turns the blocks of a level into plain text with sentences, terms and facts as UTF-16 ranges; narration is added later. */
export function compileLevelText(
  blocks: readonly MarkdownBlock[],
  context: LevelContext,
  issues: AuthorIssue[],
): LevelText {
  const builder = new TextBuilder(context, issues);
  for (const block of blocks) builder.addBlock(block);
  return builder.finish();
}

/** Fills numbers and isolates of a string of the head (title, alt, attract, hotspot), where neither terms nor facts occur. */
export function compilePlainText(text: string, context: LevelContext, issues: AuthorIssue[]): string {
  const filled = fillPlaceholders(
    text.replaceAll(/\s+/g, (run) => (run === '\u00a0' || run === '\u202f' ? run : ' ')),
    context,
    (problem) => issues.push({ severity: 'error', file: context.file, line: null, ...problem }),
  );
  return isolateLatinRuns(filled.trim(), context.language);
}

class TextBuilder {
  #text = '';
  readonly #blocks: LevelText['blocks'] = [];
  readonly #sentences: Span[] = [];
  readonly #terms: LevelText['terms'] = [];
  readonly #facts: LevelText['facts'] = [];

  constructor(
    private readonly context: LevelContext,
    private readonly issues: AuthorIssue[],
  ) {}

  addBlock(block: MarkdownBlock): void {
    if (this.#text !== '') this.#text += '\n';
    const from = this.#text.length;
    const tags = block.pieces.flatMap((piece) => this.#addPiece(piece));
    this.#text = this.#text.trimEnd();
    const span: Span = [from, this.#text.length];
    this.#blocks.push({ kind: block.kind, span });
    const sentences = splitSentences(this.#text.slice(from), this.context.language).map(
      ([start, end]): Span => [start + from, end + from],
    );
    this.#sentences.push(...sentences);
    for (const tag of tags) {
      const sentence = sentences.findLast(([start]) => start < tag.at);
      if (sentence) this.#facts.push({ span: sentence, fact: tag.fact });
    }
  }

  #addPiece(piece: MarkdownPiece): FactTag[] {
    const tags: FactTag[] = [];
    const from = this.#text.length;
    let rest = 0;
    for (const match of piece.text.matchAll(factTag)) {
      this.#append(piece.text.slice(rest, match.index), piece.line);
      tags.push({ fact: match[1] ?? '', at: this.#text.length });
      rest = match.index + match[0].length;
    }
    this.#append(piece.text.slice(rest), piece.line);
    if (piece.term !== null) this.#terms.push({ span: [from, this.#text.length], term: piece.term });
    return tags;
  }

  #append(text: string, line: number): void {
    const filled = fillPlaceholders(text, this.context, (problem) =>
      this.issues.push({ severity: 'error', file: this.context.file, line, ...problem }),
    );
    this.#text += isolateLatinRuns(filled, this.context.language);
  }

  finish(): LevelText {
    return {
      text: this.#text,
      textHash: hashText(this.#text),
      blocks: this.#blocks,
      sentences: this.#sentences,
      terms: this.#terms,
      facts: this.#facts,
      narration: null,
    };
  }
}

/** SHA-256 of a text, first 16 hexadecimal digits: changes when a narration made for it is stale. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

/** Sentences of one block as trimmed ranges, by Unicode rules for the language. */
export function splitSentences(text: string, language: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const trimmed = segment.trimEnd();
    const lead = trimmed.length - trimmed.trimStart().length;
    if (trimmed.trim() !== '') spans.push([index + lead, index + trimmed.length]);
  }
  return spans;
}
