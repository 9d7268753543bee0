/** Every text of a pack that gets a clip. */
import type { PackLanguage, Span } from '../../content/schema/compiled-pack.ts';
import { termLine } from '../../content/schema/term-line.ts';
import { hashText, splitSentences } from './compile-level-text.ts';

/** First part of the names of glossary clips; no slide may be called so. */
export const glossaryName = 'glossary';

/** One text that can be spoken. */
export interface SpeakableText {
  /** Slide the text belongs to, or `glossaryName`. */
  readonly slide: string;
  /** Which text of it: a level, `hotspot-<id>`, `activity-<id>`, or the id of a glossary term. */
  readonly part: string;
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly textHash: string;
}

/** Which text of its slide a hotspot's sentence is. */
export function hotspotPart(hotspot: string): string {
  return `hotspot-${hotspot}`;
}

/** Which text of its slide a line of its activity is. */
export function activityPart(line: string): string {
  return `activity-${line}`;
}

/** What a hotspot or an activity says; a short line has no blocks. */
export function lineText(says: string, language: string): Omit<SpeakableText, 'slide' | 'part'> {
  return { language, text: says, sentences: splitSentences(says, language), textHash: hashText(says) };
}

/** What is said of a glossary term. */
export function termText(
  entry: { readonly name: string; readonly says: string },
  language: string,
): Omit<SpeakableText, 'slide' | 'part'> {
  const line = termLine(entry);
  return { language, ...line, textHash: hashText(line.text) };
}

/** Levels, hotspots, activities and glossary of one language, in this order. */
export function speakableTexts({ language, slides, glossary }: PackLanguage): SpeakableText[] {
  const levels = Object.entries(slides).flatMap(([slide, text]) =>
    Object.entries(text.levels).map(([part, { text: words, sentences, textHash }]) => ({
      slide,
      part,
      language,
      text: words,
      sentences,
      textHash,
    })),
  );
  const hotspots = Object.entries(slides).flatMap(([slide, text]) =>
    Object.entries(text.hotspots).map(([id, { says }]) => ({
      slide,
      part: hotspotPart(id),
      ...lineText(says, language),
    })),
  );
  const activities = Object.entries(slides).flatMap(([slide, { activity }]) =>
    Object.entries(activity?.lines ?? {}).map(([id, { says }]) => ({
      slide,
      part: activityPart(id),
      ...lineText(says, language),
    })),
  );
  const terms = Object.entries(glossary).map(([term, entry]) => ({
    slide: glossaryName,
    part: term,
    ...termText(entry, language),
  }));
  return [...levels, ...hotspots, ...activities, ...terms];
}
