/** The packs as the screens see them: the one that the visitor is in, the loop of the main one, and what else there is to choose. */
import type { BootData, OfferedPack } from '../../content/schema/boot-data.ts';
import type { LanguageTag, Level } from '../../content/schema/compiled-pack.ts';
import { PackContent } from './pack-content.ts';
import type { PackHead } from './pack-content.ts';

/** What the boot data tell of the packs. */
export type BootPacks = Pick<BootData, 'pack' | 'packs'>;

const nothing: PackHead = { id: '', base: '/', languages: [] };

/** Implements `PackPort`. */
export class PackStore {
  #offered: readonly OfferedPack[];
  #main: PackContent;
  #current: PackContent;
  #contents: ReadonlyMap<string, PackContent>;
  readonly #listeners = new Set<() => void>();
  readonly #onHidden = new Set<() => void>();
  #hiddenIn: (pack: string) => ReadonlySet<string> = () => new Set();

  constructor({ pack, packs }: BootPacks) {
    this.#offered = packs;
    this.#main = this.#make(pack ?? nothing);
    this.#current = this.#main;
    this.#contents = new Map([[this.#main.head.id, this.#main]]);
  }

  get offered(): readonly OfferedPack[] {
    return this.#offered;
  }

  get index() {
    return this.#current.index;
  }

  get slideIds(): readonly string[] {
    return this.#current.slideIds;
  }

  get attract() {
    return this.#main.attract;
  }

  get languages() {
    return this.#current.languages;
  }

  slideText(slide: string, language: LanguageTag) {
    return this.#current.slideText(slide, language);
  }

  isArriving(language: LanguageTag): boolean {
    return this.#current.isArriving(language);
  }

  term(term: string, language: LanguageTag) {
    return this.#current.term(term, language);
  }

  phrases(language: LanguageTag) {
    return this.#current.phrases(language);
  }

  picture(picture: string) {
    return this.#current.picture(picture);
  }

  url(mediaPath: string): string {
    return this.#current.url(mediaPath);
  }

  loopUrl(mediaPath: string): string {
    return this.#main.url(mediaPath);
  }

  utterance(slide: string, level: Level, language: LanguageTag) {
    return this.#current.utterance(slide, level, language);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What has arrived of a pack; empty when it is asked for the first time. */
  contentOf(head: PackHead): PackContent {
    const known = this.#contents.get(head.id);
    if (known !== undefined) return known;
    const content = this.#make(head);
    this.#contents = new Map([...this.#contents, [head.id, content]]);
    return content;
  }

  /** Other packs may be chosen from now on, and the loop is that of the first; its words have arrived. */
  offer(packs: readonly [OfferedPack, ...OfferedPack[]]): void {
    this.#offered = packs;
    this.#main = this.contentOf(packs[0]);
    const isKept = (id: string): boolean =>
      id === this.#current.head.id || packs.some((pack) => pack.id === id);
    this.#contents = new Map([...this.#contents].filter(([id]) => isKept(id)));
    this.#tell();
  }

  /** The visitor is in this pack now. One that never arrived changes nothing. */
  use(id: string): void {
    const content = this.#contents.get(id);
    if (content === undefined || content === this.#current) return;
    this.#current = content;
    this.#tell();
  }

  /** From now on these slides of each pack are hidden. */
  hide(hiddenIn: (pack: string) => ReadonlySet<string>): void {
    this.#hiddenIn = hiddenIn;
    for (const content of this.#contents.values()) content.hide(hiddenIn(content.head.id));
    for (const listener of [...this.#onHidden]) listener();
  }

  /** Told whenever other slides are hidden than before. */
  watchHidden(listener: () => void): void {
    this.#onHidden.add(listener);
  }

  #make(head: PackHead): PackContent {
    const content = new PackContent(head, () => this.#tell());
    const hidden = this.#hiddenIn(head.id);
    if (hidden.size > 0) content.hide(hidden);
    return content;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
