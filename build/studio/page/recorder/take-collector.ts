/** Collects the sound of one take, a little more than between the two presses of the key. Pure. */

/** Sound before the key was pressed that belongs to the take, milliseconds: many begin to speak with the key. */
export const preRollMs = 300;
/** Sound after the key was pressed again, milliseconds: many press it with the last letter. */
export const postRollMs = 250;

type State = 'waiting' | 'collecting' | 'ending';

/** Fed with all sound of the microphone, whether a take runs or not. */
export class TakeCollector {
  #state: State = 'waiting';
  #pieces: Float32Array[] = [];
  #endingSamples = 0;

  constructor(private readonly sampleRate: number) {}

  /** More sound. Returns the take when this piece ends it, else `null`. */
  push(piece: Float32Array): Float32Array | null {
    this.#pieces.push(piece);
    if (this.#state === 'waiting') this.#forgetOld();
    if (this.#state !== 'ending') return null;
    this.#endingSamples -= piece.length;
    return this.#endingSamples > 0 ? null : this.finish();
  }

  /** The take begins. */
  begin(): void {
    this.#state = 'collecting';
  }

  /** The take ends soon: `push` will return it. */
  end(): void {
    this.#state = 'ending';
    this.#endingSamples = this.#samplesOf(postRollMs);
  }

  /** The take ends at once: the microphone is gone. */
  finish(): Float32Array {
    const take = join(this.#pieces);
    this.#pieces = [];
    this.#state = 'waiting';
    return take;
  }

  #forgetOld(): void {
    let length = this.#pieces.reduce((sum, piece) => sum + piece.length, 0);
    const wanted = this.#samplesOf(preRollMs);
    while (length - (this.#pieces[0]?.length ?? 0) >= wanted) length -= this.#pieces.shift()?.length ?? 0;
  }

  #samplesOf(durationMs: number): number {
    return Math.round((this.sampleRate * durationMs) / 1000);
  }
}

function join(pieces: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
