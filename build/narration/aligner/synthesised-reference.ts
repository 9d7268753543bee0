/** How the embedded synthesiser reads a sentence: what a recording is held against. */
import { EspeakEngine } from '../engines/espeak-engine.ts';
import { voiceRecipe } from '../narration-recipe.ts';
import type { ReferenceReader } from './echogarden-aligner.ts';

/** Speaks sentences only to measure them; each language is loaded once. `null` for languages without a voice. */
export function synthesisedReference(): ReferenceReader {
  const engines = new Map<string, Promise<EspeakEngine>>();
  return async ({ text, span, language }) => {
    const recipe = voiceRecipe(language);
    if (recipe === null) return null;
    const engine = engines.get(language) ?? EspeakEngine.create(recipe);
    engines.set(language, engine);
    const { speech, words } = await (await engine).say({ text, span, language, lexicon: {} });
    return {
      lengthMs: speech[1] - speech[0],
      wordMs: (words ?? []).map(([start, end]) => end - start),
    };
  };
}
