/** Vowelled Arabic as espeak-ng reads it right; found by comparing the phonemes it gives for each spelling. */

const shadda = '\u0651';
const sukun = '\u0652';
const kasra = '\u0650';
const shortVowel = /^[\u064b-\u0650]$/;
const letterOrMark = /^[\p{L}\p{M}]/u;

/**
 * How one character is written for the synthesiser, from what stands before and after it in the sentence:
 * - the doubling mark comes before its vowel (in Unicode's own order the vowel was lost), and falls away behind an initial
 *   article, which the synthesiser assimilates by itself (only before ط it does not);
 * - a doubled y or w is written twice, or it would become a long vowel;
 * - a final ta marbuta without a vowel is an h, as in speech before a pause;
 * - a final k without a vowel is marked as such, or it would get one.
 */
export function arabicSpelling(character: string, before: string, after: string): string {
  if (shortVowel.test(character) && after.startsWith(shadda))
    return isAfterArticle(before) || isDoubledGlide(before.slice(-1), character + after)
      ? character
      : shadda + character;
  if (character === shadda && (/[\u064b-\u0650]$/.test(before) || isAfterArticle(before))) return '';
  if (isDoubledGlide(character, after)) return character.repeat(2);
  if (character === 'ا') return alefSpelling(before, after);
  if (character === 'ل' && /(?:^|[^\p{L}\p{M}])(?:[وف]\u064e)?[بك][\u064e\u0650]ا$/u.test(before))
    return isDoubled(after.slice(1)) ? '' : character;
  const isLast = !letterOrMark.test(after);
  if (character === 'ة' && isLast) return 'ه';
  if (character === 'ك' && isLast) return character + sukun;
  return character;
}

/**
 * - The silent alef of plural verbs is left out, and so is that of an article behind "bi" or "ka", which would become long (its
 *   l goes too where it is assimilated);
 * - behind the article, an alef that only carries its vowel leaves the vowel alone;
 * - at the beginning of a word before a consonant without a vowel it is an i: "ism", not "asm".
 */
function alefSpelling(before: string, after: string): string {
  const isLast = !letterOrMark.test(after);
  if (isLast && /[\u064e\u064f]و\u0652?$/.test(before)) return '';
  if (/(?:^|[^\p{L}\p{M}])(?:[وف]\u064e)?[بك][\u064e\u0650]$/u.test(before) && /^ل(?!\p{M})/u.test(after))
    return '';
  if (/(?:^|[^\p{L}\p{M}])[وف]\u064e$/u.test(before) && after.startsWith(`لا${kasra}`)) return '';
  if (after.startsWith(kasra) && /(?:^|[^\p{L}\p{M}])(?:[وفبك][\u064e\u0650])*ال$/u.test(before)) return '';
  if (!/[\p{L}\p{M}]$/u.test(before) && /^\p{L}\u0652/u.test(after)) return `ا${kasra}`;
  return 'ا';
}

/** Whether the marks that begin `after` double the letter they stand on. */
function isDoubled(after: string): boolean {
  return /^[\u064b-\u0650]?\u0651/.test(after);
}

/** Whether `letter`, followed by `after`, is a doubled y or w that must be written twice. With an i, and at a pause, y is right as it is. */
function isDoubledGlide(letter: string, after: string): boolean {
  return (
    (letter === 'ي' && /^[\u064e\u064f]\u0651/.test(after)) ||
    (letter === 'و' && /^[\u064e-\u0650]\u0651/.test(after))
  );
}

/** Whether `before` ends with the first letter of a word behind its initial article. */
function isAfterArticle(before: string): boolean {
  return /(?:^|[^\p{L}\p{M}])ال(?!ط)\p{L}$/u.test(before);
}
