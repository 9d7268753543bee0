/** Inside the bone: three lines make red cells, white cells and platelets, which slide out into the blood. */
import { answers, hotspot, shadow } from '../svg.mjs';
import { farCell, platelet, redCell, whiteCell } from '../parts/cells.mjs';
import { nearPlane, whereWeAre } from '../parts/marrow-near.mjs';
import { dough } from '../parts/production.mjs';
import { handLantern, magnifier, rucksack } from '../parts/props.mjs';
import { teddy } from '../parts/teddy.mjs';
import { lines, productionLine, wayOut, workshop } from '../parts/workshop.mjs';

/** Workers of a line, spread along its belt; `spots` are parts 0..1 of its length. */
const crew = {
  red: ({ x, y, length, size }, wide) => {
    const middle = x + length * (wide ? 0.42 : 0.56);
    const gap = 118 * size;
    return [
      dough(x + length * 0.09, y - 2, 34 * size),
      wide ? dough(x + length * 0.2, y - 2, 44 * size) : '',
      redCell(middle - gap, y - 2, {
        scale: size,
        pack: false,
        start: 'up',
        end: [98, -108],
        mouth: 'open',
        look: [0.8, -0.1],
      }),
      redCell(middle + gap, y - 2, {
        scale: size,
        flip: true,
        start: 'hip',
        end: [104, -118],
        mouth: 'smile',
        look: [0.8, 0.1],
      }),
      rucksack(middle - 4, y - 114 * size, { scale: size * 0.92 }),
      wide
        ? redCell(x + length * 0.82, y - 2, {
            scale: size,
            walk: true,
            end: 'out',
            start: 'hip',
            look: [0.8, 0],
            eyes: 'happy',
          })
        : '',
    ];
  },
  white: ({ x, y, length, size }, wide) => {
    const middle = x + length * (wide ? 0.43 : 0.58);
    const gap = (wide ? 140 : 124) * size;
    return [
      dough(x + length * 0.08, y - 2, 40 * size),
      wide ? dough(x + length * 0.19, y - 2, 54 * size) : '',
      whiteCell(middle - gap, y - 2, {
        scale: size,
        start: 'up',
        end: 'hip',
        mouth: 'wonder',
        look: [0.9, -0.1],
        tilt: -3,
      }),
      whiteCell(middle + gap, y - 2, {
        scale: size,
        flip: true,
        start: 'hip',
        end: [126, -96],
        look: [0.8, 0.1],
        tilt: 2,
        held: magnifier(126, -92, { rotate: 4, scale: 0.94 }),
      }),
      wide
        ? whiteCell(x + length * 0.84, y - 2, {
            scale: size * 0.96,
            walk: true,
            start: 'out',
            end: 'wave',
            eyes: 'happy',
            mouth: 'open',
            look: [0.8, 0.2],
          })
        : '',
    ];
  },
  platelet: ({ x, y, length, size }, wide) => [
    dough(x + length * 0.08, y - 2, 24 * size),
    wide
      ? dough(x + length * 0.19, y - 2, 34 * size)
      : platelet(x + length * 0.34, y - 2, { scale: size * 0.85, eyes: 'closed', mouth: 'small' }),
    platelet(x + length * (wide ? 0.38 : 0.58), y - 2, {
      scale: size,
      start: 'hip',
      end: [76, -76],
      mouth: 'open',
      eyes: 'happy',
      look: [0.5, 0],
    }),
    platelet(x + length * (wide ? 0.38 : 0.58) + 140 * size, y - 2, {
      scale: size * 0.92,
      start: [-70, -80],
      end: 'up',
      mouth: 'open',
      look: [-0.7, 0],
      tilt: 4,
    }),
    wide
      ? platelet(x + length * 0.8, y - 2, {
          scale: size,
          walk: true,
          start: 'wave',
          end: 'up',
          look: [-0.6, -0.3],
          mouth: 'open',
          tilt: 6,
        })
      : '',
  ],
};

const workedLine = (format, kind) =>
  hotspot(
    `${kind}-line`,
    productionLine(format, kind, { rolls: true }),
    answers('slide', crew[kind](lines[format][kind], format === 'landscape')),
  );

const sliding = {
  landscape: () =>
    farCell('red', 1548, 520, 34) +
    farCell('white', 1556, 610, 34) +
    farCell('platelet', 1568, 694, 32) +
    farCell('red', 1622, 812, 34) +
    farCell('white', 1720, 884, 32) +
    farCell('red', 1812, 916, 34),
  portrait: () =>
    farCell('red', 862, 730, 34) +
    farCell('platelet', 856, 850, 32) +
    farCell('white', 850, 960, 34) +
    farCell('red', 850, 1200, 34) +
    farCell('platelet', 854, 1300, 32) +
    farCell('white', 880, 1530, 34) +
    farCell('red', 950, 1650, 34),
};

const jumper = {
  landscape: () =>
    redCell(1470, 394, { scale: 0.74, start: 'up', end: 'up', mouth: 'open', eyes: 'happy', tilt: -6 }),
  portrait: () => '',
};

const visitor = {
  landscape: () =>
    shadow(330, 912, 110, 22) +
    teddy(330, 912, {
      scale: 0.92,
      look: [0.9, -0.5],
      mouth: 'open',
      armEnd: 126,
      armStart: -14,
      turn: 0.5,
      tilt: 8,
      lean: -3,
      steps: [0, -16],
      held: handLantern(128, -200),
    }),
  portrait: () =>
    shadow(196, 1496, 120, 24) +
    teddy(196, 1496, {
      scale: 1.02,
      look: [0.8, -0.8],
      mouth: 'open',
      armEnd: 126,
      armStart: -14,
      turn: 0.5,
      tilt: 8,
      lean: -3,
      steps: [0, -16],
      held: handLantern(128, -200),
    }),
};

const picture = (format) => {
  const set = workshop(format, 'bone-marrow');
  const medallion = format === 'landscape' ? whereWeAre(1618, 246, 0.74) : whereWeAre(850, 292, 0.9);
  const rows = ['red', 'white', 'platelet'].map((kind) => workedLine(format, kind));
  return {
    defs: set.defs,
    art: [
      set.back,
      jumper[format](),
      wayOut(format),
      sliding[format](),
      rows,
      set.front,
      medallion,
      nearPlane[format](true),
      visitor[format](),
    ],
  };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {
    'red-line': { portrait: [180, 440, 640, 310], landscape: [500, 244, 880, 190], answer: 'slide' },
    'white-line': { portrait: [180, 800, 640, 310], landscape: [380, 438, 1060, 190], answer: 'slide' },
    'platelet-line': { portrait: [180, 1160, 640, 310], landscape: [440, 632, 1040, 240], answer: 'slide' },
  },
  portrait: () => picture('portrait'),
  landscape: () => picture('landscape'),
};
