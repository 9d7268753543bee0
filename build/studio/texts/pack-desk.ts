/** The packs of the studio: their texts as they are written now. */
import { basename } from 'node:path';
import type { PackIndex, PackLanguage } from '../../../content/schema/compiled-pack.ts';
import type { CompiledPack } from '../../content/compile-pack.ts';
import { compileFolder } from '../../content/run-content.ts';
import { speakableTexts, type SpeakableText } from '../../content/speakable-texts.ts';
import type { TextPlace } from '../studio-views.ts';

/** A text with everything around it. */
export interface DeskText {
  readonly packFolder: string;
  readonly text: SpeakableText;
  readonly index: Omit<PackIndex, 'files'>;
  readonly words: PackLanguage;
}

/** Reads packs and keeps them until somebody looks at the list again: an author may write at the same time. */
export class PackDesk {
  readonly #packs = new Map<string, CompiledPack | null>();

  /** @param folders of the packs, as an author edits them */
  constructor(readonly folders: readonly string[]) {}

  /** Reads all packs anew. Those that cannot be read now are left out. */
  readAgain(): readonly { readonly folder: string; readonly pack: CompiledPack }[] {
    this.#packs.clear();
    return this.folders.flatMap((folder) => {
      const pack = this.#read(folder);
      return pack === null ? [] : [{ folder, pack }];
    });
  }

  /** Folder of the pack with this id, or `null`. */
  folderOf(pack: string): string | null {
    return this.folders.find((folder) => this.#read(folder)?.index.id === pack) ?? null;
  }

  /** All texts of a language of a pack that are spoken; numbers about survival are never narrated by themselves. */
  texts(pack: string, language: string): readonly DeskText[] {
    const folder = this.folderOf(pack);
    const compiled = folder === null ? null : this.#read(folder);
    const words = compiled?.languages.find((each) => each.language === language);
    if (folder === null || compiled === null || words === undefined) return [];
    const { index } = compiled;
    return speakableTexts(words)
      .filter(({ slide }) => slide !== index.numbersSlide)
      .map((text) => ({ packFolder: folder, text, index, words }));
  }

  /** One text, or `null` when it is not there (any more). */
  find({ pack, language, slide, part }: TextPlace): DeskText | null {
    const texts = this.texts(pack, language);
    return texts.find(({ text }) => text.slide === slide && text.part === part) ?? null;
  }

  /** File of a picture by its media path; `null` for every path that is no picture of the pack. */
  pictureFile(pack: string, path: string): string | null {
    const folder = this.folderOf(pack);
    const media = folder === null ? undefined : this.#read(folder)?.media;
    const found = media?.files().find((file) => file.path === path && path.endsWith('.svg'));
    return found?.source ?? null;
  }

  #read(folder: string): CompiledPack | null {
    const known = this.#packs.get(folder);
    if (known !== undefined) return known;
    const { pack } = compileFolder(folder);
    if (pack === null) console.error(`${basename(folder)} cannot be read now. Run npm run content:check.`);
    this.#packs.set(folder, pack);
    return pack;
  }
}
