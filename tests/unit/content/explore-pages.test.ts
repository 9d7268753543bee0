import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileFolder } from '../../../build/content/run-content.ts';
import { activityWordsSchema } from '../../../content/schema/source-activity.ts';

const folder = resolve(import.meta.dirname, '../../../content/packs/leukemia');
const { pack } = compileFolder(folder);
const index = pack?.index;
const wordFiles = readdirSync(join(folder, 'slides'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /activity\.\w+\.yaml$/.test(file))
  .sort()
  .map((file) => join(folder, 'slides', file));
/** Longest sentence a child is asked to follow; Arabic words carry more (content.md 2). */
const longestSentence = (language: string): number => (language === 'ar' ? 10 : 12);
const sentencesOf = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );

describe('the explore pages of the leukemia pack', () => {
  const explored = [...(index?.paths.older ?? []), ...(index?.paths.siblings ?? [])];

  it.each(explored)('%s: at least three things answer, each with a name and a sentence', (id) => {
    const slide = index?.slides.find((one) => one.id === id);
    const things = Object.keys(index?.pictures[slide?.picture ?? '']?.hotspots ?? {});
    expect(things.length).toBeGreaterThanOrEqual(3);
    for (const { slides, language } of pack?.languages ?? [])
      for (const thing of id in slides ? things : []) {
        const answer = slides[id]?.hotspots[thing];
        expect(answer?.label, `${thing} in ${language}`).toMatch(/\S/);
        expect(answer?.says, `${thing} in ${language}`).toMatch(/\S/);
      }
  });

  it.each([
    ['blood-cells', 'fill-a-tube'],
    ['blasts', 'few-to-many'],
    ['kinds', 'share-of-ten'],
  ])('%s has something to do', (id, kind) => {
    expect(index?.slides.find((one) => one.id === id)?.activity?.kind).toBe(kind);
  });
});

describe('words of the activities', () => {
  it('are written in five languages', () => {
    for (const slide of ['03-blood-cells', '04-blasts', '08-kinds'])
      expect(wordFiles.filter((file) => file.includes(slide)).map((file) => basename(file))).toEqual(
        ['ar', 'de', 'en', 'fr', 'nl'].map((language) => `activity.${language}.yaml`),
      );
  });

  it.each(wordFiles.map((file) => [file.slice(folder.length + 1), file]))(
    '%s: short sentences',
    (_name, file) => {
      const language = basename(file).split('.')[1] ?? '';
      const words = v.parse(activityWordsSchema, parse(readFileSync(file, 'utf8')));
      const said = [...Object.values(words.parts).map(({ says }) => says), ...Object.values(words.lines)];
      for (const sentence of said.flatMap((text) => sentencesOf(text, language)))
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(longestSentence(language));
    },
  );
});
