import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';

/** Where the build puts the real pack. */
export const leukemiaFolder = resolve(import.meta.dirname, '../../dist/packs/leukemia');

/** Index of the real pack. */
export const packIndex = JSON.parse(readFileSync(resolve(leukemiaFolder, 'index.json'), 'utf8')) as PackIndex;

/** Everything the real pack says in a language. */
export function packTexts(language: 'en' | 'fr' | 'ar'): PackLanguage {
  return JSON.parse(readFileSync(resolve(leukemiaFolder, `${language}.json`), 'utf8')) as PackLanguage;
}

/** Title of a slide; fails when the pack has it no more, so that a story cannot pass by accident. */
export function titleOf(slide: string, language: 'en' | 'fr' | 'ar' = 'en'): string {
  const text = packTexts(language).slides[slide];
  if (text === undefined)
    throw new Error(`The pack has no ${slide} in ${language}; the story needs another slide.`);
  return text.title;
}
