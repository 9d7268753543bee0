/** The synthesiser of the narration build. espeak-ng is GPL: it makes the clips and never ships with the app. */
import load, {
  type EspeakEvent,
  type EspeakModule,
  type EspeakWorker,
} from '@echogarden/espeak-ng-emscripten';
import { variant, variantName, type VoiceRecipe } from './narration-recipe.ts';

/** Sound of one piece of text. */
export interface Synthesis {
  /** Mono samples, -1..1. */
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly events: readonly EspeakEvent[];
}

const volume = 70;

/** Speaks with one recipe. The same text gives the same samples, whatever was spoken before. */
export class EspeakEngine {
  private constructor(
    private readonly module: EspeakModule,
    private readonly worker: EspeakWorker,
    /** Memory right after start: the synthesiser carries state from sentence to sentence, so each begins from here. */
    private readonly freshMemory: Uint8Array,
  ) {}

  /** Loads the synthesiser with our voice variant. */
  static async create({ voice, rate, pitch, range }: VoiceRecipe): Promise<EspeakEngine> {
    const module = await load();
    module.FS.writeFile(`/usr/share/espeak-ng-data/voices/!v/${variantName}`, variant);
    const worker = new module.eSpeakNGWorker();
    if (worker.set_voice(`${voice}+${variantName}`) !== 0)
      throw new Error(`espeak-ng has no voice "${voice}".`);
    worker.set_rate(rate);
    worker.set_pitch(pitch);
    worker.set_range(range);
    worker.set_volume(volume);
    return new EspeakEngine(module, worker, module.HEAPU8.slice());
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
