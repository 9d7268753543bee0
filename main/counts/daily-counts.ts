import * as v from 'valibot';
import { calendarDay } from '../../content/schema/calendar-day.ts';
import type { Count } from '../bridge/contract.ts';

/** Days that are kept (rulings 19). */
export const keptDays = 90;
/** A cell below this is shown as "<5": so few could be one family. */
export const smallestShownCount = 5;
/** More different cells a day than any pack has slides and languages; what is beyond is not counted, so the file stays small. */
const mostCellsADay = 5000;

const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const cellSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
/** Counts by day and by `kind key`. No time of day, nothing about a visitor. */
export const dailyCountsSchema = v.record(daySchema, v.record(v.string(), cellSchema));
/** Counts by day (`2025-03-01`) and by cell (`shown leukemia/bone-marrow`). */
export type DailyCounts = v.InferOutput<typeof dailyCountsSchema>;

/** Adds one. */
export function addCount(counts: DailyCounts, day: string, { kind, key }: Count): DailyCounts {
  const cells = counts[day] ?? {};
  const cell = `${kind} ${key}`;
  if (cells[cell] === undefined && Object.keys(cells).length >= mostCellsADay) return counts;
  return { ...counts, [day]: { ...cells, [cell]: (cells[cell] ?? 0) + 1 } };
}

/** Forgets days older than `keptDays`, and days that lie ahead because the clock was wrong. */
export function forgetOldDays(counts: DailyCounts, today: Date): DailyCounts {
  const oldest = new Date(today);
  oldest.setDate(oldest.getDate() - (keptDays - 1));
  const [from, to] = [calendarDay(oldest), calendarDay(today)];
  return Object.fromEntries(Object.entries(counts).filter(([day]) => day >= from && day <= to));
}

/** A table for the hospital, `day,kind,key,count`, with small cells hidden. */
export function toCsv(counts: DailyCounts): string {
  const rows = Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, cells]) =>
      Object.entries(cells)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([cell, count]) => {
          const shown = count < smallestShownCount ? `<${smallestShownCount}` : String(count);
          return `${day},${cell.replace(' ', ',')},${shown}`;
        }),
    );
  return `${['day,kind,key,count', ...rows].join('\n')}\n`;
}
