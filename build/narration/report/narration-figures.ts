/** Figures of the narration of one language of one pack. Pure. */
import { wordSpans } from '../spoken-form.ts';
import type { HeardText } from '../listen/hear-pack.ts';
import { levelSchema } from '../../../content/schema/compiled-pack.ts';
import * as v from 'valibot';

/** One row of the report. */
export interface NarrationFigures {
  readonly language: string;
  readonly clips: number;
  readonly recorded: number;
  readonly seconds: number;
  /** Of the texts of slides, pauses included; short lines have too few words to tell. Middle of all clips; `null` = there are none. */
  readonly wordsPerMinute: number | null;
  /** Loudness of the clips, LUFS; `null` = nothing can be heard. */
  readonly lufs: { readonly middle: number; readonly softest: number; readonly loudest: number } | null;
  /** Distance of the nearest word cue from each onset of sound after a pause, milliseconds; `null` = no word cues. */
  readonly onsetErrorMs: {
    readonly middle: number;
    readonly p95: number;
    readonly onsets: number;
  } | null;
  /** Clips that somebody should listen to. */
  readonly complaints: number;
  /** Texts whose clip is missing or stale. */
  readonly open: number;
  readonly megabytes: number;
}

/** Silence before the first word and after the last is not counted as reading, milliseconds. */
function spokenMs({ timing }: HeardText): number {
  const first = timing.sentences[0]?.[0] ?? 0;
  const last = timing.sentences.at(-1)?.[1] ?? timing.durationMs;
  return Math.max(last - first, 1);
}

/** Words a minute of one clip. */
function pace(one: HeardText): number {
  const { text, sentences, language } = one.text;
  const words = sentences.flatMap((span) => wordSpans(text, span, language)).length;
  return words / (spokenMs(one) / 60_000);
}

/** The value below which `share` (0..1) of the values lie; `null` for none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

/** Sums up what was heard in one language. */
export function narrationFigures(
  language: string,
  heard: readonly HeardText[],
  open: number,
): NarrationFigures {
  const loudness = heard.flatMap(({ heard: { lufs } }) => lufs ?? []);
  const errors = heard.flatMap(({ heard: { onsetErrorsMs } }) => onsetErrorsMs.map(Math.abs));
  const levels = heard.filter(({ text }) => v.is(levelSchema, text.part));
  return {
    language,
    clips: heard.length,
    recorded: heard.filter(({ timing }) => timing.kind === 'recorded').length,
    seconds: heard.reduce((sum, { timing }) => sum + timing.durationMs, 0) / 1000,
    wordsPerMinute: quantile(levels.map(pace), 0.5),
    lufs:
      loudness.length === 0
        ? null
        : {
            middle: quantile(loudness, 0.5) ?? 0,
            softest: Math.min(...loudness),
            loudest: Math.max(...loudness),
          },
    onsetErrorMs:
      errors.length === 0
        ? null
        : { middle: quantile(errors, 0.5) ?? 0, p95: quantile(errors, 0.95) ?? 0, onsets: errors.length },
    complaints: heard.filter(({ heard: { complaints } }) => complaints.length > 0).length,
    open,
    megabytes: heard.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
  };
}
