/** A child's active wheelchair in two layers, so that its owner sits in it (pose `sit`, same x, y, scale, facing). */
import { blue, ink, warm } from '../palette.mjs';
import { at, circle, group, path, stroked } from '../svg.mjs';

const spokes = (cx, cy, r) =>
  path(
    Array.from({ length: 9 }, (_, i) => {
      const a = (i * Math.PI * 2) / 9;
      return `M${cx} ${cy}L${Math.round(cx + Math.cos(a) * r)} ${Math.round(cy + Math.sin(a) * r)}`;
    }).join(''),
    stroked(ink.line, 2.5),
  );
const wheel = (cx, cy, r, rim, near = true) =>
  circle(cx, cy, r, stroked(ink.ink, 13)) +
  circle(cx, cy, r - 11, stroked(rim, 6)) +
  (near ? spokes(cx, cy, r - 14) : '') +
  circle(cx, cy, 9, { fill: rim, stroke: ink.ink, strokeWidth: 4 });
const bar = (d, colour) => path(d, stroked(ink.ink, 15)) + path(d, stroked(colour, 7));

/** Returns `{ behind, before }`: draw `behind`, the person, then `before`. */
export const wheelchair = ({ x, y, scale = 1, facing = 1, colour = blue.teal, cushion = warm.lantern }) => {
  const place = (...art) => at(x, y, group({}, ...art), { scale, flip: facing < 0 });
  return {
    behind: place(
      wheel(6, -72, 62, colour, false),
      bar('M-40 -100L-52 -196L-72 -202', colour),
      path('M-46 -104L-54 -182Q-34 -190 -28 -180L-24 -104Z', {
        fill: colour,
        stroke: ink.ink,
        strokeWidth: 5,
      }),
      path('M-44 -100H62Q70 -92 62 -84H-42Z', { fill: cushion, stroke: ink.ink, strokeWidth: 5 }),
    ),
    before: place(
      bar('M-36 -84H58L92 -22L126 -20', colour),
      circle(78, -18, 17, { fill: ink.line, stroke: ink.ink, strokeWidth: 5 }) +
        circle(78, -18, 6, { fill: warm.cream }),
      wheel(-8, -68, 66, colour),
      path('M-58 -110A66 66 0 0 1 -26 -132', stroked(warm.paper, 4, { opacity: 0.7 })),
    ),
  };
};
