/** Words on the waveform: whatever a hand does, they stay words in their order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bordersOf, moveBorder, shortestWordMs } from '../../../build/studio/page/model/word-borders.ts';
import { fitsSentence } from '../../../build/studio/takes/take-words.ts';
import type { WordCue } from '../../../build/studio/studio-views.ts';

const words: readonly WordCue[] = [
  [200, 400, 0, 4],
  [400, 700, 5, 9],
  [900, 1200, 10, 12],
];

describe('a border is dragged', () => {
  test('the word before gives way when the two touch', () => {
    expect(moveBorder(words, 1, 450, 1500).slice(0, 2)).toEqual([
      [200, 450, 0, 4],
      [450, 700, 5, 9],
    ]);
  });

  test('a pause stays a pause as long as there is room for it', () => {
    expect(moveBorder(words, 2, 800, 1500)[1]).toEqual([400, 700, 5, 9]);
    expect(moveBorder(words, 2, 600, 1500)[1]).toEqual([400, 600, 5, 9]);
  });

  test('behind the last word its end is dragged, not behind the take', () => {
    expect(moveBorder(words, 3, 9999, 1500)[2]).toEqual([900, 1500, 10, 12]);
  });

  test('a border that is not there moves nothing', () => {
    expect(moveBorder(words, 7, 100, 1500)).toEqual(words);
    expect(bordersOf([], 1500)).toEqual([]);
  });

  test('no row of moves makes a word too short, turns two round, or leaves the take', () => {
    const durationMs = 3000;
    const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 40, max: 300 })), {
      minLength: 1,
      maxLength: 8,
    });
    const moves = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: -500, max: 3500 })), { maxLength: 20 });
    fc.assert(
      fc.property(lengths, moves, (gaps, steps) => {
        let at = 0;
        let cues = gaps.map(([gap, length], place): WordCue => {
          const start = at + gap;
          at = start + length;
          return [start, at, place * 2, place * 2 + 1];
        });
        fc.pre(at <= durationMs);
        const spans = cues.map(([, , from, to]): [number, number] => [from, to]);
        for (const [place, wantedMs] of steps) cues = [...moveBorder(cues, place, wantedMs, durationMs)];
        expect(fitsSentence(cues, spans, durationMs)).toBe(true);
        for (const [start, end] of cues) expect(end - start).toBeGreaterThanOrEqual(shortestWordMs);
      }),
    );
  });
});
