/** Every file of a book. Pure: what lies on a disk is passed in. */
import type { Book } from '../book/book.ts';
import type { BookSource } from '../book/book-source.ts';
import type { BookFiles } from './zip-book.ts';
import { coverPath, lanternPath } from '../book/front-pages.ts';
import { navDocument, navName } from './nav-document.ts';
import { overlayDocument, type FindSound } from './overlay.ts';
import { overlayPath, packageDocument, type Resource } from './package-document.ts';
import { stylePath, xhtmlDocument } from './xhtml-document.ts';

/** What a book is made of beside its words. */
export interface BookMedia {
  readonly style: string;
  readonly cover: Uint8Array | null;
  /** Drawing of the title page. */
  readonly lantern: Uint8Array;
  /** Typefaces and their licences by file name. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /** Pictures by media path. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Sounds by path in the book. */
  readonly sounds: ReadonlyMap<string, Uint8Array>;
  readonly findSound: FindSound;
  readonly modified: Date;
}

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  mp3: 'audio/mpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
};

/** Files by their path from the folder of the package document. */
export function bookFiles(book: Book, source: BookSource, media: BookMedia): BookFiles {
  const { findSound, modified } = media;
  const extras = new Map<string, string | Uint8Array>([
    [stylePath, media.style],
    [lanternPath, media.lantern],
    ...(media.cover === null ? [] : [[coverPath, media.cover] as const]),
    ...[...media.fonts].map(([name, bytes]) => [`fonts/${name}`, bytes] as const),
    ...media.pictures,
    ...media.sounds,
  ]);
  const resources = [...extras.keys()].sort().map((path): Resource => ({
    path,
    mediaType: mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    ...(path === coverPath ? { properties: 'cover-image' } : {}),
  }));
  const pages = book.pages.map(
    (page) => [`text/${page.name}.xhtml`, xhtmlDocument(book, page.title, page.body)] as const,
  );
  const overlays = book.pages
    .filter(({ spoken }) => spoken.length > 0)
    .map((page) => [overlayPath(page), overlayDocument(page, findSound)] as const);
  return new Map([
    ['package.opf', packageDocument(book, { modified, resources, findSound, words: source.words })],
    [`text/${navName}`, navDocument(book, source)],
    ...pages,
    ...overlays,
    ...extras,
  ]);
}
