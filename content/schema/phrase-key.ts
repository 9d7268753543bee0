/** Marks that are seen by the browser and not heard: direction, isolation, soft hyphen, joiners of no width. */
const unheard = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * A phrase as it stands in the list. What sounds the same is the same: white space, marks of direction, and the full stop or
 * colon that a label lacks and a sentence has.
 */
export function phraseKey(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(unheard, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[.:;,،؛\s]+$/u, '');
}
