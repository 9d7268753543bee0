/** The garden at night: one big flower opens and closes, two children and teddy breathe along, fireflies keep them company. */
import { poses } from '../parts/poses.mjs';
import { accent, blue } from '../palette.mjs';
import { bloom, dandelion, seeds } from '../parts/breathing-flower.mjs';
import { children } from '../parts/cast.mjs';
import { bush, fireflies, meadow, moon, ridge, stars, tree, tufts, tulip } from '../parts/garden.mjs';
import { branch, grassBlades } from '../parts/foreground.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { lantern } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';
import {
  at,
  canvas,
  ellipse,
  hotspot,
  linear,
  motion,
  paint,
  path,
  radial,
  rect,
  shadow,
  stroked,
} from '../svg.mjs';

const name = 'calm-corner';
const nightGreen = { far: '#2F4A6B', middle: '#2A5260', near: '#24484C', light: '#5B8C86' };

/** One child sits with a hand on the belly, one lies back on an elbow and blows a dandelion. */
const belly = (sheet, { x, y, size }) =>
  shadow(x, y, 110 * size, 18 * size) +
  person(sheet, children.olive, {
    x,
    y,
    scale: size,
    pose: { ...poses.crossLegged, tilt: -4 },
    expression: 'content',
    turn: 0.25,
    handAt: { near: [x + 12 * size, y - 70 * size], far: [x + 4 * size, y - 96 * size] },
    hands: { near: 'flat', far: 'flat' },
    change: { top: { ...children.olive.top, cloth: ['stripes', blue.helper, blue.sky] } },
  });

const blower = (sheet, { x, y, size, facing = -1 }) => {
  const stem = [x + facing * 84 * size, y - 134 * size];
  return (
    shadow(x, y, 130 * size, 18 * size) +
    person(sheet, children.ash, {
      x,
      y,
      scale: size,
      facing,
      pose: { ...poses.sitLegsOut, tilt: 6, lean: 4 },
      expression: 'blow',
      turn: 0.8,
      handAt: { near: stem, far: [x + facing * 70 * size, y - 40 * size] },
      hands: { near: 'grip' },
    }) +
    at(stem[0], stem[1], dandelion, { scale: size, flip: facing > 0 ? false : true })
  );
};

const sky = (format, horizon) => ({
  defs:
    linear(
      `${name}-sky`,
      [0, 0, 0, horizon],
      [
        [0, '#1C2750'],
        [0.6, '#34508A'],
        [1, '#7A7FA8'],
      ],
    ) +
    radial(`${name}-warm`, format.warm, [
      [0, accent.butter, 0.5],
      [0.5, accent.butter, 0.14],
      [1, accent.butter, 0],
    ]) +
    linear(
      `${name}-ground`,
      [0, horizon, 0, format.height],
      [
        [0, '#3B6B6E'],
        [1, '#1E3B4A'],
      ],
    ),
  art: rect(0, 0, format.width, format.height, 0, { fill: paint(`${name}-sky`) }),
});
const ground = ({ width, height }, y) =>
  path(`M0 ${y}Q${width * 0.3} ${y - 60} ${width * 0.56} ${y - 6}T${width} ${y - 20}V${height}H0Z`, {
    fill: paint(`${name}-ground`),
  });
const nightTree = (x, y, scale) =>
  tree(x, y, { scale, crown: nightGreen.near, light: nightGreen.light, trunk: '#3A3350' });
const nightBush = (x, y, scale) => bush(x, y, { scale, fill: nightGreen.near, light: nightGreen.light });
const warmVeil = ({ width, height }) =>
  rect(0, 0, width, height, 0, { fill: blue.night, opacity: 0.1 }) +
  rect(0, 0, width, height, 0, { fill: paint(`${name}-warm`) });
const darkLeaves = ['#1B3A48', '#2E6266', '#24505A'];

const portrait = () => {
  const sheet = patternSheet(name);
  const format = { ...canvas.portrait, warm: [200, 1330, 760] };
  const night = sky(format, 1180);
  const art = [
    night.art,
    stars({ x: 0, y: 0, width: 1080, height: 900, count: 90 }),
    moon(210, 270, 92),
    path('M300 520q120 -40 240 -6t260 -20', stroked(accent.white, 16, { opacity: 0.1 })),
    ridge(1080, 1920, [1010, 930, 1000, 900, 980], nightGreen.far, { opacity: 0.06 }),
    nightTree(120, 1090, 1.3),
    nightTree(980, 1060, 1.5),
    nightTree(850, 1080, 0.9),
    ridge(1080, 1920, [1120, 1070, 1110, 1060, 1100], nightGreen.middle, { opacity: 0.06 }),
    nightBush(330, 1150, 1.1),
    nightBush(1010, 1170, 1.4),
    ground(format, 1200),
    tufts({ x: 0, y: 1240, width: 1080, height: 620, count: 50, colour: nightGreen.light }),
    meadow({ x: 40, y: 1540, width: 1000, height: 280, count: 14 }),
    hotspot(
      'fireflies',
      motion(
        'float',
        fireflies([
          [800, 520, 1.5],
          [920, 600, 1.1],
          [860, 690, 1.3],
          [740, 610, 0.9],
          [960, 480, 0.8],
        ]),
      ),
    ),
    ellipse(520, 1440, 330, 30, { fill: '#14203F', opacity: 0.25 }),
    bloom(500, 850, 0.95, 610),
    lantern(130, 1430, { scale: 0.92 }),
    belly(sheet, { x: 330, y: 1480, size: 1.3 }),
    blower(sheet, { x: 840, y: 1440, size: 1.26 }),
    seeds(560, 1150, 1.2),
    hotspot(
      'teddy',
      shadow(570, 1500, 130, 18),
      teddy(530, 1496, { pose: 'tummy', scale: 0.9, eyes: 'closed', tilt: -5 }),
    ),
    tulip(90, 1640, { scale: 1.3, fill: accent.plum }),
    tulip(980, 1660, { scale: 1.2 }),
    tulip(910, 1700, { scale: 0.9, fill: accent.butter }),
    fireflies([
      [250, 1120, 0.8],
      [640, 1700, 0.8],
      [140, 700, 0.7],
    ]),
    warmVeil(format),
    grassBlades(120, 1950, { scale: 1.3, tints: darkLeaves, flower: accent.rose }),
    grassBlades(980, 1960, { scale: 1.1, flip: true, tints: darkLeaves, flower: '#9C93B0' }),
    branch(1130, 30, { flip: true, scale: 1, tints: darkLeaves }),
  ];
  return { defs: sheet.defs() + night.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const format = { ...canvas.landscape, warm: [470, 760, 760] };
  const night = sky(format, 720);
  const art = [
    night.art,
    stars({ x: 0, y: 0, width: 1920, height: 560, count: 90 }),
    moon(370, 210, 82),
    path('M560 330q180 -40 360 -6t400 -20', stroked(accent.white, 16, { opacity: 0.1 })),
    ridge(1920, 1080, [600, 520, 590, 500, 560, 540], nightGreen.far, { opacity: 0.06 }),
    nightTree(120, 690, 1.5),
    nightTree(1780, 670, 1.6),
    nightTree(1600, 660, 0.9),
    nightTree(520, 650, 0.8),
    ridge(1920, 1080, [690, 640, 680, 630, 670, 650], nightGreen.middle, { opacity: 0.06 }),
    nightBush(680, 710, 1),
    nightBush(1700, 720, 1.4),
    ground(format, 740),
    tufts({ x: 0, y: 770, width: 1920, height: 290, count: 50, colour: nightGreen.light }),
    meadow({ x: 60, y: 930, width: 1800, height: 90, count: 14 }),
    hotspot(
      'fireflies',
      motion(
        'float',
        fireflies([
          [1380, 280, 1.4],
          [1500, 350, 1],
          [1430, 440, 1.2],
          [1310, 380, 0.9],
          [1540, 240, 0.8],
        ]),
      ),
    ),
    bloom(960, 420, 0.86, 560),
    lantern(450, 830, { scale: 0.9 }),
    belly(sheet, { x: 650, y: 890, size: 1.2 }),
    blower(sheet, { x: 1390, y: 880, size: 1.16 }),
    seeds(1120, 640, 1.1),
    hotspot(
      'teddy',
      shadow(980, 914, 130, 16),
      teddy(930, 910, { pose: 'tummy', scale: 0.9, eyes: 'closed', tilt: -5 }),
    ),
    tulip(300, 940, { scale: 1.2, fill: accent.plum }),
    tulip(1600, 950, { scale: 1.1 }),
    tulip(1680, 990, { scale: 0.9, fill: accent.butter }),
    fireflies([
      [760, 560, 0.8],
      [260, 520, 0.7],
    ]),
    warmVeil(format),
    grassBlades(110, 1110, { scale: 0.95, tints: darkLeaves, flower: accent.rose }),
    grassBlades(1810, 1110, { scale: 0.9, flip: true, tints: darkLeaves, flower: '#9C93B0' }),
    branch(1960, 20, { flip: true, scale: 0.9, rotate: 4, tints: darkLeaves }),
  ];
  return { defs: sheet.defs() + night.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    flower: { portrait: [290, 640, 420, 420], landscape: [770, 220, 380, 380], answer: 'grow' },
    fireflies: { portrait: [720, 430, 280, 300], landscape: [1270, 190, 310, 300], answer: 'glow' },
    teddy: { portrait: [450, 1300, 250, 200], landscape: [850, 710, 250, 200], answer: 'grow' },
  },
  portrait,
  landscape,
};
