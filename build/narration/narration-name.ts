import type { SpeakableText } from '../content/speakable-texts.ts';

/** Name of the files of a text, without ending: `bone-marrow.young`, `blood-cells.hotspot-red`, `glossary.blood`. */
export function narrationName({ slide, part }: Pick<SpeakableText, 'slide' | 'part'>): string {
  return `${slide}.${part}`;
}
