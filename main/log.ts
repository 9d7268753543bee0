import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** How bad a line is. */
export type Severity = 'info' | 'warning' | 'error';

/** The log: a file with rotation, and the terminal. Never anything about a visitor. */
export interface Log {
  /** @param code permanent code to search for; @param message what happened, where, what to do */
  readonly write: (severity: Severity, code: string, message: string) => void;
  /** Opens the file and writes what has waited. Lines before it wait in memory: opening is not worth start-up time. */
  readonly open: (folder: string) => Promise<void>;
}

interface Line {
  readonly severity: Severity;
  readonly text: string;
  readonly date: Date;
}

const largestFileBytes = 1024 * 1024;
const keptFiles = 5;
/** Lines kept while the file is not open; more than this at start is one line repeated. */
const mostWaiting = 500;
const level = { info: 'info', warning: 'warn', error: 'error' } as const;

/** `lantern.log` becomes `lantern.1.log`, that `lantern.2.log`, and the oldest goes. */
function rotate(path: string): void {
  const numbered = (number: number): string => path.replace(/\.log$/, `.${number}.log`);
  for (let number = keptFiles - 1; number >= 1; number -= 1) {
    if (existsSync(numbered(number))) renameSync(numbered(number), numbered(number + 1));
  }
  renameSync(path, numbered(1));
}

/** The library is loaded here and not before: it would cost the start more than the rest of main together. */
async function openFile(folder: string): Promise<(line: Line) => void> {
  const { default: electronLog } = await import('electron-log/node');
  const logger = electronLog.create({ logId: 'lantern' });
  logger.transports.console.level = false;
  const { file } = logger.transports;
  file.level = 'info';
  file.maxSize = largestFileBytes;
  file.resolvePathFn = () => join(folder, 'lantern.log');
  file.archiveLogFn = (old) => rotate(old.path);
  file.format = '{text}';
  return ({ severity, text, date }) => {
    logger[level[severity]](`${date.toISOString()} ${severity} ${text}`);
  };
}

/** One line in a log is one event: line breaks and control characters of a message would forge others. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** @param isTalkative whether information goes to the terminal too, not only warnings and errors */
export function createLog(isTalkative: boolean): Log {
  let toFile: ((line: Line) => void) | null = null;
  let waiting: Line[] = [];
  return {
    write: (severity, code, message) => {
      const line = { severity, text: onOneLine(`${code}: ${message}`), date: new Date() };
      if (severity !== 'info') console.error(`lantern ${severity} ${line.text}`);
      else if (isTalkative) console.log(`lantern ${line.text}`);
      if (toFile !== null) toFile(line);
      else if (waiting.length < mostWaiting) waiting.push(line);
    },
    open: async (folder) => {
      if (toFile !== null) return;
      const write = await openFile(folder);
      toFile = write;
      waiting.forEach(write);
      waiting = [];
    },
  };
}
