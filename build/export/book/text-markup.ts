/** Compiled text as XHTML: paragraphs and lists, an element for each sentence, links from explained words. Pure. */
import type { LevelText, Span } from '../../../content/schema/compiled-pack.ts';
import { xml, type Markup, type Piece } from './markup.ts';
import { sentenceId } from './spoken-sentences.ts';

/** How a text becomes markup. */
export interface TextStyle {
  /** Starts the ids of its sentences. */
  readonly prefix: string;
  /** Address of an explained word; `null` = it is not explained in this book. */
  readonly termHref: (term: string) => string | null;
}

type Block = LevelText['blocks'][number];

/** Paragraphs and lists of a text. */
export function textMarkup(text: LevelText, style: TextStyle): readonly Markup[] {
  const blocks: Markup[] = [];
  let items: Markup[] = [];
  const closeList = (): void => {
    if (items.length > 0) blocks.push(xml`<ul>${items}</ul>\n`);
    items = [];
  };
  for (const block of text.blocks) {
    const content = blockMarkup(text, block, style);
    if (block.kind === 'list-item') items.push(xml`<li>${content}</li>`);
    else {
      closeList();
      blocks.push(xml`<p>${content}</p>\n`);
    }
  }
  closeList();
  return blocks;
}

/** Sentences of a short line, such as what a place in a picture says. */
export function lineMarkup(text: string, sentences: readonly Span[], prefix: string): Markup {
  const pieces = sentences.map(([from, to], index) => {
    const gap = index === 0 ? '' : ' ';
    return xml`${gap}<span id="${sentenceId(prefix, index)}">${text.slice(from, to)}</span>`;
  });
  return xml`${pieces}`;
}

function blockMarkup(text: LevelText, { span: [start, end] }: Block, style: TextStyle): Markup {
  const pieces: Piece[] = [];
  let at = start;
  text.sentences.forEach(([from, to], index) => {
    if (from < start || from >= end) return;
    const id = sentenceId(style.prefix, index);
    pieces.push(
      text.text.slice(at, from),
      xml`<span id="${id}">${withTerms(text, [from, to], style)}</span>`,
    );
    at = to;
  });
  pieces.push(text.text.slice(at, end));
  return xml`${pieces}`;
}

function withTerms(text: LevelText, [start, end]: Span, { termHref }: TextStyle): Piece {
  const pieces: Piece[] = [];
  let at = start;
  for (const { span, term } of text.terms) {
    const [from, to] = span;
    const href = termHref(term);
    if (from < at || to > end || href === null) continue;
    const word = text.text.slice(from, to);
    pieces.push(
      text.text.slice(at, from),
      xml`<a href="${href}" class="word" epub:type="glossref" role="doc-glossref">${word}</a>`,
    );
    at = to;
  }
  pieces.push(text.text.slice(at, end));
  return pieces;
}
