/** Arabic vowel signs and the line that only stretches a word. */
const arabicSigns = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const isolates = /[\u200e\u200f\u061c\u2066-\u2069]/g;

/** A word without the marks that hold its direction. */
export function withoutDirection(word: string): string {
  return word.replaceAll(isolates, '');
}

/** A word as lists of words compare it: small letters, one apostrophe, Arabic without vowel signs and with plain alef and ha. */
export function foldWord(word: string, language: string): string {
  return withoutDirection(word.normalize('NFC'))
    .toLocaleLowerCase(language)
    .replaceAll('’', "'")
    .replaceAll(arabicSigns, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}
