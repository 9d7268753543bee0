import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  interfacePhrases,
  messageKeys,
  type MessageTree,
} from '../../../build/narration/interface/interface-phrases.ts';
import {
  behindStaffCode,
  hasClip,
  phraseValues,
  withoutClip,
  type PhraseWorld,
} from '../../../build/narration/interface/phrase-values.ts';
import { phraseKey } from '../../../content/schema/phrase-key.ts';
import { phraseListSchema } from '../../../content/schema/compiled-pack.ts';
import * as v from 'valibot';

const assets = resolve(import.meta.dirname, '../../../assets');
const read = (language: string): MessageTree =>
  JSON.parse(readFileSync(resolve(assets, `locales/${language}.json`), 'utf8')) as MessageTree;
const world: PhraseWorld = {
  languages: ['en', 'ar'],
  pathLengths: [11, 4],
  sources: [{ title: 'A source', publisher: 'A hospital', asOf: null }],
  numbers: [{ value: 90, source: 'A source', asOf: null }],
  dotGroups: [[8, 2]],
  titles: () => ['The pack'],
};

describe('the phrases that the kiosk can say', () => {
  it('have a clip, or a reason not to have one: every message that has values is accounted for', () => {
    const text = (key: string): string =>
      key
        .split('.')
        .reduce<string | MessageTree | undefined>(
          (tree, part) => (typeof tree === 'object' ? (tree[part] ?? tree[`${part}_other`]) : tree),
          read('en'),
        ) as string;
    for (const key of messageKeys(read('en'))) {
      const isCounted = text(key).includes('{{');
      if (hasClip(key)) expect(key in phraseValues, key).toBe(isCounted);
    }
    for (const key of [...Object.keys(phraseValues), ...Object.keys(withoutClip)])
      expect(messageKeys(read('en')), key).toContain(key);
    for (const beginning of behindStaffCode)
      expect(
        messageKeys(read('en')).some((key) => key.startsWith(beginning)),
        beginning,
      ).toBe(true);
  });

  it('are whole sentences with their values, and never a placeholder', async () => {
    for (const language of readdirSync(resolve(assets, 'locales')).map((file) => file.replace('.json', ''))) {
      const phrases = await interfacePhrases(language, read(language), world);
      expect(phrases.filter((phrase) => phrase.includes('{{'))).toEqual([]);
      expect(new Set(phrases.map(phraseKey)).size).toBe(phrases.length);
    }
    const english = (await interfacePhrases('en', read('en'), world)).map(phraseKey);
    for (const phrase of [
      '3 of 11',
      'Volume 8 of 8',
      'Speed 1 of 7',
      'English: press Enter',
      'about 90 of 100',
    ])
      expect(english).toContain(phrase);
    expect(english).not.toContain('12 of 11');
  });

  it('each have a clip in every language of the interface', async () => {
    for (const language of readdirSync(resolve(assets, 'locales')).map((file) => file.replace('.json', ''))) {
      const list = v.parse(
        phraseListSchema,
        JSON.parse(readFileSync(resolve(assets, `public/speech/${language}.json`), 'utf8')),
      );
      for (const phrase of await interfacePhrases(language, read(language), {
        ...world,
        titles: () => [],
        sources: [],
        numbers: [],
        dotGroups: [],
        languages: [language],
      }))
        expect(Object.keys(list), `${language}: ${phrase}`).toContain(phraseKey(phrase));
    }
  });
});
