/** The day a book stands for: the one of the pack, or today. Pure. */

/** Where the date came from. */
export interface BookDate {
  readonly date: Date;
  /** The same pack gives the same bytes. */
  readonly isReproducible: boolean;
}

const calendarVersion = /^(\d{4})[.-](\d{1,2})[.-](\d{1,2})(?!\d)/;

/**
 * `SOURCE_DATE_EPOCH` if it is set (reproducible-builds.org), else the date in a version such as 2026.03.01, else now.
 * @param version of the pack
 * @param epoch value of the variable, seconds
 */
export function bookDate(version: string, epoch: string | undefined, now: Date): BookDate {
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch))
    return { date: new Date(Number(epoch) * 1000), isReproducible: true };
  const [, year, month, day] = calendarVersion.exec(version) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year !== undefined && date.getUTCMonth() === Number(month) - 1) return { date, isReproducible: true };
  return { date: now, isReproducible: false };
}
