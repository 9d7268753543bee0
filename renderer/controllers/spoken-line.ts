/** Short lines that are said by themselves: what a touched thing says, and a word explained. Pure. */
import type { LanguageTag, LevelText, Narration, Span } from '../../content/schema/compiled-pack.ts';
import { termLine, type SpokenLine } from '../../content/schema/term-line.ts';
import type { Utterance } from '../voice/voice.ts';
import type { PackPort } from './contexts.ts';

type Words = Pick<PackPort, 'slideText' | 'term' | 'url'>;

/** What the voice needs to say a touched thing's sentence (fall-back applied); `null` when there is no such thing. */
export function hotspotUtterance(
  pack: Words,
  { slide, hotspot, language }: { slide: string; hotspot: string; language: LanguageTag },
): Utterance | null {
  const found = pack.slideText(slide, language);
  const thing = found?.text.hotspots[hotspot];
  if (found === null || thing === undefined) return null;
  const text = thing.says;
  const cued = thing.narration?.sentences.map(([, , from, to]): Span => [from, to]);
  const line = { text, sentences: cued ?? [[0, text.length] as Span] };
  const id = `hotspot/${slide}/${hotspot}/${found.language}`;
  return lineUtterance(pack, { id, language: found.language, line, narration: thing.narration });
}

/** What the voice needs to say a glossary word and its sentence (fall-back applied); `null` when there is no such word. */
export function termUtterance(pack: Words, term: string, language: LanguageTag): Utterance | null {
  const entry = pack.term(term, language);
  if (entry === null) return null;
  return lineUtterance(pack, {
    id: `term/${term}/${entry.language}`,
    language: entry.language,
    line: termLine(entry),
    narration: entry.narration,
  });
}

/** A line as a text that can be shown and lit: one paragraph. */
export function lineText({ text, sentences }: Pick<Utterance, 'text' | 'sentences'>): LevelText {
  return {
    text,
    textHash: '',
    blocks: [{ kind: 'paragraph', span: [0, text.length] }],
    sentences: sentences.map(([from, to]): Span => [from, to]),
    terms: [],
    facts: [],
    narration: null,
  };
}

function lineUtterance(
  pack: Words,
  {
    id,
    language,
    line,
    narration,
  }: { id: string; language: LanguageTag; line: SpokenLine; narration: Narration | null },
): Utterance {
  return {
    id,
    language,
    ...line,
    audioUrl: narration === null ? null : pack.url(narration.audio),
    durationMs: narration?.durationMs ?? 0,
    sentenceCues: narration?.sentences ?? [],
    wordCues: narration?.words ?? [],
  };
}
