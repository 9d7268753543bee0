/** WebVTT files of a pack in one language, by file name. Pure. */
import type { Narration, PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';
import { activityPart, glossaryName, hotspotPart, speakableTexts } from '../content/speakable-texts.ts';
import { narrationName } from '../narration/narration-name.ts';
import { webVtt } from './web-vtt.ts';

/** A file for every text that has a clip, but never for the numbers about survival: nothing shall read those by itself. */
export function captionFiles(
  index: Pick<PackIndex, 'id' | 'version' | 'numbersSlide'>,
  words: PackLanguage,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const text of speakableTexts(words)) {
    const narration = narrationOf(words, text);
    if (narration === null || text.slide === index.numbersSlide) continue;
    const name = narrationName(text);
    const note = `${name}.ogg of the pack ${index.id} ${index.version}, language ${words.language}`;
    files.set(`${name}.vtt`, webVtt({ text: text.text, narration }, note));
  }
  return files;
}

function narrationOf(
  words: PackLanguage,
  { slide, part }: { readonly slide: string; readonly part: string },
): Narration | null {
  if (slide === glossaryName) return words.glossary[part]?.narration ?? null;
  const text = words.slides[slide];
  const levels = Object.entries(text?.levels ?? {}).map(
    ([level, { narration }]) => [level, narration] as const,
  );
  const spots = Object.entries(text?.hotspots ?? {}).map(
    ([id, { narration }]) => [hotspotPart(id), narration] as const,
  );
  const lines = Object.entries(text?.activity?.lines ?? {}).map(
    ([id, { narration }]) => [activityPart(id), narration] as const,
  );
  return new Map([...levels, ...spots, ...lines]).get(part) ?? null;
}
