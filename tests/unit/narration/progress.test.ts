import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorthALine, progressBar, progressWords, timeLeftMs } from '../../../build/narration/progress.ts';
import { ProgressLine } from '../../../build/narration/progress-line.ts';

const name = 'fr/bone-marrow.young';

describe('the progress of a run', () => {
  it('says how much is done and how long the rest will take', () => {
    const moment = { done: 12, total: 48, elapsedMs: 30_000, name };
    expect(progressWords(moment)).toBe('12/48, 25 %, about 1 min 30 s left');
    expect(progressBar(moment, 200)).toBe(
      `[######..................] 12/48, 25 %, about 1 min 30 s left, ${name}`,
    );
  });

  it('promises nothing before the first clip and after the last', () => {
    expect(timeLeftMs({ done: 0, total: 9, elapsedMs: 5, name })).toBeNull();
    expect(progressWords({ done: 9, total: 9, elapsedMs: 900, name })).toBe('9/9, 100 %');
    expect(progressWords({ done: 0, total: 0, elapsedMs: 0, name })).toBe('0/0, 100 %');
  });

  it('never breaks the line of a narrow terminal', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), fc.nat(200), (one, other, columns) => {
        const [done, total] = [Math.min(one, other), Math.max(one, other)];
        expect(progressBar({ done, total, elapsedMs: 1, name }, columns).length).toBeLessThan(
          Math.max(columns, 1),
        );
      }),
    );
  });

  it('gives a log at most a dozen lines, the last one always', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (total) => {
        const lines = Array.from({ length: total }, (_, at) => at + 1).filter((done) =>
          isWorthALine({ done, total }),
        );
        expect(lines.length).toBeLessThanOrEqual(12);
        expect(lines.at(-1)).toBe(total);
      }),
    );
  });
});

describe('where it is shown', () => {
  const run = (isTTY: boolean): string => {
    let text = '';
    let nowMs = 0;
    const terminal = { isTTY, columns: 100, write: (part: string) => (text += part) };
    const line = new ProgressLine('narration', terminal, () => nowMs);
    for (let done = 1; done <= 20; done += 1) {
      nowMs += 500;
      line.show({ done, total: 20, name });
    }
    line.say('done');
    return text;
  };

  it('is one line that is drawn anew on a terminal', () => {
    const text = run(true);
    expect(text.split('\n')).toHaveLength(3);
    expect(text.match(/\r/g)).toHaveLength(21);
  });

  it('is a few whole lines in a log', () => {
    const lines = run(false).trim().split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe('narration: 1/20, 5 %, about 10 s left');
    expect(lines.join('')).not.toContain('\r');
  });
});
