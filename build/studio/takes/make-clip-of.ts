/** Makes the clip of one text, in a process of its own (`make-clip.mjs`). */
import { findAligner } from '../../narration/aligner/echogarden-aligner.ts';
import { synthesisedReference } from '../../narration/aligner/synthesised-reference.ts';
import { makeClip } from '../../narration/make-clip.ts';
import { planPack, readLexicon } from '../../narration/plan-pack.ts';
import type { TextPlace } from '../studio-views.ts';

/** Makes the clip as `npm run narration` would; nothing when it is up to date. Other clips are not touched. */
export async function makeClipOf(packFolder: string, place: Omit<TextPlace, 'pack'>): Promise<void> {
  const plan = planPack(packFolder, {
    piper: null,
    aligner: findAligner(synthesisedReference()),
    insists: false,
  });
  const clip = plan.toMake.find(
    ({ text }) => text.language === place.language && text.slide === place.slide && text.part === place.part,
  );
  if (clip !== undefined) await makeClip(packFolder, clip, readLexicon(place.language));
}
