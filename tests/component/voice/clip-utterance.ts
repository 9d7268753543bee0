import type { Cue } from '../../../content/schema/compiled-pack.ts';
import type { Utterance } from '../../../renderer/voice/voice.ts';
import arabic from './clips/blood.ar.json' with { type: 'json' };
import english from './clips/blood.en.json' with { type: 'json' };

/** A real clip with the cues the narration build made for it. */
export function clipUtterance(language: 'en' | 'ar'): Utterance {
  const clip = language === 'en' ? english : arabic;
  const sentences = clip.sentences as unknown as Cue[];
  return {
    id: `blood/young/${language}`,
    language,
    text: clip.text,
    sentences: sentences.map(([, , from, to]) => [from, to]),
    audioUrl: new URL(`./clips/blood.${language}.ogg`, import.meta.url).href,
    durationMs: clip.durationMs,
    sentenceCues: sentences,
    wordCues: clip.words as unknown as Cue[],
  };
}

/** Resolves after so many milliseconds of real time. */
export function wait(durationMs: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, durationMs));
}
