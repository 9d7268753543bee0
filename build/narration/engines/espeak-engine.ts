/** The synthesiser of the narration build. espeak-ng is GPL: it makes the clips and never ships with the app. */
import load, {
  type EspeakEvent,
  type EspeakModule,
  type EspeakWorker,
} from '@echogarden/espeak-ng-emscripten';
import { variant, variantName, type VoiceRecipe } from '../narration-recipe.ts';
import { onsetsAfterSilence, speechBounds } from '../speech-bounds.ts';
import { spokenForm, wordSpans } from '../spoken-form.ts';
import { wordTimes } from '../word-times.ts';
import type { NarrationEngine, SentenceSound, SentenceToSay } from './narration-engine.ts';

/** Sound of one piece of text. */
export interface Synthesis {
  /** Mono samples, -1..1. */
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly events: readonly EspeakEvent[];
}

const volume = 70;
/** Silence before a sound that counts as its beginning, milliseconds. */
const onsetSilenceMs = 100;

/** Speaks with one recipe. The same text gives the same samples, whatever was spoken before. */
export class EspeakEngine implements NarrationEngine {
  readonly id = 'espeak-ng';

  private constructor(
    private readonly recipe: VoiceRecipe,
    private readonly module: EspeakModule,
    private readonly worker: EspeakWorker,
    /** Memory right after start: the synthesiser carries state from sentence to sentence, so each begins from here. */
    private readonly freshMemory: Uint8Array,
  ) {}

  /** Loads the synthesiser with our voice variant. */
  static async create(recipe: VoiceRecipe): Promise<EspeakEngine> {
    const { voice, rate, pitch, range } = recipe;
    const module = await load();
    module.FS.writeFile(`/usr/share/espeak-ng-data/voices/!v/${variantName}`, variant);
    const worker = new module.eSpeakNGWorker();
    if (worker.set_voice(`${voice}+${variantName}`) !== 0)
      throw new Error(`espeak-ng has no voice "${voice}".`);
    worker.set_rate(rate);
    worker.set_pitch(pitch);
    worker.set_range(range);
    worker.set_volume(volume);
    return new EspeakEngine(recipe, module, worker, module.HEAPU8.slice());
  }

  get voice(): string {
    return `${this.recipe.voice}+${variantName}`;
  }

  get settings(): unknown {
    return [this.recipe, variant];
  }

  /** Says one sentence, with the times of its words from the synthesiser's own events. */
  say({ text, span, language, lexicon }: SentenceToSay): Promise<SentenceSound> {
    const form = spokenForm(text, span, language, lexicon);
    const { samples, sampleRate, events } = this.speak(form.spoken);
    const speech = speechBounds(samples, sampleRate);
    const onsets = onsetsAfterSilence(samples, sampleRate, onsetSilenceMs);
    const words = wordTimes({ form, words: wordSpans(text, span, language), events, speech, onsets });
    return Promise.resolve({ samples, sampleRate, speech, words });
  }

  /** Speaks a text; `[[...]]` in it are phonemes. Positions of the events count code points of `text` from 1. */
  speak(text: string): Synthesis {
    this.module.HEAPU8.set(this.freshMemory);
    const chunks: Int16Array[] = [];
    const events: EspeakEvent[] = [];
    this.worker.synthesize(text, (samples, found) => {
      if (samples) chunks.push(samples);
      if (found) events.push(...found);
      return false;
    });
    return { samples: concatenate(chunks), sampleRate: this.worker.samplerate, events };
  }
}

function concatenate(chunks: readonly Int16Array[]): Float32Array {
  const samples = new Float32Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) for (const sample of chunk) samples[at++] = sample / 32768;
  return samples;
}
