/** The voice of a person: one take for each sentence. */
import { readFileSync } from 'node:fs';
import type { Cue } from '../../../content/schema/compiled-pack.ts';
import { decodeSound, recordingSampleRate, resample } from '../recordings/decode-sound.ts';
import {
  isComplete,
  takeHash,
  takesHash,
  type TakeFolder,
  type TakeReview,
} from '../recordings/take-folder.ts';
import { speechBounds } from '../speech-bounds.ts';
import { respellingsOf, spokenForm } from '../spoken-form.ts';
import type { NarrationEngine, SentenceSound, SentenceToSay } from './narration-engine.ts';
import type { Alignment, SentenceAligner, SoundOfSentence } from './sentence-aligner.ts';

/** Plays back takes. Words come from marks made by hand, else from the aligner, else nobody knows them. */
export class RecordingEngine implements NarrationEngine {
  readonly id = 'recording';
  readonly voice = 'recorded';
  readonly #flags: string[] = [];

  /** @param folder must be complete */
  constructor(
    private readonly folder: TakeFolder,
    private readonly aligner: SentenceAligner | null,
  ) {
    if (!isComplete(folder)) throw new Error(`${folder.folder} has sentences without a take.`);
  }

  get settings(): unknown {
    return [this.id, takesHash(this.folder), this.folder.review];
  }

  /** Who listened to these takes and signed; `null` = nobody. */
  get review(): TakeReview | null {
    return this.folder.review;
  }

  /** What a person should look at, as the aligner says. */
  get flags(): readonly string[] {
    return this.#flags;
  }

  async say(sentence: SentenceToSay): Promise<SentenceSound> {
    const { text, span, language, lexicon } = sentence;
    const hash = takeHash(text, span);
    const file = this.folder.takes.find((take) => take.hash === hash)?.file;
    if (file === null || file === undefined) throw new Error(`${this.folder.folder} has no take ${hash}.`);
    const sound = await resample(await decodeSound(readFileSync(file)), recordingSampleRate);
    const speech = speechBounds(sound.samples, sound.sampleRate, 'room');
    if (speech[1] === 0) throw new Error(`The take ${file} is silent. Record the sentence again.`);
    const form = spokenForm(text, span, language, respellingsOf(lexicon));
    return { ...sound, speech, words: await this.#words(hash, { ...sound, text, span, language, form }) };
  }

  async #words(hash: string, sound: SoundOfSentence): Promise<readonly Cue[] | null> {
    const marked = this.folder.marks.words[hash];
    const [from] = sound.span;
    if (marked !== undefined)
      return marked.map(([start, end, first, last]): Cue => [start, end, first + from, last + from]);
    const found: Alignment | undefined = await this.aligner?.align(sound);
    this.#flags.push(...(found?.flags ?? []));
    return found?.words ?? null;
  }
}
