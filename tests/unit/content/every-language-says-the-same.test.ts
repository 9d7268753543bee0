import { describe, expect, it } from 'vitest';
import { compileFolder, packFolders } from '../../../build/content/run-content.ts';
import type { Level, PackLanguage } from '../../../content/schema/compiled-pack.ts';

/** Numbers in a shown text, whatever the language puts between their digits and before their percent sign. */
function numbersIn(text: string): string[] {
  const joined = text
    .replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replaceAll(/(?<=\d)[\u00a0\u202f](?=\d)/g, '');
  const found = joined.match(/\p{Nd}+(?:[.,]\p{Nd}+)?[\s\u00a0\u202f]*[%٪]?/gu) ?? [];
  return [
    ...new Set(
      found.map((number) =>
        number
          .replaceAll(/[\s\u00a0\u202f]/g, '')
          .replace('٪', '%')
          .replace(',', '.'),
      ),
    ),
  ].sort();
}

const levels: readonly Level[] = ['young', 'older', 'parents'];
const texts = (words: PackLanguage, slide: string): Record<string, string> => {
  const text = words.slides[slide];
  return text === undefined
    ? {}
    : Object.fromEntries(levels.flatMap((level) => [[level, text.levels[level]?.text ?? '']]));
};

describe('every language of every pack says the same numbers', () => {
  const comparisons = packFolders().flatMap((folder) => {
    const [first, ...others] = compileFolder(folder).pack?.languages ?? [];
    if (first === undefined) throw new Error(`${folder} does not compile`);
    return others.flatMap((other) =>
      Object.keys(other.slides).flatMap((slide) =>
        Object.entries(texts(other, slide))
          .filter(([, text]) => text !== '')
          .map(([level, text]) => ({
            where: `${slide} ${level} ${other.language}`,
            text,
            model: texts(first, slide)[level] ?? '',
          })),
      ),
    );
  });

  it('compares something, and reads numbers as they are shown', () => {
    expect(comparisons.length).toBeGreaterThan(20);
    expect(numbersIn('80\u00a0%, \u206690%\u2069, +32\u00a02\u00a0764')).toEqual([
      '32\u00a02\u00a0764'.replaceAll('\u00a0', ''),
      '80%',
      '90%',
    ]);
  });

  it.each(comparisons)('$where', ({ text, model }) => {
    expect(numbersIn(text)).toEqual(numbersIn(model));
  });
});
