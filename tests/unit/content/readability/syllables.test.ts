import { describe, expect, it } from 'vitest';
import { syllablesOf } from '../../../../build/content/readability/syllables.ts';

/** Counted by hand, as they are spoken: words of the pack and words that counters get wrong. */
const countedByHand: Readonly<Record<string, string>> = {
  en: 'blood bone mar-row leu-ke-mi-a fac-to-ry doc-tor med-i-cine hos-pi-tal treat-ment ques-tion al-ways pic-ture peo-ple chil-dren plate-lets cells team made called in-side dif-fer-ent to-geth-er in-fec-tion',
  fr: 'sang moelle o-sseuse glo-bules rouges pla-quettes en-fant mé-de-cin trai-te-ment é-quipe hô-pi-tal ma-la-die cel-lules u-sine fa-brique elle pa-rents ques-tion a-na-lyse ai-gu lym-pho-blas-tique Bel-gique a-dulte i-dée oi-seau nuit ou-vert une eau l’os d’hé-ma-to-lo-gie jus-qu’à im-por-tant parlent',
  nl: 'bloed been-merg leu-ke-mie bloed-plaat-jes be-han-de-ling zie-ken-huis dok-ter ont-ste-king o-ver-le-ving kin-der-en va-der i-dee ook cel-len fa-briek stam-cel-trans-plan-ta-tie vraag vra-gen ver-pleeg-kun-di-ge koorts ei-gen a-dem a-vond ou-ders nieu-we cij-fers a-cu-te één',
  de: 'Kno-chen-mark Blut ro-te Blut-kör-per-chen Blut-plätt-chen Kin-der-kran-ken-haus Arzt Be-hand-lung o-der a-ber A-bend ü-ber El-tern fra-gen Un-ter-su-chung ü-ber-le-bens-ra-te a-ku-te Zel-len in-nen ih-re bau-en Team Bel-gi-en',
};

describe('syllables', () => {
  it.each(Object.entries(countedByHand))('%s: nearly every word as counted by hand', (language, words) => {
    const wrong = words.split(' ').filter((word) => {
      const whole = word.replaceAll('-', '');
      return syllablesOf(whole, language) !== word.split('-').length;
    });
    // A formula works with averages: one word in twenty may be off by one.
    expect(wrong.length / words.split(' ').length, wrong.join(' ')).toBeLessThanOrEqual(0.05);
  });

  it('Arabic: a long vowel, a doubled letter and an n-ending weigh two, as OSMAN counts', () => {
    expect(syllablesOf('كِتَابٌ', 'ar')).toBe(1 + 2 + 2);
    expect(syllablesOf('دَمٌ', 'ar')).toBe(1 + 2);
  });

  it('a language nobody has taught it is not guessed', () => {
    expect(syllablesOf('palavra', 'pt')).toBeNull();
  });
});
