/** What the cells do in the meadow, each with whom it helps. Ground middle at (x, y), `s` = size. */
import { accent, blood, blue, green, ink, skin as skins, warm } from '../palette.mjs';
import { answers, ellipse, hotspot, path, shadow, stroked } from '../svg.mjs';
import { children } from './cast.mjs';
import { platelet, redCell, whiteCell } from './cells.mjs';
import { house } from './buildings.mjs';
import { germ, kneeUp, running } from './hillside.mjs';
import { person } from './people.mjs';
import { balloon, plaster, umbrella } from './props.mjs';

export const redActor = (sheet, x, y, s) =>
  hotspot(
    'red',
    shadow(x, y + 6, 150 * s, 22 * s),
    answers(
      'hop',
      person(sheet, children.juniper, {
        x,
        y: y - 10 * s,
        scale: 1.12 * s,
        pose: running,
        expression: 'happy',
        turn: 0.6,
        nod: 0.4,
        look: [0.8, 0.8],
      }),
    ),
    shadow(x + 196 * s, y + 34 * s, 96 * s, 16 * s),
    // It brings the balloon to the running foot.
    answers(
      'bring',
      redCell(x + 196 * s, y + 34 * s, {
        scale: 0.84 * s,
        walk: true,
        start: [-116, -150],
        end: [104, -60],
        look: [-0.6, -0.7],
        mouth: 'open',
        tilt: 6,
        held: balloon(-116, -156, { height: 84, lean: 24 }),
      }),
    ),
  );

export const whiteActor = (x, y, s) =>
  hotspot(
    'white',
    shadow(x, y, 210 * s, 26 * s),
    house(x + 84 * s, y - 10, { scale: 0.76 * s, roof: warm.clay }),
    // The umbrella shields; the germs bounce off.
    answers(
      'hop',
      germ(x - 40 * s, y - 452 * s, 30 * s, green.leaf, 2),
      germ(x + 226 * s, y - 330 * s, 34 * s, accent.rose, 5),
      germ(x + 130 * s, y - 476 * s, 22 * s, accent.butter, 3),
    ),
    answers(
      'wave',
      whiteCell(x - 108 * s, y + 6, {
        scale: 0.98 * s,
        start: 'hip',
        end: [96, -200],
        look: [0.7, -0.7],
        mouth: 'smile',
        held: umbrella(104, -206, { rotate: 22, scale: 1.04 }),
      }),
    ),
  );

/** Shorts over the thighs of somebody who sits with one knee up, in the person's units. */
const shorts =
  path('M-26 -50C-30 -18 -10 -12 20 -14L64 -30Q74 -54 60 -72Z', {
    fill: blue.sea,
    stroke: ink.ink,
    strokeWidth: 5,
  }) +
  path('M-30 -54C-24 -30 -6 -20 12 -26L66 -70Q64 -98 40 -110L-22 -66Z', {
    fill: blue.sea,
    stroke: ink.ink,
    strokeWidth: 5,
  }) +
  path('M58 -66Q56 -90 36 -102M-8 -34Q8 -44 14 -58', stroked(ink.ink, 3.5, { opacity: 0.5 })) +
  path('M-14 -64L32 -98', stroked(blue.helper, 7, { opacity: 0.7 }));

export const plateletActor = (sheet, x, y, s) =>
  hotspot(
    'platelet',
    shadow(x, y + 6, 220 * s, 28 * s),
    person(sheet, children.wren, {
      x: x - 80 * s,
      y,
      scale: 1.4 * s,
      pose: kneeUp,
      expression: 'smile',
      nod: 0.8,
      turn: 0.7,
      look: [0.8, 0.9],
      tilt: 12,
      lap: shorts,
      change: {
        top: { kind: 'tee', cloth: ['stripes', accent.white, blood.light], trim: blood.red },
        legs: { fill: skins[0].base },
      },
    }),
    ellipse(x + 38 * s, y - 122 * s, 17 * s, 15 * s, { fill: blood.light, opacity: 0.85 }),
    plaster(x + 38 * s, y - 118 * s, { rotate: 58, scale: 0.72 * s }),
    answers(
      'hop',
      platelet(x + 14 * s, y - 160 * s, {
        scale: 0.5 * s,
        start: 'hip',
        end: [90, -58],
        mouth: 'open',
        eyes: 'happy',
        tilt: -6,
      }),
    ),
    answers(
      'hop',
      platelet(x + 90 * s, y - 104 * s, {
        scale: 0.5 * s,
        start: [-84, -146],
        end: [84, -36],
        look: [-0.5, 0.6],
        tilt: 14,
      }),
    ),
    answers(
      'hop',
      platelet(x + 166 * s, y - 50 * s, {
        scale: 0.56 * s,
        start: [-74, -112],
        end: [92, -30],
        look: [-0.8, -0.5],
        mouth: 'open',
        tilt: 12,
      }),
    ),
    answers(
      'hop',
      platelet(x + 262 * s, y + 16 * s, {
        scale: 0.74 * s,
        start: [-78, -116],
        end: 'wave',
        mouth: 'open',
        look: [-0.8, -0.4],
      }),
    ),
  );
