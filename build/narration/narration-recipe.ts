/** How the synthesised voice sounds. Every change here makes all clips stale. */

/** Grows when the way clips are made changes without a change of the values below. */
export const recipeVersion = 1;

/** Silence in a clip, milliseconds: before the first word, after the last, between sentences, between paragraphs. */
export const silenceMs = { lead: 200, tail: 400, betweenSentences: 450, betweenBlocks: 700 } as const;

/** Loudness of every clip, LUFS (BS.1770, mono), and the highest sample, dBFS (design: narration 4.3). */
export const loudness = { targetLufs: -18, ceilingDbfs: -1.5 } as const;
/** Highest sample that a decoded clip may have: the encoder lifts some peaks over the ceiling above, dBFS. */
export const encodedCeilingDbfs = -0.3;

/**
 * Quality step of the Vorbis encoder. A level is listened to for long: 1, about 30 kbit/s for this voice. The many short lines of
 * hotspots and glossary would be half of all sound: -0.5 is a fifth smaller, for 1 to 2.5 dB more spectral difference from the source.
 */
export const vorbisQuality = { level: 1, line: -0.5 } as const;

/**
 * Clips of the interface answer keys: little silence around them, milliseconds, and small files, because there are hundreds: 16 kHz
 * keeps all that this voice has below 8 kHz and saves a fifth. More than `limitBytes` a language is worth a look at `vorbisQuality`.
 */
export const interfaceClip = {
  leadMs: 40,
  tailMs: 160,
  sampleRate: 16_000,
  vorbisQuality: -1,
  limitBytes: 3_000_000,
} as const;

/** More sound than this in one pack is worth a look at `vorbisQuality`, bytes: the budget of five languages. */
export const packLimitBytes = 40_000_000;

/** How one language is spoken. */
export interface VoiceRecipe {
  /** Name of the espeak-ng voice. */
  readonly voice: string;
  /**
   * espeak-ng rate; chosen so that whole clips, pauses included, run at about 120 words a minute in the middle. Vowelled
   * Arabic words are longer: about 80 a minute has the same number of syllables.
   */
  readonly rate: number;
  /** Pitch and pitch range of espeak-ng, 0..100. */
  readonly pitch: number;
  readonly range: number;
}

const calm = { pitch: 50, range: 40 } as const;
const voices: Readonly<Record<string, VoiceRecipe>> = {
  en: { voice: 'en-us', rate: 115, ...calm },
  fr: { voice: 'fr', rate: 105, ...calm },
  nl: { voice: 'nl', rate: 115, ...calm },
  de: { voice: 'de', rate: 115, ...calm },
  ar: { voice: 'ar', rate: 135, ...calm },
  // Languages that a hospital may add: the voice exists, nobody has listened to it yet.
  ...Object.fromEntries(
    ['am', 'bg', 'es', 'fa', 'it', 'ku', 'pl', 'pt', 'ro', 'ru', 'sq', 'sw', 'ti', 'tr', 'uk'].map(
      (language): [string, VoiceRecipe] => [language, { voice: language, rate: 115, ...calm }],
    ),
  ),
};

/** Recipe of a language tag, by its language; `null` when this build has no voice for it. */
export function voiceRecipe(language: string): VoiceRecipe | null {
  return voices[language.split('-')[0] ?? language] ?? null;
}

/** Name of our voice variant. */
export const variantName = 'lantern';

/**
 * A gentle voice, as an espeak-ng variant. Chosen by measuring thirteen variants on the same sentences: middle pitch
 * 193 Hz within a narrow band (173-208 Hz), the second-most regular voicing (0.947) that still carries consonants, and little
 * energy above 3 kHz (-17 dB; the usual female variants have -11 to -14 dB). No breath and no roughness: their noise would
 * be seeded by the clock, and two builds would differ.
 */
export const variant = `language variant
name ${variantName}
gender female
pitch 158 215
flutter 2
roughness 0
formant 0 105 80 150
formant 1 112 80 150
formant 2 112 75 150
formant 3 112 70 150
formant 4 115 65 150
formant 5 115 55 150
formant 6 105 45 150
formant 7 110 40 150
formant 8 110 40 150
stressAdd 0 0 -10 -10 0 0 10 30
consonants 85 85
`;
