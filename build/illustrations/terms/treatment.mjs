/** Words for what helps. */
import { blast } from '../parts/blast.mjs';
import { house } from '../parts/buildings.mjs';
import { broom, chemoDrop, lampHelper, seedWorker, suitcase } from '../parts/helpers.mjs';
import { accent, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, inked, linear, paint, path, rect, shadow, stroked } from '../svg.mjs';

/** The words of this theme. */
export const terms = {
  treatment: {
    mirror: true,
    tint: 'leaf',
    draw: () => [
      shadow(200, 352, 176, 18),
      lampHelper(96, 344, { scale: 0.74, look: [0.5, 0.4] }),
      chemoDrop(210, 352, { scale: 0.98, start: 'hip', end: 'front', mouth: 'open', look: [0.1, 0] }),
      seedWorker(318, 356, { scale: 0.96, start: 'front', end: 'hip', look: [-0.4, -0.1], mouth: 'open' }),
    ],
  },
  chemotherapy: {
    mirror: true,
    tint: 'sky',
    draw: () => [
      shadow(146, 356, 110, 16),
      blast(346, 66, { scale: 0.56, seed: 3, eyes: 'closed', opacity: 0.5 }),
      blast(300, 148, { scale: 0.7, seed: 6, eyes: 'puzzled', look: [-0.3, 0.2], opacity: 0.8 }),
      blast(346, 246, { scale: 0.8, seed: 3, eyes: 'puzzled', look: [-0.6, 0.1] }),
      path('M318 332q20 0 32 -12M312 366q34 2 56 -10', stroked(blue.helper, 8)),
      chemoDrop(124, 352, {
        scale: 1.16,
        start: [-40, -60],
        end: [84, -96],
        look: [0.5, -0.1],
        mouth: 'open',
        tilt: 4,
        held: broom(84, -98, { rotate: -26, length: 66, scale: 0.8 }),
      }),
    ],
  },
  radiotherapy: {
    mirror: true,
    tint: 'dusk',
    draw: ({ define, id }) => {
      define(linear(
        id('beam'),
        [150, 130, 320, 350],
        [
          [0, accent.butter],
          [1, accent.butter, 0.35],
        ],
      ));
      return [
        shadow(116, 366, 104, 14),
        shadow(298, 374, 66, 9),
        path('M82 168L206 72L410 262V410H250Z', { fill: paint(id('beam')) }),
        blast(298, 304, { scale: 0.94, seed: 6, eyes: 'closed', opacity: 0.85 }),
        lampHelper(116, 362, { scale: 0.86, look: [0.6, 0.6] }),
      ];
    },
  },
  'stem-cell-transplant': {
    mirror: true,
    tint: 'leaf',
    draw: () => [
      shadow(120, 356, 90, 14),
      shadow(288, 346, 80, 12),
      seedWorker(286, 342, {
        scale: 0.98,
        walk: true,
        start: [-60, -56],
        end: [74, -140],
        colour: accent.butter,
        mouth: 'open',
        look: [-0.2, -0.2],
      }),
      seedWorker(122, 354, {
        scale: 1.26,
        walk: true,
        start: 'hip',
        end: [72, -56],
        look: [0.5, -0.1],
        mouth: 'open',
        held: suitcase(72, -58, { rotate: 4, scale: 0.72 }),
      }),
    ],
  },
  'treatment-protocol': {
    mirror: true,
    tint: 'honey',
    draw: () => {
      const way = 'M104 318C180 330 300 322 296 262C292 206 140 236 128 184C120 144 190 136 226 138';
      return [
        shadow(204, 374, 150, 10),
        rect(54, 50, 292, 322, 26, inked(warm.wood, 8)),
        rect(78, 82, 244, 268, 10, inked(accent.white, 6)),
        rect(144, 24, 112, 60, 20, inked(blue.helper, 7)),
        circle(200, 44, 10, inked(accent.white, 5)),
        path(way, stroked(warm.cream, 34)),
        path(way, stroked(warm.marigold, 13, { strokeDasharray: '1 31' })),
        at(264, 184, house(0, 0, {}), { scale: 0.4 }),
        circle(104, 318, 17, inked(blue.sky, 6)),
        circle(296, 262, 17, inked(green.leaf, 6)),
        circle(128, 184, 17, inked(accent.rose, 6)),
        path('M96 318l6 7l11 -14M288 262l6 7l11 -14', stroked(ink.ink, 6)),
      ];
    },
  },
};
