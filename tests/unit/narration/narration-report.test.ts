/** The report must say what is, and its pictures must show where things sound. */
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeardText } from '../../../build/narration/listen/hear-pack.ts';
import { cuePicture, type DrawnClip } from '../../../build/narration/report/cue-picture.ts';
import { figuresHead, figuresRow, markdownRows } from '../../../build/narration/report/figures-rows.ts';
import { grayPng } from '../../../build/narration/report/gray-png.ts';
import { narrationFigures, quantile } from '../../../build/narration/report/narration-figures.ts';
import { fourierTransform, spectrogram } from '../../../build/narration/report/spectrogram.ts';

const sampleRate = 22_050;
const tone = (hertz: number, fromMs: number, toMs: number, lengthMs = 3000): Float32Array =>
  Float32Array.from({ length: (lengthMs * sampleRate) / 1000 }, (_, index) => {
    const timeMs = (index / sampleRate) * 1000;
    return timeMs >= fromMs && timeMs < toMs ? 0.5 * Math.sin((2 * Math.PI * hertz * index) / sampleRate) : 0;
  });

const heard = (change: Partial<HeardText['heard']> = {}, part = 'young'): HeardText => ({
  name: `en/seeds.${part}`,
  text: {
    ...{ slide: 'seeds', part, language: 'en', text: 'Seeds sleep. They wake.', textHash: '' },
    sentences: [
      [0, 12],
      [13, 23],
    ],
  },
  timing: {
    ...{ durationMs: 2600, kind: 'synthesised', words: [] },
    sentences: [
      [200, 1000, 0, 12],
      [1400, 2200, 13, 23],
    ],
  },
  bytes: 50_000,
  heard: { complaints: [], lufs: -18, onsetErrorsMs: [-10, 4], ...change },
});

describe('the figures of a language', () => {
  test('are those of its clips', () => {
    const figures = narrationFigures('en', [heard(), heard({ lufs: -17.5, complaints: ['loud'] })], 3);
    expect(figures).toMatchObject({ clips: 2, recorded: 0, seconds: 5.2, complaints: 1, open: 3 });
    // Four words in two seconds.
    expect(figures.wordsPerMinute).toBeCloseTo(120);
    expect(figures.lufs).toEqual({ middle: -17.5, softest: -18, loudest: -17.5 });
    expect(figures.onsetErrorMs).toEqual({ middle: 10, p95: 10, onsets: 4 });
    expect(figures.megabytes).toBeCloseTo(0.1);
  });

  test('say so where nothing can be told', () => {
    const silent = narrationFigures('en', [heard({ lufs: null, onsetErrorsMs: [] }, 'hotspot-seed')], 0);
    expect(silent).toMatchObject({ wordsPerMinute: null, lufs: null, onsetErrorMs: null });
    const row = figuresRow('English', silent);
    expect(row).toHaveLength(figuresHead.length);
    expect(row.join()).not.toMatch(/NaN|Infinity|null/);
    expect(markdownRows(figuresHead, [row]).split('\n')).toHaveLength(3);
  });

  test('take the middle of any values from among them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const found = quantile(values, share);
        if (found === null) expect(values).toEqual([]);
        else expect(values).toContain(found);
      }),
    );
  });
});

describe('a spectrogram', () => {
  const frame = { fromMs: 0, toMs: 3000, columns: 60, rows: 50, topHz: 5000 };

  test('is dark where a tone is, and only there', () => {
    const levels = spectrogram({ samples: tone(1050, 1000, 2000), sampleRate }, frame);
    const level = (row: number, column: number): number => levels[row * frame.columns + column] ?? 0;
    // 1050 Hz lies in the 11th row from below; one and a half seconds in the middle.
    expect(level(39, 30)).toBe(255);
    expect(level(10, 30)).toBeLessThan(40);
    expect(level(39, 5)).toBe(0);
    expect(level(39, 55)).toBe(0);
  });

  test('rests on a transform that finds every frequency', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 63 }), (bin) => {
        const real = Float64Array.from({ length: 128 }, (_, index) =>
          Math.cos((2 * Math.PI * bin * index) / 128),
        );
        const imaginary = new Float64Array(128);
        fourierTransform(real, imaginary);
        expect(real[bin]).toBeCloseTo(64, 6);
        expect(real[(bin + 1) % 64]).toBeCloseTo(0, 6);
      }),
    );
  });

  test('keeps its greys as PNG', () => {
    const png = grayPng(new Uint8Array([0, 255, 128, 0, 0, 255]), 3);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const data = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    expect([...rows]).toEqual([0, 0xf0, 0x70, 0, 0xff, 0x00]);
  });
});

describe('the picture of a clip', () => {
  const lowTone = tone(400, 500, 1000);
  const highTone = tone(700, 2000, 2500);
  const clip: DrawnClip = {
    title: 'seeds <young>',
    language: 'en',
    direction: 'ltr',
    sound: { samples: lowTone.map((value, at) => value + (highTone[at] ?? 0)), sampleRate },
    text: 'Seeds wake.',
    sentences: [[500, 2500, 0, 11]],
    words: [
      [500, 1000, 0, 5],
      [2000, 2500, 6, 10],
    ],
  };

  test('has a line where each word begins and a mark where its sound does', () => {
    const svg = cuePicture(clip);
    const lines = [...svg.matchAll(/<line x1="([\d.]+)"[^>]*stroke-width/g)].map(([, x]) => Number(x));
    const marks = [...svg.matchAll(/<path d="M([\d.]+) /g)].map(([, x]) => Number(x));
    expect(lines).toHaveLength(2);
    expect(marks.length).toBeGreaterThan(0);
    expect(Math.abs((marks.at(-1) ?? 0) - (lines[1] ?? 0))).toBeLessThan(12);
    expect(svg).toContain('<title>seeds &lt;young&gt;</title>');
  });

  test('writes words from right to left where they are read so', () => {
    const svg = cuePicture({ ...clip, language: 'ar', direction: 'rtl', text: 'دَمٌ أَحْمَر' });
    expect(svg.match(/direction="rtl"/g)).toHaveLength(3);
  });
});
