/** What somebody who listens to every clip would notice, found by measuring. */
import { beforeAll, describe, expect, test } from 'vitest';
import { splitSentences } from '../../../build/content/compile-level-text.ts';
import { encodeOgg } from '../../../build/narration/encode-ogg.ts';
import { EspeakEngine } from '../../../build/narration/engines/espeak-engine.ts';
import { judgeClip, type FinishedClip } from '../../../build/narration/judge-clip.ts';
import { narrateText } from '../../../build/narration/narrate-text.ts';
import { voiceRecipe } from '../../../build/narration/narration-recipe.ts';
import { decodeSound } from '../../../build/narration/recordings/decode-sound.ts';
import type { Cue } from '../../../content/schema/compiled-pack.ts';

const text = 'Look inside the bone! There is a soft part in there. It makes new blood.';
let good: FinishedClip;

beforeAll(async () => {
  const engine = await EspeakEngine.create(voiceRecipe('en')!);
  const shown = { text, language: 'en', sentences: splitSentences(text, 'en') };
  const { samples, sampleRate, durationMs, sentences, words } = await narrateText(engine, shown, {});
  const sound = await decodeSound(await encodeOgg(samples, sampleRate, 1));
  good = { sound, text, durationMs, sentences, words };
});

const louder = (factor: number): FinishedClip => ({
  ...good,
  sound: {
    ...good.sound,
    samples: good.sound.samples.map((sample) => Math.max(-1, Math.min(1, sample * factor))),
  },
});
const later = (cues: readonly Cue[], ms: number): Cue[] =>
  cues.map(([start, end, from, to]) => [start + ms, end + ms, from, to]);

test('a clip as it is made raises no complaint', () => {
  expect(judgeClip(good)).toEqual([]);
});

describe('a complaint for a clip that is', () => {
  test.each<[string, (clip: FinishedClip) => FinishedClip, RegExp]>([
    ['silent', () => louder(0), /silent/],
    ['too soft', () => louder(0.4), /loudness is -2\d/],
    ['clipped', () => louder(8), /clipped/],
    [
      'of another text',
      (clip) => ({ ...clip, durationMs: clip.durationMs + 4000 }),
      /Was the sound replaced/,
    ],
    ['rushed', (clip) => ({ ...clip, text: clip.text.repeat(3) }), /too fast/],
    ['drawn out', (clip) => ({ ...clip, text: 'Look in' }), /too slowly/],
    [
      'not trimmed',
      (clip) => ({ ...clip, sound: { ...clip.sound, samples: clip.sound.samples.slice(2000) } }),
      /begins \d+ ms after its start/,
    ],
    [
      'out of step with its words',
      (clip) => ({ ...clip, words: later(clip.words, 700) }),
      /no cue begins there/,
    ],
  ])('%s', (_name, change, complaint) => {
    expect(judgeClip(change(good)).join('\n')).toMatch(complaint);
  });
});
