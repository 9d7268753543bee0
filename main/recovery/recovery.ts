import type { Log } from '../log.ts';
import { heartbeatIntervalMs, noHeartbeat, onBeat, onLoadStarted, onTick } from './heartbeat-monitor.ts';
import { climb, startLadder } from './recovery-ladder.ts';
import type { Failure, Rung } from './recovery-ladder.ts';
import type { ErrorCode } from '../errors.ts';

/** What the recovery may do. Everything is passed in, so that the whole of it runs in a test without Electron. */
export interface RecoveryHost {
  /** Monotonic milliseconds. */
  readonly now: () => number;
  readonly after: (delayMs: number, action: () => void) => void;
  readonly log: Log;
  /** Loads the page again in the window there is. */
  readonly reload: () => void;
  /** Throws the window away and makes a new one. */
  readonly replaceWindow: () => void;
  /** Ends a page that does not answer; its end is then reported as `gone`. */
  readonly endPage: () => void;
  /** Starts the program again. @param relaunches how often in a row, counting this one */
  readonly relaunch: (relaunches: number) => void;
}

/** Brings the page back by itself. */
export interface Recovery {
  readonly loadStarted: () => void;
  readonly beat: (sequence: number, screen: string) => void;
  readonly failed: (failure: Failure, detail: string) => void;
  /** To be called every `heartbeatIntervalMs`. */
  readonly tick: () => void;
  /** Times the page was brought back since the start of the program. */
  readonly count: () => number;
}

/** An ended page reports itself; if it does not within this time, the ladder is climbed all the same. */
const endLimitMs = 700;

const codes: Readonly<Record<Failure, ErrorCode>> = {
  gone: 'renderer-gone',
  hung: 'renderer-hung',
  'load-failed': 'load-failed',
};

/** @param relaunches how often the program was started again in a row before this start */
export function createRecovery(host: RecoveryHost, relaunches: number): Recovery {
  let ladder = startLadder(relaunches);
  let heartbeat = noHeartbeat;
  let lastScreen = 'none yet';
  let isClimbing = false;
  let count = 0;
  const perform = (rung: Rung): void => {
    isClimbing = false;
    if (rung.kind === 'relaunch') host.relaunch(ladder.relaunches);
    else if (rung.kind === 'new-window') host.replaceWindow();
    else host.reload();
  };
  const failed = (failure: Failure, detail: string): void => {
    // One failure shows itself in several events; while an answer is on its way, the others belong to it.
    if (isClimbing) return;
    isClimbing = true;
    count += 1;
    heartbeat = noHeartbeat;
    const { state, rung } = climb(ladder, host.now());
    ladder = state;
    const what = `The page failed (${detail}; last screen: ${lastScreen}).`;
    host.log.write('error', codes[failure], `${what} Answer: ${rung.kind} in ${rung.delayMs} ms.`);
    host.after(rung.delayMs, () => perform(rung));
  };
  const tick = (): void => {
    const { state, isHung } = onTick(heartbeat, host.now());
    heartbeat = state;
    if (!isHung) return;
    host.log.write(
      'error',
      codes.hung,
      `The page gives no sign of life (last screen: ${lastScreen}); it is ended.`,
    );
    const countBefore = count;
    host.endPage();
    host.after(endLimitMs, () => {
      if (count === countBefore) failed('hung', 'it did not end when asked to');
    });
  };
  return {
    loadStarted: () => {
      heartbeat = onLoadStarted(host.now());
    },
    beat: (sequence, screen) => {
      heartbeat = onBeat(heartbeat, sequence, host.now());
      lastScreen = screen;
    },
    failed,
    tick,
    count: () => count,
  };
}

/** Calls `tick` for as long as the program runs. */
export function watchHeartbeat(recovery: Recovery): void {
  setInterval(() => {
    recovery.tick();
  }, heartbeatIntervalMs);
}
