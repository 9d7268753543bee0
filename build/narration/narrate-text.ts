/** Makes the clip and the cues of one text, sentence by sentence, so that sentence cues are exact. */
import type { Cue, Span } from '../../content/schema/compiled-pack.ts';
import type { SpeakableText } from '../content/speakable-texts.ts';
import type { NarrationEngine, SentenceSound } from './engines/narration-engine.ts';
import { normalise } from './loudness.ts';
import { loudness, silenceMs } from './narration-recipe.ts';
import type { SayLexicon } from './spoken-form.ts';

/** A clip before it is encoded. Times are milliseconds of the clip, offsets those of the text. */
export interface NarratedText {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly durationMs: number;
  readonly sentences: readonly Cue[];
  /** Empty when the times of the words are not known. */
  readonly words: readonly Cue[];
}

/** Says each sentence, trims it, and joins them with their pauses at the loudness of the recipe. */
export async function narrateText(
  engine: Pick<NarrationEngine, 'say'>,
  { text, sentences, language }: Pick<SpeakableText, 'text' | 'sentences' | 'language'>,
  lexicon: SayLexicon,
): Promise<NarratedText> {
  const clip = new ClipBuilder();
  for (const [index, span] of sentences.entries()) {
    const sound = await engine.say({ text, span, language, lexicon });
    clip.addSilence(pauseBefore(text, sentences, index), sound.sampleRate);
    clip.addSpeech(sound, span);
  }
  clip.addSilence(silenceMs.tail);
  return clip.finish();
}

function pauseBefore(text: string, sentences: readonly Span[], index: number): number {
  const previous = sentences[index - 1];
  const span = sentences[index];
  if (previous === undefined || span === undefined) return silenceMs.lead;
  return text.slice(previous[1], span[0]).includes('\n')
    ? silenceMs.betweenBlocks
    : silenceMs.betweenSentences;
}

class ClipBuilder {
  readonly #parts: Float32Array[] = [];
  #length = 0;
  #sampleRate = 1;
  readonly #sentences: Cue[] = [];
  /** `null` once one sentence has no word times: some words lit and others not would confuse. */
  #words: Cue[] | null = [];

  addSilence(durationMs: number, sampleRate = this.#sampleRate): void {
    this.#sampleRate = sampleRate;
    this.#add(new Float32Array(Math.round((durationMs * sampleRate) / 1000)));
  }

  addSpeech({ samples, speech, words }: SentenceSound, span: Span): void {
    const [startMs, endMs] = speech;
    const atMs = (this.#length / this.#sampleRate) * 1000;
    const shift = (timeMs: number) => Math.round(timeMs - startMs + atMs);
    this.#sentences.push([shift(startMs), shift(endMs), ...span]);
    if (words === null) this.#words = null;
    // The ends of words are rounded already: rounded once more, the last one could end after its sentence.
    const end = shift(endMs);
    const moved = (words ?? []).map(([from, to, ...letters]): Cue => [
      Math.min(shift(from), end),
      Math.min(shift(to), end),
      ...letters,
    ]);
    this.#words?.push(...moved);
    const toSample = (timeMs: number) => Math.round((timeMs * this.#sampleRate) / 1000);
    this.#add(samples.subarray(toSample(startMs), toSample(endMs)));
  }

  finish(): NarratedText {
    const samples = new Float32Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      samples.set(part, at);
      at += part.length;
    }
    return {
      samples: normalise(samples, this.#sampleRate, loudness),
      sampleRate: this.#sampleRate,
      durationMs: Math.ceil((this.#length / this.#sampleRate) * 1000),
      sentences: this.#sentences,
      words: this.#words ?? [],
    };
  }

  #add(part: Float32Array): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
