/** A person's takes: what a nurse records is what the kiosk plays. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashText, splitSentences } from '../../../build/content/compile-level-text.ts';
import { cueProblem } from '../../../build/narration/check-cues.ts';
import { RecordingEngine } from '../../../build/narration/engines/recording-engine.ts';
import { VoiceChooser } from '../../../build/narration/engines/voice-for-text.ts';
import { listRecordings } from '../../../build/narration/list-recordings.ts';
import { measureNarration } from '../../../build/narration/measure-narration.ts';
import { narrateText } from '../../../build/narration/narrate-text.ts';
import { decodeSound, resample } from '../../../build/narration/recordings/decode-sound.ts';
import { isComplete, readTakeFolder, takeHash } from '../../../build/narration/recordings/take-folder.ts';

const hums = resolve(import.meta.dirname, '../../fixtures/recordings');
const speakable = (text: string) => ({
  slide: 'seeds',
  part: 'young',
  language: 'en',
  text,
  sentences: splitSentences(text, 'en'),
  textHash: hashText(text),
});
const text = speakable('Seeds sleep. They wake in spring.');

let pack: string;
let folder: string;
beforeEach(() => {
  pack = mkdtempSync(join(tmpdir(), 'lantern-takes-'));
  folder = join(pack, 'recordings/en/seeds.young');
  mkdirSync(folder, { recursive: true });
});
afterEach(() => rmSync(pack, { recursive: true }));

const record = (sentence: number, ending = '.wav', of = text): void =>
  copyFileSync(join(hums, `hum${ending}`), join(folder, takeHash(of.text, of.sentences[sentence]!) + ending));
const voice = () => new VoiceChooser({ packFolder: pack, piper: null, aligner: null });

describe('sound files of every kind a phone or a studio writes', () => {
  test.each(['.wav', '.flac', '.m4a', '.mp3', '.ogg', '.opus', '.webm'])(
    '%s is read, and begins when it begins',
    async (ending) => {
      const sound = await resample(await decodeSound(readFileSync(join(hums, `hum${ending}`))), 24_000);
      const first = sound.samples.findIndex((sample) => Math.abs(sample) > 0.1);
      expect(Math.abs((first / 24_000) * 1000 - 200)).toBeLessThan(8);
      expect(sound.samples.length / 24_000).toBeCloseTo(0.8, 1);
    },
  );

  test('what is no sound is refused', async () => {
    await expect(decodeSound(new TextEncoder().encode('Dear nurse'))).rejects.toThrow();
  });
});

describe('a nurse records', () => {
  test('every sentence: her voice reads the slide, trimmed and as loud as all others', async () => {
    record(0);
    record(1, '.m4a');
    const choice = voice().choose(text);
    expect(choice?.id).toBe('recording');
    const clip = await narrateText(await choice!.open(), text, {});
    expect(cueProblem(clip, text)).toBeNull();
    expect(clip.sentences.map(([start, end]) => Math.round((end - start) / 100))).toEqual([4, 4]);
    const { lufs, leadMs } = measureNarration(clip);
    expect(lufs).toBeCloseTo(-18, 0);
    expect(Math.abs(leadMs - 200)).toBeLessThan(15);
  });

  test('half of it: the synthetic voice reads, and somebody is told what is missing', () => {
    record(0);
    expect(voice().choose(text)?.id).toBe('espeak-ng');
    expect(listRecordings(pack, [text])).toEqual([
      expect.stringContaining('en/seeds.young: 1 of 2 sentences are recorded'),
    ]);
  });

  test('and an author changes one sentence: only that take is missing, and the old one is named', () => {
    record(0);
    record(1);
    const changed = speakable('Seeds sleep. They wake in the warm spring.');
    const takes = readTakeFolder(pack, changed)!;
    expect(takes.takes.map(({ file }) => file !== null)).toEqual([true, false]);
    expect(listRecordings(pack, [changed])).toHaveLength(2);
  });

  test('and sentences change places: nothing has to be recorded again', () => {
    record(0);
    record(1);
    expect(isComplete(readTakeFolder(pack, speakable('They wake in spring. Seeds sleep.'))!)).toBe(true);
  });

  test('and moves a word by hand: it lights up where she put it', async () => {
    record(0);
    record(1);
    const words = {
      [takeHash(text.text, text.sentences[0]!)]: [
        [200, 300, 0, 5],
        [320, 600, 6, 11],
      ],
    };
    const second = {
      [takeHash(text.text, text.sentences[1]!)]: [
        [200, 300, 0, 4],
        [300, 400, 5, 9],
        [400, 500, 10, 12],
        [500, 600, 13, 19],
      ],
    };
    writeFileSync(
      join(folder, 'marks.json'),
      JSON.stringify({ version: 1, words: { ...words, ...second }, reviewed: null }),
    );
    const clip = await narrateText(new RecordingEngine(readTakeFolder(pack, text)!, null), text, {});
    expect(cueProblem(clip, text)).toBeNull();
    const [first, next] = clip.words;
    expect(next![0] - first![0]).toBe(120);
  });

  test('silence: the take is named', async () => {
    record(0);
    const hum = readFileSync(join(hums, 'hum.wav'));
    const headBytes = 44;
    writeFileSync(
      join(folder, `${takeHash(text.text, text.sentences[1]!)}.wav`),
      Buffer.concat([hum.subarray(0, headBytes), Buffer.alloc(hum.length - headBytes)]),
    );
    const engine = new RecordingEngine(readTakeFolder(pack, text)!, null);
    await expect(narrateText(engine, text, {})).rejects.toThrow(/is silent\. Record the sentence again/);
  });

  test('and the marks are damaged: they are not used, and somebody is told', () => {
    record(0);
    record(1);
    writeFileSync(join(folder, 'marks.json'), '{');
    expect(listRecordings(pack, [text])).toEqual([expect.stringContaining('marks.json cannot be read')]);
  });
});
