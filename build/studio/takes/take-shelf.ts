/**
 * The takes of one sentence on the disk. `kept` is what the narration plays, in the folder of the text. Beside it, in `drafts/`: `new`,
 * recorded and not yet kept, and `before`, the take that was there last, so that every step can be taken back.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { takeEndings } from '../../narration/recordings/take-folder.ts';
import { attempt, moveSafely, writeSafely, type Written } from './write-safely.ts';

/** The places a take can stand in. */
export const takeSlots = ['kept', 'new', 'before'] as const;
/** A place a take can stand in. */
export type TakeSlot = (typeof takeSlots)[number];

/** A take on the disk. */
export interface ShelvedTake {
  readonly file: string;
  /** Changes with every byte of it; 16 hexadecimal digits. */
  readonly id: string;
}

/** All takes of one sentence. */
export type Shelf = Readonly<Record<TakeSlot, ShelvedTake | null>>;

/** The takes of a sentence. */
export class TakeShelf {
  /**
   * @param folder of the text: `recordings/<language>/<slide>.<part>`
   * @param hash of the sentence
   */
  constructor(
    private readonly folder: string,
    private readonly hash: string,
  ) {}

  /** What is on the disk now. */
  read(): Shelf {
    attempt(() => this.#recover());
    return { kept: this.#find('kept'), new: this.#find('new'), before: this.#find('before') };
  }

  /** A take was recorded: it is on the disk when this returns. The new take that was there becomes the one before. */
  save(wav: Uint8Array): Written {
    const written = writeSafely(this.#path('aside', '.wav'), wav);
    if (!written.ok) return written;
    return attempt(() => {
      this.#move('new', 'before');
      return this.#move('aside', 'new');
    });
  }

  /** The new take is the one to play; the one played until now becomes the one before. */
  keep(): Written {
    return attempt(() => {
      if (this.#find('new') === null) return null;
      this.#move('kept', 'before');
      this.#move('new', 'kept');
      return null;
    });
  }

  /** The new take is not wanted; it can still be brought back. */
  setAside(): Written {
    return attempt(() => this.#move('new', 'before'));
  }

  /** The take before comes back, and what stood in its place becomes the one before. */
  bringBack(): Written {
    return attempt(() => {
      if (this.#find('before') === null) return null;
      const place: TakeSlot = this.#find('new') !== null || this.#find('kept') === null ? 'new' : 'kept';
      this.#move(place, 'aside');
      this.#move('before', place);
      this.#move('aside', 'before');
      return null;
    });
  }

  /** The program ended in the middle of a move: what was moved aside finds a place again. */
  #recover(): null {
    if (this.#fileOf('aside') === null) return null;
    const free = (['new', 'before', 'kept'] as const).find((slot) => this.#fileOf(slot) === null);
    return this.#move('aside', free ?? 'before');
  }

  #path(slot: TakeSlot | 'aside', ending: string): string {
    return slot === 'kept'
      ? join(this.folder, this.hash + ending)
      : join(this.folder, 'drafts', `${this.hash}.${slot}${ending}`);
  }

  #fileOf(slot: TakeSlot | 'aside'): string | null {
    return takeEndings.map((ending) => this.#path(slot, ending)).find((path) => existsSync(path)) ?? null;
  }

  #find(slot: TakeSlot): ShelvedTake | null {
    const file = this.#fileOf(slot);
    if (file === null) return null;
    return { file, id: createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16) };
  }

  #move(from: TakeSlot | 'aside', to: TakeSlot | 'aside'): null {
    const file = this.#fileOf(from);
    if (file === null) return null;
    mkdirSync(join(this.folder, 'drafts'), { recursive: true });
    const replaced = this.#fileOf(to);
    const target = this.#path(to, extname(file));
    moveSafely(file, target);
    // A take of another kind of file would stand beside it otherwise.
    if (replaced !== null && replaced !== target) rmSync(replaced);
    return null;
  }
}

/** Sentences (by their hash) of which a take waits to be kept. */
export function waitingTakes(folder: string): ReadonlySet<string> {
  const drafts = join(folder, 'drafts');
  if (!existsSync(drafts)) return new Set();
  return new Set(
    readdirSync(drafts).flatMap((name) => /^([0-9a-f]+)\.new\.[a-z0-9]+$/.exec(name)?.[1] ?? []),
  );
}
