/** The blast: a cell that is not finished. Not a monster and not a baby; puzzled, drowsy, in the way. */
import { accent, blast as lilac, ink } from '../palette.mjs';
import { at, circle, ellipse, group, motion, path, pebble, stroked } from '../svg.mjs';

const ball = (x, look) =>
  ellipse(x, 0, 13, 15, { fill: accent.white, stroke: ink.line, strokeWidth: 3.5 }) +
  circle(x + look[0] * 4, 2 + look[1] * 5, 8, { fill: ink.ink }) +
  circle(x - 3 + look[0] * 4, -1 + look[1] * 5, 3, { fill: accent.white });
// Brows fall outwards and lids arch: drowsy and unsure, never cross.
const blastEyes = {
  sleepy: (x, look) =>
    ball(x, [look[0], look[1] * 0.5 + 0.3]) +
    path(`M${x - 14} -1C${x - 15} -21 ${x + 15} -21 ${x + 14} -1Q${x} -10 ${x - 14} -1Z`, {
      fill: lilac.lilac,
      stroke: ink.line,
      strokeWidth: 3.5,
    }) +
    path(x < 0 ? `M${x - 15} -22q8 -8 18 -8` : `M${x - 3} -30q10 0 18 8`, stroked(ink.line, 4)),
  puzzled: (x, look) =>
    ball(x, look) +
    path(x < 0 ? `M${x - 14} -20q10 -12 22 -9` : `M${x - 8} -24q13 -2 22 9`, stroked(ink.line, 4.5)),
  closed: (x) => path(`M${x - 12} 0q12 11 24 0`, stroked(ink.line, 4.5)),
};

/**
 * A blast, middle at (x, y), about 140 wide. `eyes`: sleepy | puzzled | closed; `look` [x, y] -1..1; `rotate` leans it;
 * `seed` varies its unfinished outline; `opacity` for one that is fading out of the picture.
 */
export const blast = (
  x,
  y,
  { scale = 1, rotate = 0, eyes = 'sleepy', look = [0, 0], seed = 1, opacity, moving = false } = {},
) => {
  const fill = [lilac.lilac, lilac.pale, lilac.lilac][seed % 3];
  const shape = { seed: seed * 7 + 3, wobble: 0.055, count: 8 };
  const body = [
    pebble(
      0,
      0,
      70,
      58,
      {
        fill,
        stroke: ink.line,
        strokeWidth: 5.5,
        strokeDasharray: `1 ${seed % 2 ? 13 : 11} ${seed % 2 ? 14 : 20} 12`,
      },
      shape,
    ),
    path('M40 -44C64 -20 62 28 26 48C44 22 50 -16 40 -44Z', { fill: lilac.grey, opacity: 0.5 }),
    ellipse(-8, 16, 38, 28, { fill: lilac.grey, opacity: 0.28 }),
    path('M-50 -22C-42 -38 -28 -46 -12 -49', stroked(accent.white, 6, { opacity: 0.8 })),
    at(look[0] * 8, -4 + look[1] * 6, blastEyes[eyes](-21, look) + blastEyes[eyes](21, look)),
  ].join('');
  const leaning = at(0, 0, body, { rotate });
  return at(x, y, opacity ? group({ opacity }, leaning) : moving ? motion('float', leaning) : leaning, {
    scale,
  });
};
