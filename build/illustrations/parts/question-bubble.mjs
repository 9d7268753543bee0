/** The bubble of questions, told in small drawings instead of letters, and the telephone. */
import { table } from './furniture.mjs';
import { accent, blood, blue, green, warm } from '../palette.mjs';
import { at, circle, ellipse, hotspot, inked, motion, path, pebble, stroked } from '../svg.mjs';

/** Little drawings inside the bubble: a drop, a house, a sun, a heart with a swirl. No letters. */
const wonder = {
  drop:
    path(
      'M0 -52C34 -8 40 10 40 24C40 48 22 62 0 62C-22 62 -40 48 -40 24C-40 10 -34 -8 0 -52Z',
      inked(blood.red, 5),
    ) +
    path('M-20 20Q-18 0 -8 -14', stroked(warm.paper, 7, { opacity: 0.8 })) +
    circle(-10, 28, 4, { fill: '#332C48' }) +
    circle(14, 28, 4, { fill: '#332C48' }) +
    path('M-8 40q10 8 20 0', stroked('#332C48', 4)),
  home:
    path('M-44 56V-4L0 -44L44 -4V56Z', inked(warm.cream, 5)) +
    path('M-58 6L0 -50L58 6', stroked('#332C48', 20)) +
    path('M-58 6L0 -50L58 6', stroked(blood.deep, 11)) +
    path('M-14 56V20Q0 6 14 20V56Z', inked(blue.teal, 4)),
  sun:
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map((turn) => at(0, 0, path('M0 -44V-62', stroked(warm.marigold, 9)), { rotate: turn }))
      .join('') +
    circle(0, 0, 34, inked(warm.lantern, 5)) +
    path('M-12 -4h0m24 0h0', stroked('#332C48', 7)) +
    path('M-10 10q10 8 20 0', stroked('#332C48', 4)),
  heart:
    path('M0 46C-64 0 -50 -50 -16 -42Q-2 -38 0 -22Q2 -38 16 -42C50 -50 64 0 0 46Z', inked(accent.rose, 5)) +
    path('M-32 -16Q-28 -30 -16 -30', stroked(accent.white, 6)),
  swirl:
    path(
      'M0 6C-14 4 -10 -18 8 -14C28 -10 24 24 -4 24C-38 22 -38 -36 6 -38C54 -38 58 46 2 50',
      stroked('#332C48', 15),
    ) +
    path(
      'M0 6C-14 4 -10 -18 8 -14C28 -10 24 24 -4 24C-38 22 -38 -36 6 -38C54 -38 58 46 2 50',
      stroked(blue.helper, 8),
    ),
  book:
    path('M-56 34V-30Q-28 -44 0 -28Q28 -44 56 -30V34Q28 22 0 36Q-28 22 -56 34Z', inked(green.leaf, 5)) +
    path(
      'M0 -28V36M-40 -12q14 -6 26 0M16 -12q14 -6 26 0M-40 8q14 -6 26 0M16 8q14 -6 26 0',
      stroked('#332C48', 4),
    ),
};
/** The bubble round (x, y). `tails` `[[x1, y1, tipX, tipY, x2, y2], ...]`; `drawings` `[[kind of wonder, dx, dy, scale, rotate], ...]`. */
export const bubble = (x, y, w, h, tails, drawings) =>
  hotspot(
    'bubble',
    motion(
      'breathe',
      tails.map(([x1, y1, x2, y2, x3, y3]) =>
        path(
          `M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + 10} ${x2} ${y2}Q${(x3 + x2) / 2 + 8} ${(y3 + y2) / 2 - 6} ${x3} ${y3}Z`,
          inked(accent.white, 6),
        ),
      ),
      pebble(x, y, w / 2, h / 2, inked(accent.white, 6), { seed: 12, wobble: 0.035, count: 12 }),
      tails.map(([x1, y1, , , x3, y3]) =>
        path(`M${x1 + 4} ${y1 - 14}L${x3 - 4} ${y3 - 14}`, stroked(accent.white, 26)),
      ),
      ellipse(x, y, w * 0.44, h * 0.42, stroked(warm.honey, 6, { strokeDasharray: '2 24', opacity: 0.8 })),
      drawings.map(([kind, dx, dy, scale, rotate]) => at(x + dx, y + dy, wonder[kind], { scale, rotate })),
    ),
  );

/** A telephone with a curly cord, on a small table. */
export const phone = (x, y, size) =>
  table(x, y, 210 * size, 128 * size) +
  hotspot(
    'phone',
    at(
      x,
      y - 146 * size,
      ellipse(0, 4, 96, 14, { fill: '#332C48', opacity: 0.2 }) +
        path('M-84 0Q-80 -66 -44 -78H44Q80 -66 84 0Z', inked(blue.teal, 6)) +
        circle(0, -36, 28, inked(warm.paper, 5)) +
        [0, 60, 120, 180, 240, 300]
          .map((turn) =>
            circle(Math.cos((turn * Math.PI) / 180) * 17, -36 + Math.sin((turn * Math.PI) / 180) * 17, 4, {
              fill: blue.sea,
            }),
          )
          .join('') +
        path(
          'M-92 -74Q-100 -118 -50 -118H50Q100 -118 92 -74Q64 -62 52 -84Q0 -98 -52 -84Q-64 -62 -92 -74Z',
          inked(blue.teal, 6),
        ) +
        path('M-70 -100Q-20 -112 30 -108M-66 -20Q-62 -50 -44 -62', stroked(blue.sky, 6)) +
        path('M-84 -8c-22 4 -26 20 -10 22s14 18 -4 20s-14 18 2 22', stroked('#332C48', 6)),
      { scale: size },
    ),
  );
