/** The files of a book as one EPUB file. Pure: the same files and date give the same bytes, in every time zone. */
import { zipSync, type Zippable, type ZipOptions } from 'fflate';

/** A file of the book by its path from the root of the container. */
export type BookFiles = ReadonlyMap<string, string | Uint8Array>;

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Gains nothing from being compressed again. */
const compressed = /\.(mp3|png|woff2)$/;

/** The container. `files` are named from the folder of the package document. */
export function zipBook(files: BookFiles, modified: Date): Uint8Array {
  const mtime = inEveryTimeZone(modified);
  const stored: ZipOptions = { level: 0, mtime };
  const entries: Zippable = {
    // First and stored, so that the kind of file can be read from its first bytes.
    mimetype: [bytes('application/epub+zip'), stored],
    'META-INF/container.xml': [bytes(container), { level: 9, mtime }],
  };
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path) ?? '';
    entries[`EPUB/${path}`] = [bytes(content), compressed.test(path) ? stored : { level: 9, mtime }];
  }
  return zipSync(entries);
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A zip knows no time zone, and the library writes what a clock on the wall shows: one that shows UTC. No zip is older than 1980. */
function inEveryTimeZone(date: Date): Date {
  if (date.getUTCFullYear() < 1980) return new Date(1980, 0, 1);
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}
