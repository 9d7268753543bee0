/** The calendar day on the wall, `YYYY-MM-DD`: local time, because a waiting room opens and closes by it. */
export function calendarDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
