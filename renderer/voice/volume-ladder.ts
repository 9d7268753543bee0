/** Steps of the volume ladder (accessibility TTS-3). */
const steps = 8;
/** Each step is this much louder than the one below, decibels: seven of them make the 20 dB that a noisy room needs. */
const stepDecibels = 3;

/** Gain 0..1 of a step of the ladder; the highest step is the clip as it was made. */
export function gainOfVolume(volume: number): number {
  const step = Math.min(Math.max(volume, 1), steps);
  return 10 ** (((step - steps) * stepDecibels) / 20);
}
