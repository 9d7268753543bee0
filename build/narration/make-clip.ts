/** Makes and writes the two files of one clip. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpeakableText } from '../content/speakable-texts.ts';
import { oddPaces } from './aligner/alignment-gates.ts';
import { encodeOgg } from './encode-ogg.ts';
import { RecordingEngine } from './engines/recording-engine.ts';
import { peakDbfs } from './loudness.ts';
import { measureNarration, type NarrationMeasures } from './measure-narration.ts';
import { narrateText, type NarratedText } from './narrate-text.ts';
import { narrationJson, qualityOf } from './narration-file.ts';
import { narrationName } from './narration-name.ts';
import { encodedCeilingDbfs } from './narration-recipe.ts';
import type { ClipToMake } from './plan-narration.ts';
import { decodeSound } from './recordings/decode-sound.ts';
import type { SayLexicon } from './spoken-form.ts';

/** What was made. */
export interface MadeClip {
  readonly measures: NarrationMeasures;
  readonly bytes: number;
  /** What a person should look at. */
  readonly flags: readonly string[];
}

/** Speaks, encodes and writes a clip into the `narration` folder of a pack. */
export async function makeClip(
  packFolder: string,
  { text, voice, recipe }: ClipToMake,
  lexicon: SayLexicon,
): Promise<MadeClip> {
  const engine = await voice.open();
  const spoken = await narrateText(engine, text, lexicon);
  const flags = engine instanceof RecordingEngine ? [...engine.flags, ...paceFlags(spoken, text)] : [];
  // A doubtful clip lights up sentence by sentence until somebody has marked its words.
  const clip = flags.length === 0 ? spoken : { ...spoken, words: [] };
  const audio = await encodeUnclipped(clip, qualityOf(text));
  const target = join(packFolder, 'narration', text.language);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, `${narrationName(text)}.ogg`), audio);
  writeFileSync(
    join(target, `${narrationName(text)}.json`),
    narrationJson(text, clip, {
      engine: engine.id,
      voice: engine.voice,
      recipe,
      reviewed: engine instanceof RecordingEngine ? engine.review : null,
      flags,
    }),
  );
  return { measures: measureNarration(clip), bytes: audio.length, flags };
}

/** Encoding may lift a peak over the brim: then the clip is made a little softer and encoded again. */
async function encodeUnclipped({ samples, sampleRate }: NarratedText, quality: number): Promise<Uint8Array> {
  const audio = await encodeOgg(samples, sampleRate, quality);
  const overDb = peakDbfs((await decodeSound(audio)).samples) - encodedCeilingDbfs;
  if (overDb <= 0) return audio;
  const factor = 10 ** (-(overDb + 0.2) / 20);
  return encodeOgg(
    samples.map((sample) => sample * factor),
    sampleRate,
    quality,
  );
}

function paceFlags({ sentences, words }: NarratedText, { text }: SpeakableText): string[] {
  if (words.length === 0) return [];
  const paces = sentences.map(([start, end, from, to]) => {
    const count = words.filter(([, , first, last]) => first >= from && last <= to).length;
    return count / ((end - start) / 1000);
  });
  return oddPaces(paces).map((place) => {
    const [, , from = 0, to = 0] = sentences[place] ?? [];
    return `"${text.slice(from, to)}" is read at quite another pace than the rest: is something missing or added?`;
  });
}

/** The measures of a clip in one line, for `--report`. */
export function describeClip({ text }: SpeakableText, { measures, bytes }: MadeClip): string {
  const errors = measures.onsetErrorsMs.map(Math.abs).sort((one, other) => one - other);
  const middle = errors[Math.floor(errors.length / 2)] ?? NaN;
  return (
    ` ${text.length} characters, ${measures.wordsPerMinute.toFixed(0)} words/min, lead ${measures.leadMs.toFixed(0)} ms,` +
    ` ${measures.lufs.toFixed(1)} LUFS, peak ${measures.peakDbfs.toFixed(1)} dBFS, ${(bytes / 1024).toFixed(0)} KiB,` +
    ` onsets ${errors.length}: middle ${middle.toFixed(0)} ms, worst ${(errors.at(-1) ?? NaN).toFixed(0)} ms`
  );
}
