/** What is given to the synthesiser for a sentence, and how positions in it lead back to the text on the screen. */
import type { Span } from '../../content/schema/compiled-pack.ts';
import { arabicSpelling } from './arabic-spelling.ts';

/** Pronunciations of a language: what is written -> what is said (a respelling, or phonemes in `[[...]]`). */
export type SayLexicon = Readonly<Record<string, string>>;

/** A sentence as it is spoken. */
export interface SpokenForm {
  readonly spoken: string;
  /** For each code point of `spoken`, the UTF-16 offset in the whole text that it stands for. */
  readonly offsets: readonly number[];
}

/** The lexicon without phonemes in `[[...]]`, for whoever does not read the alphabet of espeak-ng. */
export function respellingsOf(lexicon: SayLexicon): SayLexicon {
  return Object.fromEntries(Object.entries(lexicon).filter(([, said]) => !said.includes('[[')));
}

const isolates = /[\u2066-\u2069]/;
const markup = /[&<>]/;
/** Narrow or fixed space inside a number, such as 10 000; spoken as one number. */
const groupingSpace = /^[\u00a0\u202f]\d{3}(?!\d)/;

/**
 * Spoken form of the sentence at `span` of `text`: bidi isolates and grouping spaces fall away, words of the lexicon are
 * replaced, mark-up characters become spaces, and a sentence without a final mark gets a full stop for its melody.
 */
export function spokenForm(
  text: string,
  [from, to]: Span,
  language: string,
  lexicon: SayLexicon,
): SpokenForm {
  const sentence = text.slice(from, to);
  const starts = wordStarts(sentence, language);
  const entries = Object.entries(lexicon).sort(([one], [other]) => other.length - one.length);
  let spoken = '';
  const offsets: number[] = [];
  const add = (piece: string, offset: number) => {
    spoken += piece;
    for (let count = Array.from(piece).length; count > 0; count -= 1) offsets.push(offset);
  };
  for (let at = 0; at < sentence.length;) {
    const entry = entries.find(
      ([written]) => (starts.has(at) || isSign(written)) && isWordAt(sentence, at, written),
    );
    if (entry) {
      add(entry[1], from + at);
      at += entry[0].length;
    } else {
      const character = String.fromCodePoint(sentence.codePointAt(at) ?? 32);
      add(saidAs(character, sentence, at, language), from + at);
      at += character.length;
    }
  }
  if (!/[.!?؟…:]["”»’)\s]*$/u.test(spoken)) add('.', to);
  return { spoken, offsets };
}

/** Ranges of the words of the sentence at `span`, in offsets of the whole text. */
export function wordSpans(text: string, [from, to]: Span, language: string): Span[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text.slice(from, to));
  return [...segments]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }): Span => {
      // Isolates and narrow fixed spaces count as parts of the word they touch.
      const bare = segment.replaceAll(/^[\s\u2066-\u2069]+|[\s\u2066-\u2069]+$/g, '');
      const start = from + index + segment.indexOf(bare);
      return [start, start + bare.length];
    });
}

function saidAs(character: string, sentence: string, at: number, language: string): string {
  if (isolates.test(character)) return '';
  if (markup.test(character)) return ' ';
  if (character === '’') return "'";
  if (language.startsWith('ar') && /\p{Script=Arabic}|\p{M}/u.test(character))
    return arabicSpelling(character, sentence.slice(0, at), sentence.slice(at + character.length));
  const isGrouping = /\d$/.test(sentence.slice(0, at)) && groupingSpace.test(sentence.slice(at, at + 5));
  if (isGrouping && !isTelephone(sentence, at)) return '';
  return character === '\u00a0' || character === '\u202f' ? ' ' : character;
}

/** Groups of a telephone number are said one by one. */
function isTelephone(sentence: string, at: number): boolean {
  return /\+[\d \u00a0\u202f]*$/.test(sentence.slice(0, at));
}

function wordStarts(sentence: string, language: string): Set<number> {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(sentence);
  return new Set([...segments].filter(({ isWordLike }) => isWordLike === true).map(({ index }) => index));
}

/** Signs, such as %, are no words: they match wherever they stand. */
function isSign(written: string): boolean {
  return !/[\p{L}\p{N}\p{M}]/u.test(written);
}

/** Entries in small letters match any case; entries with capitals, such as ALL, only themselves. */
function isWordAt(sentence: string, at: number, written: string): boolean {
  const found = sentence.slice(at, at + written.length);
  const hasCapital = written !== written.toLowerCase();
  if ((hasCapital ? found : found.toLowerCase()) !== written) return false;
  if (isSign(written)) return true;
  return !/^[\p{L}\p{N}\p{M}]/u.test(sentence.slice(at + written.length));
}
