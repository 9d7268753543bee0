import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type english from '../../assets/locales/en.json';

type Messages = typeof english;
const folder = resolve(import.meta.dirname, '../../assets/locales');

/** Words of the interface in a language, as the screens show them. */
export function wordsOf(language: string): Messages {
  return JSON.parse(readFileSync(resolve(folder, `${language}.json`), 'utf8')) as Messages;
}

/** English words of the interface. */
export const words = wordsOf('en');

/** What each language calls itself, as on its button. */
export const languageNames = { en: 'English', fr: 'Français', ar: 'العربية' } as const;
