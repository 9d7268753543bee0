import type { EngineVoice } from './speech-engine.ts';

/**
 * The voice of the operating system for a language, or `null`: local ones only, never a voice of another language.
 * A voice of the very region comes before one of another region.
 */
export function chooseEngineVoice(voices: readonly EngineVoice[], language: string): EngineVoice | null {
  const wanted = normalise(language);
  const candidates = voices.filter(
    (voice) => voice.localService && primary(normalise(voice.lang)) === primary(wanted),
  );
  return candidates.find((voice) => normalise(voice.lang) === wanted) ?? candidates[0] ?? null;
}

function normalise(tag: string): string {
  return tag.replaceAll('_', '-').toLowerCase();
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
