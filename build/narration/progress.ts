/** How far a long run of clips is, in one line. Pure; `progress-line.ts` puts it on the terminal. */

/** A moment of the run. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Since the first clip was begun, milliseconds. */
  readonly elapsedMs: number;
  /** What has just been made. */
  readonly name: string;
}

const barWidth = 24;
const filled = '#';
const open = '.';

/** Time that the rest will take if it goes on like this, milliseconds; `null` before anything is done. */
export function timeLeftMs({ done, total, elapsedMs }: Progress): number | null {
  return done === 0 ? null : (elapsedMs / done) * (total - done);
}

/** `[######..................] 12/48, 25 %, about 1 min 20 s left, fr/bone-marrow.young`, cut to the width of the terminal. */
export function progressBar(progress: Progress, columns: number): string {
  const { done, total, name } = progress;
  const share = total === 0 ? 1 : done / total;
  const full = Math.floor(share * barWidth);
  const bar = `[${filled.repeat(full)}${open.repeat(barWidth - full)}]`;
  return `${bar} ${progressWords(progress)}, ${name}`.slice(0, Math.max(columns - 1, 0));
}

/** The same without a drawing, for logs: `12/48, 25 %, about 1 min 20 s left`. */
export function progressWords(progress: Progress): string {
  const { done, total } = progress;
  const share = total === 0 ? 1 : done / total;
  const leftMs = timeLeftMs(progress);
  const left = leftMs === null || done === total ? '' : `, about ${inWords(leftMs)} left`;
  return `${String(done)}/${String(total)}, ${String(Math.floor(share * 100))} %${left}`;
}

/** Whether a log without a terminal gets a line now: at the first, at every tenth part, and at the last. */
export function isWorthALine({ done, total }: Pick<Progress, 'done' | 'total'>): boolean {
  const tenth = (count: number): number => Math.floor((count * 10) / Math.max(total, 1));
  return done === 1 || done === total || tenth(done) !== tenth(done - 1);
}

function inWords(durationMs: number): string {
  const seconds = Math.ceil(durationMs / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${String(seconds)} s` : `${String(minutes)} min ${String(seconds % 60)} s`;
}
