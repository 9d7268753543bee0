/** Words of the interface: i18next behind the port that the screens see. Sets `lang` and `dir` of the page. */
import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import english from '../../assets/locales/en.json';
import type { LanguageTag } from '../../content/schema/compiled-pack.ts';
import { directionOf } from './direction.ts';
import type { LoadMessages } from './locale-files.ts';
import type { MessageKey } from './message-key.ts';

type Values = Readonly<Record<string, string | number>>;

/** What a localizer is made of. */
export interface LocalizerOptions {
  readonly files: ReadonlyMap<LanguageTag, LoadMessages>;
  /** `<html>`. */
  readonly root: { lang: string; dir: string };
  /** Told when a language has no words that can be loaded; the page stays in English. */
  readonly onMissing: (language: LanguageTag, reason: string) => void;
}

/** Language everything falls back to. */
const fallbackLanguage = 'en';

/** Implements `LocalizePort`. Until a language has arrived the one before stays. */
export class Localizer {
  #language: LanguageTag = fallbackLanguage;
  #wanted: LanguageTag = fallbackLanguage;
  readonly #listeners = new Set<() => void>();
  readonly #loads = new Map<LanguageTag, Promise<boolean>>();
  readonly #i18n: i18n = createInstance();

  constructor(private readonly options: LocalizerOptions) {
    void this.#i18n.init({
      lng: fallbackLanguage,
      fallbackLng: fallbackLanguage,
      initAsync: false,
      resources: { [fallbackLanguage]: { translation: english } },
      // Lit escapes; doing it twice would show entities.
      interpolation: { escapeValue: false },
    });
    this.#loads.set(fallbackLanguage, Promise.resolve(true));
    this.#markPage();
  }

  get language(): LanguageTag {
    return this.#language;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.#language);
  }

  readonly t = (key: MessageKey, values?: Values): string => this.tIn(this.#language, key, values);

  readonly tIn = (language: LanguageTag, key: MessageKey, values?: Values): string =>
    this.#i18n.getFixedT(language)(key, formatNumbers(language, values));

  readonly languageName = (language: LanguageTag): string => {
    const name = new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard' }).of(
      language,
    );
    return name === undefined ? language : capitalise(name, language);
  };

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Turns the page to this language once its words are there. */
  async use(language: LanguageTag): Promise<void> {
    this.#wanted = language;
    await this.load(language);
    if (this.#wanted !== language || this.#language === language) return;
    this.#language = language;
    this.#markPage();
    this.#tell();
  }

  /** Fetches the words of a language, once; `false` when there are none. `tIn` then falls back to English. */
  load(language: LanguageTag): Promise<boolean> {
    const known = this.#loads.get(language) ?? this.#fetch(language);
    this.#loads.set(language, known);
    return known;
  }

  async #fetch(language: LanguageTag): Promise<boolean> {
    const load = this.options.files.get(language) ?? this.options.files.get(language.split('-')[0] ?? '');
    if (load === undefined) {
      this.options.onMissing(language, 'there is no file for it in assets/locales');
      return false;
    }
    try {
      this.#i18n.addResourceBundle(language, 'translation', await load(), true, true);
    } catch (error) {
      this.#loads.delete(language);
      this.options.onMissing(language, `its words did not load (${String(error)})`);
      return false;
    }
    this.#tell();
    return true;
  }

  #markPage(): void {
    this.options.root.lang = this.#language;
    this.options.root.dir = this.direction;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Numbers are written as the language writes them; `count` stays a number because the plural is chosen by it. */
function formatNumbers(language: LanguageTag, values: Values | undefined): Record<string, string | number> {
  const format = new Intl.NumberFormat(language);
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [
      name,
      typeof value === 'number' && name !== 'count' ? format.format(value) : value,
    ]),
  );
}

function capitalise(name: string, language: LanguageTag): string {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 32);
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
