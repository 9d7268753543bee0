import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../../content/schema/compiled-pack.ts';
import {
  cueIndexAt,
  leadMs,
  litTextAt,
  rangeAt,
  sameLitText,
  sentenceStartMs,
  shortGapMs,
  spanIndexAt,
} from '../../../../renderer/voice/cues.ts';
import { sample } from './sample-utterance.ts';

/** Cues in order, with gaps in time and text. */
const cueLists = fc
  .array(
    fc.record({
      gapMs: fc.nat(800),
      lengthMs: fc.integer({ min: 1, max: 900 }),
      skip: fc.nat(3),
      letters: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 40 },
  )
  .map((pieces) => {
    let at = 0;
    let offset = 0;
    return pieces.map(({ gapMs, lengthMs, skip, letters }): Cue => {
      const start = at + gapMs;
      const from = offset + skip;
      at = start + lengthMs;
      offset = from + letters;
      return [start, at, from, offset];
    });
  });

describe('cues', () => {
  test('the binary search finds what a plain search finds', () => {
    fc.assert(
      fc.property(cueLists, fc.nat(40_000), (cues, timeMs) => {
        expect(cueIndexAt(cues, timeMs)).toBe(cues.findLastIndex(([start]) => start <= timeMs));
      }),
    );
  });

  test('while a cue sounds, its own range is lit', () => {
    fc.assert(
      fc.property(cueLists, fc.nat(), (cues, seed) => {
        const cue = cues[seed % Math.max(1, cues.length)];
        if (cue === undefined) return;
        const [start, end, from, to] = cue;
        const next = cues[cues.indexOf(cue) + 1];
        const timeMs = start + (seed % (end - start));
        // The last moments already belong to the next one, which is lit a little early.
        fc.pre(next === undefined || timeMs + leadMs < next[0]);
        expect(rangeAt(cues, timeMs)).toEqual([from, to]);
      }),
    );
  });

  test('nothing is lit in a long pause, before the first cue and after the last', () => {
    fc.assert(
      fc.property(cueLists, fc.nat(40_000), (cues, timeMs) => {
        const sounding = cues.some(([start, end]) => start - leadMs <= timeMs && timeMs < end);
        const inShortGap = cues.some(([, end], index) => {
          const next = cues[index + 1];
          return next !== undefined && next[0] - end < shortGapMs && end <= timeMs && timeMs < next[0];
        });
        expect(rangeAt(cues, timeMs) === null).toBe(!sounding && !inShortGap);
      }),
    );
  });

  test('the lit word lies in the lit sentence, and the sentence counts on through the pause', () => {
    expect(litTextAt(sample, 0)).toEqual({ sentence: null, word: null, sentenceIndex: -1 });
    expect(litTextAt(sample, 180)).toEqual({ sentence: [0, 12], word: [0, 4], sentenceIndex: 0 });
    expect(litTextAt(sample, 650)).toEqual({ sentence: [0, 12], word: [5, 6], sentenceIndex: 0 });
    expect(litTextAt(sample, 1400)).toEqual({ sentence: null, word: null, sentenceIndex: 0 });
    expect(litTextAt(sample, 2000)).toEqual({ sentence: [13, 21], word: [13, 20], sentenceIndex: 1 });
    expect(litTextAt(sample, 2900)).toEqual({ sentence: null, word: null, sentenceIndex: 1 });
  });

  test('two moments within one cue look the same', () => {
    expect(sameLitText(litTextAt(sample, 210), litTextAt(sample, 400))).toBe(true);
    expect(sameLitText(litTextAt(sample, 400), litTextAt(sample, 490))).toBe(false);
    expect(sameLitText(litTextAt(sample, 1000), litTextAt(sample, 1400))).toBe(false);
  });

  test('a sentence starts just before its sound, and an unknown one at the beginning', () => {
    expect(sentenceStartMs(sample, 0)).toBe(0);
    expect(sentenceStartMs(sample, 1)).toBe(1700 - leadMs);
    expect(sentenceStartMs(sample, 7)).toBe(0);
  });

  test('an offset belongs to the span that holds it', () => {
    expect(
      spanIndexAt(
        sample.sentences.map(([from, to]) => [from, to]),
        13,
      ),
    ).toBe(1);
    expect(
      spanIndexAt(
        sample.sentences.map(([from, to]) => [from, to]),
        12,
      ),
    ).toBe(-1);
  });
});
