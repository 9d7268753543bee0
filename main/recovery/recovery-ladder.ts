/** What went wrong with the page. */
export type Failure = 'gone' | 'hung' | 'load-failed';

/** What the ladder knows. Times are monotonic milliseconds. */
export interface LadderState {
  /** Times of failures that still count. */
  readonly failuresMs: readonly number[];
  /** Times the whole program was started again, one after the other, without a stable stretch between. */
  readonly relaunches: number;
}

/** What to do about a failure. */
export type Rung =
  /** Load the page again in the window that is there. */
  | { readonly kind: 'reload'; readonly delayMs: number }
  /** Throw the window away and make a new one. */
  | { readonly kind: 'new-window'; readonly delayMs: number }
  /** Start the whole program again. */
  | { readonly kind: 'relaunch'; readonly delayMs: number };

/** After this long without a failure everything before it is forgotten. */
export const stableMs = 10 * 60_000;
/** The program starts itself again at most this often in a row; after that it only makes new windows, ever more slowly. */
export const relaunchLimit = 3;
/** Longest wait between two attempts. */
export const longestDelayMs = 5 * 60_000;

const reloads = 2;
const newWindows = 2;
const firstDelayMs = 1000;

/** A ladder nobody has climbed yet. */
export function startLadder(relaunches: number): LadderState {
  return { failuresMs: [], relaunches: Math.max(0, Math.min(relaunches, relaunchLimit)) };
}

/**
 * Climbs one rung: reload, reload, new window, new window, relaunch; after `relaunchLimit` relaunches in a row new windows with growing
 * waits, so that a kiosk that cannot work does not wear its machine out. The first four answers come at once or within a second.
 */
export function climb(
  state: LadderState,
  nowMs: number,
): { readonly state: LadderState; readonly rung: Rung } {
  const { failuresMs: earlier, relaunches } = settle(state, nowMs);
  const failuresMs = [...earlier, nowMs];
  const count = failuresMs.length;
  const next = { failuresMs, relaunches };
  if (count <= reloads)
    return { state: next, rung: { kind: 'reload', delayMs: count === 1 ? 0 : firstDelayMs / 2 } };
  if (count <= reloads + newWindows)
    return { state: next, rung: { kind: 'new-window', delayMs: firstDelayMs / 2 } };
  if (relaunches < relaunchLimit) {
    const rung: Rung = { kind: 'relaunch', delayMs: firstDelayMs * 2 ** relaunches };
    return { state: { failuresMs, relaunches: relaunches + 1 }, rung };
  }
  const steps = Math.min(count - reloads - newWindows, 20);
  return {
    state: next,
    rung: { kind: 'new-window', delayMs: Math.min(firstDelayMs * 2 ** steps, longestDelayMs) },
  };
}

/** Forgets what lies more than a stable stretch back, counted from the last failure. */
export function settle(state: LadderState, nowMs: number): LadderState {
  const last = state.failuresMs.at(-1);
  return last !== undefined && nowMs - last >= stableMs ? startLadder(0) : state;
}

const flagName = '--recovery-relaunches=';

/** How often this program was started again in a row, from its own command line. */
export function readRelaunches(flags: readonly string[]): number {
  const text = flags.find((flag) => flag.startsWith(flagName))?.slice(flagName.length) ?? '';
  return /^\d$/.test(text) ? Math.min(Number(text), relaunchLimit) : 0;
}

/** The command line for the next start, which knows how many there were before. */
export function withRelaunches(flags: readonly string[], relaunches: number): readonly string[] {
  return [...flags.filter((flag) => !flag.startsWith(flagName)), `${flagName}${relaunches}`];
}
