import { fromMarkdown } from 'mdast-util-from-markdown';
import type { PhrasingContent, RootContent } from 'mdast';
import { html, type Markup } from './markup.ts';

/** CREDITS.md as part of the report: its headings go below the heading of their section. */
export function renderCredits(markdown: string): Markup[] {
  return fromMarkdown(markdown).children.map(renderBlock);
}

function renderBlock(node: RootContent): Markup {
  switch (node.type) {
    case 'heading':
      // The title of the file is the heading of the section already.
      if (node.depth === 1) return html``;
      return node.depth === 2
        ? html`<h4>${node.children.map(renderInline)}</h4>`
        : html`<h5>${node.children.map(renderInline)}</h5>`;
    case 'paragraph':
      return html`<p>${node.children.map(renderInline)}</p>`;
    case 'list': {
      const items = node.children.map((item) => html`<li>${item.children.map(renderBlock)}</li>`);
      return node.ordered === true
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    default:
      return html``;
  }
}

function renderInline(node: PhrasingContent): Markup {
  switch (node.type) {
    case 'text':
      return html`${node.value}`;
    case 'inlineCode':
      return html`<code>${node.value}</code>`;
    case 'strong':
      return html`<b>${node.children.map(renderInline)}</b>`;
    case 'emphasis':
      return html`<em>${node.children.map(renderInline)}</em>`;
    case 'link':
      return html`${node.children.map(renderInline)} (${node.url})`;
    default:
      return html``;
  }
}
