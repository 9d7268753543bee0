/** Makes the clip and the cues of one text. */
import type { Cue, Span } from '../../content/schema/compiled-pack.ts';
import type { SpeakableText } from '../content/speakable-texts.ts';
import type { EspeakEngine } from './espeak-engine.ts';
import { normalise } from './loudness.ts';
import { loudness, silenceMs } from './narration-recipe.ts';
import { onsetsAfterSilence, speechBounds } from './speech-bounds.ts';
import { spokenForm, wordSpans, type SayLexicon } from './spoken-form.ts';
import { wordTimes } from './word-times.ts';

/** Silence before a sound that counts as its beginning, milliseconds. */
const onsetSilenceMs = 100;

/** A clip before it is encoded. Times are milliseconds of the clip, offsets those of the text. */
export interface NarratedText {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly durationMs: number;
  readonly sentences: readonly Cue[];
  readonly words: readonly Cue[];
}

/** Speaks sentence by sentence, so that sentence cues are exact, and joins the sentences with their pauses. */
export function narrateText(
  engine: Pick<EspeakEngine, 'speak'>,
  { text, sentences, language }: Pick<SpeakableText, 'text' | 'sentences' | 'language'>,
  lexicon: SayLexicon,
): NarratedText {
  const clip = new ClipBuilder();
  sentences.forEach((span, index) => {
    const form = spokenForm(text, span, language, lexicon);
    const { samples, sampleRate, events } = engine.speak(form.spoken);
    const speech = speechBounds(samples, sampleRate);
    const onsets = onsetsAfterSilence(samples, sampleRate, onsetSilenceMs);
    const words = wordTimes({ form, words: wordSpans(text, span, language), events, speech, onsets });
    clip.addSilence(pauseBefore(text, sentences, index), sampleRate);
    clip.addSpeech(samples, speech, span, words);
  });
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
  readonly #words: Cue[] = [];

  addSilence(durationMs: number, sampleRate = this.#sampleRate): void {
    this.#sampleRate = sampleRate;
    this.#add(new Float32Array(Math.round((durationMs * sampleRate) / 1000)));
  }

  addSpeech(
    samples: Float32Array,
    speech: readonly [number, number],
    span: Span,
    words: readonly Cue[],
  ): void {
    const [startMs, endMs] = speech;
    const atMs = (this.#length / this.#sampleRate) * 1000;
    const shift = (timeMs: number) => Math.round(timeMs - startMs + atMs);
    this.#sentences.push([shift(startMs), shift(endMs), ...span]);
    for (const [start, end, from, to] of words) this.#words.push([shift(start), shift(end), from, to]);
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
      words: this.#words,
    };
  }

  #add(part: Float32Array): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
