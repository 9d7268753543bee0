/** Brings the pack into the store: at start, when it changed on disk, and again by itself when it failed. */
import type { LanguageTag, PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';
import type { PackFiles } from './pack-files.ts';
import type { PackStore } from './pack-store.ts';

/** Waits before the next attempt, milliseconds; the last one repeats. */
const retryMs: readonly number[] = [1000, 3000, 10_000, 30_000];

/** What a loader is made of. */
export interface PackLoaderOptions {
  readonly files: PackFiles;
  readonly store: PackStore;
  readonly setTimeout: (callback: () => void, milliseconds: number) => unknown;
  /** The store holds a pack, or more of it. */
  readonly onReady: () => void;
  /** Nothing could be read; it will be tried again. Code for staff, and what is wrong. */
  readonly onFailed: (code: string, issue: string) => void;
  /** A language other than the first is missing; the first stands in. */
  readonly onMissing: (issue: string) => void;
}

/** One at a time: a newer `load` makes an older one that is still under way be ignored. */
export class PackLoader {
  #run = 0;
  #language: LanguageTag;

  constructor(
    private readonly options: PackLoaderOptions,
    language: LanguageTag,
  ) {
    this.#language = language;
  }

  /** Fetches the index, the first language and the visitor's; retries by itself until it succeeds. */
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
    const { store, onReady } = this.options;
    store.replace(index.value, texts);
    if (!texts.has(asked)) store.giveUpLanguage(asked);
    onReady();
    // Chosen while the files were on their way.
    if (this.#language !== asked) await this.useLanguage(this.#language);
  }

  /** The visitor chose a language: its words are fetched if they are not here yet. */
  async useLanguage(language: LanguageTag): Promise<void> {
    this.#language = language;
    const { files, store, onReady } = this.options;
    if (store.index === null) return;
    const run = this.#run;
    if (!store.hasLanguage(language) && store.languages.includes(language)) {
      const text = await files.language(language);
      if (run !== this.#run) return;
      if (text.ok) store.addLanguage(language, text.value);
      else this.#miss(language, text.issue);
    }
    if (this.#language === language) onReady();
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
    this.options.store.giveUpLanguage(language);
    this.options.onMissing(issue);
  }

  #fail(run: number, attempt: number, [code, issue]: readonly [string, string]): void {
    this.options.onFailed(code, issue);
    const waitMs = retryMs[Math.min(attempt, retryMs.length - 1)] ?? 1000;
    this.options.setTimeout(() => {
      if (run === this.#run) void this.load(attempt + 1);
    }, waitMs);
  }
}
