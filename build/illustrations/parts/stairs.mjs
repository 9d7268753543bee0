/** Stairs, and the patch of sun that falls on a floor. */
import { ink, warm } from '../palette.mjs';
import { circle, inked, n, path, rect, stroked } from '../svg.mjs';

/** Light that falls from a window onto the floor: a slanted patch, crossed by the window bars. */
export const sunPatch = (x, y, width, height, slant = 160, opacity = 0.5) => {
  const pane = (a, b) =>
    `M${n(x + width * a)} ${n(y)}h${n(width * (b - a))}l${slant} ${height}h${n(-width * (b - a))}Z`;
  return path(pane(0, 0.46) + pane(0.54, 1), { fill: warm.paper, opacity });
};
/** Stairs rising to the left from (x, y) = the foot of the lowest step: `count` steps of `w` by `h`, with a banister. */
export const stairs = (x, y, count, { w = 74, h = 58, tread = warm.wood, side = warm.paper } = {}) => {
  const steps = Array.from({ length: count }, (_, i) => `V${y - h * (i + 1)}H${x - w * (i + 1)}`).join('');
  const treads = Array.from({ length: count }, (_, i) =>
    rect(x - w * (i + 1) - 4, y - h * (i + 1) - 8, w + 16, 14, 5, inked(tread, 4)),
  ).join('');
  const posts = Array.from(
    { length: count },
    (_, i) => `M${x - w * (i + 0.5)} ${y - h * (i + 1) - 8}V${y - h * (i + 0.5) - 150}`,
  ).join('');
  const rail = `M${x - 10} ${y - 150}L${x - w * count} ${y - h * count - 150}`;
  return (
    path(`M${x} ${y}${steps}V${y}Z`, inked(side, 5)) +
    path(`M${x - 10} ${y - 10}L${x - w * count} ${y - h * count + h - 10}V${y}Z`, {
      fill: warm.honey,
      opacity: 0.45,
    }) +
    treads +
    path(`${posts}M${x - 10} ${y}V${y - 168}`, stroked(ink.ink, 14)) +
    path(posts, stroked(side, 6)) +
    path(`${rail}M${x - 10} ${y}V${y - 168}`, stroked(ink.ink, 22)) +
    path(`${rail}M${x - 10} ${y}V${y - 168}`, stroked(tread, 13)) +
    circle(x - 10, y - 180, 15, inked(tread, 5))
  );
};
