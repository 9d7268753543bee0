/** Things the workers carry. Each is held at (x, y). */
import { accent, blue, ink, warm } from '../palette.mjs';
import { at, circle, inked, motion, n, path, pebble, stroked } from '../svg.mjs';

/** A balloon on a string from (x, y): the air a red cell carries. */
export const balloon = (x, y, { colour = blue.sky, height = 150, lean = 20 } = {}) =>
  path(
    `M${n(x)} ${n(y)}C${n(x + lean)} ${n(y - height * 0.3)} ${n(x - lean)} ${n(y - height * 0.5)} ${n(x + lean)} ${n(y - height)}`,
    stroked(ink.line, 4),
  ) +
  motion(
    'sway',
    path(`M${n(x + lean)} ${n(y - height)}l-10 14h20Z`, inked(colour, 4)),
    pebble(x + lean, y - height - 62, 52, 62, inked(colour, 5), { seed: 4, wobble: 0.02 }),
    path(
      `M${n(x + lean - 32)} ${n(y - height - 70)}q4 -30 28 -36`,
      stroked(accent.white, 8, { opacity: 0.85 }),
    ),
  );

/** A magnifying glass held at (x, y), the lens `rotate` degrees from upright. */
export const magnifier = (x, y, { rotate = 20, scale = 1, lens = blue.mist } = {}) =>
  at(
    x,
    y,
    path('M0 0v-52', stroked(ink.ink, 20)) +
      path('M0 -4v-44', stroked(warm.wood, 11)) +
      circle(0, -96, 44, { ...inked(lens, 7), fillOpacity: 0.6 }) +
      circle(0, -96, 36, stroked(warm.lantern, 6)) +
      path('M-22 -104q4 -18 20 -22', stroked(accent.white, 6)),
    { rotate, scale },
  );

/** An open umbrella whose handle is held at (x, y). */
export const umbrella = (x, y, { rotate = 0, scale = 1, colour = blue.helper } = {}) =>
  at(
    x,
    y,
    path('M0 14q0 22 -20 20M0 14V-150', stroked(ink.ink, 9)) +
      path(
        'M-150 -112C-140 -200 -70 -246 0 -246C70 -246 140 -200 150 -112Q122 -136 100 -112Q74 -138 48 -112Q24 -138 0 -112Q-24 -138 -48 -112Q-74 -138 -100 -112Q-122 -136 -150 -112Z',
        inked(colour, 6),
      ) +
      path('M-48 -112Q-44 -200 0 -246Q44 -200 48 -112Q24 -138 0 -112Q-24 -138 -48 -112Z', {
        fill: blue.sky,
      }) +
      path('M-48 -112Q-44 -200 0 -246Q44 -200 48 -112M0 -246v-16', stroked(ink.ink, 5)) +
      path('M-128 -146C-112 -190 -84 -214 -60 -226', stroked(accent.white, 7, { opacity: 0.7 })),
    { rotate, scale },
  );

/** A sticking plaster, about 64 long. */
export const plaster = (x, y, { rotate = -30, scale = 1 } = {}) =>
  at(
    x,
    y,
    path('M-30 -11h60q11 0 11 11q0 11 -11 11h-60q-11 0 -11 -11q0 -11 11 -11Z', inked(warm.honey, 4)) +
      path('M-12 -9v18M12 -9v18', stroked(warm.clay, 3)) +
      path('M-5 -3h0M5 -3h0M-5 4h0M5 4h0', stroked(warm.clay, 4)),
    { rotate, scale },
  );

/** A small lantern hanging from the hand at (x, y), with its halo. */
export const handLantern = (x, y, { scale = 1 } = {}) =>
  at(
    x,
    y,
    circle(0, 58, 96, { fill: accent.butter, opacity: 0.25, stroke: 'none' }) +
      circle(0, 58, 62, { fill: accent.butter, opacity: 0.4, stroke: 'none' }) +
      path('M-20 26q20 -46 40 0', stroked(ink.ink, 5)) +
      path('M-24 28h48l10 58h-68Z', inked(accent.butter, 5)) +
      path('M0 42q16 20 0 34q-16 -14 0 -34Z', { fill: accent.white, stroke: 'none' }) +
      path('M-34 86h68v11h-68ZM-27 19h54v10h-54Z', inked(warm.wood, 4.5)),
    { scale },
  );

/** A red cell's rucksack on its own, held by its loop at (x, y). */
export const rucksack = (x, y, { rotate = 0, scale = 1 } = {}) =>
  at(
    x,
    y,
    path('M-12 6q0 -16 12 -16q12 0 12 16', stroked(ink.ink, 5)) +
      path('M-34 20q0 -18 34 -18q34 0 34 18v44q0 14 -14 14h-40q-14 0 -14 -14Z', inked(blue.helper, 5)) +
      path('M-34 34q34 16 68 0', stroked(ink.ink, 4)) +
      path('M-18 52h36v20h-36Z', inked(blue.sky, 4)) +
      path('M-26 16q4 -6 14 -7', stroked(accent.white, 5)),
    { rotate, scale },
  );
