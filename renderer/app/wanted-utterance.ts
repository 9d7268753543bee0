/** What the voice is to say for a view of the session. Pure. */
import type { PackPort } from '../controllers/contexts.ts';
import type { SessionView } from '../session/session-types.ts';
import type { Utterance } from '../voice/voice.ts';

/** The text of the page itself, whatever lies over it. */
export function pageUtterance(view: SessionView, pack: PackPort): Utterance | null {
  return view.slide === null ? null : pack.utterance(view.slide, view.level, view.language);
}

/** The words in the visitor's language are on their way; saying the stand-in now would be the wrong language. */
export function isArriving(view: SessionView, pack: PackPort): boolean {
  const found = view.slide === null ? null : pack.slideText(view.slide, view.language);
  return pack.index === null || (found !== null && found.language !== view.language && !found.isFallback);
}

/** The open glossary word, else the touched thing, else the page. */
export function wantedUtterance(view: SessionView, pack: PackPort): Utterance | null {
  if (view.term !== null) {
    const term = pack.term(view.term, view.language);
    return term === null
      ? null
      : spokenLine(`term/${view.term}`, term.language, `${term.name}. ${term.says}`);
  }
  if (view.hotspot !== null && view.slide !== null) {
    const found = pack.slideText(view.slide, view.language);
    const hotspot = found?.text.hotspots[view.hotspot];
    if (found === null || hotspot === undefined) return null;
    return spokenLine(`hotspot/${view.slide}/${view.hotspot}`, found.language, hotspot.says);
  }
  return pageUtterance(view, pack);
}

/** A line that has no clip; the voice of the operating system says it, where there is one. */
function spokenLine(id: string, language: string, text: string): Utterance {
  return {
    id: `${id}/${language}`,
    language,
    text,
    sentences: [[0, text.length]],
    audioUrl: null,
    durationMs: 0,
    sentenceCues: [],
    wordCues: [],
  };
}
