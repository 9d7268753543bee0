/** Words for places in the body: the outline child cut from paper, one place lit; and the bone with its marrow. */
import { platelet, redCell, whiteCell } from '../parts/cells.mjs';
import { germ } from '../parts/hillside.mjs';
import { bone, softBox } from '../parts/marrow.mjs';
import { organs, paperChild } from '../parts/paper-child.mjs';

import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, inked, paint, path, radial, stroked } from '../svg.mjs';

/** The child from the head to the hips, `mark` on it in the child's own units. */
const child = (mark, { scale = 0.74, y = 24 } = {}) =>
  at(200, y, paperChild({ legs: false }) + mark, { scale });

/** A place, drawn larger than life round its own middle. */
const larger = (x, y, factor, art) => at(x * (1 - factor), y * (1 - factor), art, { scale: factor });

const light = (x, y, r) =>
  circle(x, y, r * 1.34, { fill: accent.butter, opacity: 0.5 }) +
  circle(x, y, r, { fill: accent.butter, opacity: 0.9 });

/** A node, shaped like a bean. */
const bean = (x, y, rotate) =>
  at(
    x,
    y,
    path(
      'M-15 2C-17 -14 -4 -20 4 -13C8 -9 10 -9 15 -11C26 -12 27 6 17 14C6 22 -13 18 -15 2Z',
      inked(warm.lantern, 6),
    ) + path('M-7 0q1 -7 7 -8', stroked(accent.white, 5)),
    { rotate, scale: 1.1 },
  );

const heart = 'M0 44C-62 0 -50 -50 -16 -43Q-2 -40 0 -23Q2 -40 16 -43C50 -50 62 0 0 44Z';

/** The fluid over the brain and down the back, as one soft cushion and one band. */
const fluid =
  path('M0 236V500', stroked(accent.butter, 64, { opacity: 0.6 })) +
  path('M0 240V496', stroked(ink.ink, 34)) +
  path('M0 240V496', stroked(blue.sky, 20)) +
  path('M-4 246V470', stroked(accent.white, 6)) +
  path('M-94 90C-104 6 -56 -24 0 -24C56 -24 104 6 94 90C74 40 44 22 0 22C-44 22 -74 40 -94 90Z', {
    ...stroked(accent.butter, 44),
    opacity: 0.6,
  }) +
  path(
    'M-94 90C-104 6 -56 -24 0 -24C56 -24 104 6 94 90C74 40 44 22 0 22C-44 22 -74 40 -94 90Z',
    inked(blue.sky, 7),
  ) +
  path('M-78 34C-66 8 -40 -6 -8 -8', stroked(accent.white, 8));

/** The words of this theme. */
export const terms = {
  abdomen: {
    mirror: true,
    tint: 'honey',
    draw: ({ define, id }) => {
      define(radial(
        id('light'),
        [0, 408, 130],
        [
          [0, accent.butter],
          [0.7, accent.butter, 0.9],
          [1, accent.butter, 0],
        ],
      ));
      return child(
        circle(0, 408, 130, { fill: paint(id('light')) }) +
          circle(0, 408, 88, { ...stroked(ink.ink, 11), strokeDasharray: '1 23' }),
      );
    },
  },
  organ: {
    mirror: false,
    tint: 'peach',
    draw: () =>
      child(
        light(16, 352, 84) +
          at(
            16,
            354,
            path(heart, inked(blood.red, 7)) + path('M-32 -16Q-28 -30 -16 -31', stroked(accent.white, 8)),
            {
              scale: 1.25,
            },
          ) +
          path('M-84 336q-16 18 -2 36M114 336q16 18 2 36', stroked(blood.deep, 8)),
      ),
  },
  liver: { mirror: false, tint: 'honey', draw: () => child(larger(-50, 410, 1.42, organs.liver())) },
  spleen: { mirror: false, tint: 'honey', draw: () => child(larger(62, 418, 1.5, organs.spleen())) },
  'cerebrospinal-fluid': { mirror: false, tint: 'sky', draw: () => child(fluid) },
  'lymph-node': {
    mirror: false,
    tint: 'leaf',
    draw: () =>
      child(
        light(-62, 226, 44) +
          light(62, 226, 44) +
          bean(-76, 212, -30) +
          bean(-48, 246, 10) +
          bean(76, 212, 40) +
          bean(48, 246, -10),
        { scale: 1.02, y: 36 },
      ),
  },
  infection: {
    mirror: true,
    tint: 'leaf',
    draw: () => [
      child(
        light(0, 380, 104) +
          circle(0, 380, 104, inked(accent.white, 7)) +
          circle(0, 380, 104, { fill: accent.butter, opacity: 0.5 }),
      ),
      germ(172, 296, 20, green.leaf, 2),
      germ(226, 330, 22, accent.rose, 5),
      germ(214, 276, 15, accent.butter, 3),
      germ(342, 66, 26, green.leaf, 3),
      germ(62, 96, 22, accent.rose, 2),
    ],
  },
  germ: {
    mirror: true,
    tint: 'leaf',
    draw: () => [
      ellipse(200, 352, 104, 14, { fill: ink.ink, opacity: 0.14 }),
      at(196, 206, germ(0, 0, 42, green.leaf, 2), { scale: 2.4 }),
      germ(338, 92, 26, accent.rose, 5),
      germ(64, 318, 22, accent.butter, 3),
    ],
  },
  'bone-marrow': {
    mirror: true,
    tint: 'dusk',
    draw: () => {
      const window = softBox(72, 118, 260, 172, { seed: 4, wobble: 4, step: 76, corner: 56 });
      return [
        bone(2, 54, 396, 302),
        path(window, { fill: warm.cream }),
        path(window, { fill: warm.marrow, opacity: 0.6 }),
        path(window, stroked(ink.ink, 36)),
        path(window, stroked(warm.honey, 23)),
        path(window, stroked(warm.clay, 11, { strokeDasharray: '1 26', opacity: 0.7 })),
        whiteCell(204, 266, { scale: 0.64, start: 'hip', end: 'hip' }),
        redCell(132, 276, { scale: 0.64, pack: false, start: 'hip', end: 'front', mouth: 'open' }),
        platelet(278, 276, { scale: 0.82, start: 'front', end: 'hip', mouth: 'open' }),
      ];
    },
  },
};
