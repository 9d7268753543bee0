/** Words of the studio in five languages: i18next over the studio's own files. Sets `lang` and `dir` of the page. */
import { createInstance, type i18n } from 'i18next';
import { directionOf } from '../../../renderer/i18n/direction.ts';
import ar from '../locales/ar.json';
import de from '../locales/de.json';
import en from '../locales/en.json';
import fr from '../locales/fr.json';
import nl from '../locales/nl.json';

/** `a.b.c` for every leaf; plural suffixes are folded into their stem. */
type Leaves<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key}`
    : Leaves<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** Every message of the studio. */
export type StudioKey = Leaves<typeof en>;

const resources = Object.fromEntries(
  Object.entries({ en, fr, nl, de, ar }).map(([language, translation]) => [language, { translation }]),
);

/** Languages of the page. */
export const pageLanguages: readonly string[] = Object.keys(resources);

/** The language of a browser that the studio speaks best, else English. */
export function pageLanguageFor(wanted: readonly string[]): string {
  const bases = wanted.map((tag) => tag.split('-')[0] ?? '');
  return bases.find((base) => pageLanguages.includes(base)) ?? 'en';
}

/** Speaks one language at a time. */
export class StudioWords {
  readonly #i18n: i18n = createInstance();

  /** @param root `<html>` */
  constructor(
    language: string,
    private readonly root: { lang: string; dir: string },
  ) {
    void this.#i18n.init({
      lng: language,
      fallbackLng: 'en',
      initAsync: false,
      resources,
      // Lit escapes; doing it twice would show entities.
      interpolation: { escapeValue: false },
    });
    this.use(language);
  }

  get language(): string {
    return this.#i18n.language;
  }

  /** Turns the page to a language. */
  use(language: string): void {
    void this.#i18n.changeLanguage(language);
    this.root.lang = language;
    this.root.dir = directionOf(language);
  }

  /** A message; numbers are written as the language writes them. */
  readonly t = (key: StudioKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const format = new Intl.NumberFormat(this.language, { maximumFractionDigits: 1 });
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && name !== 'count' ? format.format(value) : value,
    ]);
    return this.#i18n.t(key, Object.fromEntries(written) as Record<string, string | number>);
  };

  /** Name of a language in its own words. */
  readonly languageName = (language: string): string =>
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

  /** A day, such as 2026-03-01, as the language writes it. */
  readonly day = (day: string): string =>
    new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
}
