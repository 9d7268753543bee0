/** Gives every text of a language its clip, where one was made that still fits. */
import { join } from 'node:path';
import type { Level, Narration, PackLanguage } from '../../content/schema/compiled-pack.ts';
import type { PackMedia } from './pack-media.ts';
import { readNarration, type NarratedWords } from './read-narration.ts';
import type { PackReading } from './read-pack-source.ts';
import { activityPart, glossaryName, hotspotPart, lineText, termText } from './speakable-texts.ts';

/** Sets `narration` on the levels, hotspots, activities and glossary entries of `words`; what is wrong with a clip goes to `reading.issues`. */
export function joinNarration(reading: PackReading, words: PackLanguage, media: PackMedia): void {
  const { language } = words;
  const find = clipFinder(reading, language, media);
  for (const [slide, text] of Object.entries(words.slides)) {
    for (const level of Object.keys(text.levels) as Level[]) {
      const levelText = text.levels[level];
      if (levelText) levelText.narration = find(`${slide}.${level}`, levelText);
    }
    for (const [id, hotspot] of Object.entries(text.hotspots))
      hotspot.narration = find(`${slide}.${hotspotPart(id)}`, lineText(hotspot.says, language));
    for (const [id, line] of Object.entries(text.activity?.lines ?? {}))
      line.narration = find(`${slide}.${activityPart(id)}`, lineText(line.says, language));
  }
  for (const [term, entry] of Object.entries(words.glossary))
    entry.narration = find(`${glossaryName}.${term}`, termText(entry, language));
}

function clipFinder(
  reading: PackReading,
  language: string,
  media: PackMedia,
): (name: string, words: NarratedWords) => Narration | null {
  const folder = join(reading.folder, 'narration', language);
  const display = `${reading.displayFolder}/narration/${language}`;
  return (name, words) => {
    const { narration, audioFile, issues } = readNarration(folder, name, words, display);
    reading.issues.push(...issues);
    if (narration === null || audioFile === null) return null;
    const { durationMs, kind, sentences, words: cues } = narration;
    const audio = media.add(audioFile, `narration/${language}/${narration.audio}`);
    return { audio, durationMs, kind, sentences, words: cues };
  };
}
