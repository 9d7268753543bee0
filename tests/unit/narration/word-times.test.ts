import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenForm, wordSpans } from '../../../build/narration/spoken-form.ts';
import { wordTimes } from '../../../build/narration/word-times.ts';

const text = 'Out of the +32 woods.';
const form = spokenForm(text, [0, text.length], 'en', {});
const words = wordSpans(text, [0, text.length], 'en');
const word = (text_position: number, audio_position: number) => ({
  type: 'word',
  text_position,
  audio_position,
});
const pause = (audio_position: number) => ({ type: 'phoneme', id: '', text_position: 1, audio_position });
const base = { form, words, onsets: [], speech: [40, 2000] as const };

describe('times of words', () => {
  test('come from the events, and end at the next word or at a pause', () => {
    const events = [word(1, 0), word(5, 300), word(8, 400), word(12, 500), pause(900), word(16, 1200)];
    expect(wordTimes({ ...base, events }).map(([start, end]) => [start, end])).toEqual([
      [40, 300],
      [300, 400],
      [400, 500],
      [500, 900],
      [1200, 2000],
    ]);
  });

  test('two words that are spoken as one share their time by letters', () => {
    const cues = wordTimes({
      ...base,
      events: [word(1, 40), word(5, 300), word(12, 800), word(16, 1200)],
    });
    expect(cues.slice(1, 3).map(([start, end]) => [start, end])).toEqual([
      [300, 500],
      [500, 800],
    ]);
  });

  test('a word that begins with closed lips is lit when it is heard', () => {
    const events = [word(1, 40), word(5, 300), word(12, 800), word(16, 1200)];
    const cues = wordTimes({ ...base, events, onsets: [360, 1400] });
    expect(cues[1]?.[0]).toBe(360);
    // Too far away: that is another sound.
    expect(cues[4]?.[0]).toBe(1200);
  });

  test('are in order and within the speech, whatever the voice reports', () => {
    const anyEvent = fc.record({
      type: fc.constantFrom('word', 'phoneme', 'end'),
      id: fc.constantFrom('', 'a'),
      text_position: fc.integer({ min: 0, max: 40 }),
      audio_position: fc.integer({ min: 0, max: 3000 }),
    });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const cues = wordTimes({ ...base, events });
        expect(cues.map(([, , from, to]) => [from, to])).toEqual(words);
        cues.forEach(([start, end], index) => {
          expect(start).toBeGreaterThanOrEqual(cues[index - 1]?.[1] ?? 40);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(2000);
        });
      }),
    );
  });
});
