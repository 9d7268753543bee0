import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseKey } from '../../../../content/schema/phrase-key.ts';
import { coverText } from '../../../../renderer/speech/cover-text.ts';

const known = [
  'Home',
  '3 of 11',
  'Bone marrow',
  'Nothing about you is kept',
  'Back',
  'Back to the page before',
  'هل أنت هنا؟',
  'C’est quoi\u202f?',
];
const has = (phrase: string): boolean => known.map(phraseKey).includes(phraseKey(phrase));

describe('which clips say a text', () => {
  it('says a card of a title and a place with the clips of both', () => {
    expect(coverText('Bone marrow 3 of 11', has)).toEqual(['Bone marrow', '3 of 11']);
  });

  it('takes the longest phrase that fits', () => {
    expect(coverText('Back to the page before', has)).toEqual(['Back to the page before']);
  });

  it('leaves a text to another voice as a whole where one part has no clip', () => {
    expect(coverText('Bone marrow and something new', has)).toBeNull();
  });

  it('reads "Home: Back" as two phrases, and a question in Arabic as one', () => {
    expect(coverText('Home: Back', has)).toEqual(['Home:', 'Back']);
    expect(coverText('هل أنت هنا؟', has)).toEqual(['هل أنت هنا؟']);
  });

  it('keeps the question mark that French writes apart', () => {
    expect(coverText('C’est quoi\u202f? 3 of 11', has)).toEqual(['C’est quoi\u202f?', '3 of 11']);
  });

  it('never loses, adds or swaps a letter', () => {
    const texts = fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', '. ', ': ', ', '), (phrases, seam) => {
        const text = phrases.join(seam);
        const letters = (one: string): string => one.replaceAll(/[^\p{L}\p{N}]/gu, '');
        const covered = coverText(text, has);
        expect(covered).not.toBeNull();
        expect(letters((covered ?? []).join(''))).toBe(letters(text));
        for (const phrase of covered ?? []) expect(has(phrase)).toBe(true);
      }),
    );
  });

  it('gives the same key to what sounds the same', () => {
    expect(phraseKey(' \u2068Home\u2069  page. ')).toBe(phraseKey('Home page'));
    expect(phraseKey('Who are you?')).not.toBe(phraseKey('Who are you'));
  });
});
