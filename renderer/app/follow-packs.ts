/** Keeps session, screens and host agreed about the packs: which are offered, which one the visitor chose, which words have come. */
import type { OfferedPack } from '../../content/schema/boot-data.ts';
import type { KioskBridge } from '../bridge.ts';
import type { SessionPort } from '../controllers/contexts.ts';
import { packFilesAt, readOffer } from '../packs/pack-files.ts';
import { PackLoader } from '../packs/pack-loader.ts';
import { packOutline } from '../packs/pack-outline.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { retryAfterMs } from '../packs/retry-after.ts';

/** What the follower stands between. */
export interface PackFollowerOptions {
  readonly session: SessionPort;
  readonly pack: PackStore;
  readonly bridge: Pick<KioskBridge, 'report' | 'onPacksChanged'>;
  readonly clock: { setTimeout(callback: () => void, milliseconds: number): unknown };
  /** Absent = the page's own. */
  readonly fetchFile?: typeof fetch;
}

/** The first pack is fetched at the start and whenever something changed; the others when somebody chooses them. */
export class PackFollower {
  readonly #loaders = new Map<string, PackLoader>();
  #offered: readonly OfferedPack[];
  /** A choice of packs that holds as soon as the first of them has arrived. */
  #coming: readonly [OfferedPack, ...OfferedPack[]] | null = null;
  #run = 0;
  #seen: { pack: string; language: string; packRequest: string | null };

  constructor(private readonly options: PackFollowerOptions) {
    const { pack, language } = options.session.view;
    this.#offered = options.pack.offered;
    this.#seen = { pack, language, packRequest: null };
  }

  /** Call once. */
  start(): void {
    const { bridge, pack, session } = this.options;
    void this.#ask();
    bridge.onPacksChanged(() => void this.#ask());
    session.subscribe(() => this.#followVisitor());
    // Staff have hidden a slide, or its day is over.
    pack.watchHidden(() => this.#loaders.forEach((_loader, id) => this.#tellSession(id)));
  }

  /** What is offered now? Then the main pack is read anew, and with it whatever else had been read. */
  async #ask(attempt = 0): Promise<void> {
    const run = ++this.#run;
    const offer = await readOffer(this.options.fetchFile);
    if (run !== this.#run) return;
    const [main, ...others] = offer.ok ? offer.value : [];
    if (main === undefined) {
      const issue = offer.ok ? 'The host offers no pack' : offer.issue;
      this.#mainFailed(offer.ok ? 'pack-missing' : 'pack-unreadable', issue);
      this.options.clock.setTimeout(() => {
        if (run === this.#run) void this.#ask(attempt + 1);
      }, retryAfterMs(attempt));
      return;
    }
    this.#coming = [main, ...others];
    this.#offered = this.#coming;
    this.#letGo();
    await this.#loaderOf(main).load();
  }

  #followVisitor(): void {
    const { pack, language, packRequest } = this.options.session.view;
    const before = this.#seen;
    this.#seen = { pack, language, packRequest };
    if (packRequest !== null && packRequest !== before.packRequest) this.#fetch(packRequest);
    if (pack === before.pack && language === before.language) return;
    this.options.pack.use(pack);
    void this.#loaders.get(pack)?.useLanguage(language);
  }

  /** Somebody chose this pack. */
  #fetch(id: string): void {
    const offered = this.#offered.find((pack) => pack.id === id);
    if (offered === undefined) {
      this.options.session.send({ type: 'pack-not-opened', pack: id });
      return;
    }
    const loader = this.#loaderOf(offered);
    const isNew = this.options.pack.contentOf(offered).index === null;
    void loader.useLanguage(this.options.session.view.language);
    if (isNew) void loader.load();
  }

  #loaderOf(offered: OfferedPack): PackLoader {
    const { id, base } = offered;
    const known = this.#loaders.get(id);
    if (known !== undefined) return known;
    const { pack, bridge, clock, session, fetchFile } = this.options;
    const loader = new PackLoader(
      {
        files: packFilesAt(base, fetchFile),
        content: pack.contentOf(offered),
        setTimeout: (callback, milliseconds) => clock.setTimeout(callback, milliseconds),
        keepsTrying: () => this.#isMain(id),
        onReady: () => this.#ready(id),
        onFailed: (code, issue) => this.#failed(id, code, issue),
        onMissing: (issue) =>
          bridge.report({ severity: 'warning', code: 'pack-language-unreadable', message: issue }),
      },
      session.view.language,
    );
    this.#loaders.set(id, loader);
    return loader;
  }

  #ready(id: string): void {
    const { pack } = this.options;
    const coming = this.#isMain(id) ? this.#coming : null;
    if (coming !== null) {
      this.#coming = null;
      pack.offer(coming);
    }
    this.#tellSession(id);
    // Whatever else was read before may have changed as well.
    if (coming !== null) for (const [other, loader] of this.#loaders) if (other !== id) void loader.load();
  }

  #tellSession(id: string): void {
    const { pack, session } = this.options;
    const offered = this.#offered.find((one) => one.id === id);
    const content = offered === undefined ? null : pack.contentOf(offered);
    if (content === null || content.index === null) return;
    const { language } = session.view;
    const outline = packOutline(content.index, (slide) => content.slideText(slide, language)?.text ?? null);
    const ids = this.#offered.map((one) => one.id);
    session.send({ type: 'pack-ready', pack: outline, ...(this.#isMain(id) ? { offered: ids } : {}) });
  }

  #failed(id: string, code: string, issue: string): void {
    if (this.#isMain(id)) {
      this.#mainFailed(code, issue);
      return;
    }
    this.options.bridge.report({
      severity: 'error',
      code,
      message: `${issue}. The visitor stays where it was.`,
    });
    this.options.session.send({ type: 'pack-not-opened', pack: id });
  }

  #mainFailed(code: string, issue: string): void {
    this.options.bridge.report({
      severity: 'error',
      code,
      message: `${issue}. It is tried again by itself.`,
    });
    this.options.session.send({ type: 'pack-failed', code });
  }

  #isMain(id: string): boolean {
    return this.#offered[0]?.id === id;
  }

  /** Packs that are no longer offered are not read any more. */
  #letGo(): void {
    for (const [id, loader] of this.#loaders) {
      if (this.#offered.some((pack) => pack.id === id)) continue;
      loader.stop();
      this.#loaders.delete(id);
    }
  }
}
