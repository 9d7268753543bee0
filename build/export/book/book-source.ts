/** What a book is made from: a compiled pack seen in one language, with the first language standing in. */
import type {
  GlossaryEntry,
  LanguageTag,
  Level,
  LevelText,
  PackIndex,
  PackLanguage,
  SlideText,
} from '../../../content/schema/compiled-pack.ts';
import { isRightToLeft } from '../../content/isolate-bidi.ts';
import type { BookKey, BookWords } from './book-words.ts';
import { xml, type Markup, type Piece } from './markup.ts';
import type { MessageKey } from '../../../renderer/i18n/message-key.ts';

/** Something found in the language of the book, or in the first language. */
export interface Found<Value> {
  readonly value: Value;
  readonly language: LanguageTag;
}

/** A pack in one language. */
export class BookSource {
  /** @param languages of the pack, the first is the one that stands in */
  constructor(
    readonly index: Omit<PackIndex, 'files'>,
    private readonly languages: readonly PackLanguage[],
    readonly language: LanguageTag,
    readonly words: BookWords,
  ) {}

  /** Reading direction of the book. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  /** Words of a slide; `null` when the pack has none. */
  slide(id: string): Found<SlideText> | null {
    return this.find((words) => words.slides[id]);
  }

  /** Text of a slide: the first of the levels that it has, rather in another language than for other readers. */
  text(slide: string, levels: readonly Level[]): (Found<LevelText> & { readonly level: Level }) | null {
    for (const level of levels) {
      const found = this.find((words) => words.slides[slide]?.levels[level]);
      if (found !== null) return { ...found, level };
    }
    return null;
  }

  /** A word of the glossary; `null` when the pack does not explain it. */
  term(id: string): Found<GlossaryEntry> | null {
    return this.find((words) => words.glossary[id]);
  }

  /** Ids of all words that are explained. */
  terms(): readonly string[] {
    return [...new Set(this.languages.flatMap(({ glossary }) => Object.keys(glossary)))].filter(
      (id) => this.term(id) !== null,
    );
  }

  /** Own words of the book, marked where they stand in another language. */
  say(key: BookKey, values?: Readonly<Record<string, string>>): Piece {
    return this.inItsLanguage(this.words.language, this.words.book(key, values));
  }

  /** Words of the screen, marked where they stand in another language. */
  sayAsOnScreen(key: MessageKey, values?: Readonly<Record<string, string>>): Piece {
    return this.inItsLanguage(this.words.language, this.words.screen(key, values));
  }

  /** `lang` and `dir` for an element whose words are in `language`; nothing where it is the book's. */
  languageAttributes(language: LanguageTag): Markup | null {
    return language === this.language
      ? null
      : xml` xml:lang="${language}" lang="${language}" dir="${directionOf(language)}"`;
  }

  /** Text in a language, wrapped where it is not the book's. */
  inItsLanguage(language: LanguageTag, text: Piece): Piece {
    const attributes = this.languageAttributes(language);
    return attributes === null ? text : xml`<span${attributes}>${text}</span>`;
  }

  private find<Value>(pick: (words: PackLanguage) => Value | undefined): Found<Value> | null {
    const own = this.languages.find(({ language }) => language === this.language);
    for (const words of [own, this.languages[0]]) {
      const value = words && pick(words);
      if (words && value !== undefined) return { value, language: words.language };
    }
    return null;
  }
}

/** Direction of a language. */
export function directionOf(language: LanguageTag): 'ltr' | 'rtl' {
  return isRightToLeft(language) ? 'rtl' : 'ltr';
}
