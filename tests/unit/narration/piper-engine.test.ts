/** Piper by a stand-in program with Piper's real command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { splitSentences } from '../../../build/content/compile-level-text.ts';
import { cueProblem } from '../../../build/narration/check-cues.ts';
import { findPiperVoice, PiperEngine } from '../../../build/narration/engines/piper-engine.ts';
import { VoiceChooser } from '../../../build/narration/engines/voice-for-text.ts';
import { measureNarration } from '../../../build/narration/measure-narration.ts';
import { narrateText } from '../../../build/narration/narrate-text.ts';

const program = resolve(import.meta.dirname, '../../fixtures/piper/fake-piper.mjs');
const text = 'Seeds sleep all winter. They wake in spring!';
const shown = { text, language: 'nl-BE', sentences: splitSentences(text, 'nl') };

let voicesFolder: string;
beforeEach(() => {
  voicesFolder = mkdtempSync(join(tmpdir(), 'lantern-voices-'));
});
afterEach(() => rmSync(voicesFolder, { recursive: true }));

function addVoice(name: string): void {
  writeFileSync(join(voicesFolder, `${name}.onnx`), 'a model');
  writeFileSync(join(voicesFolder, `${name}.onnx.json`), JSON.stringify({ audio: { sample_rate: 16_000 } }));
}

describe('a voice file of Piper', () => {
  test('of the same country comes first, then any of the language', () => {
    addVoice('nl_NL-mls-medium');
    expect(findPiperVoice(voicesFolder, 'nl-BE')).toContain('nl_NL-mls');
    addVoice('nl_BE-nathalie-medium');
    expect(findPiperVoice(voicesFolder, 'nl-BE')).toContain('nl_BE-nathalie');
    expect(findPiperVoice(voicesFolder, 'fr')).toBeNull();
  });

  test('without its description beside it is none', () => {
    writeFileSync(join(voicesFolder, 'fr_FR-siwis-medium.onnx'), 'a model');
    expect(findPiperVoice(voicesFolder, 'fr')).toBeNull();
    expect(findPiperVoice(join(voicesFolder, 'nowhere'), 'fr')).toBeNull();
  });
});

describe('Piper speaks a text', () => {
  test('sentence by sentence, trimmed, at the loudness of all clips; words are not known', async () => {
    addVoice('nl_BE-nathalie-medium');
    const file = findPiperVoice(voicesFolder, 'nl-BE')!;
    const engine = new PiperEngine({ program, voicesFolder }, file, null);
    const clip = await narrateText(engine, shown, {});
    expect(clip.sampleRate).toBe(16_000);
    expect(cueProblem(clip, shown)).toBeNull();
    expect(clip.words).toEqual([]);
    const { lufs, leadMs } = measureNarration(clip);
    expect(lufs).toBeCloseTo(-18, 0);
    expect(Math.abs(leadMs - 200)).toBeLessThan(15);
    expect(engine.voice).toBe('nl_BE-nathalie-medium');
  });

  test('a voice that is gone is a message that says what to do', async () => {
    const engine = new PiperEngine({ program, voicesFolder }, join(voicesFolder, 'nl_BE-gone.onnx'), null);
    await expect(narrateText(engine, shown, {})).rejects.toThrow(/Unable to find voice.*--engine=espeak/s);
  });

  test('a program that is not there is one, too', async () => {
    addVoice('nl_BE-nathalie-medium');
    const file = findPiperVoice(voicesFolder, 'nl-BE')!;
    const engine = new PiperEngine({ program: join(voicesFolder, 'piper'), voicesFolder }, file, null);
    await expect(narrateText(engine, shown, {})).rejects.toThrow(/ENOENT.*Try the same sentence/s);
  });
});

test('a language without a voice file is spoken by the embedded voice', () => {
  addVoice('nl_BE-nathalie-medium');
  const voices = new VoiceChooser({
    packFolder: voicesFolder,
    piper: { program, voicesFolder },
    aligner: null,
  });
  expect(voices.synthesiser('nl-BE')?.id).toBe('piper');
  expect(voices.synthesiser('fr')?.id).toBe('espeak-ng');
  expect(voices.synthesiser('tlh')).toBeNull();
});
