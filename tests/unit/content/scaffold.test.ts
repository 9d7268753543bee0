/** A communication officer begins a sixth language, or a further slide. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkScreenWords } from '../../../build/content/checks/check-screen-words.ts';
import { newLanguage } from '../../../build/content/scaffold/new-language.ts';
import { newSlide } from '../../../build/content/scaffold/new-slide.ts';
import { fewToMany, fewToManyWords } from './few-to-many.ts';
import { PackDesk } from './pack-desk.ts';

const english = resolve(import.meta.dirname, '../../../assets/locales/en.json');

let desk: PackDesk;
let localesFolder: string;
beforeEach(() => {
  desk = new PackDesk();
  localesFolder = join(desk.folder, 'locales');
  mkdirSync(localesFolder);
  writeFileSync(join(localesFolder, 'en.json'), readFileSync(english));
});

const read = (file: string): string => readFileSync(join(desk.folder, file), 'utf8');
const begin = (language: string) => newLanguage({ language, packFolder: desk.folder, localesFolder });
const finish = (file: string): void => {
  desk.edit(file, 'draft: true\n', '');
};

describe('Turkish is begun', () => {
  it('with a draft of everything, and the pack is as good as before', () => {
    expect(begin('tr').ok).toBe(true);
    expect(desk.complaints().filter((complaint) => !complaint.includes('not complete'))).toEqual(
      new PackDesk().complaints(),
    );
    const { pack } = desk.compile();
    expect(pack?.index.languages).toContain('tr');
    // Visitors see the first language, with the notice, until a slide is finished.
    expect(pack?.languages.find(({ language }) => language === 'tr')?.slides).toEqual({});
  });

  it('and one slide is finished: only that one is shown', () => {
    begin('tr');
    finish('slides/01-seeds/tr.md');
    const turkish = desk.compile().pack?.languages.find(({ language }) => language === 'tr');
    expect(Object.keys(turkish?.slides ?? {})).toEqual(['seeds']);
  });

  it('with the plural forms of the language, and its words of the screen are counted as untranslated', () => {
    begin('pl');
    const words = readFileSync(join(localesFolder, 'pl.json'), 'utf8');
    expect(words).toMatch(/_few"/);
    expect(words).toMatch(/_many"/);
    expect(checkScreenWords(localesFolder, ['en', 'pl'])).toEqual([
      expect.objectContaining({
        severity: 'warning',
        what: expect.stringContaining('still English') as string,
      }),
    ]);
    expect(checkScreenWords(localesFolder, ['xx'])[0]?.what).toContain('are missing in "xx"');
  });

  it('and comments and lists in pack.yaml stay as they were', () => {
    desk.edit('pack.yaml', 'paths:', '# What stands behind the doors.\npaths:');
    const before = read('pack.yaml');
    begin('tr');
    const after = read('pack.yaml');
    expect(after.replace(', tr]', ']').replace(', tr: "A day in the garden"', '')).toBe(before);
  });

  it('and whoever reviewed English has not reviewed Turkish', () => {
    desk.edit(
      'slides/01-seeds/en.md',
      'hotspots:',
      'review:\n  by: A name\n  on: 2026-01-01\n  next: 2027-01-01\nhotspots:',
    );
    begin('tr');
    expect(read('slides/01-seeds/tr.md')).toContain('\nreview: null\nhotspots:');
    expect(read('slides/01-seeds/tr.md')).not.toContain('A name');
  });

  it('with what there is to do: English stands in until it is translated', () => {
    const slide = 'slides/01-seeds/slide.yaml';
    const signed = 'review: { by: A name, on: 2026-01-01, next: 2027-01-01 }\n';
    desk
      .write(slide, `${read(slide)}${fewToMany}`)
      .write('slides/01-seeds/activity.en.yaml', `${fewToManyWords}${signed}`);
    begin('tr');
    const activity = () => {
      const { pack } = desk.compile();
      return pack?.languages.find(({ language }) => language === 'tr')?.slides.seeds?.activity ?? null;
    };
    finish('slides/01-seeds/tr.md');
    expect(read('slides/01-seeds/activity.tr.yaml')).toMatch(/draft: true\n[^]*review: null/);
    expect(activity()?.title).not.toBe('Bir oyun');
    desk.edit('slides/01-seeds/activity.tr.yaml', 'draft: true\n', '');
    desk.edit('slides/01-seeds/activity.tr.yaml', 'Few and many', 'Bir oyun');
    expect(activity()?.title).toBe('Bir oyun');
  });

  it('only once, and only with a language tag', () => {
    expect(begin('fr')).toMatchObject({ ok: false, why: expect.stringContaining('already') as string });
    expect(begin('Turkish')).toMatchObject({
      ok: false,
      why: expect.stringContaining('no language tag') as string,
    });
    begin('tr');
    desk.edit('slides/01-seeds/tr.md', 'title: Seeds', 'title: Tohumlar');
    expect(begin('tr').ok).toBe(false);
    expect(read('slides/01-seeds/tr.md')).toContain('Tohumlar');
  });
});

describe('a slide is begun', () => {
  const slide = (change = {}) =>
    newSlide({
      id: 'rain',
      packFolder: desk.folder,
      after: 'seeds',
      levels: ['young', 'parents'],
      ...change,
    });

  it('behind another, as a draft that is left out and named', () => {
    expect(slide().ok).toBe(true);
    const { pack, issues } = desk.compile();
    expect(pack?.index.paths.young).toEqual(['seeds']);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.some(({ file, what }) => file.endsWith('rain/en.md') && what.includes('draft'))).toBe(true);
  });

  it('and is shown in its place when it is written', () => {
    slide({ levels: ['young'] });
    const folder = ['03-rain', '02-rain'].find((name) => existsSync(join(desk.folder, 'slides', name)))!;
    finish(`slides/${folder}/en.md`);
    desk.edit(`slides/${folder}/en.md`, '## young\n', '## young\n\nRain wakes the seeds.\n');
    const { pack, issues } = desk.compile();
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pack?.index.paths.young).toEqual(['seeds', 'rain']);
    expect(pack?.languages[0]?.slides.rain?.levels.young?.text).toBe('Rain wakes the seeds.');
  });

  it('not over one that exists, not behind one that does not, not with a name that is none', () => {
    expect(slide({ id: 'seeds' })).toMatchObject({ ok: false });
    expect(slide({ after: 'roots' })).toMatchObject({
      ok: false,
      why: expect.stringContaining('"roots"') as string,
    });
    expect(slide({ id: 'Rain & wind' })).toMatchObject({ ok: false });
  });
});
