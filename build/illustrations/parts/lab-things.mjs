/** Things for looking closely: a blast with its flags and ribbons, a huge magnifying glass, a bead frame. */
import { accent, blast as lilac, blood, blue, green, ink, warm } from '../palette.mjs';
import {
  at,
  circle,
  hotspot,
  inked,
  motion,
  paint,
  path,
  pebble,
  shadow,
  smooth,
  speckle,
  stroked,
} from '../svg.mjs';

const name = 'kinds';
const flagShapes = {
  triangle: 'M0 -4L58 -24L0 -46Z',
  square: 'M0 -4H50V-46H0Z',
  swallow: 'M0 -4H58L42 -25L58 -46H0Z',
  round: 'M0 -2Q54 2 54 -25Q54 -50 0 -46Z',
  wave: 'M0 -4Q16 -14 30 -4T58 -6V-46Q44 -38 30 -46T0 -46Z',
};
const flagOrder = [
  ['triangle', blood.red, -78],
  ['square', blue.helper, -42],
  ['round', warm.lantern, -8],
  ['swallow', green.sage, 26],
  ['wave', accent.plum, 58],
];
/** A little flag on its stick, upright at (0, 0); `lean` under 0 lets it fly to the other side. */
export const flag = (shape, colour, lean) =>
  motion(
    'sway',
    path('M0 6V-92', stroked(ink.ink, 9)) +
      path('M0 6V-90', stroked(warm.wood, 4)) +
      at(2, -44, path(flagShapes[shape], inked(colour, 5)), { flip: lean < 0 }),
  );

/** Ribbons tangled inside the cell; middle at (0, 0). */
export const ribbons = () => {
  const strands = [
    ['M-86 10C-70 -60 -10 -70 10 -20C30 30 80 20 84 -30', blue.sea],
    ['M-70 48C-20 70 0 20 -30 -10C-60 -44 -10 -84 40 -60C80 -40 60 20 20 40C0 52 40 70 82 40', blood.red],
    ['M-92 -26C-60 -10 -50 40 0 50C50 58 60 10 30 -6', green.moss],
  ];
  return strands
    .map(
      ([d, colour]) =>
        path(d, stroked(ink.ink, 20)) +
        path(d, stroked(colour, 12)) +
        path(d, stroked(accent.white, 4, { strokeDasharray: '3 15', opacity: 0.9 })),
    )
    .join('');
};

/** The cell under the glass: middle (0, 0), rim about 190; flags stand on the upper rim. */
export const bigBlast = () => {
  const rim = { seed: 5, wobble: 0.03, count: 12 };
  const flags = flagOrder.map(([shape, colour, angle]) => {
    const radians = ((angle - 90) * Math.PI) / 180;
    return at(Math.cos(radians) * 196, Math.sin(radians) * 168 + 40, flag(shape, colour, angle), {
      rotate: angle * 0.8,
    });
  });
  const eye = (x) =>
    circle(x, 138, 27, inked(accent.white, 5)) +
    circle(x + 4, 134, 16, { fill: ink.ink }) +
    circle(x - 2, 126, 6, { fill: accent.white });
  return [
    hotspot(
      'markers',
      flags,
      path(
        smooth(
          Array.from({ length: 5 }, (_, i) => {
            const a = ((i * 36 - 162) * Math.PI) / 180;
            return [Math.cos(a) * 206, Math.sin(a) * 176 + 40];
          }),
        ),
        stroked(lilac.grey, 14, { strokeDasharray: '2 26' }),
      ),
    ),
    pebble(
      0,
      40,
      204,
      174,
      { fill: lilac.pale, stroke: ink.line, strokeWidth: 9, strokeDasharray: '1 20 26 20' },
      rim,
    ),
    path('M120 -88C196 -30 192 120 70 190C140 110 160 0 120 -88Z', { fill: lilac.grey, opacity: 0.35 }),
    path('M-160 -10C-140 -66 -100 -100 -50 -112', stroked(accent.white, 14, { opacity: 0.9 })),
    hotspot(
      'genes',
      pebble(
        0,
        0,
        132,
        88,
        { fill: lilac.lilac, stroke: lilac.grey, strokeWidth: 6 },
        { seed: 8, wobble: 0.04 },
      ),
      at(0, 2, motion('breathe', ribbons()), { scale: 1.02 }),
    ),
    motion('blink', eye(-46), eye(46)),
    path('M-84 106q16 -18 36 -12M48 92q22 -2 38 16', stroked(ink.line, 6)),
  ]
    .flat()
    .join('');
};

const glassHandle = () =>
  path('M-214 226L-372 400', stroked(ink.ink, 72)) +
  path('M-214 226L-372 400', stroked(warm.wood, 56)) +
  path('M-236 232L-376 388', stroked(warm.honey, 8, { opacity: 0.7 })) +
  path('M-206 214L-250 264', stroked(ink.ink, 84)) +
  path('M-206 214L-250 264', stroked(warm.lantern, 66));

/** A huge magnifying glass; lens middle (0, 0), radius 300; the handle points down to the start side, turned by `turn` degrees. */
export const greatGlass = (inside, turn) =>
  [
    at(0, 0, glassHandle(), { rotate: turn }),
    circle(10, 16, 318, { fill: ink.ink, opacity: 0.16 }),
    circle(0, 0, 300, { fill: paint(`${name}-lens`) }),
    speckle({
      x: -260,
      y: -260,
      width: 520,
      height: 520,
      count: 46,
      seed: 12,
      colour: blue.helper,
      size: 7,
      opacity: 0.3,
      round: true,
    }),
    inside,
    circle(0, 0, 306, stroked(ink.ink, 42)) +
      circle(0, 0, 306, stroked(warm.lantern, 29)) +
      circle(0, 0, 306, stroked(warm.marigold, 5, { opacity: 0.8 })),
    path('M-300 -60A306 306 0 0 1 -120 -281', stroked(accent.butter, 9)),
    path('M-252 -40A255 255 0 0 1 -214 -140', stroked(accent.white, 16, { opacity: 0.85 })),
  ].join('');

/** A bead frame standing on (x, y), 330 wide; big round beads in rows, spread as if just moved. */
export const beadFrame = (x, y, scale) => {
  const rows = [
    [-214, lilac.lilac, [-112, -74, -36, 74]],
    [-146, warm.lantern, [-112, -74, 40, 78, 116]],
    [-78, blue.helper, [-112, 2, 40, 78, 116]],
  ];
  const bead = (bx, by, colour, i) =>
    circle(bx, by, 20, {
      ...inked(colour, 5),
      strokeDasharray: i === 0 && colour === lilac.lilac ? '2 9' : undefined,
    }) + path(`M${bx - 9} ${by - 6}q4 -7 10 -7`, stroked(accent.white, 5));
  return at(
    x,
    y,
    [
      shadow(0, 2, 170, 18),
      path('M-150 -6V-268M150 -6V-268M-166 -262Q0 -284 166 -262M-174 -6H174', stroked(ink.ink, 30)),
      path('M-150 -6V-268M150 -6V-268M-166 -262Q0 -284 166 -262M-174 -6H174', stroked(warm.wood, 20)),
      path('M-160 -266Q-60 -278 40 -276M-168 -10H40', stroked(warm.honey, 5, { opacity: 0.7 })),
      rows
        .map(
          ([by, colour, spots]) =>
            path(`M-138 ${by}H138`, stroked(ink.ink, 6)) +
            spots.map((bx, i) => bead(bx, by, colour, i)).join(''),
        )
        .join(''),
    ].join(''),
    { scale },
  );
};
