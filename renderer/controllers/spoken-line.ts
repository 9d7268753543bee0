/** Short lines that are said by themselves: what a touched thing says, and a word explained. Pure. */
import type {
  ActivityText,
  LanguageTag,
  LevelText,
  Narration,
  Span,
} from '../../content/schema/compiled-pack.ts';
import { termLine, type SpokenLine } from '../../content/schema/term-line.ts';
import type { Utterance } from '../voice/voice.ts';
import type { PackPort } from './contexts.ts';

type Words = Pick<PackPort, 'slideText' | 'term' | 'url' | 'languages'>;

/** What the voice needs to say a touched thing's sentence (fall-back applied); `null` when there is no such thing. */
export function hotspotUtterance(
  pack: Words,
  { slide, hotspot, language }: { slide: string; hotspot: string; language: LanguageTag },
): Utterance | null {
  const found = pack.slideText(slide, language);
  const thing = found?.text.hotspots[hotspot];
  if (found === null || thing === undefined) return null;
  const id = `hotspot/${slide}/${hotspot}/${found.language}`;
  return lineUtterance(pack, { id, language: found.language, ...saysLine(thing) });
}

/** Words of an activity and the language they really are in: the first language stands in where they are not translated. */
export function activityWords(
  pack: Pick<PackPort, 'slideText' | 'languages'>,
  slide: string,
  language: LanguageTag,
): { readonly words: ActivityText; readonly language: LanguageTag } | null {
  for (const tag of [language, pack.languages[0] ?? language]) {
    const found = pack.slideText(slide, tag);
    if (found?.text.activity) return { words: found.text.activity, language: found.language };
  }
  return null;
}

/** What the voice needs to say a line of an activity (fall-back applied); `null` when there is no such line. */
export function activityUtterance(
  pack: Words,
  { slide, line, language }: { slide: string; line: string; language: LanguageTag },
): Utterance | null {
  const found = activityWords(pack, slide, language);
  const words = found?.words.lines[line];
  if (found === null || words === undefined) return null;
  const id = `activity/${slide}/${line}/${found.language}`;
  return lineUtterance(pack, { id, language: found.language, ...saysLine(words) });
}

/** The sentences of a short line are those of its clip; without one it is one sentence. */
function saysLine({ says: text, narration }: { says: string; narration: Narration | null }): {
  readonly line: SpokenLine;
  readonly narration: Narration | null;
} {
  const cued = narration?.sentences.map(([, , from, to]): Span => [from, to]);
  return { line: { text, sentences: cued ?? [[0, text.length]] }, narration };
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
