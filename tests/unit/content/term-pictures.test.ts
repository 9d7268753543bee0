import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packLanguageSchema } from '../../../content/schema/compiled-pack.ts';
import type { GlossaryEntry } from '../../../content/schema/compiled-pack.ts';
import { writePack } from '../../../build/content/write-pack.ts';
import { PackDesk } from './pack-desk.ts';

const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><path d="M0 0h9"/></svg>';
const list = 'glossary/pictures.yaml';
const drawing = 'illustrations/terms/seed.svg';

/** A garden in which the seed has a picture of its own. */
const drawnGarden = (svg = square): PackDesk =>
  new PackDesk().write(drawing, svg).write(list, 'seed: { file: seed.svg, mirror: true }\n');

const seedIn = (desk: PackDesk, language: string): GlossaryEntry | undefined =>
  desk.compile().pack?.languages.find((words) => words.language === language)?.glossary['seed'];

describe('a word that has a picture of its own', () => {
  it('shows the same one in every language, without being named in each', () => {
    const pictures = ['en', 'fr'].map((language) => seedIn(drawnGarden(), language)?.ownPicture);
    expect(pictures[0]).toMatchObject({ mirror: true });
    expect(pictures[0]?.file).toMatch(/^illustrations\/terms\/seed\.[0-9a-f]{8}\.svg$/);
    expect(pictures[1]).toEqual(pictures[0]);
  });

  it('brings its file into the compiled pack', () => {
    const desk = drawnGarden();
    const { pack } = desk.compile();
    if (pack === null) throw new Error('no pack');
    const folder = join(desk.folder, 'compiled');
    writePack(pack, folder);
    const file = seedIn(desk, 'en')?.ownPicture?.file ?? '';
    expect(existsSync(join(folder, file))).toBe(true);
  });

  it('may share the picture of another word', () => {
    const desk = drawnGarden()
      .edit('glossary/en.yaml', 'seed:', 'grain: { name: grain, says: A grain is a seed. }\nseed:')
      .write(list, 'seed: { file: seed.svg, mirror: true }\ngrain: { file: seed.svg, mirror: false }\n');
    expect(desk.complaints()).toEqual([]);
    const english = desk.compile().pack?.languages[0]?.glossary;
    expect(english?.['grain']?.ownPicture?.file).toBe(english?.['seed']?.ownPicture?.file);
  });
});

describe('a word whose picture cannot be shown', () => {
  it.each([
    [
      'is missing',
      drawnGarden,
      (desk: PackDesk) => desk.remove(drawing),
      /seed\.svg" of the word "seed" is missing/,
    ],
    [
      'has words in it',
      () => drawnGarden(square.replace('<path', '<text>a</text><path')),
      null,
      /not allowed/,
    ],
    ['is not square', () => drawnGarden(square.replace('400 400', '400 300')), null, /must be square/],
    [
      'is too large',
      () => drawnGarden(square.replace('M0 0h9', `M0 0${'h9'.repeat(11_000)}`)),
      null,
      /limit is 20 KB/,
    ],
  ])('%s: the complaint says so, and the word is explained without it', (_why, make, spoil, complaint) => {
    const desk = spoil === null ? make() : spoil(make());
    expect(desk.complaints().join('\n')).toMatch(complaint);
    expect(seedIn(desk, 'en')).toMatchObject({ name: 'seed', ownPicture: null });
  });

  it('is told apart from a misspelt word', () => {
    const desk = drawnGarden().write(list, 'sead: { file: seed.svg, mirror: true }\n');
    expect(desk.complaints().join('\n')).toMatch(
      /pictures\.yaml.*"sead" is not a word of the glossary.*glossary\/en/,
    );
  });
});

describe('a word without a picture', () => {
  const another = 'root: { name: root, says: The part that drinks. }\nseed:';

  it('is forgotten where the others have one', () => {
    const desk = drawnGarden().edit('glossary/en.yaml', 'seed:', another);
    const { issues } = desk.compile();
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'error', what: 'The word "root" has no picture.' }),
    ]);
  });

  it('is only a warning in a pack that has no such pictures at all', () => {
    const { issues } = new PackDesk().edit('glossary/en.yaml', 'seed:', another).compile();
    expect(issues.map(({ severity, what }) => `${severity}: ${what}`)).toEqual([
      'warning: The words that are explained have no pictures.',
    ]);
  });

  it('still borrows the picture of a slide that its language names', () => {
    expect(new PackDesk().complaints()).toEqual([]);
    expect(seedIn(new PackDesk(), 'en')).toMatchObject({ picture: 'seeds', ownPicture: null });
  });
});

it('a pack that was compiled before words had pictures of their own can still be read', () => {
  const [english] = new PackDesk().compile().pack?.languages ?? [];
  const before = JSON.parse(JSON.stringify(english).replaceAll(/"ownPicture":null,?/g, '')) as unknown;
  expect(JSON.stringify(before)).not.toContain('ownPicture');
  expect(v.parse(packLanguageSchema, before).glossary['seed']).toMatchObject({
    picture: 'seeds',
    ownPicture: null,
  });
});
