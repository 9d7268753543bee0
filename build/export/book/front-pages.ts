/** Cover, title page, and the page in front of each part. Pure. */
import type { BookPage } from './book.ts';
import type { BookSource } from './book-source.ts';
import { xml, type Piece } from './markup.ts';
import { pictureMarkup } from './picture-markup.ts';
import { pictureOf } from './slide-page.ts';

/** Where the cover picture lies in the book. */
export const coverPath = 'cover.png';
/** Where the drawing of the title page lies in the book. */
export const lanternPath = 'lantern.svg';

/** The picture of the first slide of the silent loop, and the title. */
export function coverPage(source: BookSource, title: string): BookPage {
  const [first] = source.index.attract;
  const found = first === undefined ? null : source.slide(first.slide);
  const attributes = found === null ? null : source.languageAttributes(found.language);
  return {
    name: 'cover',
    title,
    body: xml`<section class="cover" epub:type="cover" aria-labelledby="title">
<p${attributes}><img src="../${coverPath}" alt="${found?.value.alt ?? ''}" role="doc-cover"/></p>
<h1 id="title">${title}</h1>
</section>`,
    spoken: [],
    sentences: 0,
    pictures: [],
    isInReadingOrder: true,
  };
}

/** Title, and how the book can read. */
export function titlePage(source: BookSource, title: string, canRead: boolean): BookPage {
  return {
    name: 'title',
    title,
    body: xml`<section class="title-page" epub:type="titlepage" aria-labelledby="title">
<p><img class="lantern" src="../${lanternPath}" alt="" role="presentation" width="240" height="240"/></p>
<h1 id="title">${title}</h1>
<p class="subtitle">${source.say('subtitle')}</p>
${canRead ? xml`<p>${source.say('readAloud')}</p>\n` : null}</section>`,
    spoken: [],
    sentences: 0,
    pictures: [],
    isInReadingOrder: true,
  };
}

/** What opens a part. */
export interface PartOpening {
  readonly name: string;
  readonly title: string;
  readonly heading: Piece;
  readonly lines: readonly Piece[];
  /** Slide whose picture stands on the page. */
  readonly slide: string | null;
}

/** The page in front of a part. */
export function partPage(source: BookSource, { name, title, heading, lines, slide }: PartOpening): BookPage {
  const picture = slide === null ? null : pictureOf(source, slide);
  return {
    name,
    title,
    body: xml`<section class="part" epub:type="part" role="doc-part" aria-labelledby="title">
${picture === null ? null : pictureMarkup(picture, { alt: '', direction: source.direction })}<h1 id="title">${heading}</h1>
${lines.map((line) => xml`<p>${line}</p>\n`)}</section>`,
    spoken: [],
    sentences: 0,
    pictures: picture === null ? [] : [picture.landscape],
    isInReadingOrder: true,
  };
}
