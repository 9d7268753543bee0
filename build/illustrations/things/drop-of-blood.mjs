/** What the activity "make a drop of blood" is made of: the tube, its glass, and everybody who can come into it. Each is a picture of its own. */
import { accent, blood, blue, ink } from '../palette.mjs';
import { at, el, ellipse, inked, linear, paint, path, stroked } from '../svg.mjs';
import { blast } from '../parts/blast.mjs';
import { platelet, redCell, whiteCell } from '../parts/cells.mjs';
import { broom, chemoDrop } from '../parts/helpers.mjs';

/** A character in a square, its middle in the middle. */
const character = (draw) => ({ width: 300, height: 300, draw: () => ({ art: draw() }) });

const tubeSize = { width: 600, height: 850 };
const inside = 'M70 70V590a230 230 0 0 0 460 0V70Z';
const tube = {
  ...tubeSize,
  draw: () => ({
    defs: linear(
      'activity-tube-plasma',
      [0, 90, 0, 820],
      [
        [0, '#FFF3CF', 0.55],
        [0.12, '#FCDDB0', 0.9],
        [1, '#F5B98F', 0.95],
      ],
    ),
    art: [
      path(inside, { fill: accent.white, opacity: 0.7 }),
      path('M70 150q115 34 230 0t230 0V590a230 230 0 0 1 -460 0Z', { fill: paint('activity-tube-plasma') }),
      path('M70 150q115 34 230 0t230 0', stroked(accent.white, 8, { opacity: 0.9 })),
      path('M470 190V590a170 170 0 0 1 -110 158', stroked(blood.light, 26, { opacity: 0.22 })),
    ],
  }),
};

const glass = {
  ...tubeSize,
  draw: () => ({
    art: [
      path('M58 72V590a242 242 0 0 0 484 0V72', stroked(ink.ink, 20)),
      path('M58 72V590a242 242 0 0 0 484 0V72', stroked(blue.sky, 9)),
      path('M96 190V470', stroked(accent.white, 16, { opacity: 0.7 })),
      path('M506 250v190', stroked(accent.white, 10, { opacity: 0.5 })),
      el('path', {
        d: 'M30 50q0 -24 24 -24h492q24 0 24 24t-24 24H54q-24 0 -24 -24Z',
        ...inked(blue.mist, 7),
      }),
      path('M60 44h300', stroked(accent.white, 9)),
    ],
  }),
};

const helper = {
  width: 440,
  height: 390,
  draw: () => ({
    art: [
      ellipse(196, 360, 146, 18, { fill: ink.ink, opacity: 0.16 }),
      chemoDrop(156, 362, {
        scale: 1.24,
        walk: true,
        start: 'hip',
        end: [112, -140],
        look: [0.8, 0.1],
        mouth: 'open',
        tilt: 3,
        held: broom(118, -140, { rotate: -28, length: 56, scale: 0.92 }),
      }),
    ],
  }),
};

/** By the name of the picture. */
export const things = {
  'activity-tube': tube,
  'activity-glass': glass,
  'activity-helper': helper,
  'activity-red': character(() =>
    redCell(152, 262, { scale: 1.12, start: 'up', end: 'up', mouth: 'open', look: [0.2, -0.2] }),
  ),
  'activity-white': character(() =>
    whiteCell(143, 280, { scale: 1.06, start: 'hip', end: 'up', mouth: 'smile', look: [0.3, -0.1] }),
  ),
  'activity-platelet': character(() =>
    platelet(150, 246, { scale: 1.36, start: 'wave', end: 'up', mouth: 'open', eyes: 'happy' }),
  ),
  'activity-blast': character(() =>
    at(150, 150, blast(0, 0, { eyes: 'sleepy', look: [0.3, 0.2], seed: 2 }), { scale: 1.6 }),
  ),
};
