/** The hours of a day in which the kiosk is dark and begins softly: `20:00-07:00`. Pure; shared by configuration and page. */
import * as v from 'valibot';

const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const minutesADay = 24 * 60;

/** Two times of the machine's clock that differ; `null` = there are no quiet hours. */
export const quietHoursSchema = v.nullable(
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^${time}-${time}$`)),
    v.check((hours) => hours.slice(0, 5) !== hours.slice(6)),
  ),
);

/** Minutes after midnight. `toMinute` is the first that is not quiet any more; before `fromMinute`, it is one of the next day. */
export interface QuietHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** What the text means; it has been checked. */
export function readQuietHours(hours: string): QuietHours {
  const [from = 0, to = 0] = hours.split('-').map((one) => {
    const [hour = 0, minute = 0] = one.split(':').map(Number);
    return hour * 60 + minute;
  });
  return { fromMinute: from, toMinute: to };
}

/** The text for these hours; minutes beyond a day begin again at midnight. */
export function writeQuietHours({ fromMinute, toMinute }: QuietHours): string {
  return [fromMinute, toMinute]
    .map((minute) => {
      const ofDay = ((minute % minutesADay) + minutesADay) % minutesADay;
      const two = (part: number): string => String(part).padStart(2, '0');
      return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
    })
    .join('-');
}

/** Whether it is quiet now, by the clock of the machine. */
export function isQuiet(hours: string | null, now: Date): boolean {
  if (hours === null) return false;
  const { fromMinute, toMinute } = readQuietHours(hours);
  const minute = now.getHours() * 60 + now.getMinutes();
  return fromMinute < toMinute
    ? minute >= fromMinute && minute < toMinute
    : minute >= fromMinute || minute < toMinute;
}
