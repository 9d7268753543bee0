/** Whose voice speaks a text: a person's where every sentence was recorded, else a synthesiser's. */
import type { SpeakableText } from '../../content/speakable-texts.ts';
import { variant, variantName, voiceRecipe } from '../narration-recipe.ts';
import { isComplete, readTakeFolder, type TakeFolder } from '../recordings/take-folder.ts';
import { EspeakEngine } from './espeak-engine.ts';
import type { NarrationEngine } from './narration-engine.ts';
import { findPiperVoice, PiperEngine, type PiperPlace } from './piper-engine.ts';
import { RecordingEngine } from './recording-engine.ts';
import type { SentenceAligner } from './sentence-aligner.ts';

/** A voice that was chosen but not yet loaded. */
export interface VoiceChoice {
  readonly id: NarrationEngine['id'];
  readonly voice: string;
  readonly settings: unknown;
  /** Loads it; synthesisers are loaded once for each language. */
  readonly open: () => Promise<NarrationEngine>;
}

/** What there is to choose from. */
export interface VoiceOptions {
  readonly packFolder: string;
  /** `null` = Piper was not asked for. */
  readonly piper: PiperPlace | null;
  /** `null` = none is installed: recordings and Piper light up sentence by sentence. */
  readonly aligner: SentenceAligner | null;
}

/** Chooses voices and keeps loaded synthesisers. */
export class VoiceChooser {
  readonly #espeak = new Map<string, Promise<EspeakEngine>>();

  constructor(private readonly options: VoiceOptions) {}

  /** The voice of a text; `null` when nobody here can speak its language. */
  choose(text: SpeakableText): VoiceChoice | null {
    const takes = readTakeFolder(this.options.packFolder, text);
    if (takes !== null && isComplete(takes)) return this.#recorded(takes);
    return this.synthesiser(text.language);
  }

  /** The synthesiser of a language: Piper where it was asked for and has a voice, else the embedded one. */
  synthesiser(language: string): VoiceChoice | null {
    const { piper, aligner } = this.options;
    const voiceFile = piper === null ? null : findPiperVoice(piper.voicesFolder, language);
    if (piper !== null && voiceFile !== null) {
      const engine = new PiperEngine(piper, voiceFile, aligner);
      return {
        id: engine.id,
        voice: engine.voice,
        settings: engine.settings,
        open: () => Promise.resolve(engine),
      };
    }
    const recipe = voiceRecipe(language);
    if (recipe === null) return null;
    return {
      id: 'espeak-ng',
      voice: `${recipe.voice}+${variantName}`,
      settings: [recipe, variant],
      open: () => {
        const loaded = this.#espeak.get(language) ?? EspeakEngine.create(recipe);
        this.#espeak.set(language, loaded);
        return loaded;
      },
    };
  }

  #recorded(takes: TakeFolder): VoiceChoice {
    const engine = new RecordingEngine(takes, this.options.aligner);
    return {
      id: engine.id,
      voice: engine.voice,
      settings: engine.settings,
      open: () => Promise.resolve(engine),
    };
  }
}
