/** Brings one pack in: at start, when it is chosen, when it changed on disk, and again by itself where somebody waits for it. */
import type { LanguageTag, PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';
import type { PackContent } from './pack-content.ts';
import type { PackFiles } from './pack-files.ts';
import { retryAfterMs } from './retry-after.ts';

/** What a loader is made of. */
export interface PackLoaderOptions {
  readonly files: PackFiles;
  readonly content: PackContent;
  readonly setTimeout: (callback: () => void, milliseconds: number) => unknown;
  /** Whether a failure is tried again by itself: without the main pack there is nothing to show. */
  readonly keepsTrying: () => boolean;
  /** The pack is there, or more of it. */
  readonly onReady: () => void;
  /** Nothing could be read. Code for staff, and what is wrong. */
  readonly onFailed: (code: string, issue: string) => void;
  /** A language other than the first is missing; the first stands in. */
  readonly onMissing: (issue: string) => void;
}

/** One at a time: a newer `load` makes an older one that is still under way be ignored. */
export class PackLoader {
  #run = 0;
  #languageRun = 0;
  #language: LanguageTag;

  constructor(
    private readonly options: PackLoaderOptions,
    language: LanguageTag,
  ) {
    this.#language = language;
  }

  /** Fetches the index, the first language and the visitor's. */
  async load(attempt = 0): Promise<void> {
    const run = ++this.#run;
    const index = await this.options.files.index();
    if (run !== this.#run) return;
    if (!index.ok) {
      this.#fail(run, attempt, ['pack-unreadable', index.issue]);
      return;
    }
    const asked = this.#language;
    const texts = await this.#readLanguages(index.value);
    if (run !== this.#run) return;
    const [first = ''] = index.value.languages;
    if (!texts.has(first)) {
      this.#fail(run, attempt, [
        'pack-language-unreadable',
        `The words of the first language (${first}) did not load.`,
      ]);
      return;
    }
    const { content, onReady } = this.options;
    content.replace(index.value, texts);
    if (!texts.has(asked)) content.giveUpLanguage(asked);
    onReady();
    // Chosen while the files were on their way.
    if (this.#language !== asked) await this.useLanguage(this.#language);
  }

  /** The visitor chose a language: its words are fetched if they are not here yet. */
  async useLanguage(language: LanguageTag): Promise<void> {
    this.#language = language;
    const { files, content, onReady } = this.options;
    if (content.index === null) return;
    const run = ++this.#languageRun;
    if (!content.hasLanguage(language) && content.languages.includes(language)) {
      const text = await files.language(language);
      if (run !== this.#languageRun) return;
      if (text.ok) content.addLanguage(language, text.value);
      else this.#miss(language, text.issue);
    }
    if (this.#language === language) onReady();
  }

  /** Whatever is still under way is ignored, and nothing is tried again. */
  stop(): void {
    this.#run += 1;
    this.#languageRun += 1;
  }

  async #readLanguages(index: PackIndex): Promise<ReadonlyMap<LanguageTag, PackLanguage>> {
    const wanted = new Set([...index.languages.slice(0, 1), this.#language]);
    const found = new Map<LanguageTag, PackLanguage>();
    await Promise.all(
      index.languages
        .filter((language) => wanted.has(language))
        .map(async (language) => {
          const text = await this.options.files.language(language);
          if (text.ok) found.set(language, text.value);
          else this.options.onMissing(text.issue);
        }),
    );
    return found;
  }

  #miss(language: LanguageTag, issue: string): void {
    this.options.content.giveUpLanguage(language);
    this.options.onMissing(issue);
  }

  #fail(run: number, attempt: number, [code, issue]: readonly [string, string]): void {
    const { onFailed, keepsTrying, setTimeout } = this.options;
    onFailed(code, issue);
    if (!keepsTrying()) return;
    setTimeout(() => {
      if (run === this.#run) void this.load(attempt + 1);
    }, retryAfterMs(attempt));
  }
}
