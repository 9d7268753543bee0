/** Neural voices of Piper, an external program that is never part of the project (GPL). For those who can fetch a voice file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { decodeSound } from '../recordings/decode-sound.ts';
import { speechBounds } from '../speech-bounds.ts';
import { respellingsOf, spokenForm } from '../spoken-form.ts';
import type { NarrationEngine, SentenceSound, SentenceToSay } from './narration-engine.ts';
import type { SentenceAligner } from './sentence-aligner.ts';

/** Where Piper and its voices are. */
export interface PiperPlace {
  /** Program to run: `piper`, or a full path. */
  readonly program: string;
  /** Folder with `<language>_<REGION>-<name>-<quality>.onnx` and its `.onnx.json` beside it. */
  readonly voicesFolder: string;
}

/**
 * Slower than Piper speaks by itself, and no noise: with noise the same sentence would sound different each time. Both Piper
 * 1 in C++ and its successor in Python know these flags.
 */
const flags = ['--length_scale', '1.2', '--noise_scale', '0', '--noise_w', '0', '--sentence_silence', '0'];
const longestMs = 120_000;

/** A sentence that Piper could not say; the message says what to do. */
export class PiperError extends Error {}

/** The voice file for a language tag: for `nl-BE` one of Belgium before any other Dutch one; `null` when there is none. */
export function findPiperVoice(folder: string, language: string): string | null {
  if (!existsSync(folder)) return null;
  const [base = language] = language.split('-');
  const voices = readdirSync(folder)
    .filter((file) => file.endsWith('.onnx') && existsSync(join(folder, `${file}.json`)))
    .sort();
  const exact = voices.find((file) => file.startsWith(`${language.replace('-', '_')}-`));
  const voice = exact ?? voices.find((file) => file.split(/[_-]/)[0] === base);
  return voice === undefined ? null : join(folder, voice);
}

/** Speaks with one voice file. Piper tells no times of words; an aligner can find them. */
export class PiperEngine implements NarrationEngine {
  readonly id = 'piper';

  constructor(
    private readonly place: PiperPlace,
    private readonly voiceFile: string,
    private readonly aligner: SentenceAligner | null,
  ) {}

  get voice(): string {
    return basename(this.voiceFile, '.onnx');
  }

  get settings(): unknown {
    return [this.id, this.voice, flags];
  }

  async say({ text, span, language, lexicon }: SentenceToSay): Promise<SentenceSound> {
    // Phonemes in the lexicon are those of espeak-ng's own alphabet, which Piper does not read.
    const form = spokenForm(text, span, language, respellingsOf(lexicon));
    const sound = await this.#run(form.spoken);
    const speech = speechBounds(sound.samples, sound.sampleRate);
    const words = await this.aligner?.align({ ...sound, text, span, language, form });
    return { ...sound, speech, words: words?.words ?? null };
  }

  async #run(sentence: string): Promise<{ samples: Float32Array; sampleRate: number }> {
    const folder = mkdtempSync(join(tmpdir(), 'lantern-piper-'));
    const file = join(folder, 'sentence.wav');
    try {
      const result = spawnSync(
        this.place.program,
        ['--model', this.voiceFile, '--output_file', file, ...flags],
        { input: `${sentence}\n`, encoding: 'utf8', timeout: longestMs },
      );
      if (result.error !== undefined || result.status !== 0 || !existsSync(file))
        throw new PiperError(this.#complaint(sentence, result.error?.message ?? result.stderr.trim()));
      return await decodeSound(readFileSync(file));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  #complaint(sentence: string, reason: string): string {
    return `Piper (${this.place.program}, voice ${this.voice}) could not say "${sentence}": ${reason || 'it wrote no sound'}. Try the same sentence in a terminal, or make the narration with --engine=espeak.`;
  }
}
