import type { LevelText } from '../../../content/schema/compiled-pack.ts';
import { html, type Markup } from './markup.ts';

/** Where a fact stands in the list of facts. */
export type FactNumbers = ReadonlyMap<string, number>;

/**
 * A level as paragraphs and lists: words of the glossary marked, behind each sentence the facts that it tells. Where facts are
 * expected, a sentence without one is marked as not from the source.
 */
export function renderLevel(level: LevelText, facts: FactNumbers | null, packId: string): Markup[] {
  const blocks = level.blocks.map(({ kind, span: [from, to] }) => {
    const sentences = level.sentences
      .filter((sentence) => from <= sentence[0] && sentence[1] <= to)
      .map((sentence) => renderSentence(level, sentence, facts, packId));
    return { kind, content: html`${sentences}` };
  });
  const runs: { kind: string; items: Markup[] }[] = [];
  for (const { kind, content } of blocks) {
    const last = runs.at(-1);
    if (last?.kind === kind && kind === 'list-item') last.items.push(content);
    else runs.push({ kind, items: [content] });
  }
  return runs.map(({ kind, items }) =>
    kind === 'list-item'
      ? html`<ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
      : html`<p>${items}</p>`,
  );
}

function renderSentence(
  level: LevelText,
  [from, to]: readonly [number, number],
  facts: FactNumbers | null,
  packId: string,
): Markup {
  const told = [
    ...new Set(level.facts.filter(({ span }) => from <= span[0] && span[1] <= to).map(({ fact }) => fact)),
  ];
  const marks = told.map(
    (fact) => html` <a class="fact" href="#${packId}-fact-${fact}">${facts?.get(fact) ?? '?'}</a>`,
  );
  const isOurs = facts !== null && told.length === 0;
  const words = renderTerms(level, from, to);
  return isOurs ? html`<span class="ours">${words}</span> ` : html`${words}${marks} `;
}

function renderTerms(level: LevelText, from: number, to: number): Markup[] {
  const pieces: Markup[] = [];
  let at = from;
  for (const { span, term } of level.terms.filter(({ span: [start] }) => from <= start && start < to)) {
    pieces.push(html`${level.text.slice(at, span[0])}`);
    pieces.push(html`<span class="term" title="${term}">${level.text.slice(span[0], span[1])}</span>`);
    at = span[1];
  }
  pieces.push(html`${level.text.slice(at, to)}`);
  return pieces;
}
