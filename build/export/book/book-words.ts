/** The words of a book that are not the pack's: its own (assets/book), and those it shares with the screen (assets/locales). */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageTag } from '../../../content/schema/compiled-pack.ts';
import type { MessageKey } from '../../../renderer/i18n/message-key.ts';
import type bookMessages from '../../../assets/book/en.json';
import { isRightToLeft } from '../../content/isolate-bidi.ts';

/** Every message of assets/book. */
export type BookKey = keyof typeof bookMessages;

type Tree = { readonly [key: string]: string | Tree };
type Values = Readonly<Record<string, string>>;

const assets = resolve(import.meta.dirname, '../../../assets');

/** Words in one language. */
export class BookWords {
  /** @param language of the words, which is not the book's where nobody has translated them yet */
  constructor(
    readonly language: LanguageTag,
    private readonly own: Tree,
    private readonly shared: Tree,
  ) {}

  /** A message of assets/book. */
  book(key: BookKey, values: Values = {}): string {
    return this.fill(this.own, key, values);
  }

  /** A message of the screen. */
  screen(key: MessageKey, values: Values = {}): string {
    return this.fill(this.shared, key, values);
  }

  private fill(tree: Tree, key: string, values: Values): string {
    let found: string | Tree | undefined = tree;
    for (const step of key.split('.')) found = typeof found === 'object' ? found[step] : undefined;
    if (typeof found !== 'string') throw new Error(`The words "${key}" are missing for "${this.language}".`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => this.isolate(values[name] ?? ''));
  }

  /** Names of people and places keep their own direction inside a sentence that runs the other way. */
  private isolate(value: string): string {
    return isRightToLeft(this.language) ? `\u2068${value}\u2069` : value;
  }
}

/** Words for a book; English stands in for a language without. */
export function readBookWords(language: LanguageTag): BookWords {
  const read = (folder: string, of: LanguageTag): Tree =>
    JSON.parse(readFileSync(resolve(assets, folder, `${of}.json`), 'utf8')) as Tree;
  const has = ['book', 'locales'].every((folder) => existsSync(resolve(assets, folder, `${language}.json`)));
  const chosen = has ? language : 'en';
  return new BookWords(chosen, read('book', chosen), read('locales', chosen));
}
