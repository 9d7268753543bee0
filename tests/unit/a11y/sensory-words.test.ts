import { describe, expect, it } from 'vitest';
import { byLooksAlone } from '../../e2e/a11y/sensory-words.ts';

const instructions = {
  en: { bad: 'Tap the round button on the left.', good: 'Tap Next, in the row at the bottom.', name: 'Next' },
  fr: { bad: 'Touchez le bouton en haut.', good: 'Touchez Plus bas.', name: 'Plus bas' },
  nl: { bad: 'Tik op de rode knop.', good: 'Tik op Verder, rechts onderaan.', name: 'Verder' },
  de: { bad: 'Drücke den grünen Knopf.', good: 'Tippe auf Weiter, ganz unten.', name: 'Weiter' },
  ar: { bad: 'الْمَسِ الزِّرَّ الأَحْمَر.', good: 'المس التالي، في أسفل الصفحة.', name: 'التالي' },
};

describe('An instruction for somebody who does not see', () => {
  it.each(Object.entries(instructions))(
    'names the thing, not its place or colour (%s)',
    (language, { bad, good, name }) => {
      expect(byLooksAlone([`${good} ${bad}`], { language, names: [name] })).toEqual([bad]);
    },
  );

  it('a text that tells of colours and sends nobody anywhere is no instruction', () => {
    const texts = ['Red blood cells carry air. Some children feel left out.'];
    expect(byLooksAlone(texts, { language: 'en', names: [] })).toEqual([]);
  });
});
