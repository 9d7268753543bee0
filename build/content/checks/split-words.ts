/** One word of a text and where it stands. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** A telephone number is one word to a reader; the compiler joins its groups with no-break spaces. */
const joinedDigits = /\+?\d+(?:[\u00a0\u202f]\d+)+/g;

/** Words of a text by the Unicode rules of the language, with offsets into that text. */
export function splitWords(text: string, language: string): Word[] {
  // Same length, so that offsets stay true.
  const joined = text.replaceAll(joinedDigits, (digits) => '0'.repeat(digits.length));
  return [...segmenter(language).segment(joined)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => {
      const word = text.slice(index, index + segment.length);
      return { word, from: index, to: index + segment.length };
    });
}
