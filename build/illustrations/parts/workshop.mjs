/**
 * The workshop inside the bone, seen from the same place whenever the story comes back to it. Lying like a long building in
 * landscape, standing like a tower of three floors in portrait. `lines` says where each belt stands, for whoever works there.
 */
import { accent, blood, blue, warm } from '../palette.mjs';
import { at, brush, inked, linear, n, paint, path, radial, speckle, stroked } from '../svg.mjs';
import { farCell } from './cells.mjs';
import {
  bank,
  bone,
  cushions,
  cutRim,
  hangingLantern,
  porthole,
  roomLight,
  softBox,
  sponge,
  vessel,
  vesselTree,
} from './marrow.mjs';
import { belt, machine } from './production.mjs';

const openings = {
  landscape: { x: 262, y: 222, width: 1396, height: 640 },
  portrait: { x: 160, y: 392, width: 760, height: 1130 },
};

/** Belts per format: upper side y, from x, length, size of those who work there. */
export const lines = {
  landscape: {
    red: { x: 640, y: 426, length: 710, size: 0.64, drop: 30 },
    white: { x: 540, y: 598, length: 890, size: 0.76, drop: 46 },
    platelet: { x: 430, y: 808, length: 1040, size: 1.28, drop: 30 },
  },
  portrait: {
    red: { x: 330, y: 690, length: 470, size: 0.92, drop: 44 },
    white: { x: 330, y: 1048, length: 470, size: 0.9, drop: 44 },
    platelet: { x: 330, y: 1406, length: 470, size: 1.2, drop: 44 },
  },
};

const machineColours = { red: blood.light, white: blue.helper, platelet: warm.lantern };
const machineSpots = {
  landscape: { red: [580, 462, 0.64], white: [462, 656, 0.8], platelet: [368, 858, 1] },
  portrait: { red: [268, 742, 0.92], white: [268, 1100, 0.92], platelet: [268, 1458, 0.92] },
};

/** One production line without its workers; `rolls`: it speeds up when it is tapped. */
export const productionLine = (format, kind, { rolls = false } = {}) => {
  const { x, y, length, drop } = lines[format][kind];
  const [mx, my, size] = machineSpots[format][kind];
  return (
    belt(x - 20, y, length + 20, { drop, seed: x, rolls }) +
    machine(kind, mx, my, { colour: machineColours[kind], scale: size })
  );
};

const dusk = {
  landscape: () => [
    bank(
      [
        [-20, 250],
        [300, 170],
        [700, 230],
        [1200, 150],
        [1600, 220],
        [1960, 150],
      ],
      1100,
      '#9A6078',
      0.55,
    ),
    vesselTree(120, 300, { scale: 0.9, colour: blood.dark, opacity: 0.55 }),
    vesselTree(1790, 260, { scale: 0.8, flip: true, colour: blood.dark, opacity: 0.55 }),
    vesselTree(960, 190, { scale: 0.5, colour: blood.dark, opacity: 0.35 }),
  ],
  portrait: () => [
    bank(
      [
        [-20, 420],
        [200, 300],
        [520, 380],
        [820, 280],
        [1120, 400],
      ],
      1940,
      '#9A6078',
      0.55,
    ),
    vesselTree(110, 420, { scale: 1.1, colour: blood.dark, opacity: 0.5 }),
    vesselTree(960, 400, { scale: 1, flip: true, colour: blood.dark, opacity: 0.5 }),
    speckle({
      x: 0,
      y: 0,
      width: 1080,
      height: 300,
      count: 34,
      seed: 12,
      colour: accent.butter,
      size: 6,
      opacity: 0.4,
    }),
    farCell('red', 250, 60, 26, 0.5) +
      farCell('white', 560, 110, 24, 0.35) +
      farCell('red', 860, 44, 30, 0.45) +
      farCell('platelet', 700, 170, 18, 0.5),
  ],
};

const shell = {
  landscape: () => [
    bone(30, 42, 1860, 1000),
    sponge(60, 80, 190, 300, 26, 3),
    sponge(60, 640, 180, 300, 24, 4),
    sponge(1680, 90, 160, 290, 24, 6),
    sponge(1690, 640, 150, 230, 20, 7),
    path(
      'M44 300C30 160 110 72 200 60M60 760C40 840 60 920 110 980',
      stroked(accent.white, 12, { opacity: 0.9 }),
    ),
  ],
  portrait: () => [
    at(-24, 1850, bone(0, 0, 1740, 1128), { rotate: -90 }),
    sponge(30, 170, 400, 190, 40, 3),
    sponge(650, 170, 400, 190, 40, 4),
    path(
      'M-10 230C40 140 160 120 260 130M680 150C740 128 800 122 860 126',
      stroked(accent.white, 13, { opacity: 0.9 }),
    ),
  ],
};

const rooms = {
  landscape: (window) => [
    cushions(430, 236, 1080, 250, { size: 100 }),
    [720, 930, 1140].map((x) => porthole(x, 318, 42, window)),
    // The floor runs back to the far wall, the side walls close in on it.
    path('M430 490H1500L1640 762V850H282V774Z', { fill: '#C98455', opacity: 0.85 }),
    path(
      [0.1, 0.26, 0.42, 0.58, 0.74, 0.9]
        .map((u) => `M${n(430 + 1070 * u)} 490L${n(290 + 1340 * u)} 850`)
        .join('') + 'M396 556H1534M342 664H1590',
      stroked(warm.wood, 5, { opacity: 0.4 }),
    ),
    path('M276 250L430 236V490L276 790Z', { fill: warm.lantern, opacity: 0.2 }),
    path('M1644 250L1500 236V490L1644 770Z', { fill: warm.bark, opacity: 0.2 }),
    path('M430 230V490H1500V230', stroked(warm.wood, 5, { opacity: 0.55 })),
    path('M430 496H1500', stroked(warm.paper, 12, { opacity: 0.5 })),
  ],
  portrait: (window) => [
    [410, 770, 1128].map((y, i) => cushions(170, y, 740, 250, { seed: 3 + i })),
    [
      [560, 508],
      [720, 508],
      [500, 872],
      [660, 872],
      [560, 1230],
      [720, 1230],
    ].map(([x, y]) => porthole(x, y, 40, window)),
    [742, 1100, 1458].map(
      (y, i) =>
        path(`M150 ${y}h790v${i === 2 ? 90 : 34}h-790Z`, inked(warm.clay, 5)) +
        path(`M170 ${y + 9}h740`, stroked(warm.honey, 6, { opacity: 0.8 })) +
        brush({
          x: 180,
          y: y + 16,
          width: 660,
          height: 12,
          count: 12,
          length: 60,
          seed: y,
          colour: warm.bark,
          size: 4,
          opacity: 0.4,
        }),
    ),
  ],
};

const lanterns = {
  landscape: () =>
    hangingLantern(540, 228, 60, 1.1) +
    hangingLantern(1036, 228, 6, 0.7) +
    hangingLantern(1350, 228, 30, 0.9),
  portrait: () =>
    hangingLantern(420, 398, 24, 0.9) +
    hangingLantern(770, 776, 14, 0.85) +
    hangingLantern(410, 1136, 20, 0.85),
};

const tubes = {
  landscape: [
    'M1510 400C1606 470 1540 640 1580 760C1612 850 1700 908 1990 946',
    'M1494 420C1580 484 1522 640 1560 766',
    96,
  ],
  portrait: [
    'M866 640C866 900 836 1200 862 1440C876 1600 940 1700 1120 1760',
    'M842 660C842 900 814 1190 838 1430',
    96,
  ],
};

/** The red tube that leads out of the bone; cells slide down it. */
export const wayOut = (format) => {
  const [d, lit, width] = tubes[format];
  const [x, y] = format === 'landscape' ? [1508, 396] : [866, 640];
  const mouth =
    path(`M${x - 76} ${y - 34}q76 -30 152 0l-30 62q-46 18 -92 0Z`, inked(blood.red, 6)) +
    path(`M${x - 76} ${y - 34}q76 34 152 0q-76 -32 -152 0Z`, inked(blood.dark, 5));
  const chutes = format === 'landscape' ? ['M1424 618Q1500 636 1556 700', 'M1462 826Q1520 826 1596 850'] : [];
  return chutes.map((chute) => vessel(chute, 50)).join('') + vessel(d, width, lit) + mouth;
};

/** Gradients of the set; ids start with the picture's name. */
const workshopDefs = (format, name, dim) => {
  const tall = format === 'portrait';
  return (
    linear(`${name}-dusk`, tall ? [0, 0, 300, 1920] : [0, 0, 700, 1080], [
      [0, '#5D4A74'],
      [0.55, '#A0647C'],
      [1, '#D98F80'],
    ]) +
    roomLight(`${name}-room`, tall ? [200, 400, 960, 1500] : [300, 250, 1650, 860], dim) +
    radial(`${name}-glow`, tall ? [460, 900, 900] : [760, 480, 1000], [
      [0, warm.honey, 0.55],
      [0.6, warm.honey, 0.16],
      [1, warm.honey, 0],
    ])
  );
};

/** The set: `defs`, `back` (everything behind the workers) and `front` (the cut edge). `dim` lowers the light a little. */
export const workshop = (format, name, { dim = false } = {}) => {
  const { width, height } =
    format === 'portrait' ? { width: 1080, height: 1920 } : { width: 1920, height: 1080 };
  const opening = openings[format];
  const d = softBox(opening.x, opening.y, opening.width, opening.height, { seed: 4 });
  const sky = `M0 0h${n(width)}v${n(height)}h${n(-width)}Z`;
  return {
    defs: workshopDefs(format, name, dim),
    back: [
      path(sky, { fill: paint(`${name}-dusk`) }),
      dusk[format](),
      path(sky, { fill: paint(`${name}-glow`) }),
      shell[format](),
      path(d, { fill: paint(`${name}-room`) }),
      rooms[format]('#8A5C78'),
      lanterns[format](),
    ]
      .flat(9)
      .join(''),
    front: cutRim(d, opening),
  };
};
