/** The style sheet of a book. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BookFont } from './book-fonts.ts';

const styleFile = resolve(import.meta.dirname, '../book.css');
const arabicFace = `@font-face {
  font-family: 'Noto Sans Arabic';
  font-weight: 100 900;
  src: url('fonts/noto-sans-arabic.woff2') format('woff2');
}`;

/** The style sheet with the faces of the typefaces that go with the book. */
export function bookStyle(fonts: readonly BookFont[]): string {
  const hasArabic = fonts.some(({ name }) => name === 'Noto Sans Arabic');
  return readFileSync(styleFile, 'utf8').replace('/* arabic */', hasArabic ? arabicFace : '');
}
