/** From home to the hospital and back: three children, three paths, each with somebody of the team and a bag of their own. */
import { accent, blood, green, warm } from '../palette.mjs';
import { hospital, house } from '../parts/buildings.mjs';
import { bush, leafCorner, meadow, ridge, tree, tufts, tulip } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { cloud, lantern } from '../parts/rooms.mjs';
import { ribbon, stones } from '../parts/stepping-stones.mjs';
import { hoppers, pullers, stoneMover, wheels } from '../parts/travellers.mjs';
import { brush, canvas, circle, hotspot, linear, paint, path, radial, rect } from '../svg.mjs';

const name = 'my-plan';
const world = ({ width, height }, horizon, sun) => ({
  defs:
    linear(
      `${name}-sky`,
      [0, 0, 0, horizon + 200],
      [
        [0, '#A9D3E0'],
        [0.7, '#E2EEE6'],
        [1, accent.butter],
      ],
    ) +
    linear(
      `${name}-field`,
      [0, horizon, 0, height],
      [
        [0, green.leaf],
        [1, green.sage],
      ],
    ) +
    radial(
      `${name}-sun`,
      [...sun, 900],
      [
        [0, accent.butter, 0.75],
        [0.4, accent.butter, 0.2],
        [1, accent.butter, 0],
      ],
    ),
  art: [
    rect(0, 0, width, height, 0, { fill: paint(`${name}-sky`) }),
    circle(...sun, 92, { fill: accent.butter }),
    circle(...sun, 150, { fill: accent.butter, opacity: 0.35 }),
    ridge(
      width,
      height,
      [horizon - 130, horizon - 210, horizon - 120, horizon - 190, horizon - 130],
      '#A8C6B4',
      { opacity: 0.2 },
    ),
    ridge(
      width,
      height,
      [horizon - 60, horizon - 110, horizon - 50, horizon - 120, horizon - 70],
      '#94BA8C',
      { opacity: 0.2, seed: 6 },
    ),
    path(
      `M0 ${horizon}Q${width * 0.3} ${horizon - 50} ${width * 0.55} ${horizon}T${width} ${horizon - 10}V${height}H0Z`,
      { fill: paint(`${name}-field`) },
    ),
    brush({
      x: -60,
      y: horizon + 60,
      width,
      height: height - horizon,
      count: 34,
      length: 150,
      angle: -5,
      seed: 11,
      colour: accent.butter,
      size: 10,
      opacity: 0.3,
    }),
  ].join(''),
  veil: rect(0, 0, width, height, 0, { fill: paint(`${name}-sun`), opacity: 0.55 }),
});

const portrait = () => {
  const sheet = patternSheet(name);
  const land = world(canvas.portrait, 730, [150, 260]);
  const size = (y) => 17 + (y - 700) * 0.038;
  const art = [
    land.art,
    cloud(520, 230, 1.7),
    cloud(860, 360, 1.2),
    cloud(330, 430, 0.9),
    tree(60, 760, { scale: 0.8 }),
    tree(1030, 770, { scale: 0.9, crown: green.moss, light: green.sage }),
    tufts({ x: 0, y: 800, width: 1080, height: 1060, count: 12, colour: green.moss }),
    hospital(770, 790, { scale: 0.92 }),
    house(250, 800, { scale: 0.98 }),
    lantern(420, 812, { scale: 0.5 }),
    ribbon(
      [
        [200, 810],
        [120, 930],
        [150, 1090],
        [330, 1180],
        [600, 1180],
        [860, 1130],
        [900, 960],
        [800, 800],
      ],
      62,
      warm.cream,
    ),
    hotspot(
      'path',
      stones(
        [
          [260, 810],
          [330, 880],
          [480, 930],
          [640, 905],
          [740, 800],
        ],
        11,
        [warm.honey, warm.lantern, warm.cream],
        size,
      ),
    ),
    stones(
      [
        [160, 800],
        [40, 960],
        [30, 1200],
        [90, 1400],
        [300, 1500],
        [620, 1520],
        [900, 1470],
        [1010, 1290],
        [1000, 1000],
        [850, 800],
      ],
      25,
      [accent.rose, blood.light, warm.cream],
      size,
    ),
    meadow({ x: 80, y: 1000, width: 900, height: 90, count: 6, seed: 5 }),
    bush(980, 1240, { scale: 0.8 }),
    hoppers(sheet, { x: 520, y: 960, s: 0.64 }),
    wheels(sheet, { x: 250, y: 1200, s: 0.92 }),
    stoneMover(150, 1460, 0.95),
    pullers(sheet, { x: 640, y: 1498, s: 1.08 }),
    meadow({ x: 40, y: 1600, width: 1000, height: 200, count: 12 }),
    tulip(120, 1700, { scale: 1.5 }),
    tulip(930, 1720, { scale: 1.4, fill: blood.light }),
    leafCorner(1120, 2000, { scale: 0.9, flip: true }),
    land.veil,
  ];
  return { defs: sheet.defs() + land.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const land = world(canvas.landscape, 470, [200, 170]);
  const size = (y) => 17 + (y - 450) * 0.058;
  const art = [
    land.art,
    cloud(620, 140, 1.6),
    cloud(1100, 220, 1.1),
    cloud(1700, 120, 1.4),
    tree(130, 540, { scale: 0.95 }),
    tree(760, 470, { scale: 0.6 }),
    tree(1790, 540, { scale: 1, crown: green.moss, light: green.sage }),
    tufts({ x: 0, y: 540, width: 1920, height: 500, count: 12, colour: green.moss }),
    hospital(1400, 520, { scale: 0.92 }),
    house(440, 530, { scale: 1 }),
    lantern(620, 545, { scale: 0.5 }),
    ribbon(
      [
        [400, 540],
        [340, 640],
        [420, 750],
        [700, 770],
        [1060, 740],
        [1330, 680],
        [1400, 540],
      ],
      58,
      warm.cream,
    ),
    hotspot(
      'path',
      stones(
        [
          [470, 540],
          [620, 600],
          [860, 620],
          [1120, 600],
          [1340, 530],
        ],
        16,
        [warm.honey, warm.lantern, warm.cream],
        size,
      ),
    ),
    stones(
      [
        [360, 540],
        [200, 660],
        [200, 830],
        [400, 920],
        [800, 930],
        [1200, 920],
        [1560, 850],
        [1640, 700],
        [1460, 530],
      ],
      28,
      [accent.rose, blood.light, warm.cream],
      size,
    ),
    bush(1720, 700, { scale: 0.9 }),
    hoppers(sheet, { x: 930, y: 630, s: 0.6 }),
    wheels(sheet, { x: 620, y: 785, s: 0.8 }),
    stoneMover(1530, 850, 0.9),
    pullers(sheet, { x: 1150, y: 916, s: 0.94 }),
    meadow({ x: 60, y: 960, width: 1800, height: 70, count: 16 }),
    tulip(230, 1000, { scale: 1.3 }),
    tulip(1650, 1010, { scale: 1.2, fill: blood.light }),
    leafCorner(1960, 1140, { scale: 0.7, flip: true }),
    land.veil,
  ];
  return { defs: sheet.defs() + land.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    path: { portrait: [400, 690, 300, 290], landscape: [830, 400, 260, 240] },
    team: { portrait: [90, 740, 190, 460], landscape: [480, 410, 180, 380] },
    bag: { portrait: [400, 1300, 200, 200], landscape: [920, 720, 190, 198] },
  },
  portrait,
  landscape,
};
