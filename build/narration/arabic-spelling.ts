/** Vowelled Arabic as espeak-ng reads it right; found by comparing the phonemes it gives for each spelling. */

const shadda = '\u0651';
const shortVowel = /^[\u064b-\u0650]$/;
const letterOrMark = /^[\p{L}\p{M}]/u;

/**
 * How one character is written for the synthesiser, from what stands before and after it in the sentence:
 * - the doubling mark comes before its vowel (in Unicode's own order the vowel was lost), and falls away behind an initial
 *   article, which the synthesiser assimilates by itself;
 * - the silent alef of plural verbs is left out;
 * - a final ta marbuta without a vowel is an h, as in speech before a pause.
 */
export function arabicSpelling(character: string, before: string, after: string): string {
  if (shortVowel.test(character) && after.startsWith(shadda))
    return isAfterArticle(before) ? character : shadda + character;
  if (character === shadda && (/[\u064b-\u0650]$/.test(before) || isAfterArticle(before))) return '';
  const isLast = !letterOrMark.test(after);
  if (character === 'ا' && isLast && /[\u064e\u064f]و\u0652?$/.test(before)) return '';
  if (character === 'ة' && isLast) return 'ه';
  return character;
}

/** Whether `before` ends with the first letter of a word behind its initial article. */
function isAfterArticle(before: string): boolean {
  return /(?:^|[^\p{L}\p{M}])ال\p{L}$/u.test(before);
}
