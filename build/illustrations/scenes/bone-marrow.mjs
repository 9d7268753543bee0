/** Inside the bone: three lines make red cells, white cells and platelets, which slide out into the blood. */
import { redCell, whiteCell, platelet, farCell } from '../parts/cells.mjs';
import { dough } from '../parts/marrow.mjs';
import { umbrella } from '../parts/props.mjs';
import { teddy } from '../parts/teddy.mjs';
import { lines, nearPlane, productionLine, wayOut, whereWeAre, workshop } from '../parts/workshop.mjs';
import { at, hotspot, shadow } from '../svg.mjs';
import { handLantern } from '../parts/props.mjs';

/** Workers of a line, spread along its belt; `spots` are parts 0..1 of its length. */
const crew = {
  red: ({ x, y, length, size }, wide) => [
    dough(x + length * 0.1, y - 2, 34 * size),
    wide
      ? redCell(x + length * 0.26, y - 2, { scale: size * 0.82, pack: false, eyes: 'closed', mouth: 'small' })
      : '',
    redCell(x + length * (wide ? 0.47 : 0.38), y - 2, {
      scale: size,
      pack: false,
      start: 'up',
      end: 'up',
      mouth: 'open',
      look: [0.7, -0.4],
    }),
    redCell(x + length * (wide ? 0.74 : 0.78), y - 2, {
      scale: size,
      end: wide ? 'out' : 'hip',
      start: 'hip',
      walk: true,
      look: [0.8, 0],
    }),
  ],
  white: ({ x, y, length, size }, wide) => [
    dough(x + length * 0.09, y - 2, 40 * size),
    wide ? whiteCell(x + length * 0.24, y - 2, { scale: size * 0.8, eyes: 'closed', mouth: 'small' }) : '',
    whiteCell(x + length * (wide ? 0.48 : 0.4), y - 2, {
      scale: size,
      start: 'hip',
      end: 'wave',
      mouth: 'wonder',
      look: [0.9, -0.5],
    }),
    whiteCell(x + length * (wide ? 0.78 : 0.8), y - 2, {
      scale: size,
      walk: true,
      start: 'out',
      end: 'out',
      held: at(156, -132, umbrella(0, 0, { rotate: 96 }), { scale: 0.42 }),
      look: [0.8, 0.2],
    }),
  ],
  platelet: ({ x, y, length, size }, wide) => [
    dough(x + length * 0.08, y - 2, 24 * size),
    platelet(x + length * (wide ? 0.22 : 0.34), y - 2, {
      scale: size * 0.85,
      eyes: 'closed',
      mouth: 'small',
    }),
    platelet(x + length * (wide ? 0.4 : 0.6), y - 2, {
      scale: size,
      start: 'hip',
      end: [76, -76],
      mouth: 'open',
      eyes: 'happy',
      look: [0.5, 0],
    }),
    platelet(x + length * (wide ? 0.4 : 0.6) + 152 * size, y - 2, {
      scale: size,
      start: [-76, -76],
      end: 'up',
      mouth: 'open',
      look: [-0.7, 0],
      tilt: 4,
    }),
    wide
      ? platelet(x + length * 0.84, y - 2, { scale: size, walk: true, start: 'wave', look: [-0.6, -0.3] })
      : '',
  ],
};

const workedLine = (format, kind) =>
  hotspot(
    `${kind}-line`,
    productionLine(format, kind),
    crew[kind](lines[format][kind], format === 'landscape'),
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

const visitor = {
  landscape: () =>
    shadow(330, 912, 110, 22) +
    teddy(330, 912, {
      scale: 0.92,
      look: [0.9, -0.5],
      mouth: 'open',
      armEnd: 120,
      armStart: 30,
      tilt: 6,
      held: handLantern(128, -214),
    }),
  portrait: () =>
    shadow(196, 1496, 120, 24) +
    teddy(196, 1496, {
      scale: 1.02,
      look: [0.8, -0.8],
      mouth: 'open',
      armEnd: 128,
      armStart: 30,
      tilt: 5,
      held: handLantern(124, -222),
    }),
};

const picture = (format) => {
  const set = workshop(format, 'bone-marrow');
  const medallion = format === 'landscape' ? whereWeAre(1478, 262, 0.86) : whereWeAre(848, 498, 0.9);
  const rows = ['red', 'white', 'platelet'].map((kind) => workedLine(format, kind));
  return {
    defs: set.defs,
    art: [
      set.back,
      wayOut(format),
      sliding[format](),
      rows,
      set.front,
      medallion,
      nearPlane[format](),
      visitor[format](),
    ],
  };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {
    'red-line': { portrait: [180, 440, 640, 310], landscape: [340, 244, 1020, 190] },
    'white-line': { portrait: [180, 800, 640, 310], landscape: [290, 438, 1150, 190] },
    'platelet-line': { portrait: [180, 1160, 640, 310], landscape: [440, 632, 1020, 230] },
  },
  portrait: () => picture('portrait'),
  landscape: () => picture('landscape'),
};
