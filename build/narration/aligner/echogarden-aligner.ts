/** Finds words in recordings with Echogarden's DTW aligner, in a fresh process for each sentence. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Alignment, SentenceAligner, SoundOfSentence } from '../engines/sentence-aligner.ts';
import { onsetsAfterSilence, silencesWithin, speechBounds } from '../speech-bounds.ts';
import { wordSpans, type SpokenForm } from '../spoken-form.ts';
import { wordTimes, type WordEvent } from '../word-times.ts';
import { clampToSpeech, doubtfulWords, doubtsOf, type Reference } from './alignment-gates.ts';
import { respectSilences } from './respect-silences.ts';
import { alignerFolder, alignerHome, alignerId, hasAligner } from './aligner-tool.mjs';

const answerSchema = v.array(v.object({ text: v.string(), startMs: v.number(), endMs: v.number() }));
type AlignedWords = v.InferOutput<typeof answerSchema>;

const longestMs = 120_000;
const onsetSilenceMs = 100;
/** A silence this long is a hesitation and no closed lip of a p or t, milliseconds. */
const hesitationMs = 180;
/** A gap between two words that is a pause, milliseconds. */
const pauseMs = 40;

/** A synthesiser's reading of a sentence, for the gates; `null` when none can say it. */
export type ReferenceReader = (sentence: SoundOfSentence) => Promise<Reference | null>;

/** The aligner when its tool is installed, else `null`. */
export function findAligner(referenceReader: ReferenceReader): SentenceAligner | null {
  if (!hasAligner()) return null;
  return { id: alignerId, align: (sentence) => alignSentence(sentence, referenceReader) };
}

async function alignSentence(
  sentence: SoundOfSentence,
  referenceReader: ReferenceReader,
): Promise<Alignment> {
  const { text, span, samples, sampleRate } = sentence;
  const speech = speechBounds(samples, sampleRate, 'room');
  const found = runTool(sentence);
  if (typeof found === 'string') return { words: null, found: [], doubtful: [], flags: [found] };
  const events = toEvents(found, sentence.form);
  const onsets = onsetsAfterSilence(samples, sampleRate, onsetSilenceMs, 'room');
  const spans = wordSpans(text, span, sentence.language);
  const timed = wordTimes({ form: sentence.form, words: spans, events, speech, onsets });
  const silences = silencesWithin(samples, sampleRate, hesitationMs, 'room');
  const words = respectSilences(clampToSpeech(timed, speech), silences);
  const reference = await referenceReader(sentence);
  const aligned = { words, text, speech, silences, reference };
  const flags = doubtsOf(aligned);
  return {
    words: flags.length === 0 ? words : null,
    found: words,
    doubtful: doubtfulWords(aligned),
    flags: flags.map((flag) => `${quote(sentence)}: ${flag}`),
  };
}

function quote({ text, span: [from, to] }: SoundOfSentence): string {
  return `"${text.slice(from, to)}"`;
}

/** Words with their times, or why there are none. */
function runTool({ samples, sampleRate, form, language }: SoundOfSentence): AlignedWords | string {
  const folder = mkdtempSync(join(tmpdir(), 'lantern-align-'));
  const [request, answer] = [join(folder, 'request.json'), join(folder, 'answer.json')];
  try {
    const [base = language] = language.split('-');
    writeFileSync(
      request,
      JSON.stringify({ samples: [...samples], sampleRate, text: form.spoken, language: base }),
    );
    const script = join(import.meta.dirname, 'align-sentence.mjs');
    const result = spawnSync(process.execPath, [script, alignerFolder, request, answer], {
      encoding: 'utf8',
      timeout: longestMs,
      env: { ...process.env, HOME: alignerHome, USERPROFILE: alignerHome },
    });
    if (result.status !== 0)
      return `The aligner failed (${result.error?.message ?? result.stderr.trim().split('\n').at(-1) ?? 'no reason given'}).`;
    return v.parse(answerSchema, JSON.parse(readFileSync(answer, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Times of the aligner as events at positions of the spoken form: it names words, not places. */
export function toEvents(found: AlignedWords, { spoken }: SpokenForm): readonly WordEvent[] {
  const points = Array.from(spoken);
  const events: WordEvent[] = [];
  let from = 0;
  for (const [index, { text, startMs, endMs }] of found.entries()) {
    const at = indexOfPoints(points, Array.from(text), from);
    if (at === -1) continue;
    events.push({ type: 'word', text_position: at + 1, audio_position: startMs });
    from = at + Array.from(text).length;
    const next = found[index + 1]?.startMs ?? Infinity;
    if (next - endMs > pauseMs)
      events.push({ type: 'phoneme', id: '', text_position: at + 1, audio_position: endMs });
  }
  return events;
}

function indexOfPoints(points: readonly string[], wanted: readonly string[], from: number): number {
  for (let at = from; at + wanted.length <= points.length; at += 1)
    if (wanted.every((point, index) => points[at + index] === point)) return at;
  return -1;
}
