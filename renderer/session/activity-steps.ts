/**
 * What a tap does in an activity. Pure. Nothing in here is a failure: every tap has its answer, and there is always a way on.
 * `line` is the id of the sentence that answers; the words stand in the pack.
 */
import type { Activity, FillATube } from '../../content/schema/activity.ts';

/** The part that empties the tube; every activity knows it. */
export const againPart = 'again';

/** An activity that a visitor has opened. */
export interface ActivityState {
  /** Tube: ids of what is in it, the oldest first. Otherwise the part that was chosen, or nothing. */
  readonly contents: readonly string[];
  /** Tube: a cell that found no room and waits at the rim. */
  readonly waiting: string | null;
  /** Id of what was tapped last. */
  readonly touched: string | null;
  /** Id of the line that answers it. */
  readonly line: string;
  /** Grows with every tap, so that the same answer twice is still an answer. */
  readonly touches: number;
}

/** Just opened. */
export const freshActivity: ActivityState = {
  contents: [],
  waiting: null,
  touched: null,
  line: 'begin',
  touches: 0,
};

type Answer = Pick<ActivityState, 'line'> & Partial<Pick<ActivityState, 'contents' | 'waiting'>>;

/** The activity after a part was tapped; the same object when it has no such part. */
export function touchPart(activity: Activity, state: ActivityState, part: string): ActivityState {
  const answer = answerOf(activity, state, part);
  return answer === null ? state : { ...state, ...answer, touched: part, touches: state.touches + 1 };
}

function answerOf(activity: Activity, state: ActivityState, part: string): Answer | null {
  if (activity.kind === 'fill-a-tube') return fillTube(activity, state, part);
  const parts = activity.kind === 'few-to-many' ? activity.amounts : activity.shares;
  return parts.some(({ id }) => id === part) ? { contents: [part], line: part } : null;
}

function fillTube(activity: FillATube, state: ActivityState, part: string): Answer | null {
  const { crowd, helper, cells } = activity;
  if (part === againPart) return { contents: [], waiting: null, line: 'again' };
  if (part === crowd.id) return comeIn(activity, state);
  if (part === helper.id) return clearAway(activity, state);
  return cells.some(({ id }) => id === part) ? dropCell(activity, state, part) : null;
}

function dropCell(activity: FillATube, { contents }: ActivityState, cell: string): Answer {
  const enough = hasEnough(activity, contents, cell);
  if (contents.length >= activity.places) return { line: 'no-room', ...(enough ? {} : { waiting: cell }) };
  if (enough) return { line: isReady(activity, contents) ? 'ready' : 'enough' };
  const filled = [...contents, cell];
  return { contents: filled, line: isReady(activity, filled) ? 'ready' : cell };
}

/** The crowd takes what room there is; nobody in the tube is pushed out. */
function comeIn({ crowd, places }: FillATube, { contents }: ActivityState): Answer {
  const coming = Math.min(crowd.each, places - contents.length);
  if (coming <= 0) return { line: 'no-room' };
  const filled = [...contents, ...Array.from({ length: coming }, () => crowd.id)];
  return { contents: filled, line: filled.length >= places ? 'no-room' : crowd.id };
}

/** The crowd goes; a cell that waited at the rim comes in. */
function clearAway({ crowd, helper }: FillATube, { contents, waiting }: ActivityState): Answer {
  if (!contents.includes(crowd.id)) return { line: 'nothing-to-clear' };
  const left = contents.filter((id) => id !== crowd.id);
  return { contents: waiting === null ? left : [...left, waiting], waiting: null, line: helper.id };
}

function hasEnough({ cells }: FillATube, contents: readonly string[], cell: string): boolean {
  const most = cells.find(({ id }) => id === cell)?.most ?? 0;
  return contents.filter((id) => id === cell).length >= most;
}

/** As much of every cell as belongs into the drop. */
function isReady(activity: FillATube, contents: readonly string[]): boolean {
  return activity.cells.every(({ id }) => hasEnough(activity, contents, id));
}
