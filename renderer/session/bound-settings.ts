import { speechRates } from './session-types.ts';
import type { Settings } from './session-types.ts';

/** Steps of the volume ladder (accessibility TTS-3). */
export const volumeSteps = 8;

/** Settings within what the voice can do: a rate between the slowest and the fastest, a whole step of volume. */
export function boundSettings(settings: Settings): Settings {
  const rate = Math.min(
    Math.max(settings.speechRate, speechRates[0]),
    speechRates[speechRates.length - 1] ?? 2,
  );
  const volume = Math.min(Math.max(Math.round(settings.volume), 1), volumeSteps);
  return { ...settings, speechRate: rate, volume };
}
