import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenForm, wordSpans } from '../../../build/narration/spoken-form.ts';

const whole = (text: string): [number, number] => [0, text.length];

describe('what is given to the voice', () => {
  test('every position leads back to the letter on the screen, in any language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.constantFrom('en', 'fr', 'ar'),
        (text, language) => {
          const { spoken, offsets } = spokenForm(text, whole(text), language, {});
          const letters = Array.from(spoken);
          expect(offsets).toHaveLength(letters.length);
          letters.forEach((letter, index) => {
            const offset = offsets[index] ?? NaN;
            if (/\p{L}/u.test(letter))
              expect(String.fromCodePoint(text.codePointAt(offset) ?? 0)).toBe(letter);
            expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
          });
          expect(spoken).not.toMatch(/[&<>\u2066-\u2069]/);
        },
      ),
    );
  });

  test('a word of the lexicon is replaced and keeps its place', () => {
    const text = 'This is ALL, not all.';
    const { spoken, offsets } = spokenForm(text, whole(text), 'en', { ALL: '[[eI]]' });
    expect(spoken).toBe('This is [[eI]], not all.');
    expect(offsets.slice(8, 14)).toEqual([8, 8, 8, 8, 8, 8]);
    expect(offsets[14]).toBe(11);
  });

  test('small letters in the lexicon match any case, and only whole words', () => {
    const say = (text: string) => spokenForm(text, whole(text), 'en', { petechiae: 'X' }).spoken;
    expect(say('Petechiae here.')).toBe('X here.');
    expect(say('petechiaes here.')).toBe('petechiaes here.');
  });

  test('a sign of the lexicon is said wherever it stands', () => {
    const text = 'حَوَالَيْ \u206690%\u2069 مِنْ';
    const { spoken, offsets } = spokenForm(text, whole(text), 'ar', { '%': ' X' });
    expect(spoken).toBe('حَوَالَيْ 90 X مِنْ.');
    expect(text[offsets[spoken.indexOf('X')] ?? 0]).toBe('%');
    expect(spokenForm('+32', [0, 3], 'ar', { '+': 'Y ' }).spoken).toBe('Y 32.');
  });

  test('numbers are said as one, telephone numbers group by group', () => {
    const say = (text: string) => spokenForm(text, whole(text), 'fr', {}).spoken;
    expect(say('10\u202f000 mots.')).toBe('10000 mots.');
    expect(say('+32\u00a02\u00a0764\u00a023\u00a050.')).toBe('+32 2 764 23 50.');
  });

  test('a line without an end gets one, quietly', () => {
    expect(spokenForm('A fever', [0, 7], 'en', {}).spoken).toBe('A fever.');
    expect(spokenForm('A fever?', [0, 8], 'en', {}).spoken).toBe('A fever?');
    expect(spokenForm('حُمّى؟', [0, 6], 'ar', {}).spoken).not.toContain('.');
  });
});

describe('vowelled Arabic', () => {
  const say = (text: string) => spokenForm(text, whole(text), 'ar', {}).spoken;

  test('the doubling mark is put before its vowel, and away behind an initial article', () => {
    expect(say('أَنَّهُ.')).toBe('أَن\u0651\u064eهُ.');
    expect(say('السَّبَب.')).toBe('السَبَب.');
    expect(say('وَالسَّبَب.')).toBe('وَالس\u0651\u064eبَب.');
  });

  test('silent alef and final ta marbuta are written as they are said', () => {
    expect(say('أَخْبِرُوا المُمَرِّضَة.')).toBe('أَخْبِرُو المُمَر\u0651\u0650ضَه.');
    expect(say('دَائِرَةٌ.')).toBe('دَائِرَةٌ.');
  });

  test('an article behind bi- or ka- has no long vowel, and is assimilated', () => {
    expect(say('بِالكِبَار.')).toBe('بِلكِبَار.');
    expect(say('وَبِالسَّرَطَان.')).toBe('وَبِس\u0651\u064eرَطَان.');
    expect(say('بِاللُّعَب.')).toBe('بِل\u0651\u064fعَب.');
    expect(say('بَالَ.')).toBe('بَالَ.');
    expect(say('وَالكِبَار.')).toBe('وَالكِبَار.');
  });

  test('before the emphatic t the article needs the doubling mark', () => {
    expect(say('الطِّفْل.')).toBe('الط\u0651\u0650فْل.');
  });

  test('an alef that only carries a vowel is said as that vowel', () => {
    expect(say('هُوَ اسْمُهُ.')).toBe('هُوَ ا\u0650سْمُهُ.');
    expect(say('اُنْظُرُوا.')).toBe('اُنْظُرُو.');
    expect(say('الاِسْتِمَاع.')).toBe('ال\u0650سْتِمَاع.');
    expect(say('وَالاِسْتِمَاع.')).toBe('وَل\u0650سْتِمَاع.');
  });

  test('a doubled y or w stays a consonant', () => {
    expect(say('خَلِيَّة.')).toBe('خَلِييَه.');
    expect(say('أَوَّلًا.')).toBe('أَووَلًا.');
    expect(say('عَيِّنَة.')).toBe('عَي\u0651\u0650نَه.');
    expect(say('قَوِيّ.')).toBe('قَوِي\u0651.');
  });

  test('a final k before a pause gets no vowel', () => {
    expect(say('ذٰلِك.')).toBe('ذٰلِك\u0652.');
    expect(say('ذٰلِكَ خَيْر.')).toBe('ذٰلِكَ خَيْر.');
  });
});

describe('words on the screen', () => {
  test('apostrophes, vowel marks and isolates stay with their words', () => {
    const words = (text: string, language: string) =>
      wordSpans(text, whole(text), language).map(([from, to]) => text.slice(from, to));
    expect(words('Aujourd’hui, l’hôpital t’aide.', 'fr')).toEqual(['Aujourd’hui', 'l’hôpital', 't’aide']);
    expect(words('Prêt\u202f?', 'fr')).toEqual(['Prêt']);
    expect(words('الدَّمُ يَجْرِي.', 'ar')).toEqual(['الدَّمُ', 'يَجْرِي']);
    expect(words('اتصل: \u2066+32 2\u2069.', 'ar')).toEqual(['اتصل', '32', '2']);
  });

  test('are ranges of the whole text', () => {
    const text = 'One.\nTwo words.';
    expect(wordSpans(text, [5, 15], 'en')).toEqual([
      [5, 8],
      [9, 14],
    ]);
  });
});
