/** One pack as the screens see it: everything that has arrived, synchronously, with the fall-back to the first language. */
import type {
  AttractSlide,
  GlossaryEntry,
  LanguageTag,
  Level,
  PackIndex,
  PackLanguage,
  PhraseList,
  Picture,
  SlideText,
} from '../../content/schema/compiled-pack.ts';
import { indexWithout, loopWithout } from './hidden-slides.ts';
import type { Utterance } from '../voice/voice.ts';

/** What is known of a pack before its index has come. */
export interface PackHead {
  readonly id: string;
  /** Folder of the pack as seen from the page, ending in a slash. */
  readonly base: string;
  readonly languages: readonly LanguageTag[];
  /** The loop, where the boot data tell it. */
  readonly attract?: readonly AttractSlide[];
}

/** Filled by `PackLoader`. */
export class PackContent {
  /** As it arrived. */
  #whole: PackIndex | null = null;
  /** Without what staff have hidden today. */
  #index: PackIndex | null = null;
  #hidden: ReadonlySet<string> = new Set();
  #texts: ReadonlyMap<LanguageTag, PackLanguage> = new Map();
  readonly #missing = new Set<LanguageTag>();

  /** @param onChange called whenever more of it has arrived */
  constructor(
    readonly head: PackHead,
    private readonly onChange: () => void,
  ) {}

  get index(): PackIndex | null {
    return this.#index;
  }

  get attract(): readonly AttractSlide[] {
    return this.#index?.attract ?? loopWithout(this.head.attract ?? [], this.#hidden);
  }

  get slideIds(): readonly string[] {
    return this.#whole?.slides.map(({ id }) => id) ?? [];
  }

  get languages(): readonly LanguageTag[] {
    return this.#index?.languages ?? this.head.languages;
  }

  slideText(
    slide: string,
    language: LanguageTag,
  ): { text: SlideText; language: LanguageTag; isFallback: boolean } | null {
    const text = this.#texts.get(language)?.slides[slide];
    if (text !== undefined) return { text, language, isFallback: false };
    const [first] = this.languages;
    const standIn = first === undefined ? undefined : this.#texts.get(first)?.slides[slide];
    if (first === undefined || standIn === undefined) return null;
    // While the language is still on its way the notice would only flash.
    return { text: standIn, language: first, isFallback: first !== language && !this.isArriving(language) };
  }

  term(term: string, language: LanguageTag): (GlossaryEntry & { readonly language: LanguageTag }) | null {
    for (const tag of [language, this.languages[0] ?? language]) {
      const entry = this.#texts.get(tag)?.glossary[term];
      if (entry !== undefined) return { ...entry, language: tag };
    }
    return null;
  }

  picture(picture: string): Picture | null {
    return this.#index?.pictures[picture] ?? null;
  }

  url(mediaPath: string): string {
    return `${this.head.base}${mediaPath}`;
  }

  utterance(slide: string, level: Level, language: LanguageTag): Utterance | null {
    const found = this.slideText(slide, language);
    const levelText = found?.text.levels[level];
    if (found === null || levelText === undefined) return null;
    const { narration } = levelText;
    return {
      // Two packs may have slides of one name; the hash lets a text that was changed meanwhile be another utterance.
      id: `${this.head.id}/${slide}/${level}/${found.language}/${levelText.textHash}`,
      language: found.language,
      text: levelText.text,
      sentences: levelText.sentences,
      audioUrl: narration === null ? null : this.url(narration.audio),
      durationMs: narration?.durationMs ?? 0,
      sentenceCues: narration?.sentences ?? [],
      wordCues: narration?.words ?? [],
    };
  }

  /** Clips of headings, names and descriptions in a language; empty until it has arrived. */
  phrases(language: LanguageTag): PhraseList {
    return this.#texts.get(language)?.phrases ?? {};
  }

  /** A whole pack has arrived; what was there before is gone. */
  replace(index: PackIndex, texts: ReadonlyMap<LanguageTag, PackLanguage>): void {
    this.#whole = index;
    this.#index = indexWithout(index, this.#hidden);
    this.#texts = texts;
    this.#missing.clear();
    this.onChange();
  }

  /** Staff have hidden these slides, and no others. */
  hide(slides: ReadonlySet<string>): void {
    this.#hidden = slides;
    if (this.#whole !== null) this.#index = indexWithout(this.#whole, slides);
    this.onChange();
  }

  /** One more language has arrived. */
  addLanguage(language: LanguageTag, text: PackLanguage): void {
    this.#texts = new Map([...this.#texts, [language, text]]);
    this.onChange();
  }

  /** The words of a language cannot be had for now; the first language stands in openly. */
  giveUpLanguage(language: LanguageTag): void {
    this.#missing.add(language);
    this.onChange();
  }

  /** Whether the words of a language are here. */
  hasLanguage(language: LanguageTag): boolean {
    return this.#texts.has(language);
  }

  /** Whether the words of a language are still on their way. */
  isArriving(language: LanguageTag): boolean {
    return this.languages.includes(language) && !this.#texts.has(language) && !this.#missing.has(language);
  }
}
