/** How much of the accessibility matrix is tried: a part that shows every rule at work in `npm test`, everything in `npm run test:a11y`. */

/** `npm run test:a11y` sets it. */
export const isWhole = process.env['LANTERN_A11Y'] === 'all';

/** Every other one, beginning with the first (0) or the second (1). */
export function everyOther<One>(all: readonly One[], first: 0 | 1): readonly One[] {
  return all.filter((_one, index) => index % 2 === first);
}

/** Everything, or the part that `npm test` has time for. */
export function some<One>(all: readonly One[], part: readonly One[]): readonly One[] {
  return isWhole ? all : part;
}
