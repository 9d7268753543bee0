/** What lights up when. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenSentences } from '../../../build/export/book/spoken-sentences.ts';
import { clockValue } from '../../../build/export/epub/clock-value.ts';
import { overlayDocument, overlayDurationMs } from '../../../build/export/epub/overlay.ts';
import { PackDesk } from '../content/pack-desk.ts';
import { gardenBook, readEverything } from './book-desk.ts';

const narration = {
  audio: 'narration/en/x.ogg',
  durationMs: 3000,
  kind: 'synthesised' as const,
  sentences: [
    [200, 900, 0, 5],
    [1400, 2600, 6, 12],
  ] as [number, number, number, number][],
  words: [],
};

describe('the sentences of a page', () => {
  it('follow each other without a gap: a pause belongs to the sentence before it', () => {
    expect(
      spokenSentences(
        narration,
        [
          [0, 5],
          [6, 12],
        ],
        'young',
      ),
    ).toEqual([
      { id: 'young_s1', clip: 'narration/en/x.ogg', beginMs: 0, endMs: 1400 },
      { id: 'young_s2', clip: 'narration/en/x.ogg', beginMs: 1400, endMs: 3000 },
    ]);
  });

  it('without a clip are not read', () => {
    expect(spokenSentences(null, [[0, 5]], 'young')).toEqual([]);
  });

  it('without a cue are read within the one before, and never for no time', () => {
    const sentences: [number, number][] = [
      [0, 5],
      [6, 8],
      [8, 12],
    ];
    const cues = { ...narration, sentences: narration.sentences.slice(0, 1) };
    expect(spokenSentences(cues, sentences, 'young').map(({ id }) => id)).toEqual(['young_s1']);
    const twice = {
      ...narration,
      sentences: [
        [200, 900, 0, 5],
        [200, 900, 6, 8],
      ] as typeof narration.sentences,
    };
    expect(spokenSentences(twice, sentences, 'y').every(({ beginMs, endMs }) => endMs > beginMs)).toBe(true);
  });
});

describe('a clock value', () => {
  it.each([
    [0, '0:00:00.000'],
    [61_001.4, '0:01:01.001'],
    [3_600_000, '1:00:00.000'],
  ])('of %s milliseconds is %s', (milliseconds, value) => {
    expect(clockValue(milliseconds)).toBe(value);
  });

  it('can be read back to the millisecond', () => {
    fc.assert(
      fc.property(fc.nat(40_000_000), (milliseconds) => {
        const [hours = NaN, minutes = NaN, seconds = NaN] = clockValue(milliseconds).split(':').map(Number);
        expect(Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000)).toBe(milliseconds);
      }),
    );
  });
});

describe('the overlay of a page', () => {
  const seeds = () => gardenBook('en', new PackDesk(), readEverything).page('young-seeds');
  const findSound = (clip: string) => ({ path: clip.replace('.ogg', '.mp3'), delayMs: 50.11 });

  it('plays each sentence as much later as its encoder makes it', () => {
    const smil = overlayDocument(seeds(), findSound);
    expect(smil.match(/<par .*\/par>/g)).toEqual([
      '<par id="par-1"><text src="../text/young-seeds.xhtml#young_s1"/><audio src="../narration/en/seeds.young.mp3" clipBegin="0:00:00.000" clipEnd="0:00:01.250"/></par>',
      '<par id="par-2"><text src="../text/young-seeds.xhtml#young_s2"/><audio src="../narration/en/seeds.young.mp3" clipBegin="0:00:01.250" clipEnd="0:00:02.250"/></par>',
    ]);
  });

  it('lasts as long as its parts', () => {
    expect(overlayDurationMs(seeds(), findSound)).toBe(2250);
  });
});
