/** What each cell does: red brings air to a running foot, white shelters a house, platelets close a grazed knee. */
import { accent, green } from '../palette.mjs';
import {
  canvas,
  circle,
  group,
  linear,
  motion,
  paint,
  path,
  radial,
  rect,
  shadow,
  stroked,
} from '../svg.mjs';
import { plateletActor, redActor, whiteActor } from '../parts/cell-deeds.mjs';
import { farCell } from '../parts/cells.mjs';
import { branch, grassBlades } from '../parts/foreground.mjs';
import { bush, meadow, tree } from '../parts/garden.mjs';
import { hill } from '../parts/hillside.mjs';
import { litBank } from '../parts/marrow.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { cloud } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';

const sky = (format) => {
  const { width, height } = canvas[format];
  const tall = format === 'portrait';
  const [sunX, sunY] = tall ? [190, 250] : [210, 170];
  const bubbles = tall
    ? [
        ['red', 760, 180, 34],
        ['white', 930, 330, 40],
        ['platelet', 560, 300, 26],
        ['red', 380, 120, 24],
      ]
    : [
        ['red', 660, 92, 28],
        ['white', 1180, 84, 34],
        ['platelet', 930, 60, 22],
        ['red', 1560, 110, 30],
        ['white', 1790, 250, 36],
        ['platelet', 1720, 70, 24],
      ];
  return {
    defs:
      linear('blood-cells-sky', tall ? [0, 0, 200, 1920] : [0, 0, 400, 1080], [
        [0, '#FFE7B0'],
        [0.45, '#FBC9A8'],
        [1, '#E79C94'],
      ]) +
      radial(
        'blood-cells-sun',
        [sunX, sunY, tall ? 620 : 760],
        [
          [0, '#FFF7DC', 0.95],
          [0.35, accent.butter, 0.45],
          [1, accent.butter, 0],
        ],
      ),
    art:
      rect(0, 0, width, height, 0, { fill: paint('blood-cells-sky') }) +
      rect(0, 0, width, height, 0, { fill: paint('blood-cells-sun') }) +
      circle(sunX, sunY, 84, { fill: accent.butter }) +
      circle(sunX, sunY, 84, stroked(accent.white, 8, { opacity: 0.8 })) +
      [
        [0.42, 0.13, 1.1, 0.5],
        [0.78, 0.2, 1.4, 0.4],
        [0.2, 0.24, 0.7, 0.35],
        [0.98, 0.08, 1, 0.45],
      ]
        .map(([cx, cy, k, o]) => group({ opacity: o }, cloud(width * cx, height * cy, k * 2.2)))
        .join('') +
      bubbles.map(([kind, x, y, r]) => motion('float', farCell(kind, x, y, r, 0.75))).join(''),
  };
};

/** The flower in teddy's paw. */
const daisy =
  path('M136 -150Q150 -196 142 -226', stroked(green.moss, 8)) +
  path('M142 -262h0m22 16h0m-8 26h0m-28 0h0m-8 -26h0', stroked('#22443C', 34)) +
  path('M142 -262h0m22 16h0m-8 26h0m-28 0h0m-8 -26h0', stroked(accent.white, 25)) +
  circle(142, -240, 12, { fill: accent.butter });
const pinks = ['#E9A69A', '#D98E86'];
const meadows = [
  ['#A9C58B', '#D3E0A8'],
  ['#8FB27D', '#C5D9A4'],
  ['#7FA574', '#B9D199'],
];

const landscape = () => {
  const sheet = patternSheet('blood-cells');
  const { defs, art } = sky('landscape');
  const drawn = [
    art,
    litBank(
      [
        [-20, 420],
        [240, 340],
        [560, 430],
        [900, 350],
        [1300, 430],
        [1640, 340],
        [1960, 420],
      ],
      1100,
      pinks[0],
      '#F5C0AE',
      { rows: 2, seed: 2 },
    ),
    tree(1640, 470, { scale: 0.62, crown: '#C98A7E', light: '#E5AC9B', trunk: '#9C6157' }),
    tree(1730, 490, { scale: 0.46, crown: '#C98A7E', light: '#E5AC9B', trunk: '#9C6157' }),
    litBank(
      [
        [-20, 520],
        [300, 480],
        [700, 540],
        [1100, 480],
        [1500, 540],
        [1960, 470],
      ],
      1100,
      pinks[1],
      '#EBAA9C',
      { rows: 3, seed: 4 },
    ),
    tree(120, 700, { scale: 1.05 }),
    hill(960, 586, 860, 620, ...meadows[0], 3),
    bush(1250, 690, { scale: 0.7 }),
    whiteActor(940, 640, 1),
    tree(1830, 780, { scale: 1.25 }),
    hill(470, 770, 900, 520, ...meadows[1], 7),
    bush(200, 830, { scale: 0.8 }),
    redActor(sheet, 440, 850, 1.08),
    hill(1430, 750, 940, 560, ...meadows[2], 9),
    plateletActor(sheet, 1330, 890, 1.06),
    litBank(
      [
        [-20, 960],
        [300, 930],
        [700, 990],
        [1000, 960],
        [1400, 1010],
        [1960, 930],
      ],
      1100,
      green.fir,
      green.moss,
      { rows: 2 },
    ),
    meadow({ x: 20, y: 960, width: 560, height: 90, count: 7, seed: 5 }),
    meadow({ x: 1240, y: 990, width: 640, height: 60, count: 8, seed: 8 }),
    grassBlades(110, 1110, { scale: 0.9 }),
    grassBlades(1850, 1120, { scale: 0.9, flip: true, flower: accent.rose }),
    shadow(890, 966, 120, 20),
    teddy(890, 966, {
      pose: 'aside',
      scale: 0.94,
      look: [-0.2, -1],
      mouth: 'open',
      armStart: 20,
      armEnd: 118,
      tilt: -8,
      held: daisy,
    }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

const portrait = () => {
  const sheet = patternSheet('blood-cells');
  const { defs, art } = sky('portrait');
  const drawn = [
    art,
    litBank(
      [
        [-20, 560],
        [260, 460],
        [560, 560],
        [820, 440],
        [1120, 540],
      ],
      1940,
      pinks[0],
      '#F5C0AE',
      { rows: 2, seed: 2 },
    ),
    tree(150, 600, { scale: 0.56, crown: '#C98A7E', light: '#E5AC9B', trunk: '#9C6157' }),
    tree(240, 620, { scale: 0.42, crown: '#C98A7E', light: '#E5AC9B', trunk: '#9C6157' }),
    litBank(
      [
        [-20, 660],
        [200, 620],
        [600, 700],
        [1120, 600],
      ],
      1940,
      pinks[1],
      '#EBAA9C',
      { rows: 4, seed: 4 },
    ),
    tree(1020, 850, { scale: 1.1 }),
    hill(720, 760, 1000, 620, ...meadows[0], 3),
    bush(330, 930, { scale: 0.8 }),
    whiteActor(680, 834, 1.02),
    hill(300, 970, 1000, 700, ...meadows[1], 7),
    bush(960, 1210, { scale: 1 }),
    redActor(sheet, 240, 1052, 1.06),
    hill(800, 1370, 1180, 560, ...meadows[2], 9),
    plateletActor(sheet, 660, 1490, 1.06),
    litBank(
      [
        [-20, 1600],
        [240, 1556],
        [560, 1620],
        [1120, 1560],
      ],
      1940,
      green.fir,
      green.moss,
      { rows: 3 },
    ),
    litBank(
      [
        [-20, 1780],
        [400, 1720],
        [760, 1790],
        [1120, 1730],
      ],
      1940,
      '#26504A',
      green.moss,
      { rows: 3 },
    ),
    meadow({ x: 40, y: 1620, width: 960, height: 80, count: 10, seed: 5 }),
    grassBlades(140, 1960, { scale: 1.4 }),
    grassBlades(980, 1960, { scale: 1.25, flip: true, flower: accent.rose }),
    branch(1140, 60, { flip: true, rotate: 8, tints: [green.moss, green.sage, green.leaf] }),
    shadow(222, 1496, 130, 22),
    teddy(222, 1496, {
      pose: 'aside',
      scale: 1.04,
      look: [0.5, -0.9],
      mouth: 'open',
      armStart: 20,
      armEnd: 118,
      tilt: -8,
      held: daisy,
    }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {
    red: { portrait: [80, 850, 470, 250], landscape: [320, 330, 410, 550], answer: 'hop' },
    white: { portrait: [460, 430, 480, 410], landscape: [735, 230, 440, 400], answer: 'wave' },
    platelet: { portrait: [440, 1110, 560, 380], landscape: [1186, 500, 450, 400], answer: 'hop' },
  },
  portrait,
  landscape,
};
