/** The kiosk beside the studio: a preview host of its own packs, led to one slide by a guide, and told when a clip was made. */
import { resolve } from 'node:path';
import { compileTo } from '../../content/run-content.ts';
import { startPreviewHost, type PreviewHost } from '../../preview/preview-host.ts';
import type { TextPlace } from '../studio-views.ts';
import type { PackDesk } from '../texts/pack-desk.ts';
import type { ChildRunner } from './run-child.ts';

/** Script that leads the page of the kiosk to a slide; the build makes it from `kiosk-guide.ts`. */
const guideFile = resolve(import.meta.dirname, '../../../dist/studio/kiosk-guide.js');

/** What the kiosk beside is made of. */
export interface KioskBesideOptions {
  readonly desk: PackDesk;
  readonly children: ChildRunner;
  /** Folder the packs are compiled into. */
  readonly packsFolder: string;
  /** Origin of the studio: the only page that may frame the kiosk. */
  readonly studioOrigin: string;
}

/** Started when somebody asks to hear a slide. */
export class KioskBeside {
  #host: Promise<PreviewHost> | null = null;
  #pack: string | null = null;
  #times = 0;

  constructor(private readonly options: KioskBesideOptions) {}

  /** Makes the clip of a text, compiles its pack and returns the address that shows it; `null` when that failed. */
  async show(place: TextPlace): Promise<string | null> {
    const { desk, children, packsFolder } = this.options;
    const folder = desk.folderOf(place.pack);
    if (folder === null) return null;
    const made = await children.run('make-clip.mjs', [folder, place.language, place.slide, place.part]);
    if (!made.ok || compileTo(folder, packsFolder).pack === null) return null;
    const host = await this.#hostFor(place.pack);
    await host.refresh();
    const target = new URLSearchParams({ ...place });
    // Another address each time, so that the frame begins anew.
    this.#times += 1;
    return `${host.url}?again=${String(this.#times)}#${target.toString()}`;
  }

  /** Ends the preview. */
  async close(): Promise<void> {
    const host = await this.#host;
    await host?.close();
  }

  /** One pack at a time: the kiosk begins with it. */
  async #hostFor(pack: string): Promise<PreviewHost> {
    if (this.#host !== null && this.#pack === pack) return this.#host;
    await this.close();
    const { packsFolder, studioOrigin } = this.options;
    this.#pack = pack;
    this.#host = startPreviewHost({
      packFolders: [packsFolder],
      flags: [`--packs=${pack}`],
      environment: {},
      framedBy: studioOrigin,
      guideFile,
    });
    return this.#host;
  }
}
