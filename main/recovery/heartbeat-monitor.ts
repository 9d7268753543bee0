/** The page sends a sign of life this often. */
export const heartbeatIntervalMs = 500;
/** A page that has been silent for this long hangs. With the time to load it stays under five seconds. */
export const silenceLimitMs = 3000;
/** A page has this long from the start of loading to its first sign of life; slow disks count. */
export const firstBeatLimitMs = 15_000;
/** When our own clock skipped this much, the machine slept or was stopped: the page gets a new chance. */
const skipMs = 2000;

/** What the monitor knows. Times are monotonic milliseconds. */
export interface HeartbeatState {
  readonly phase: 'idle' | 'loading' | 'beating';
  /** Start of loading or time of the last beat. */
  readonly sinceMs: number;
  readonly lastTickMs: number;
  readonly sequence: number;
}

/** Before any page is loaded. */
export const noHeartbeat: HeartbeatState = { phase: 'idle', sinceMs: 0, lastTickMs: 0, sequence: -1 };

/** A page has begun to load. */
export function onLoadStarted(nowMs: number): HeartbeatState {
  return { phase: 'loading', sinceMs: nowMs, lastTickMs: nowMs, sequence: -1 };
}

/** A sign of life. One that does not count up comes from a page that repeats itself and is no sign of life. */
export function onBeat(state: HeartbeatState, sequence: number, nowMs: number): HeartbeatState {
  if (state.phase === 'idle' || sequence <= state.sequence) return state;
  return { ...state, phase: 'beating', sinceMs: nowMs, sequence };
}

/**
 * To be called every `heartbeatIntervalMs`.
 * @returns the next state, and whether the page is to be brought back now; then the state is idle until loading starts again
 */
export function onTick(
  state: HeartbeatState,
  nowMs: number,
): { readonly state: HeartbeatState; readonly isHung: boolean } {
  if (state.phase === 'idle') return { state, isHung: false };
  const hasSkipped = nowMs - state.lastTickMs > heartbeatIntervalMs + skipMs;
  if (hasSkipped) return { state: { ...state, sinceMs: nowMs, lastTickMs: nowMs }, isHung: false };
  const limitMs = state.phase === 'loading' ? firstBeatLimitMs : silenceLimitMs;
  if (nowMs - state.sinceMs <= limitMs) return { state: { ...state, lastTickMs: nowMs }, isHung: false };
  return { state: { ...noHeartbeat, lastTickMs: nowMs }, isHung: true };
}
