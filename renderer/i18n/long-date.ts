/** A day as people write it: "1 October 2024", "1er octobre 2024". Pure. */

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day in words of the language, Western digits; what is no day of the form 2024-10-01 stays as it is. */
export function longDate(language: string, day: string): string {
  const time = isoDay.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return day;
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  const text = format.format(time);
  return language.startsWith('fr') ? text.replace(/^1(?= )/, '1er') : text;
}
