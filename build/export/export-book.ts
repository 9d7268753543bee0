/** One book of a pack: its words, pictures and sounds come together and become a file. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CompiledPack } from '../content/compile-pack.ts';
import type { Book } from './book/book.ts';
import { BookSource } from './book/book-source.ts';
import { readBookWords } from './book/book-words.ts';
import { makeBook } from './book/make-book.ts';
import { bookFiles } from './epub/book-files.ts';
import type { BookSound } from './epub/overlay.ts';
import { zipBook } from './epub/zip-book.ts';
import { bookFonts, fontFolder } from './media/book-fonts.ts';
import { bookStyle } from './media/book-style.ts';
import { coverPng } from './media/cover-png.ts';
import { SoundShelf } from './media/sound-shelf.ts';

const lanternFile = resolve(import.meta.dirname, '../../assets/book/lantern.svg');

/** A finished book. */
export interface MadeBook {
  readonly book: Book;
  readonly bytes: Uint8Array;
  /** How long it reads, milliseconds. */
  readonly readMs: number;
}

/** Makes the books of one pack; what they share is made once. */
export class BookMaker {
  readonly #sounds: SoundShelf;
  #cover: Uint8Array | null = null;

  constructor(
    private readonly pack: CompiledPack,
    private readonly modified: Date,
  ) {
    this.#sounds = new SoundShelf((clip) => this.sourceOf(clip));
  }

  /** The book in one of the pack's languages. */
  async make(language: string): Promise<MadeBook> {
    const words = readBookWords(language);
    const source = new BookSource(this.pack.index, this.pack.languages, language, words);
    const fonts = bookFonts(language);
    const names = fonts.map(({ name }) => name).join(', ');
    const book = makeBook(source, { date: this.dateIn(words.language), fonts: names });
    const { sounds, findSound } = await this.soundsOf(book);
    const files = bookFiles(book, source, {
      style: bookStyle(fonts),
      lantern: readFileSync(lanternFile),
      cover: await this.cover(),
      fonts: new Map(
        fonts.flatMap((font) => font.files.map((name) => [name, readFileSync(join(fontFolder, name))])),
      ),
      pictures: new Map(
        book.pages.flatMap(({ pictures }) => pictures.map((path) => [path, this.read(path)] as const)),
      ),
      sounds,
      findSound,
      modified: this.modified,
    });
    const readMs = book.pages.flatMap(({ spoken }) => spoken);
    return {
      book,
      bytes: zipBook(files, this.modified),
      readMs: readMs.reduce((sum, { beginMs, endMs }) => sum + endMs - beginMs, 0),
    };
  }

  private async soundsOf(
    book: Book,
  ): Promise<{ sounds: Map<string, Uint8Array>; findSound: (clip: string) => BookSound }> {
    const sounds = new Map<string, Uint8Array>();
    const byClip = new Map<string, BookSound>();
    for (const { clip } of book.pages.flatMap(({ spoken }) => spoken)) {
      if (byClip.has(clip)) continue;
      const { bytes, delayMs } = await this.#sounds.get(clip);
      const path = clip.replace(/\.[^.]+$/, '.mp3');
      sounds.set(path, bytes);
      byClip.set(clip, { path, delayMs });
    }
    const findSound = (clip: string): BookSound => {
      const sound = byClip.get(clip);
      if (sound === undefined) throw new Error(`The clip "${clip}" was not made.`);
      return sound;
    };
    return { sounds, findSound };
  }

  private async cover(): Promise<Uint8Array | null> {
    const [first] = this.pack.index.attract;
    if (first === undefined) return null;
    this.#cover ??= await coverPng(this.sourceOf(first.picture.portrait));
    return this.#cover;
  }

  private dateIn(language: string): string {
    const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(this.modified);
  }

  private read(path: string): Uint8Array {
    return readFileSync(this.sourceOf(path));
  }

  private sourceOf(path: string): string {
    const file = this.pack.media.files().find((candidate) => candidate.path === path);
    if (file === undefined) throw new Error(`"${path}" is not in the pack.`);
    return file.source;
  }
}
