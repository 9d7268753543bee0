/** The words that are explained. Pure. */
import type { GlossaryEntry } from '../../../content/schema/compiled-pack.ts';
import { termLine } from '../../../content/schema/term-line.ts';
import { mediaHref, pageHref, type BookPage } from './book.ts';
import type { BookSource, Found } from './book-source.ts';
import { xml, type Markup } from './markup.ts';
import { sentenceId, spokenSentences } from './spoken-sentences.ts';

const pageName = 'glossary';

const anchor = (term: string): string => `term-${term}`;

/** Where words lead to in a book. */
export function termHrefFor(source: BookSource): (term: string) => string | null {
  return (term) => (source.term(term) === null ? null : `${pageName}.xhtml#${anchor(term)}`);
}

/** The glossary in the order of the language; `null` for a pack that explains nothing. */
export function glossaryPage(source: BookSource, pages: readonly BookPage[]): BookPage | null {
  const collator = new Intl.Collator(source.language);
  const entries = source
    .terms()
    .flatMap((term) => {
      const found = source.term(term);
      return found === null ? [] : [{ term, found }];
    })
    .sort((a, b) => collator.compare(a.found.value.name, b.found.value.name));
  if (entries.length === 0) return null;
  return {
    name: pageName,
    title: source.words.screen('slide.words'),
    body: xml`<section class="glossary" epub:type="glossary" role="doc-glossary" aria-labelledby="title">
<h1 id="title">${source.sayAsOnScreen('slide.words')}</h1>
<dl>
${entries.map(({ term, found }) => entryMarkup(source, term, found, firstPageWith(term, pages)))}</dl>
</section>`,
    spoken: entries.flatMap(({ term, found }) =>
      spokenSentences(found.value.narration, termLine(found.value).sentences, anchor(term)),
    ),
    sentences: 2 * entries.length,
    pictures: entries.flatMap(({ found }) => found.value.ownPicture?.file ?? []),
    isInReadingOrder: true,
  };
}

function firstPageWith(term: string, pages: readonly BookPage[]): BookPage | null {
  return pages.find(({ body }) => body.source.includes(`#${anchor(term)}"`)) ?? null;
}

function entryMarkup(
  source: BookSource,
  term: string,
  { value, language }: Found<GlossaryEntry>,
  page: BookPage | null,
): Markup {
  const id = anchor(term);
  const attributes = source.languageAttributes(language);
  return xml`<div class="entry">
<dt id="${id}" epub:type="glossterm"${attributes}>${termPicture(source, value)}<dfn id="${sentenceId(id, 0)}">${value.name}</dfn></dt>
<dd epub:type="glossdef"><p${attributes}><span id="${sentenceId(id, 1)}">${value.says}</span></p>${backlink(source, page)}</dd>
</div>
`;
}

function termPicture(source: BookSource, { ownPicture }: GlossaryEntry): Markup | null {
  if (ownPicture === null) return null;
  const mirrored = ownPicture.mirror && source.direction === 'rtl' ? xml` class="mirrored"` : null;
  return xml`<img${mirrored} src="${mediaHref(ownPicture.file)}" alt="" width="400" height="400" role="presentation"/>`;
}

/** Not every app can go back: the first page with the word is a step away. */
function backlink(source: BookSource, page: BookPage | null): Markup | null {
  if (page === null) return null;
  const words = source.say('wordSeenIn', { title: page.title });
  return xml`<p class="back"><a href="${pageHref(page)}" epub:type="backlink" role="doc-backlink">${words}</a></p>`;
}
