/** Captions for a clip of the pack, a sentence each. Pure. */
import type { Narration } from '../../content/schema/compiled-pack.ts';

/** A narrated text. */
export interface NarratedText {
  readonly text: string;
  readonly narration: Narration;
}

/** WebVTT for the clip as the pack has it; nothing is shifted. */
export function webVtt({ text, narration }: NarratedText, note: string): string {
  const cues = narration.sentences.map(
    ([startMs, endMs, from, to]) =>
      `${vttTime(startMs)} --> ${vttTime(endMs)}\n${escapeCue(text.slice(from, to))}\n`,
  );
  return ['WEBVTT\n', `NOTE ${note.replaceAll(/\s*(\n|-->)\s*/g, ' ')}\n`, ...cues].join('\n');
}

function vttTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 23);
}

/** A blank line would end the cue, and `<`, `>` and `&` mean something. */
function escapeCue(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\s*\n\s*/g, ' ');
}
