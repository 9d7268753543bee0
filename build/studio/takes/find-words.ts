/** Finds words in one take, in a process of its own (`find-words.mjs`). */
import { readFileSync } from 'node:fs';
import type { Cue } from '../../../content/schema/compiled-pack.ts';
import { findAligner } from '../../narration/aligner/echogarden-aligner.ts';
import { synthesisedReference } from '../../narration/aligner/synthesised-reference.ts';
import { readLexicon, spokenTexts } from '../../narration/plan-pack.ts';
import { decodeSound, recordingSampleRate, resample } from '../../narration/recordings/decode-sound.ts';
import { takeHash } from '../../narration/recordings/take-folder.ts';
import { respellingsOf, spokenForm } from '../../narration/spoken-form.ts';
import type { FoundWords, TextPlace } from '../studio-views.ts';

const nothing: FoundWords = { words: [], doubtful: [], isDoubtful: true };

/** Words of a take of a sentence, found as `npm run narration` finds them. */
export async function findWords(
  packFolder: string,
  place: Omit<TextPlace, 'pack'>,
  { hash, file }: { readonly hash: string; readonly file: string },
): Promise<FoundWords> {
  const aligner = findAligner(synthesisedReference());
  const text = spokenTexts(packFolder).find(
    ({ language, slide, part }) =>
      language === place.language && slide === place.slide && part === place.part,
  );
  const span = text?.sentences.find((each) => takeHash(text.text, each) === hash);
  if (aligner === null || text === undefined || span === undefined) return nothing;
  const { language } = text;
  const form = spokenForm(text.text, span, language, respellingsOf(readLexicon(language)));
  const sound = await resample(await decodeSound(readFileSync(file)), recordingSampleRate);
  const { found, doubtful, flags } = await aligner.align({ ...sound, text: text.text, span, language, form });
  const [from] = span;
  const words = found.map(([start, end, first, last]): Cue => [start, end, first - from, last - from]);
  return { words, doubtful, isDoubtful: words.length === 0 || flags.length > doubtful.length };
}
