/**
 * How well words are found in recordings. Truth: the word events of a synthesiser with another voice, pitch and pace than the
 * aligner's own reference, clean and degraded; and, for English, sound onsets of flite, which shares nothing with the aligner.
 * No human voice has proven anything here.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { splitSentences } from '../../build/content/compile-level-text.ts';
import { findAligner } from '../../build/narration/aligner/echogarden-aligner.ts';
import { synthesisedReference } from '../../build/narration/aligner/synthesised-reference.ts';
import { EspeakEngine } from '../../build/narration/engines/espeak-engine.ts';
import { lexiconReader, spokenTexts } from '../../build/narration/plan-pack.ts';
import { voiceRecipe } from '../../build/narration/narration-recipe.ts';
import { decodeSound, type MonoSound } from '../../build/narration/recordings/decode-sound.ts';
import { onsetsAfterSilence } from '../../build/narration/speech-bounds.ts';
import { respellingsOf, spokenForm } from '../../build/narration/spoken-form.ts';
import type { Cue, Span } from '../../content/schema/compiled-pack.ts';

/** Errors of word starts, milliseconds, and sentences the gates sent to a person. */
export interface AlignmentErrors {
  readonly condition: string;
  readonly language: string;
  readonly errorsMs: readonly number[];
  readonly flagged: number;
  readonly sentences: number;
}

interface Clip {
  readonly text: string;
  readonly span: Span;
  readonly language: string;
  readonly sound: MonoSound;
  /** True starts of words by their offset in the text. */
  readonly truth: ReadonlyMap<number, number>;
}

/** The reader: neither the pitch nor the pace of the aligner's reference. */
const reader = { rateFactor: 1.25, pitch: 30, range: 55 };
const seeded = (seed: number) => () => {
  // Mulberry32: the same noise each time.
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** Adds noise, `decibels` under the speech. */
function withNoise(sound: MonoSound, decibels: number): MonoSound {
  const random = seeded(7);
  const power = sound.samples.reduce((sum, sample) => sum + sample * sample, 0) / sound.samples.length;
  const level = Math.sqrt(3 * power * 10 ** (-decibels / 10));
  return { ...sound, samples: sound.samples.map((sample) => sample + level * (2 * random() - 1)) };
}

/** A reader who waits before she begins and hesitates once before a word in the middle. */
function asNurse(clip: Clip): Clip {
  const { samples, sampleRate } = clip.sound;
  const starts = [...clip.truth.values()].sort((one, other) => one - other);
  const breakMs = starts[Math.floor(starts.length / 2)] ?? 0;
  const leadMs = 1500;
  const hesitationMs = 600;
  const at = Math.round((breakMs / 1000) * sampleRate);
  const lead = Math.round((leadMs / 1000) * sampleRate);
  const hesitation = Math.round((hesitationMs / 1000) * sampleRate);
  const longer = new Float32Array(samples.length + lead + hesitation);
  longer.set(samples.subarray(0, at), lead);
  longer.set(samples.subarray(at), lead + at + hesitation);
  const truth = new Map(
    [...clip.truth].map(([offset, ms]) => [offset, ms + leadMs + (ms >= breakMs ? hesitationMs : 0)]),
  );
  return { ...clip, truth, sound: withNoise({ samples: longer, sampleRate }, 25) };
}

const conditions: readonly (readonly [string, (clip: Clip) => Clip])[] = [
  ['clean', (clip) => clip],
  ['noise 20 dB', (clip) => ({ ...clip, sound: withNoise(clip.sound, 20) })],
  ['nurse', asNurse],
];

/** Sentences of the story, as another voice than the aligner's reads them. */
async function readerClips(
  packFolder: string,
  language: string,
  sentences: number,
): Promise<readonly Clip[]> {
  const recipe = voiceRecipe(language);
  if (recipe === null) return [];
  const voice = {
    ...recipe,
    rate: Math.round(recipe.rate * reader.rateFactor),
    pitch: reader.pitch,
    range: reader.range,
  };
  const engine = await EspeakEngine.create(voice);
  const lexicon = lexiconReader()(language);
  const texts = spokenTexts(packFolder).filter((text) => text.language === language && text.part === 'older');
  const clips: Clip[] = [];
  for (const { text, sentences: spans } of texts)
    for (const span of spans) {
      if (clips.length === sentences) return clips;
      const { words, samples, sampleRate } = await engine.say({ text, span, language, lexicon });
      const truth = new Map((words ?? []).map(([start, , from]: Cue): [number, number] => [from, start]));
      clips.push({ text, span, language, sound: { samples, sampleRate }, truth });
    }
  return clips;
}

/** English of another synthesiser; only words after a pause have a truth, the onset of their sound. */
async function fliteClips(): Promise<readonly Clip[]> {
  const lines = [
    'Blood, bones, and cells work together.',
    'Look, the nurse waves.',
    'First, we wash our hands, then we choose a picture.',
    'Red cells, white cells, and platelets are in the blood.',
  ];
  const clips: Clip[] = [];
  for (const text of lines) {
    const folder = mkdtempSync(join(tmpdir(), 'lantern-flite-'));
    const file = join(folder, 'line.wav');
    if (spawnSync('flite', ['-voice', 'slt', '-t', text, '-o', file]).status !== 0) return [];
    const sound = await decodeSound(readFileSync(file));
    rmSync(folder, { recursive: true });
    const [span] = splitSentences(text, 'en');
    if (span === undefined) continue;
    const starts = [0, ...[...text.matchAll(/, /g)].map(({ index }) => index + 2)];
    const onsets = onsetsAfterSilence(sound.samples, sound.sampleRate, 60);
    if (onsets.length !== starts.length) continue;
    clips.push({
      text,
      span,
      language: 'en',
      sound,
      truth: new Map(starts.map((start, at) => [start, onsets[at] ?? 0])),
    });
  }
  return clips;
}

async function measure(
  condition: string,
  language: string,
  clips: readonly Clip[],
): Promise<AlignmentErrors> {
  const aligner = findAligner(synthesisedReference());
  if (aligner === null) throw new Error('The aligner is not installed. Run npm run narration:aligner.');
  const lexicon = respellingsOf(lexiconReader()(language));
  const errorsMs: number[] = [];
  let flagged = 0;
  for (const { text, span, sound, truth } of clips) {
    const form = spokenForm(text, span, language, lexicon);
    const { words } = await aligner.align({ ...sound, text, span, language, form });
    if (words === null) flagged += 1;
    for (const [start, , from] of words ?? []) {
      const trueStart = truth.get(from);
      if (trueStart !== undefined) errorsMs.push(Math.abs(start - trueStart));
    }
  }
  return { condition, language, errorsMs, flagged, sentences: clips.length };
}

/** The value below which a share of the errors lies, milliseconds. */
function percentile(errorsMs: readonly number[], share: number): number {
  const sorted = [...errorsMs].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** One line for people: errors in the middle, at the ninetieth percentile and at worst, and what was left to a person. */
export function describeErrors({ errorsMs, flagged, sentences }: AlignmentErrors): string {
  return `${String(errorsMs.length)} words: median ${String(percentile(errorsMs, 0.5))} ms, p90 ${String(percentile(errorsMs, 0.9))} ms, worst ${String(percentile(errorsMs, 1))} ms; ${String(flagged)} of ${String(sentences)} sentences left to a person`;
}

/** One line for all of them: the worst language and condition for each figure. */
export function describeWorst(results: readonly AlignmentErrors[]): string {
  const worst = (share: number): string =>
    String(Math.max(...results.map(({ errorsMs }) => percentile(errorsMs, share))));
  const sum = (of: (result: AlignmentErrors) => number): string =>
    String(results.reduce((total, result) => total + of(result), 0));
  return `at worst of ${String(results.length)} languages and conditions: median ${worst(0.5)} ms, p90 ${worst(0.9)} ms, one word ${worst(1)} ms; ${sum(({ flagged }) => flagged)} of ${sum(({ sentences }) => sentences)} sentences left to a person`;
}

/** The budget: median 30 ms, p90 80 ms, no error over 500 ms that no gate saw. */
export function meetsBudget({ errorsMs }: AlignmentErrors): boolean {
  return (
    errorsMs.length > 0 &&
    percentile(errorsMs, 0.5) <= 30 &&
    percentile(errorsMs, 0.9) <= 80 &&
    percentile(errorsMs, 1) <= 500
  );
}

/** Word-start errors for each language and condition. */
export async function measureAlignment(
  packFolder: string,
  languages: readonly string[],
  sentencesEach: number,
): Promise<readonly AlignmentErrors[]> {
  const results: AlignmentErrors[] = [];
  for (const language of languages) {
    const clips = await readerClips(packFolder, language, sentencesEach);
    for (const [condition, change] of conditions)
      results.push(await measure(condition, language, clips.map(change)));
  }
  const flite = await fliteClips();
  if (flite.length > 0) results.push(await measure('flite onsets', 'en', flite));
  else console.log('flite is not here, so its onsets were not measured. On Debian: apt-get install flite.');
  return results;
}
