import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Tree = { readonly [key: string]: string | Tree };
const folder = resolve(import.meta.dirname, '../../../../assets/locales');
const read = (file: string): Tree => JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Tree;

const leaves = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : leaves(value, `${prefix}${key}.`),
  );
const pluralForm = /_(zero|one|two|few|many|other)$/;
const stems = (tree: Tree): string[] =>
  [...new Set(leaves(tree).map(([key]) => key.replace(pluralForm, '')))].sort();
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name))].sort();

const english = read('en.json');
const englishTexts = new Map(leaves(english).map(([key, text]) => [key.replace(pluralForm, ''), text]));
const others = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'en.json');

describe.each(others)('assets/locales/%s', (file) => {
  const tree = read(file);
  const language = file.replace('.json', '');

  it('says everything that English says, and nothing else', () => {
    expect(stems(tree)).toEqual(stems(english));
  });

  it('leaves no message empty and uses the same values', () => {
    for (const [key, text] of leaves(tree)) {
      expect(text.trim(), key).not.toBe('');
      const wanted = placeholders(englishTexts.get(key.replace(pluralForm, '')) ?? '');
      // A form for one or two may say the number in a word.
      const given = new Set([...placeholders(text), ...(pluralForm.test(key) ? ['count'] : [])]);
      expect([...given].sort(), key).toEqual(
        pluralForm.test(key) ? [...new Set([...wanted, 'count'])].sort() : wanted,
      );
    }
  });

  it('has every plural form of its language', () => {
    const rules = new Intl.PluralRules(language);
    // Nothing is counted here that reaches a million, where French has a form of its own.
    const wanted = new Set(Array.from({ length: 200 }, (_unused, count) => rules.select(count)));
    const plurals = new Set(
      leaves(english)
        .map(([key]) => key)
        .filter((key) => pluralForm.test(key))
        .map((key) => key.replace(pluralForm, '')),
    );
    const keys = new Set(leaves(tree).map(([key]) => key));
    for (const stem of plurals)
      for (const form of wanted) expect(keys, `${stem}_${form}`).toContain(`${stem}_${form}`);
  });
});
