import { readFileSync } from 'node:fs';
import { decodeSound } from '../../narration/recordings/decode-sound.ts';
import { encodeMp3, type Mp3 } from './encode-mp3.ts';

/** Clips of a pack as MP3, each made once for all books. */
export class SoundShelf {
  readonly #made = new Map<string, Mp3>();

  /** @param sourceOf file of a media path of the pack */
  constructor(private readonly sourceOf: (clip: string) => string) {}

  /** The clip of a media path. */
  async get(clip: string): Promise<Mp3> {
    const known = this.#made.get(clip);
    if (known !== undefined) return known;
    const made = await encodeMp3(await decodeSound(readFileSync(this.sourceOf(clip))));
    this.#made.set(clip, made);
    return made;
  }
}
