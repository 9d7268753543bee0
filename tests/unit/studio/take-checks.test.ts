/** What numbers can tell about a take: each fault is found, and a good take is left in peace. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { spokenTexts } from '../../../build/narration/plan-pack.ts';
import { narrationName } from '../../../build/narration/narration-name.ts';
import { EspeakEngine } from '../../../build/narration/engines/espeak-engine.ts';
import { voiceRecipe } from '../../../build/narration/narration-recipe.ts';
import { expectedSpeechMs } from '../../../build/studio/sound/expected-length.ts';
import { judgeRoom, levelDbfs, quietestDbfs, silenceDbfs } from '../../../build/studio/sound/sound-level.ts';
import { checkTake, takeLimits } from '../../../build/studio/sound/take-checks.ts';
import { encodeWav, parseWav, type WavSound } from '../../../build/studio/sound/wav-file.ts';
import type { Cue } from '../../../content/schema/compiled-pack.ts';

const sentence = 'Seeds sleep in winter, and they wake in the warm spring.';
let spoken: WavSound;
beforeAll(async () => {
  spoken = (await EspeakEngine.create(voiceRecipe('en')!)).speak(sentence);
});

/** The voice with half a second of room on both sides. */
const take = (
  change: (sample: number, at: number) => number = (sample) => sample,
  aroundMs = 500,
): WavSound => {
  const around = Math.round((spoken.sampleRate * aroundMs) / 1000);
  const samples = new Float32Array(spoken.samples.length + 2 * around);
  samples.set(spoken.samples, around);
  return { samples: samples.map(change), sampleRate: spoken.sampleRate };
};
/** Noise of this level, dBFS; the same each time. */
const noise = (level: number) => {
  let seed = 7;
  const amplitude = Math.sqrt(3) * 10 ** (level / 20);
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return amplitude * (seed / 2 ** 31 - 1);
  };
};

describe('a take', () => {
  test('that is good: nothing to say', () => {
    const hiss = noise(-65);
    expect(
      checkTake(
        take((sample) => sample + hiss()),
        sentence,
      ),
    ).toEqual([]);
  });

  test.each([
    ['silent', () => take(() => 0)],
    ['clipped', () => take((sample) => Math.max(-1, Math.min(1, sample * 12)))],
    ['quiet', () => take((sample) => sample * 0.02)],
    ['cutStart', () => take(undefined, 0)],
    ['cutEnd', () => take(undefined, 0)],
  ] as const)('that is %s', (warning, make) => {
    expect(checkTake(make(), sentence)).toContain(warning);
  });

  test('with a fan behind it is noisy', () => {
    const fan = noise(-38);
    expect(
      checkTake(
        take((sample) => sample + fan()),
        sentence,
      ),
    ).toContain('noisy');
  });

  test('with half of the sentence is short; with three sentences in it long', () => {
    const thrice = `${sentence} ${sentence} ${sentence}`;
    expect(checkTake(take(), thrice)).toContain('short');
    expect(checkTake(take(), 'Seeds sleep.')).toContain('long');
  });
});

describe('the expected length', () => {
  const pack = resolve(import.meta.dirname, '../../../content/packs/leukemia');
  let all: ReturnType<typeof spokenTexts>;
  beforeAll(() => {
    all = spokenTexts(pack);
  }, 60_000);

  test.each(['en', 'fr', 'nl', 'de', 'ar'])(
    'is never so wrong that a calm reading would be called short or long: %s',
    (language) => {
      const texts = all.filter((text) => text.language === language);
      const ratios = texts.flatMap((text) => {
        const path = join(pack, 'narration', language, `${narrationName(text)}.json`);
        let cues: readonly Cue[] = [];
        try {
          cues = (JSON.parse(readFileSync(path, 'utf8')) as { sentences: readonly Cue[] }).sentences;
        } catch {
          // Numbers about survival have no clip.
        }
        return cues.map(
          ([start, end, from, to]) => (end - start) / expectedSpeechMs(text.text.slice(from, to)),
        );
      });
      expect(ratios.length).toBeGreaterThan(200);
      expect(Math.min(...ratios)).toBeGreaterThan(takeLimits.length.shortest);
      expect(Math.max(...ratios)).toBeLessThan(takeLimits.length.longest);
    },
  );
});

describe('levels', () => {
  test('a tone at half of the brim is 9 dB below it; nothing is nothing', () => {
    const tone = Float32Array.from({ length: 4800 }, (_, at) => 0.5 * Math.sin(at / 7));
    expect(levelDbfs(tone)).toBeCloseTo(-9, 0);
    expect(levelDbfs(new Float32Array(0))).toBe(silenceDbfs);
    expect(quietestDbfs(new Float32Array(10), 48_000, 150)).toBe(silenceDbfs);
  });

  test.each([
    [-70, 'quiet'],
    [-50, 'usable'],
    [-40, 'noisy'],
  ] as const)('a silent second of %i dBFS is %s', (level, room) => {
    expect(judgeRoom(level)).toBe(room);
  });
});

describe('the file', () => {
  test('gives back what was put in, to half a step of 16 bits', () => {
    const sound = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(sound, fc.constantFrom(8000, 44_100, 48_000), (list, sampleRate) => {
        const samples = Float32Array.from(list);
        const back = parseWav(encodeWav({ samples, sampleRate }));
        expect(back?.sampleRate).toBe(sampleRate);
        expect(back?.samples.length).toBe(samples.length);
        samples.forEach((sample, at) =>
          expect(Math.abs(sample - (back?.samples[at] ?? 9))).toBeLessThan(0.6 / 32_767),
        );
      }),
    );
  });

  test('that is no such file, or is cut, is none', () => {
    const whole = encodeWav({ samples: new Float32Array(100), sampleRate: 48_000 });
    expect(parseWav(whole.subarray(0, whole.length - 1))).toBeNull();
    expect(parseWav(new TextEncoder().encode('Dear nurse, '.repeat(9)))).toBeNull();
    expect(parseWav(new Uint8Array(3))).toBeNull();
  });
});
