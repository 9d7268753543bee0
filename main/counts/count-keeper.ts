import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { calendarDay } from '../../content/schema/calendar-day.ts';
import type { Count } from '../bridge/contract.ts';
import { messageOf } from '../errors.ts';
import { addCount, dailyCountsSchema, forgetOldDays, toCsv } from './daily-counts.ts';
import type { DailyCounts } from './daily-counts.ts';

const writeAfterMs = 30_000;

/** Keeps the daily counts in the profile. */
export interface CountKeeper {
  readonly add: (count: Count) => void;
  /** Writes what is not written yet. */
  readonly flush: () => Promise<void>;
}

/** What the keeper needs from outside. */
export interface CountKeeperOptions {
  /** `counts.json` and `counts.csv` are written here. */
  readonly folder: string;
  /** The wall clock: counts belong to a calendar day. */
  readonly today: () => Date;
  readonly onProblem: (message: string) => void;
}

async function read(file: string, onProblem: (message: string) => void): Promise<DailyCounts> {
  try {
    return v.parse(dailyCountsSchema, JSON.parse(await readFile(file, 'utf8')));
  } catch (thrown) {
    const isAbsent = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    if (!isAbsent) onProblem(`${file} cannot be read, counting starts anew: ${messageOf(thrown)}`);
    return {};
  }
}

/** A file is replaced whole or not at all: power cuts are normal in a waiting room. */
async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** Reads the counts when the first one comes in and writes them at most every half minute. */
export function createCountKeeper({ folder, today, onProblem }: CountKeeperOptions): CountKeeper {
  const file = join(folder, 'counts.json');
  let waiting: { readonly day: string; readonly count: Count }[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const added = waiting;
    waiting = [];
    if (added.length === 0) return;
    const before = await read(file, onProblem);
    const after = added.reduce((counts, { day, count }) => addCount(counts, day, count), before);
    const kept = forgetOldDays(after, today());
    await replaceFile(file, JSON.stringify(kept));
    await replaceFile(join(folder, 'counts.csv'), toCsv(kept));
  };
  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writing = writing.then(write).catch((thrown: unknown) => onProblem(messageOf(thrown)));
    return writing;
  };
  return {
    add: (count) => {
      waiting.push({ day: calendarDay(today()), count });
      timer ??= setTimeout(() => void flush(), writeAfterMs);
    },
    flush,
  };
}
