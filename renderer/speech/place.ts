/** Where a visitor is, for the ear: when it changes, the new place is read. Pure. */
import type { SessionView } from '../session/session-types.ts';

/** A place: the page, what lies over it, and in which language. */
export interface Place {
  /** Screen, slide and language. */
  readonly page: string;
  /** What lies over the page; empty = nothing. */
  readonly over: string;
}

/** The place of a view; `language` is the one whose words have arrived. */
export function placeOf(view: SessionView, language: string): Place {
  const { screen, pack, slide, path, hands, askingTeam, resets, staffAdmitted, staffTool } = view;
  return {
    page: [
      screen,
      pack,
      path ?? '',
      slide ?? '',
      hands ?? '',
      String(askingTeam),
      String(staffAdmitted),
      staffTool ?? '',
      language,
      String(resets),
    ].join('/'),
    over: overOf(view),
  };
}

/** How to tell of it: the whole place, only that the visitor is back on the page, or nothing because it is the same. */
export function changeOf(before: Place | null, now: Place): 'arrives' | 'returns' | null {
  if (before?.page !== now.page) return 'arrives';
  if (before.over === now.over) return null;
  // After the question whether others may hear, the page is read from its beginning.
  return now.over === '' && before.over !== 'question' ? 'returns' : 'arrives';
}

/** A page of a path: it is the last one, or another one follows; `null` = it is no page. */
export function pageOf({ screen, position }: SessionView): 'last' | 'followed' | null {
  if (screen !== 'slide' || position.total === 0) return null;
  return position.index === position.total ? 'last' : 'followed';
}

function overOf({ attention, sheet, term, askingLoudspeaker, activity, sign }: SessionView): string {
  if (attention === 'warning') return 'warning';
  if (sheet !== null) return sheet;
  if (askingLoudspeaker) return 'question';
  if (term !== null) return `term/${term}`;
  if (sign !== null) return 'sign';
  return activity === null ? '' : 'activity';
}
