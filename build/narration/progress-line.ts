/** Shows the progress of a run: a bar that stays in its line on a terminal, a few plain lines anywhere else. */
import { isWorthALine, progressBar, progressWords, type Progress } from './progress.ts';

/** The parts of a terminal that are used; `process.stdout` is one. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const clearLine = '\r\u001B[2K';

/** One for each run. */
export class ProgressLine {
  readonly #startMs: number;

  constructor(
    private readonly title: string,
    private readonly terminal: Terminal = process.stdout,
    private readonly nowMs: () => number = () => performance.now(),
  ) {
    this.#startMs = nowMs();
  }

  /** `done` of `total` are ready; the last of them is `name`. */
  show(moment: Omit<Progress, 'elapsedMs'>): void {
    const progress = { ...moment, elapsedMs: this.nowMs() - this.#startMs };
    if (this.terminal.isTTY === true) {
      const isLast = moment.done === moment.total;
      const bar = progressBar(progress, this.terminal.columns ?? 80);
      this.terminal.write(`${clearLine}${bar}${isLast ? '\n' : ''}`);
    } else if (isWorthALine(moment)) this.terminal.write(`${this.title}: ${progressWords(progress)}\n`);
  }

  /** A line of its own, above the bar. */
  say(line: string): void {
    this.terminal.write(`${this.terminal.isTTY === true ? clearLine : ''}${line}\n`);
  }
}
