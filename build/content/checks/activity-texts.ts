/** The words of an activity as the checks see them: children read them, nobody meets them unasked. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActivityText } from '../../../content/schema/compiled-pack.ts';
import { splitSentences } from '../compile-level-text.ts';
import type { PackReading, SlideFolder } from '../read-pack-source.ts';
import { yamlLineFinder } from './line-finder.ts';
import type { PackText, TextPart } from './pack-texts.ts';

/** Title, invitation, labels and sentences; nothing where the words did not compile, the compiler has complained. */
export function activityTexts(
  reading: PackReading,
  slide: SlideFolder,
  language: string,
  shown: ActivityText | null | undefined,
): PackText[] {
  const words = slide.activityWords.get(language)?.words;
  const path = `slides/${slide.folder}/activity.${language}.yaml`;
  if (!shown || words === undefined || !existsSync(join(reading.folder, path))) return [];
  const lineOf = yamlLineFinder(readFileSync(join(reading.folder, path), 'utf8'));
  const one = (part: TextPart, at: readonly string[], text: string, typed: string): PackText => ({
    language,
    slide: slide.id,
    part,
    name: `activity: ${at.join(': ')}`,
    audience: 'children',
    file: `${reading.displayFolder}/${path}`,
    text,
    sentences: splitSentences(text, language),
    terms: [],
    typed,
    lineAt: () => lineOf(at),
  });
  const line = (id: string) => shown.lines[id];
  return [
    one('hotspot-label', ['title'], shown.title, words.title),
    one('hotspot-says', ['invitation'], shown.invitation, words.invitation),
    ...Object.entries(words.parts).flatMap(([id, { label, says }]) => [
      one('hotspot-label', ['parts', id, 'label'], line(id)?.label ?? '', label),
      one('hotspot-says', ['parts', id, 'says'], line(id)?.says ?? '', says),
    ]),
    ...Object.entries(words.lines).map(([id, says]) =>
      one('hotspot-says', ['lines', id], line(id)?.says ?? '', says),
    ),
  ];
}
