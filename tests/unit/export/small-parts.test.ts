import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { bookStyle } from '../../../build/export/media/book-style.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookDate } from '../../../build/export/book-date.ts';
import { readBookWords } from '../../../build/export/book/book-words.ts';
import { partAround } from '../../../build/export/book/picture-markup.ts';
import { captionFiles } from '../../../build/export/export-captions.ts';
import { webVtt } from '../../../build/export/web-vtt.ts';
import { PackDesk } from '../content/pack-desk.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('the date of a book', () => {
  const now = new Date('2026-05-04T10:00:00Z');
  it.each([
    { name: 'what the build says', version: '0.1.0', epoch: '1767225600', iso: '2026-01-01T00:00:00.000Z' },
    { name: 'the date in a version', version: '2026.03.01', iso: '2026-03-01T00:00:00.000Z' },
    { name: 'now', version: '0.1.0', iso: null },
    { name: 'now, where the version is no date', version: '2026.13.01', iso: null },
    { name: 'now, where the variable is no number', version: '1.0.0', epoch: 'soon', iso: null },
  ])('is $name', ({ version, epoch, iso }) => {
    const found = bookDate(version, epoch, now);
    expect(found.date.toISOString()).toBe(iso ?? now.toISOString());
    expect(found.isReproducible).toBe(iso !== null);
  });
});

describe('a part of a picture', () => {
  it('is the middle of a long place, and a small one with a little room', () => {
    const [x, , width] = partAround([340, 244, 1020, 190]);
    expect(width).toBeLessThan(600);
    expect(Math.abs(x + width / 2 - (340 + 510))).toBeLessThanOrEqual(1);
    expect(partAround([900, 500, 40, 40])).toEqual([898, 498, 45, 45]);
  });

  it('lies inside the picture, is neither strip nor tower, and shows the middle of its place', () => {
    const box = fc
      .tuple(
        fc.nat(1900),
        fc.nat(1060),
        fc.integer({ min: 20, max: 1920 }),
        fc.integer({ min: 20, max: 1080 }),
      )
      .map(([x, y, width, height]): [number, number, number, number] => [
        x,
        y,
        Math.min(width, 1920 - x),
        Math.min(height, 1080 - y),
      ]);
    fc.assert(
      fc.property(box, ([x, y, width, height]) => {
        const [left, top, partWidth, partHeight] = partAround([x, y, width, height]);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + partWidth).toBeLessThanOrEqual(1921);
        expect(top + partHeight).toBeLessThanOrEqual(1081);
        expect(x + width / 2).toBeGreaterThanOrEqual(left - 1);
        expect(x + width / 2).toBeLessThanOrEqual(left + partWidth + 1);
        expect(partWidth / partHeight).toBeLessThan(1.95);
        expect(partWidth / partHeight).toBeGreaterThan(0.95);
      }),
    );
  });
});

describe('captions', () => {
  it('stand still for a sentence, and mean nothing but their words', () => {
    const text = 'Red & white:\n2 < 3. Next one.';
    const narration = {
      audio: 'x.ogg',
      durationMs: 4_000_000,
      kind: 'synthesised' as const,
      sentences: [
        [200, 1500, 0, 19],
        [3_601_000, 3_602_345, 20, 29],
      ] as [number, number, number, number][],
      words: [],
    };
    expect(webVtt({ text, narration }, 'x.ogg --> y')).toBe(`WEBVTT

NOTE x.ogg y

00:00:00.200 --> 00:00:01.500
Red &amp; white: 2 &lt; 3.

01:00:01.000 --> 01:00:02.345
Next one.
`);
  });
});

describe('caption files', () => {
  it('are made for what is read, but never for the numbers about survival', () => {
    const { pack } = new PackDesk().compile();
    const words = pack!.languages[0]!;
    const cue: [number, number, number, number] = [200, 900, 0, 5];
    for (const slide of Object.values(words.slides))
      for (const level of Object.values(slide.levels))
        level.narration = { audio: 'x.ogg', durationMs: 1000, kind: 'recorded', sentences: [cue], words: [] };
    expect([...captionFiles(pack!.index, words).keys()]).toEqual([
      'gate.young.vtt',
      'seeds.young.vtt',
      'seeds.older.vtt',
      'seeds.parents.vtt',
    ]);
    expect(captionFiles({ ...pack!.index, numbersSlide: null }, words).size).toBe(5);
  });
});

describe('the words of the book', () => {
  const languages = readdirSync(resolve(root, 'assets/book'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));
  const read = (language: string) =>
    JSON.parse(readFileSync(resolve(root, `assets/book/${language}.json`), 'utf8')) as Record<string, string>;
  const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();

  it('are there in the languages we translate, and in none that the screen does not know', () => {
    expect(languages).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'fr', 'nl']));
    const screens = readdirSync(resolve(root, 'assets/locales'));
    expect(screens).toEqual(expect.arrayContaining(languages.map((language) => `${language}.json`)));
  });

  it.each(languages)('say in "%s" what they say in English, with the same values', (language) => {
    const english = read('en');
    const words = read(language);
    expect(Object.keys(words)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim()).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(english[key] ?? ''));
    }
  });

  it('are English for a language that nobody has translated them into, and say which they are', () => {
    const words = readBookWords('tr');
    expect([words.language, words.book('story')]).toEqual(['en', 'The story']);
  });
});

describe('the style of a book', () => {
  const css = bookStyle([]);
  const luminance = (hex: string): number =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
      .reduce((sum, channel, index) => sum + channel * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const stated = [
    ...css.matchAll(/([a-z-]+): [^;#]*(#[0-9a-f]{6}); \/\* ([\d.]+):1 on (#[0-9a-f]{6}) \*\//g),
  ];

  it('states a contrast for every colour of letters', () => {
    const colours = [...css.matchAll(/[\s{]color: #[0-9a-f]{6};( \/\*)?/g)];
    expect(stated.length).toBeGreaterThanOrEqual(8);
    expect(colours.filter(([, note]) => note === undefined).length).toBeLessThanOrEqual(1);
  });

  it.each(
    stated.map(
      ([, property = '', colour = '', ratio = '', ground = '']) => [property, colour, ground, ratio] as const,
    ),
  )('keeps %s %s on %s at %s:1 or more', (property, colour, ground, ratio) => {
    expect(contrast(colour, ground)).toBeCloseTo(Number(ratio), 1);
    expect(Number(ratio)).toBeGreaterThanOrEqual(property === 'color' ? 7 : 3);
  });

  it('lights up the sentence that is read with dark letters on light, whatever the page', () => {
    const blocks = [...css.matchAll(/\.-epub-media-overlay-active[^{]*\{([^}]*)\}/g)].map(
      ([, body]) => body ?? '',
    );
    const lit = blocks.filter((body) => body.includes('background-color'));
    expect(lit).toHaveLength(2);
    for (const body of lit) {
      const ground = /background-color: (#[0-9a-f]{6})/.exec(body)?.[1] ?? '';
      const ink = /\scolor: (#[0-9a-f]{6})/.exec(body)?.[1] ?? '';
      expect(contrast(ground, ink)).toBeGreaterThanOrEqual(7);
    }
  });
});
