/**
 * Hair and what is worn on the head. Each style gives `{ back, front }`: what lies behind the head and what lies over it.
 * Coordinates are the head's own (see person-face.mjs). `turn` -1..1 moves the hairline with the face.
 */
import { accent, ink, warm } from '../palette.mjs';
import { circle, path, stroked } from '../svg.mjs';
import { curve } from './person-limbs.mjs';

const strands = (d, colour, width = 3) => path(d, stroked(colour, width, { opacity: 0.55 }));
/** The lantern's light on the top left of a head of hair, and the shade on its other side. */
const gleam = (d = 'M-46 -22Q-38 -44 -14 -52') =>
  path('M22 -50Q46 -38 50 -10', stroked(ink.ink, 9, { opacity: 0.16 })) +
  path(d, stroked(warm.honey, 6, { opacity: 0.5 }));

/** A cap of hair: outer curve over the skull, hairline through `line` (given right to left at turn 0). */
const cap = (line, { turn, fill, low = [2, 2], grow = 6 }) => {
  const shift = turn * 15;
  const [leftY, rightY] = [low[0] + turn * 20, low[1] - turn * 20];
  const r = 52 + grow;
  const outer = [
    [-r + 1, leftY],
    [-r + 1, -18],
    [-r * 0.76, -42],
    [-r * 0.36, -57 - grow / 2],
    [r * 0.1, -60 - grow / 2],
    [r * 0.55, -54],
    [r * 0.9, -30],
    [r - 1, -8],
    [r - 1, rightY],
  ];
  const inner = line.map(([x, y]) => [x + shift * (1 - Math.abs(x) / 60), y]);
  return path(`${curve(outer)}${curve([[r - 9, rightY], ...inner, [-r + 9, leftY]], { join: 'L' })}Z`, {
    fill,
  });
};

/** A cloud-edged mass of curls through `points` (closed). */
const cloud = (points, fill) => {
  const bumps = points.map((p, i) => {
    const q = points[(i + 1) % points.length];
    const reach = Math.hypot(q[0] - p[0], q[1] - p[1]) * 0.56;
    return `A${Math.round(reach)} ${Math.round(reach)} 0 0 1 ${Math.round(q[0])} ${Math.round(q[1])}`;
  });
  return path(`M${Math.round(points[0][0])} ${Math.round(points[0][1])}${bumps.join('')}Z`, { fill });
};
const ring = (cx, cy, r, count, from = 0) =>
  Array.from({ length: count }, (_, i) => [
    cx + Math.cos(from + (i / count) * Math.PI * 2) * r,
    cy + Math.sin(from + (i / count) * Math.PI * 2) * r,
  ]);
const curl = (points, colour) => strands(points.map(([x, y]) => `M${x} ${y}q6 -8 12 0`).join(''), colour);

const fringe = [
  [42, -18],
  [22, -26],
  [4, -20],
  [-16, -27],
  [-38, -16],
];
const sidePart = [
  [46, -20],
  [30, -36],
  [8, -38],
  [-16, -26],
  [-40, -10],
];
const middlePart = [
  [48, -8],
  [36, -26],
  [14, -38],
  [0, -45],
  [-14, -38],
  [-36, -26],
  [-48, -8],
];
const high = [
  [46, -22],
  [24, -37],
  [0, -41],
  [-24, -37],
  [-46, -22],
];

const styles = {
  short: ({ turn, fill, light }) => ({
    back: '',
    front:
      cap(sidePart, { turn, fill, low: [0, -4] }) +
      path('M-8 -60Q2 -76 20 -70Q14 -64 18 -58', { fill }) +
      strands('M-30 -40Q-10 -50 16 -44M-38 -28Q-20 -40 0 -40', light) +
      gleam(),
  }),
  fringe: ({ turn, fill, light }) => ({
    back: path('M-56 -20C-66 14 -62 40 -48 50C-20 58 20 58 48 50C62 40 66 14 56 -20Z', { fill }),
    front:
      cap(fringe, { turn, fill, low: [26, 26], grow: 8 }) +
      strands('M-20 -56Q-26 -40 -24 -30M0 -58Q4 -40 2 -26M22 -54Q30 -40 26 -30', light) +
      gleam(),
  }),
  long: ({ turn, fill, light }) => ({
    back:
      path('M-56 -24C-70 20 -66 70 -74 96C-50 112 -20 108 0 100C30 110 58 108 72 94C62 66 70 20 56 -24Z', {
        fill,
      }) + strands('M-58 40Q-60 70 -62 90M58 40Q58 70 62 88', light),
    front:
      cap(middlePart, { turn, fill, low: [30, 30] }) +
      strands('M-8 -56Q-36 -44 -46 -14M8 -56Q36 -44 46 -14', light) +
      gleam(),
  }),
  pigtails: ({ turn, fill, light, band }) => ({
    back: [-1, 1]
      .map(
        (s) =>
          path(
            `M${s * 50} 6C${s * 92} 2 ${s * 94} 50 ${s * 76} 84C${s * 70} 70 ${s * 60} 66 ${s * 58} 50C${s * 54} 36 ${s * 54} 20 ${s * 50} 6Z`,
            { fill },
          ) +
          strands(`M${s * 68} 20Q${s * 80} 44 ${s * 72} 66`, light) +
          circle(s * 57, 14, 8, { fill: band }),
      )
      .join(''),
    front:
      cap(fringe, { turn, fill, low: [12, 12] }) +
      strands('M-20 -54Q-26 -40 -22 -30M6 -58Q8 -42 4 -28M26 -52Q32 -42 30 -30', light) +
      gleam(),
  }),
  curls: ({ turn, fill, light }) => ({
    back: cloud(ring(turn * -3, -16, 66, 13, 0.2), fill),
    front:
      cloud(
        [
          [-52, 4],
          [-58, -20],
          [-46, -44],
          [-22, -58],
          [4, -62],
          [30, -54],
          [50, -36],
          [56, -12],
          [52, 2],
          [40 + turn * 6, -22],
          [18 + turn * 10, -32],
          [-6 + turn * 10, -32],
          [-30 + turn * 8, -26],
        ].map(([x, y]) => [x, y]),
        fill,
      ) +
      curl(
        [
          [-40, -40],
          [-16, -54],
          [12, -56],
          [34, -44],
          [-50, -16],
          [-4, -42],
          [20, -40],
        ],
        light,
      ),
  }),
  puffs: ({ turn, fill, light, band }) => ({
    back: [-1, 1]
      .map(
        (s) =>
          cloud(ring(s * 48 - turn * 6, -50, 28, 9, 0.3), fill) +
          curl(
            [
              [s * 48 - 10, -56],
              [s * 48 + 2, -40],
            ],
            light,
          ),
      )
      .join(''),
    front:
      cap(high, { turn, fill, low: [-2, -2], grow: 4 }) +
      strands('M0 -58Q-4 -48 -2 -42M-26 -52Q-24 -42 -22 -38M26 -52Q24 -42 22 -38', light) +
      [-1, 1]
        .map((s) => path(`M${s * 30 - turn * 5} -50q${s * 6} 8 ${s * 14} 10`, stroked(band, 8)))
        .join('') +
      gleam('M-48 -22Q-44 -34 -36 -42'),
  }),
  bun: ({ turn, fill, light }) => ({
    back:
      cloud(ring(turn * -16, -62, 24, 9), fill) +
      curl(
        [
          [turn * -16 - 8, -68],
          [turn * -16 + 2, -56],
        ],
        light,
      ),
    front:
      cap(high, { turn, fill, low: [4, 4], grow: 4 }) +
      strands('M-4 -56Q-30 -46 -44 -22M6 -56Q30 -46 44 -22M0 -58V-44', light) +
      gleam(),
  }),
  wavy: ({ turn, fill, light }) => ({
    back:
      path(
        'M-54 -30C-78 -8 -62 14 -74 34C-84 54 -66 62 -72 80C-52 92 -30 84 -6 86C20 90 46 92 70 78C66 62 84 52 72 32C62 14 78 -8 54 -30Z',
        { fill },
      ) + strands('M-62 10Q-70 34 -64 56Q-68 66 -62 76M62 10Q70 34 62 56Q66 66 58 78', light, 4),
    front:
      cap(sidePart, { turn, fill, low: [30, 22], grow: 8 }) +
      strands('M-30 -50Q-48 -30 -50 10M14 -58Q44 -44 50 0M-10 -56Q6 -46 24 -40', light) +
      gleam(),
  }),
  none: () => ({
    back: '',
    front: path('M-34 -34Q-22 -46 -6 -47', stroked(accent.white, 7, { opacity: 0.45 })),
  }),
  cap: ({ turn, cloth, band }) => ({
    back: '',
    front:
      path('M-55 -12C-58 -50 -30 -66 0 -66C32 -66 58 -48 55 -12C30 -24 -28 -24 -55 -12Z', { fill: cloth }) +
      path(
        `M${turn >= 0 ? -20 : 20} -22C${turn * 30} -32 ${turn * 70} -32 ${turn * 88} -12C${turn * 80} -4 ${turn * 40} -12 ${turn >= 0 ? -20 : 20} -22Z`,
        { fill: band },
      ) +
      path('M0 -66C4 -50 6 -36 4 -22', stroked(ink.ink, 3, { opacity: 0.4 })) +
      circle(0, -66, 5, { fill: band }) +
      gleam('M-44 -30Q-38 -50 -18 -57'),
  }),
  beanie: ({ cloth, band }) => ({
    back: '',
    front:
      path('M-56 -18C-58 -56 -28 -76 0 -76C30 -76 58 -54 56 -18Z', { fill: cloth }) +
      path('M-59 -28C-30 -40 30 -40 59 -28L58 -10C30 -22 -30 -22 -58 -10Z', { fill: band }) +
      cloud(ring(0, -80, 13, 7), accent.white) +
      strands('M-40 -33V-18M-20 -37V-22M0 -38V-23M20 -37V-22M40 -33V-18', ink.line) +
      gleam('M-44 -44Q-36 -60 -20 -66'),
  }),
  bandana: ({ turn, cloth, band }) => ({
    back: path(
      `M${turn >= 0 ? -50 : 50} 4q${turn >= 0 ? -34 : 34} 4 ${turn >= 0 ? -30 : 30} 36q${turn >= 0 ? 18 : -18} -2 ${turn >= 0 ? 34 : -34} -26M${turn >= 0 ? -50 : 50} 6q${turn >= 0 ? -14 : 14} 26 ${turn >= 0 ? -4 : 4} 46q${turn >= 0 ? 16 : -16} -14 ${turn >= 0 ? 14 : -14} -40Z`,
      { fill: cloth },
    ),
    front:
      path('M-56 4C-62 -48 -30 -66 2 -66C36 -66 60 -44 55 2C44 -22 20 -32 0 -32C-22 -32 -44 -20 -56 4Z', {
        fill: cloth,
      }) +
      path('M-55 0C-44 -24 -22 -34 0 -34C20 -34 44 -26 55 -2', stroked(band, 7)) +
      strands('M-30 -58Q-16 -48 -12 -38M20 -62Q18 -50 22 -40', ink.line) +
      gleam('M-46 -28Q-38 -46 -18 -55'),
  }),
  hijab: ({ cloth }) => ({
    back: path('M-58 -10C-66 40 -62 66 -72 84C-40 110 40 110 72 84C62 66 66 40 58 -10Z', { fill: cloth }),
    front:
      path(
        'M-58 14C-66 -46 -34 -68 0 -68C36 -68 66 -46 58 14C56 44 44 66 26 80C8 92 -12 92 -28 80C-46 66 -56 44 -58 14ZM-42 10C-42 34 -24 52 0 52C26 52 44 34 43 8C43 -22 24 -40 0 -40C-26 -40 -43 -20 -42 10Z',
        { fill: cloth, fillRule: 'evenodd' },
      ) +
      strands('M-34 66Q0 84 36 56M-44 44Q-30 66 0 68M40 -38Q52 -18 52 8', ink.line) +
      gleam('M-50 -18Q-44 -46 -18 -58'),
  }),
};

/** The hair `style` in `fill` (strands in `light`), hats and scarves in `cloth` with `band`. */
export const hairOf = (style, options) => styles[style](options);

/** A short beard, drawn over the lower face. */
export const beard = (turn, fill) => {
  const x = turn * 10;
  return path(
    `M-53 -2C-50 8 -44 16 -34 ${18}C-24 12 ${-12 + x} 20 ${x} 21C${12 + x} 20 26 12 35 18C45 16 50 8 53 -2C56 34 34 60 2 61C-34 60 -56 34 -53 -2Z`,
    { fill },
  );
};
