/** What the voice is to say for a view of the session. Pure. */
import type { PackPort } from '../controllers/contexts.ts';
import { activityUtterance, hotspotUtterance, termUtterance } from '../controllers/spoken-line.ts';
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

/** Nothing is said instead of the page: no word of it, and nothing that lies over it. */
export function saysPage({ word, term, hotspot, activity }: SessionView): boolean {
  return word === null && term === null && hotspot === null && activity === null;
}

/** The text that holds the word that was pointed at; else the open glossary word, else the open activity, else the touched thing, else the page. */
export function wantedUtterance(view: SessionView, pack: PackPort): Utterance | null {
  const { word, term, hotspot, activity, slide, language } = view;
  if (word?.of === 'page') return pageUtterance(view, pack);
  if (term !== null) return termUtterance(pack, term, language);
  if (activity !== null && slide !== null)
    return activityUtterance(pack, { slide, line: activity.line, language });
  if (hotspot !== null && slide !== null) return hotspotUtterance(pack, { slide, hotspot, language });
  return pageUtterance(view, pack);
}
