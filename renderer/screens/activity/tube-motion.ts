/** How those in the tube move: transform and opacity only, once, then still. */

/** Those who leave have faded after this, milliseconds. */
export const fadeMs = 700;

const fallMs = 620;

/** Falls from above to where it lies, with one soft bounce. */
export function dropIn(image: Element, { transform, height }: { transform: string; height: number }): void {
  image.animate(
    [
      { transform: `translateY(${-height}px) ${transform}`, easing: 'cubic-bezier(0.4, 0, 0.8, 0.7)' },
      { offset: 0.68, transform, easing: 'ease-out' },
      { offset: 0.84, transform: `translateY(-10px) ${transform}`, easing: 'ease-in' },
      { transform },
    ],
    { duration: fallMs },
  );
}

/** Three strokes of the broom. */
export function sweep(helper: Element): void {
  helper.animate(
    [
      { transform: 'none' },
      ...[1, -0.4, 1, -0.4, 1].map((reach) => ({
        transform: `translateX(${reach * 5}%) rotate(${reach * 5}deg)`,
        easing: 'ease-in-out',
      })),
      { transform: 'none' },
    ],
    { duration: 1200, composite: 'accumulate' },
  );
}

/** A small hop, one after another. */
export function celebrate(inmates: Iterable<Element>): void {
  for (const [place, inmate] of [...inmates].entries())
    inmate.animate(
      [
        { transform: 'none', easing: 'ease-out' },
        { transform: 'translateY(-14px)', easing: 'ease-in' },
        { transform: 'none' },
      ],
      { duration: 420, delay: fallMs + place * 60, composite: 'add' },
    );
}
