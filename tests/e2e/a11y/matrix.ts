/** How much of the accessibility matrix is tried: a part that shows every rule at work in `npm test`, everything in `npm run test:a11y`. */

/** `npm run test:a11y` sets it. */
export const isWhole = process.env['LANTERN_A11Y'] === 'all';

/** Everything, or the part that `npm test` has time for. */
export function some<One>(all: readonly One[], part: readonly One[]): readonly One[] {
  return isWhole ? all : part;
}
