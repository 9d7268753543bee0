/** The words of the studio: five languages that say the same. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageLanguageFor, pageLanguages, StudioWords } from '../../../build/studio/page/studio-words.ts';

type Tree = { readonly [key: string]: string | Tree };
const read = (language: string): Tree =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../../build/studio/locales/${language}.json`), 'utf8'),
  ) as Tree;
const leaves = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : leaves(value, `${prefix}${key}.`),
  );
const plural = /_(zero|one|two|few|many|other)$/;
const stems = (tree: Tree) => [...new Set(leaves(tree).map(([key]) => key.replace(plural, '')))].sort();
const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each(pageLanguages)('in %s', (language) => {
  const tree = read(language);

  test('everything is said, and nothing else, with the same values', () => {
    expect(stems(tree)).toEqual(stems(read('en')));
    const english = new Map(leaves(read('en')));
    for (const [key, text] of leaves(tree)) {
      expect(text.trim(), key).not.toBe('');
      if (!plural.test(key)) expect(values(text), key).toEqual(values(english.get(key) ?? ''));
    }
  });

  test('every number of things has its form', () => {
    const keys = new Set(leaves(tree).map(([key]) => key));
    const forms = new Set(
      Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(language).select(count)),
    );
    for (const [key] of leaves(read('en')).filter(([name]) => name.endsWith('_one')))
      for (const form of forms) expect(keys).toContain(key.replace(plural, `_${form}`));
  });
});

test('the page speaks the first language of the browser that it knows, and turns with it', () => {
  expect(pageLanguageFor(['tr', 'nl-BE', 'en'])).toBe('nl');
  expect(pageLanguageFor(['tr'])).toBe('en');
  const root = { lang: '', dir: '' };
  const words = new StudioWords('en', root);
  expect(words.t('list.waiting', { count: 1 })).toBe('1 take waits for you');
  words.use('ar');
  expect(root).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(words.t('list.waiting', { count: 2 })).toBe('تسجيلان ينتظرانك');
  expect(words.day('2026-03-01')).toContain('2026');
});
