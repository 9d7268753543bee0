/** The style sheet of a book. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BookFont } from './book-fonts.ts';

/** What comes later wins. */
const styleFiles = ['book.css', 'book-dark.css'].map((file) => resolve(import.meta.dirname, '..', file));
const arabicFace = `@font-face {
  font-family: 'Noto Sans Arabic';
  font-weight: 100 900;
  src: url('fonts/noto-sans-arabic.woff2') format('woff2');
}`;

/** The style sheet with the faces of the typefaces that go with the book. */
export function bookStyle(fonts: readonly BookFont[]): string {
  const hasArabic = fonts.some(({ name }) => name === 'Noto Sans Arabic');
  const style = styleFiles.map((file) => readFileSync(file, 'utf8')).join('\n');
  return style.replace('/* arabic */', hasArabic ? arabicFace : '');
}
