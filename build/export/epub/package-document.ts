/** The package document: what the book is, which files it has, and their order. Pure. */
import { createHash } from 'node:crypto';
import { frontPages, pageHref, type Book, type BookPage } from '../book/book.ts';
import type { BookWords } from '../book/book-words.ts';
import { xml, type Markup } from '../book/markup.ts';
import { accessibilityMetadata } from './accessibility-metadata.ts';
import { clockValue } from './clock-value.ts';
import { navName } from './nav-document.ts';
import { overlayDurationMs, type FindSound } from './overlay.ts';
import { xmlFile } from './xml-file.ts';

/** Class of the sentence that is being read. */
export const activeClass = '-epub-media-overlay-active';

/** A file of the book that no page list names. */
export interface Resource {
  /** Path in the book. */
  readonly path: string;
  readonly mediaType: string;
  readonly properties?: 'cover-image';
}

/** What the package document says beside the book. */
export interface PackageFacts {
  readonly modified: Date;
  readonly resources: readonly Resource[];
  readonly findSound: FindSound;
  readonly words: BookWords;
}

/** The package document of a book. */
export function packageDocument(book: Book, facts: PackageFacts): string {
  const { language, direction } = book;
  return xmlFile(xml`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book, facts)}</metadata>
<manifest>
${manifest(book, facts.resources)}</manifest>
<spine page-progression-direction="${direction}">
${spine(book)}</spine>
</package>`);
}

/** Stays the same for a pack in a language, whatever its version: reading apps know the book again. */
export function bookIdentifier({ packId, language }: Pick<Book, 'packId' | 'language'>): string {
  const digest = createHash('sha1').update(`lantern take-home book ${packId} ${language}`).digest('hex');
  const variant = ((parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
  const groups = [digest.slice(0, 8), digest.slice(8, 12), `5${digest.slice(13, 16)}`];
  return `urn:uuid:${[...groups, variant + digest.slice(17, 20), digest.slice(20, 32)].join('-')}`;
}

function metadata(book: Book, { modified, findSound, words }: PackageFacts): readonly Markup[] {
  const read = book.pages.filter(({ spoken }) => spoken.length > 0);
  const durations = read.map((page) => ({ page, durationMs: overlayDurationMs(page, findSound) }));
  const totalMs = durations.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return [
    xml`<dc:identifier id="id">${bookIdentifier(book)}</dc:identifier>\n`,
    xml`<dc:title>${book.title}</dc:title>\n`,
    xml`<dc:language>${book.language}</dc:language>\n`,
    xml`<dc:type>Text</dc:type>\n`,
    xml`<dc:source>${book.source}</dc:source>\n`,
    xml`<dc:description xml:lang="${words.language}">${words.screen('parents.general')}</dc:description>\n`,
    xml`<meta property="dcterms:modified">${modified.toISOString().replace(/\.\d+Z$/, 'Z')}</meta>\n`,
    ...accessibilityMetadata(book, words),
    ...(read.length === 0
      ? []
      : [
          ...durations.map(
            ({ page, durationMs }) =>
              xml`<meta property="media:duration" refines="#${overlayId(page)}">${clockValue(durationMs)}</meta>\n`,
          ),
          xml`<meta property="media:duration">${clockValue(totalMs)}</meta>\n`,
          xml`<meta property="media:active-class">${activeClass}</meta>\n`,
        ]),
  ];
}

function manifest({ pages }: Book, resources: readonly Resource[]): readonly Markup[] {
  return [
    xml`<item id="nav" href="text/${navName}" media-type="application/xhtml+xml" properties="nav"/>\n`,
    ...pages.map((page) => {
      const overlay = page.spoken.length === 0 ? null : xml` media-overlay="${overlayId(page)}"`;
      return xml`<item id="${pageId(page)}" href="text/${pageHref(page)}" media-type="application/xhtml+xml"${overlay}/>\n`;
    }),
    ...pages
      .filter(({ spoken }) => spoken.length > 0)
      .map(
        (page) =>
          xml`<item id="${overlayId(page)}" href="${overlayPath(page)}" media-type="application/smil+xml"/>\n`,
      ),
    ...resources.map(({ path, mediaType, properties }, index) => {
      const attribute = properties === undefined ? null : xml` properties="${properties}"`;
      return xml`<item id="file-${index + 1}" href="${path}" media-type="${mediaType}"${attribute}/>\n`;
    }),
  ];
}

function spine({ pages }: Book): readonly Markup[] {
  const items = pages.map((page) => {
    const linear = page.isInReadingOrder ? null : xml` linear="no"`;
    return xml`<itemref idref="${pageId(page)}"${linear}/>\n`;
  });
  return [...items.slice(0, frontPages), xml`<itemref idref="nav"/>\n`, ...items.slice(frontPages)];
}

/** Path of the overlay of a page in the book. */
export function overlayPath({ name }: BookPage): string {
  return `overlays/${name}.smil`;
}

function pageId({ name }: BookPage): string {
  return `page-${name}`;
}

function overlayId({ name }: BookPage): string {
  return `overlay-${name}`;
}
