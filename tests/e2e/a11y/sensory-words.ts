/** Words for a place, a shape or a colour: whoever does not see cannot follow an instruction that has nothing else (WCAG 1.3.3). */

/** By language: how an instruction begins to be one, and what only eyes can tell. Beginnings of words. */
const wordsOfLanguages: Readonly<
  Record<string, { readonly orders: readonly string[]; readonly sensory: readonly string[] }>
> = {
  en: {
    orders: ['tap', 'touch', 'press', 'choose', 'hold', 'point', 'look'],
    sensory:
      'left right above below top bottom corner round circle square arrow red green blue yellow orange'.split(
        ' ',
      ),
  },
  fr: {
    orders: ['touche', 'appuie', 'appuy', 'chois', 'tiens', 'tene', 'regarde'],
    sensory:
      'gauche droite dessus dessous haut bas coin rond cercle carré flèche rouge vert bleu jaune orange'.split(
        ' ',
      ),
  },
  nl: {
    orders: ['tik', 'raak', 'druk', 'kies', 'houd', 'kijk'],
    sensory:
      'links rechts boven onder hoek rond cirkel vierkant pijl rood rode groen blauw geel gele oranje'.split(
        ' ',
      ),
  },
  de: {
    orders: ['tipp', 'berühr', 'drück', 'wähl', 'halt', 'schau'],
    sensory: 'links rechts oben unten ecke rund kreis quadrat pfeil rot rote grün blau gelb orange'.split(
      ' ',
    ),
  },
  ar: {
    orders: ['المس', 'اضغط', 'اختر', 'انقر', 'انظر'],
    sensory:
      'يمين يسار اليمين اليسار أعلى أسفل فوق تحت زاوية الزاوية دائرة الدائرة مربع المربع سهم أحمر أخضر أزرق أصفر'.split(
        ' ',
      ),
  },
};

/** Without the marks of Arabic vowels, in small letters. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase();
}

/** Sentences that tell somebody to do something with a thing that they name by its looks alone: by none of the names that it can have. */
export function byLooksAlone(
  texts: readonly string[],
  { language, names }: { readonly language: string; readonly names: readonly string[] },
): readonly string[] {
  const { orders, sensory } = wordsOfLanguages[language] ?? { orders: [], sensory: [] };
  const known = names.map(plain).filter((name) => name !== '');
  return texts
    .flatMap((text) => text.split(/(?<=[.!?؟])\s+/u))
    .filter((sentence) => {
      const said = plain(sentence);
      const words = said.split(/[^\p{L}]+/u);
      const has = (beginnings: readonly string[]): boolean =>
        // Arabic joins "and", "with" and "to" to the beginning of a word.
        beginnings.some((beginning) =>
          words.some((word) =>
            language === 'ar' ? word.includes(plain(beginning)) : word.startsWith(plain(beginning)),
          ),
        );
      return has(orders) && has(sensory) && !known.some((name) => said.includes(name));
    });
}
