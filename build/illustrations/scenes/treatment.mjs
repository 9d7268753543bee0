/** A house cut open at night, three rooms of help: the drop sweeps, the lamp shines softly, seed workers arrive. */
import { accent, green, ink, warm } from '../palette.mjs';
import { canvas, circle, inked, linear, n, paint, path, rect, speckle, stroked } from '../svg.mjs';
import { grassBlades } from '../parts/foreground.mjs';
import { bush, moon, stars, tree } from '../parts/garden.mjs';
import { chemoRoom, lampRoom, seedRoom } from '../parts/house-rooms.mjs';
import { bank } from '../parts/marrow.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { lantern } from '../parts/rooms.mjs';

const name = 'treatment';

const defs = (tall) =>
  linear(`${name}-night`, tall ? [0, 0, 0, 1920] : [0, 0, 0, 1080], [
    [0, '#26325C'],
    [0.55, '#54517F'],
    [1, '#B9788A'],
  ]) +
  linear(`${name}-workshop`, tall ? [60, 0, 1020, 0] : [280, 200, 1640, 400], [
    [0, '#FFE9B8'],
    [0.5, '#F6C78C'],
    [1, '#E5A36D'],
  ]) +
  linear(`${name}-bedroom`, tall ? [60, 0, 1020, 0] : [690, 200, 1250, 500], [
    [0, '#8E8FB8'],
    [1, '#5B5F95'],
  ]) +
  linear(`${name}-beam`, tall ? [820, 800, 560, 1080] : [1100, 470, 900, 720], [
    [0, accent.butter, 0.85],
    [1, accent.butter, 0.12],
  ]);

/** Rows of round tiles between the eaves (y) and the ridge (`peak`). */
const tiles = (x, y, width, peak) => {
  let d = '';
  for (let row = 1; row < 6; row += 1) {
    const part = row / 6;
    const rowY = y - 14 - (y - peak) * part * 0.86;
    const half = (width / 2 + 60) * (1 - part ** 1.35 * 0.94) - 40;
    for (let tx = -half + (row % 2) * 22; tx < half - 30; tx += 46)
      d += `M${n(x + width / 2 + tx)} ${n(rowY)}q20 18 40 0`;
  }
  return path(d, stroked(warm.bark, 5, { opacity: 0.5 }));
};

/** Roof and walls round the rooms; `box` encloses them. */
const houseShell = ([x, y, width, height], peak) => {
  const middle = x + width / 2;
  const attic = y - (y - peak) * 0.42;
  return [
    path(`M${middle + width * 0.2} ${peak + 130}V${peak - 30}h84v150`, inked(warm.clay, 7)) +
      path(`M${middle + width * 0.2 - 12} ${peak - 34}h108v26h-108Z`, inked(warm.honey, 6)),
    path(`M${x - 30} ${y}H${x + width + 30}V${y + height + 30}H${x - 30}Z`, inked(warm.cream, 8)),
    path(`M${x + width - 10} ${y + 10}H${x + width + 24}V${y + height + 24}H${x + width - 10}Z`, {
      fill: warm.honey,
    }),
    path(
      `M${x - 90} ${y + 8}Q${middle - width * 0.2} ${peak + 20} ${middle} ${peak}Q${middle + width * 0.2} ${peak + 20} ${x + width + 90} ${y + 8}Q${middle} ${y - 28} ${x - 90} ${y + 8}Z`,
      inked(warm.clay, 8),
    ),
    tiles(x, y, width, peak),
    path(
      `M${x - 40} ${y - 16}Q${middle - width * 0.2} ${peak + 40} ${middle - 30} ${peak + 18}`,
      stroked(warm.marrow, 10),
    ),
    circle(middle - 20, attic, 96, { fill: accent.butter, opacity: 0.22 }) +
      circle(middle - 20, attic, 50, inked(accent.butter, 7)) +
      circle(middle - 20, attic, 50, stroked(warm.honey, 12)) +
      path(`M${middle - 20} ${attic - 50}v100M${middle - 70} ${attic}h100`, stroked(ink.ink, 6)),
  ].join('');
};

const outside = (format) => {
  const { width, height } = canvas[format];
  const tall = format === 'portrait';
  return [
    rect(0, 0, width, height, 0, { fill: paint(`${name}-night`) }),
    stars({ x: 0, y: 0, width, height: height * 0.5, count: 80 }),
    moon(tall ? 900 : 150, tall ? 140 : 150, tall ? 62 : 64),
    bank(
      tall
        ? [
            [-20, 1240],
            [260, 1150],
            [700, 1260],
            [1120, 1120],
          ]
        : [
            [-20, 700],
            [300, 620],
            [960, 700],
            [1500, 600],
            [1960, 680],
          ],
      height + 20,
      '#3D4A6B',
    ),
    tall
      ? [
          tree(20, 1520, { scale: 1.3, crown: green.fir, light: green.moss }),
          tree(1060, 1500, { scale: 1.2, crown: green.fir, light: green.moss }),
        ]
      : [
          tree(110, 930, { scale: 1.5, crown: green.fir, light: green.moss }),
          tree(1800, 940, { scale: 1.6, crown: green.fir, light: green.moss }),
        ],
  ];
};

const night = ['#1F4043', green.fir, '#26504A'];
const landscape = () => {
  const sheet = patternSheet(name);
  const rooms = [
    [290, 330, 372, 566],
    [686, 330, 584, 566],
    [1294, 330, 340, 566],
  ];
  const art = [
    outside('landscape'),
    houseShell([290, 320, 1344, 586], 60),
    chemoRoom(rooms[0], false),
    lampRoom(rooms[1], false, sheet),
    seedRoom(rooms[2], false),
    bank(
      [
        [-20, 950],
        [400, 930],
        [960, 960],
        [1500, 930],
        [1960, 960],
      ],
      1100,
      green.fir,
    ),
    speckle({
      x: 0,
      y: 980,
      width: 1920,
      height: 100,
      count: 50,
      seed: 6,
      colour: green.sage,
      size: 7,
      opacity: 0.5,
    }),
    bush(200, 990, { scale: 1.3 }),
    bush(1730, 1000, { scale: 1.4 }),
    bush(1560, 1020, { scale: 0.8, fill: green.sage, light: green.leaf }),
    lantern(330, 1010, { scale: 0.7 }),
    grassBlades(1790, 1110, { scale: 0.9, flip: true, tints: night, flower: accent.rose }),
    grassBlades(60, 1120, { scale: 0.7, tints: night }),
  ];
  return { defs: defs(false) + sheet.defs(), art };
};

const portrait = () => {
  const sheet = patternSheet(name);
  const rooms = [
    [90, 436, 900, 304],
    [90, 762, 900, 430],
    [90, 1214, 900, 286],
  ];
  const art = [
    outside('portrait'),
    houseShell([90, 424, 900, 1080], 170),
    chemoRoom(rooms[0], true),
    lampRoom(rooms[1], true, sheet),
    seedRoom(rooms[2], true),
    bank(
      [
        [-20, 1600],
        [400, 1550],
        [760, 1600],
        [1120, 1560],
      ],
      1940,
      green.fir,
    ),
    bank(
      [
        [-20, 1760],
        [300, 1720],
        [800, 1780],
        [1120, 1720],
      ],
      1940,
      '#26504A',
    ),
    speckle({
      x: 0,
      y: 1620,
      width: 1080,
      height: 280,
      count: 70,
      seed: 6,
      colour: green.sage,
      size: 7,
      opacity: 0.5,
    }),
    bush(130, 1650, { scale: 1.4 }),
    bush(960, 1680, { scale: 1.6 }),
    bush(830, 1760, { scale: 1, fill: green.sage, light: green.leaf }),
    lantern(330, 1730, { scale: 1 }),
    grassBlades(960, 1950, { scale: 1.2, flip: true, tints: night, flower: accent.rose }),
    grassBlades(80, 1960, { scale: 1, tints: night }),
  ];
  return { defs: defs(true) + sheet.defs(), art };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {
    chemotherapy: { portrait: [150, 450, 800, 285], landscape: [296, 480, 360, 410], answer: 'wave' },
    radiotherapy: { portrait: [400, 780, 570, 400], landscape: [790, 440, 470, 450], answer: 'glow' },
    'stem-cells': { portrait: [440, 1220, 500, 275], landscape: [1300, 560, 330, 330], answer: 'hop' },
  },
  portrait,
  landscape,
};
