/** Milliseconds as a full clock value of SMIL, such as `0:00:12.345`. */
export function clockValue(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3_600_000);
  const minutes = Math.floor(whole / 60_000) % 60;
  const seconds = Math.floor(whole / 1000) % 60;
  return `${String(hours)}:${two(minutes)}:${two(seconds)}.${String(whole % 1000).padStart(3, '0')}`;
}
