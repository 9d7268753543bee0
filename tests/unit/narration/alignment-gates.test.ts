import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampToSpeech, doubtsOf, oddPaces } from '../../../build/narration/aligner/alignment-gates.ts';
import { toEvents } from '../../../build/narration/aligner/echogarden-aligner.ts';
import { respectSilences } from '../../../build/narration/aligner/respect-silences.ts';
import type { Cue } from '../../../content/schema/compiled-pack.ts';

const text = 'Seeds sleep all winter.';
const words: readonly Cue[] = [
  [200, 500, 0, 5],
  [500, 800, 6, 11],
  [800, 1000, 12, 15],
  [1000, 1500, 16, 22],
];
const sentence = {
  words,
  text,
  speech: [200, 1500] as const,
  silences: [],
  reference: { lengthMs: 1400, wordMs: [320, 320, 210, 520] },
};

describe('a reading as it should be', () => {
  test('raises no doubt', () => {
    expect(doubtsOf(sentence)).toEqual([]);
  });
});

describe('somebody should look when the reader', () => {
  test('skipped a word', () => {
    const skipped = words.map((cue, place): Cue => (place === 2 ? [800, 830, 12, 15] : cue));
    expect(doubtsOf({ ...sentence, words: skipped })).toEqual([
      expect.stringContaining('"all" lasts only 30 ms'),
    ]);
  });

  test('hesitated inside a word', () => {
    const slow = words.map((cue, place): Cue => (place === 3 ? [1000, 4000, 16, 22] : cue));
    expect(doubtsOf({ ...sentence, words: slow })).toEqual([
      expect.stringContaining('"winter" lasts 3000 ms'),
    ]);
  });

  test('paused where a word is thought to be', () => {
    expect(doubtsOf({ ...sentence, silences: [[780, 1010]] })).toEqual([
      expect.stringContaining('"all" lies in a silence'),
    ]);
  });

  test('paused, and a word was put on the wrong side of the pause', () => {
    const wrong: readonly Cue[] = [
      [200, 500, 0, 5],
      [500, 720, 6, 11],
      [720, 800, 12, 15],
      [1400, 2130, 16, 22],
    ];
    expect(doubtsOf({ ...sentence, words: wrong, speech: [200, 2130], silences: [[810, 1400]] })).toEqual([
      expect.stringContaining('"all" stands beside a pause'),
    ]);
  });

  test('left out half of the sentence, or said something else as well', () => {
    expect(doubtsOf({ ...sentence, reference: { lengthMs: 3000, wordMs: [] } })).toEqual([
      expect.stringContaining('much shorter'),
    ]);
    expect(doubtsOf({ ...sentence, reference: { lengthMs: 400, wordMs: [] } })).toEqual([
      expect.stringContaining('much longer'),
    ]);
  });

  test('read one sentence at quite another pace', () => {
    expect(oddPaces([2, 2.2, 1.9, 0.8, 2.1])).toEqual([3]);
    expect(oddPaces([2, 5])).toEqual([]);
  });
});

describe('a hesitation', () => {
  test('is left by the word that was stretched over it, towards where more of it sounds', () => {
    const stretched: readonly Cue[] = [
      [200, 500, 0, 5],
      [500, 1600, 6, 11],
      [1600, 1800, 12, 15],
    ];
    expect(respectSilences(stretched, [[560, 1200]])[1]).toEqual([1200, 1600, 6, 11]);
    expect(respectSilences(stretched, [[900, 1550]])[1]).toEqual([500, 900, 6, 11]);
  });

  test('never turns a word round, and no word sounds through it any more', () => {
    const cue = fc.tuple(fc.nat(3000), fc.nat(1500)).map(([at, lasts]): Cue => [at, at + lasts, 0, 1]);
    fc.assert(
      fc.property(fc.array(cue), fc.nat(3000), fc.integer({ min: 180, max: 900 }), (cues, at, lasts) => {
        for (const [start, end] of respectSilences(cues, [[at, at + lasts]])) {
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start < at && end > at + lasts).toBe(false);
        }
      }),
    );
  });
});

test('the first word never lights up before there is sound, and no word leaves the speech', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 10 }),
      fc.nat(2000),
      fc.integer({ min: 100, max: 3000 }),
      (times, start, length) => {
        const cues = times.map(([one, other], place): Cue => [
          Math.min(one, other),
          Math.max(one, other),
          place,
          place + 1,
        ]);
        for (const [from, to] of clampToSpeech(cues, [start, start + length])) {
          expect(from).toBeGreaterThanOrEqual(Math.max(0, start - 30));
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(start + length);
        }
      },
    ),
  );
});

test('words of the aligner are found in their order, also when one occurs twice or is unknown', () => {
  const spoken = 'The seed, the soil.';
  const form = { spoken, offsets: Array.from(spoken, (_, at) => at) };
  const found = [
    { text: 'The', startMs: 0, endMs: 100 },
    { text: 'seed', startMs: 100, endMs: 300 },
    { text: 'oh', startMs: 300, endMs: 400 },
    { text: 'the', startMs: 500, endMs: 600 },
    { text: 'soil', startMs: 600, endMs: 900 },
  ];
  const events = toEvents(found, form).filter(({ type }) => type === 'word');
  expect(events.map(({ text_position: at, audio_position: ms }) => [at, ms])).toEqual([
    [1, 0],
    [5, 100],
    [11, 500],
    [15, 600],
  ]);
});
