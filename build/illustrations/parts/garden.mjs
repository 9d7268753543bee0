/** Things that grow, indoors and out, and the night sky. x, y = where they stand. */
import { accent, green, ink, warm } from '../palette.mjs';
import {
  at,
  brush,
  circle,
  ellipse,
  inked,
  motion,
  n,
  path,
  random,
  rect,
  speckle,
  stroked,
} from '../svg.mjs';

const pot = (w, h, fill) =>
  path(`M${-w} ${-h}H${w}L${w * 0.74} 0H${-w * 0.74}Z`, inked(fill, 5)) +
  rect(-w - 6, -h - 16, w * 2 + 12, 20, 6, inked(fill, 5)) +
  path(`M${-w + 10} ${-h + 16}L${-w * 0.74 + 8} -10`, stroked(warm.paper, 6, { opacity: 0.5 }));
/** One leaf from 0 0 upwards, `length` long. */
export const leaf = (length, width, fill, line = ink.ink) =>
  path(
    `M0 0C${-width} ${n(-length * 0.3)} ${n(-width * 0.8)} ${n(-length * 0.8)} 0 ${-length}C${n(width * 0.8)} ${n(-length * 0.8)} ${width} ${n(-length * 0.3)} 0 0Z`,
    inked(fill, 5),
  ) + path(`M0 0V${n(-length * 0.8)}`, stroked(line, 3, { opacity: 0.5 }));

/** A plant in a pot; `kind`: broad | grass | round. About 260 high. */
export const plant = (x, y, { kind = 'broad', scale = 1, fill = warm.clay } = {}) => {
  const fans = {
    broad: [
      [-62, 150, 40],
      [-30, 190, 44],
      [58, 140, 40],
      [26, 180, 42],
      [0, 210, 40],
    ],
    grass: [
      [-50, 170, 15],
      [-30, 200, 16],
      [-12, 220, 16],
      [10, 215, 16],
      [28, 190, 16],
      [48, 160, 15],
    ],
    round: [
      [-74, 90, 34],
      [-44, 120, 36],
      [72, 92, 34],
      [42, 122, 36],
      [0, 130, 36],
    ],
  }[kind];
  const tints = [green.sage, green.moss, green.leaf, green.sage, green.moss, green.leaf];
  return at(
    x,
    y,
    ellipse(0, 0, 76, 13, { fill: ink.ink, opacity: 0.16 }) +
      motion(
        'sway',
        fans.map(([a, l, w], i) => at(a * 0.25, -84, leaf(l, w, tints[i]), { rotate: a })).join(''),
      ) +
      pot(52, 84, fill),
    { scale },
  );
};

/** Big quiet leaves that frame a corner (origin: the corner, growing up and to the right; use `flip`, `rotate`). */
export const leafCorner = (
  x,
  y,
  { scale = 1, flip = false, rotate = 0, tints = [green.fir, green.moss, green.fir, green.sage] } = {},
) =>
  at(
    x,
    y,
    [
      [80, 420, 80],
      [52, 360, 74],
      [22, 430, 78],
      [-6, 340, 66],
    ]
      .map(([a, l, w], i) =>
        at(
          0,
          0,
          path(
            `M0 0C${-w} ${-l * 0.3} ${-w * 0.8} ${-l * 0.8} 0 ${-l}C${w * 0.8} ${-l * 0.8} ${w} ${-l * 0.3} 0 0Z`,
            inked(tints[i], 6),
          ) +
            path(
              `M0 -20V${-l * 0.86}M0 ${-l * 0.3}l${w * 0.4} ${-l * 0.16}M0 ${-l * 0.3}l${-w * 0.4} ${-l * 0.16}M0 ${-l * 0.55}l${w * 0.36} ${-l * 0.14}M0 ${-l * 0.55}l${-w * 0.36} ${-l * 0.14}`,
              stroked(warm.paper, 4, { opacity: 0.25 }),
            ),
          { rotate: a },
        ),
      )
      .join(''),
    { scale, flip, rotate },
  );

/** A round-headed tree, about 300 high. */
export const tree = (x, y, { scale = 1, crown = green.sage, light = green.leaf, trunk = warm.bark } = {}) =>
  at(
    x,
    y,
    ellipse(0, 2, 90, 14, { fill: ink.ink, opacity: 0.16 }) +
      path('M-16 0Q-10 -70 -14 -140H16Q10 -60 20 0Z', inked(trunk, 5)) +
      path(
        'M0 -330C70 -336 112 -276 100 -226C130 -180 92 -120 40 -128C10 -108 -40 -112 -56 -132C-110 -128 -128 -190 -98 -230C-108 -290 -60 -332 0 -330Z',
        inked(crown, 6),
      ) +
      path('M-76 -240C-72 -280 -40 -306 -4 -308', stroked(light, 14)) +
      path(
        'M-66 -170q20 14 38 4M10 -220q22 14 44 0M-30 -240q16 10 30 2M30 -160q16 8 34 -4',
        stroked(light, 7, { opacity: 0.8 }),
      ),
    { scale },
  );

/** A bush, about 180 wide. */
export const bush = (x, y, { scale = 1, fill = green.moss, light = green.sage } = {}) =>
  at(
    x,
    y,
    path(
      'M-92 0C-116 -30 -92 -70 -58 -66C-46 -104 12 -112 30 -78C66 -92 102 -54 84 -26C98 -12 94 0 88 0Z',
      inked(fill, 5),
    ) +
      path(
        'M-70 -30q14 -16 30 -10M-20 -70q18 -14 34 0M34 -40q18 -12 30 2',
        stroked(light, 8, { opacity: 0.8 }),
      ),
    { scale },
  );

/** Grass tufts scattered in a box, one path. */
export const tufts = ({ x, y, width, height, count = 20, seed = 1, colour = green.moss, size = 4 }) => {
  const next = random(seed);
  const d = Array.from(
    { length: count },
    () =>
      `M${Math.round(x + next() * width)} ${Math.round(y + next() * height)}l-6 -16m6 16l2 -22m-2 22l10 -14`,
  ).join('');
  return path(d, stroked(colour, size, { opacity: 0.75 }));
};

/** Small flowers scattered in a box. */
export const meadow = ({
  x,
  y,
  width,
  height,
  count = 10,
  seed = 2,
  colours = [accent.white, accent.rose, accent.butter],
}) => {
  const next = random(seed);
  const places = Array.from({ length: count }, () => [
    Math.round(x + next() * width),
    Math.round(y + next() * height),
  ]);
  const petals = (k) =>
    places
      .filter((_, i) => i % colours.length === k)
      .map(([px, py]) => `M${px - 7} ${py}h0m14 0h0m-7-7h0m0 14h0`)
      .join('');
  const dots = (length) => places.map(([px, py]) => `M${px} ${py}v${length}`).join('');
  return (
    path(dots(22), stroked(green.moss, 4)) +
    colours.map((colour, k) => path(petals(k), stroked(colour, 12))).join('') +
    path(dots(0), stroked(warm.marigold, 8))
  );
};

/** A tulip-like flower on a stalk, about 120 high. */
export const tulip = (x, y, { scale = 1, fill = accent.rose } = {}) =>
  at(
    x,
    y,
    path('M0 0Q6 -40 0 -84', stroked(green.moss, 7)) +
      path(
        'M0 -14C-30 -20 -36 -44 -30 -58C-16 -46 -4 -34 0 -14C6 -30 18 -40 30 -44C32 -28 20 -16 0 -14Z',
        inked(green.sage, 4),
      ) +
      path(
        'M-26 -84Q-30 -116 -20 -126L-6 -108L2 -130L10 -108L24 -124Q32 -108 26 -84Q0 -66 -26 -84Z',
        inked(fill, 5),
      ),
    { scale },
  );

/** Stars as dots of two sizes, two paths. */
export const stars = ({ x, y, width, height, count = 60, seed = 4 }) =>
  speckle({ x, y, width, height, count, seed, colour: accent.butter, size: 5, opacity: 0.7 }) +
  speckle({
    x,
    y,
    width,
    height,
    count: Math.round(count / 4),
    seed: seed + 9,
    colour: accent.white,
    size: 9,
    opacity: 0.85,
  });

/** A moon with a halo. */
export const moon = (x, y, r = 70) =>
  circle(x, y, r * 2.1, { fill: accent.butter, opacity: 0.1 }) +
  circle(x, y, r * 1.5, { fill: accent.butter, opacity: 0.16 }) +
  circle(x, y, r, { fill: accent.butter }) +
  path(
    `M${n(x - r * 0.4)} ${n(y - r * 0.3)}h0m${n(r * 0.7)} ${n(r * 0.5)}h0m${n(-r * 0.5)} ${n(r * 0.3)}h0`,
    stroked(warm.honey, r * 0.24),
  ) +
  path(
    `M${n(x - r * 0.66)} ${n(y - r * 0.4)}Q${n(x - r * 0.4)} ${n(y - r * 0.84)} ${x} ${n(y - r * 0.86)}`,
    stroked(accent.white, 6),
  );

/** Fireflies: a light with a halo and two wings each; `spots` [[x, y, size], ...]. */
export const fireflies = (spots) =>
  spots
    .map(([x, y, size = 1]) =>
      at(
        x,
        y,
        circle(0, 0, 34, { fill: accent.butter, opacity: 0.18 }) +
          circle(0, 0, 20, { fill: accent.butter, opacity: 0.35 }) +
          ellipse(-9, -13, 6, 12, { fill: accent.white, opacity: 0.85 }) +
          ellipse(9, -13, 6, 12, { fill: accent.white, opacity: 0.85 }) +
          ellipse(0, -3, 6, 8, { fill: ink.ink }) +
          circle(0, 8, 9, { fill: accent.butter }) +
          circle(0, 8, 4, { fill: accent.white }),
        { scale: size },
      ),
    )
    .join('');

/** Hills across the canvas from a list of ridge heights, with brushed light on them. */
export const ridge = (width, height, points, fill, { seed = 3, light = warm.paper, opacity = 0.2 } = {}) => {
  const step = width / (points.length - 1);
  const d = points
    .map((y, i) => (i === 0 ? `M0 ${y}` : `S${n(step * (i - 0.5))} ${y} ${n(step * i)} ${y}`))
    .join('');
  const top = Math.max(...points);
  return (
    path(`${d}V${height}H0Z`, { fill }) +
    brush({
      x: -30,
      y: top,
      width,
      height: Math.max(40, height - top - 40),
      count: 9,
      length: 130,
      angle: -3,
      seed,
      colour: light,
      size: 8,
      opacity,
    })
  );
};
