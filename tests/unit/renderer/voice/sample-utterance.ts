import type { Utterance } from '../../../../renderer/voice/voice.ts';

/** Two sentences, four words, a long pause between the sentences. */
export const sample: Utterance = {
  id: 'sample/young/en',
  language: 'en',
  text: 'Hold a hand. Breathe!',
  sentences: [
    [0, 12],
    [13, 21],
  ],
  audioUrl: '/sample.ogg',
  durationMs: 3000,
  sentenceCues: [
    [200, 1200, 0, 12],
    [1700, 2600, 13, 21],
  ],
  wordCues: [
    [200, 500, 0, 4],
    [500, 600, 5, 6],
    [700, 1200, 7, 11],
    [1700, 2600, 13, 20],
  ],
};
