/** The table of contents, which is a page too, and the landmarks. Pure. */
import { pageHref, type Book, type BookPage } from '../book/book.ts';
import type { BookSource } from '../book/book-source.ts';
import { xml, type Markup } from '../book/markup.ts';
import { xhtmlDocument } from './xhtml-document.ts';

/** Name of the file of the table of contents. */
export const navName = 'nav.xhtml';

const landmarkKeys = {
  cover: 'cover',
  titlepage: 'titlePage',
  bodymatter: 'begin',
  glossary: null,
  backmatter: 'about',
} as const;

/** The navigation document of a book. */
export function navDocument(book: Book, source: BookSource): string {
  const entries = book.contents.map(({ page, children }) => {
    const below = children.map((child) => xml`<li>${link(child)}</li>\n`);
    return xml`<li>${link(page)}${below.length === 0 ? null : xml`<ol>\n${below}</ol>`}</li>\n`;
  });
  const landmarks = book.landmarks.map(({ kind, page }) => {
    const key = landmarkKeys[kind];
    const name = key === null ? page.title : source.words.book(key);
    return xml`<li><a epub:type="${kind}" href="${pageHref(page)}">${name}</a></li>\n`;
  });
  const body = xml`<nav class="contents" epub:type="toc" role="doc-toc" aria-labelledby="title">
<h1 id="title">${source.say('contents')}</h1>
<ol>
${entries}</ol>
</nav>
<nav epub:type="landmarks" aria-labelledby="landmarks" hidden="hidden">
<h2 id="landmarks">${source.say('landmarks')}</h2>
<ol>
${landmarks}</ol>
</nav>`;
  return xhtmlDocument(book, source.words.book('contents'), body);
}

function link(page: BookPage): Markup {
  return xml`<a href="${pageHref(page)}">${page.title}</a>`;
}
