/** The typefaces that go with a book: the same as on the screen. */
import { resolve } from 'node:path';
import { isRightToLeft } from '../../content/isolate-bidi.ts';

/** A typeface of assets/fonts. */
export interface BookFont {
  readonly name: string;
  readonly files: readonly string[];
}

/** Folder of the typefaces. */
export const fontFolder = resolve(import.meta.dirname, '../../../assets/fonts');

const latin: BookFont = {
  name: 'Atkinson Hyperlegible Next',
  files: [
    'atkinson-hyperlegible-next-latin.woff2',
    'atkinson-hyperlegible-next-latin-ext.woff2',
    'OFL-atkinson-hyperlegible-next.txt',
  ],
};
const arabic: BookFont = {
  name: 'Noto Sans Arabic',
  files: ['noto-sans-arabic.woff2', 'OFL-noto-sans-arabic.txt'],
};

/** Typefaces for a language. A script that neither has is shown in the reader's own. */
export function bookFonts(language: string): readonly BookFont[] {
  return isRightToLeft(language) ? [arabic, latin] : [latin];
}
