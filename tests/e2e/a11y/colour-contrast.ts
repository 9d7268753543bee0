/** Contrast of two colours as the browser writes them. */

/** Parts 0..1 of `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`; fails on anything else, so that nothing is passed by mistake. */
function channels(colour: string): readonly number[] {
  const found = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour);
  if (found === null) throw new Error(`"${colour}" is not a colour that can be compared.`);
  return found.slice(1, 4).map((part) => Number.parseInt(part, 10) / 255);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
