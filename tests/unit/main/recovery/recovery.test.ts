import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstBeatLimitMs,
  heartbeatIntervalMs,
  noHeartbeat,
  onBeat,
  onLoadStarted,
  onTick,
  silenceLimitMs,
} from '../../../../main/recovery/heartbeat-monitor.ts';
import {
  climb,
  longestDelayMs,
  readRelaunches,
  relaunchLimit,
  stableMs,
  startLadder,
  withRelaunches,
} from '../../../../main/recovery/recovery-ladder.ts';
import { createRecovery } from '../../../../main/recovery/recovery.ts';

/** Rungs that failures at these times lead to. */
function climbAt(times: readonly number[], relaunches = 0) {
  let state = startLadder(relaunches);
  return times.map((time) => {
    const step = climb(state, time);
    state = step.state;
    return step.rung;
  });
}

describe('recovery ladder', () => {
  it('reloads twice, makes two new windows, then starts the program again', () => {
    const kinds = climbAt([0, 1, 2, 3, 4].map((second) => second * 1000)).map(({ kind }) => kind);
    expect(kinds).toEqual(['reload', 'reload', 'new-window', 'new-window', 'relaunch']);
  });

  it('answers the first four failures quickly enough to be back within five seconds', () => {
    expect(climbAt([0, 1, 2, 3]).every(({ delayMs }) => delayMs <= 1000)).toBe(true);
  });

  it('starts the program again at most so often in a row, then waits ever longer, never without end', () => {
    const rungs = climbAt(
      Array.from({ length: 40 }, (_, at) => at * 1000),
      relaunchLimit,
    );
    expect(rungs.every(({ kind }) => kind !== 'relaunch')).toBe(true);
    expect(rungs.at(-1)).toEqual({ kind: 'new-window', delayMs: longestDelayMs });
  });

  it('forgets after a stable stretch, also the relaunches', () => {
    const rungs = climbAt([0, 1, 2, 3, 3 + stableMs], relaunchLimit);
    expect(rungs.at(-1)).toEqual({ kind: 'reload', delayMs: 0 });
  });

  it('whatever happens: bounded waits, and no loop of relaunches', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20 * 60_000), { maxLength: 60 }), fc.nat(9), (gaps, relaunches) => {
        let now = 0;
        let inARow = Math.min(relaunches, relaunchLimit);
        const times = gaps.map((gap) => (now += gap));
        climbAt(times, relaunches).forEach(({ kind, delayMs }, at) => {
          if ((gaps[at] ?? 0) >= stableMs && at > 0) inARow = 0;
          if (kind === 'relaunch') inARow += 1;
          expect(inARow).toBeLessThanOrEqual(relaunchLimit);
          expect(delayMs).toBeGreaterThanOrEqual(0);
          expect(delayMs).toBeLessThanOrEqual(longestDelayMs);
        });
      }),
    );
  });

  it('carries the number of relaunches over the command line', () => {
    const flags = withRelaunches(['.', '--windowed', '--recovery-relaunches=1'], 2);
    expect(flags).toEqual(['.', '--windowed', '--recovery-relaunches=2']);
    expect(readRelaunches(flags)).toBe(2);
    for (const text of ['', 'x', '-1', '999'])
      expect(readRelaunches([`--recovery-relaunches=${text}`])).toBe(0);
  });
});

describe('heartbeat', () => {
  const tickUntilHung = (start: typeof noHeartbeat, from: number, limit: number): number | null => {
    let state = start;
    for (let now = from; now <= limit; now += heartbeatIntervalMs) {
      const step = onTick(state, now);
      if (step.isHung) return now;
      state = step.state;
    }
    return null;
  };

  it('a silent page is found in time', () => {
    const found = tickUntilHung(onBeat(onLoadStarted(0), 1, 100), 100, 60_000);
    expect(found).toBeGreaterThan(silenceLimitMs);
    expect(found).toBeLessThan(silenceLimitMs + 100 + 2 * heartbeatIntervalMs);
  });

  it('a page that never begins is given longer', () => {
    expect(tickUntilHung(onLoadStarted(0), 0, firstBeatLimitMs)).toBeNull();
    expect(tickUntilHung(onLoadStarted(0), 0, 60_000)).not.toBeNull();
  });

  it('a beat that does not count up is no sign of life', () => {
    const state = onBeat(onLoadStarted(0), 5, 10);
    expect(onBeat(state, 5, 20)).toBe(state);
    expect(onBeat(noHeartbeat, 1, 0)).toBe(noHeartbeat);
  });

  it('after the machine has slept the page gets a new chance', () => {
    const state = onTick(onBeat(onLoadStarted(0), 1, 0), 500).state;
    const woken = onTick(state, 3_600_000);
    expect(woken.isHung).toBe(false);
    expect(tickUntilHung(woken.state, 3_600_500, 3_610_000)).not.toBeNull();
  });
});

describe('recovery', () => {
  /** A recovery with a clock of its own; what it does is written down. */
  function desk() {
    let now = 0;
    let timers: { at: number; action: () => void }[] = [];
    const done: string[] = [];
    const note = (what: string) => () => void done.push(what);
    const recovery = createRecovery(
      {
        now: () => now,
        after: (delayMs, action) => void timers.push({ at: now + delayMs, action }),
        log: { write: (_severity, code) => void done.push(code), open: () => Promise.resolve() },
        reload: note('reload'),
        replaceWindow: note('new-window'),
        endPage: note('end-page'),
        relaunch: (count) => void done.push(`relaunch ${count}`),
      },
      0,
    );
    const pass = (ms: number): void => {
      for (const end = now + ms; now < end; now += 100) {
        const due = timers.filter(({ at }) => at <= now);
        timers = timers.filter(({ at }) => at > now);
        for (const { action } of due) action();
        if (now % heartbeatIntervalMs === 0) recovery.tick();
      }
    };
    return { recovery, pass, done };
  }

  it('counts several events of one failure once', () => {
    const { recovery, pass, done } = desk();
    recovery.loadStarted();
    recovery.failed('gone', 'crashed');
    recovery.failed('load-failed', 'aborted');
    pass(1000);
    expect(done).toEqual(['renderer-gone', 'reload']);
    expect(recovery.count()).toBe(1);
  });

  it('ends a page that hangs, and climbs even if it does not report its end', () => {
    const { recovery, pass, done } = desk();
    recovery.loadStarted();
    recovery.beat(1, 'slide');
    pass(5000);
    expect(done).toEqual(['renderer-hung', 'end-page', 'renderer-hung', 'reload']);
  });

  it('a page that dies again and again ends in a relaunch', () => {
    const { recovery, pass, done } = desk();
    for (let time = 0; time < 5; time += 1) {
      recovery.failed('gone', 'crashed');
      pass(3000);
    }
    expect(done.filter((what) => what !== 'renderer-gone')).toEqual([
      'reload',
      'reload',
      'new-window',
      'new-window',
      'relaunch 1',
    ]);
  });
});
