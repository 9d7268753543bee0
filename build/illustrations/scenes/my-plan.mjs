/** From home to the hospital and back: three children, three paths, each with somebody of the team and a bag of their own. */
import { accent, blood, green, warm } from '../palette.mjs';
import { hospital, house } from '../parts/buildings.mjs';
import { grassBlades } from '../parts/foreground.mjs';
import { meadow, ridge, tree, tufts } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { cloud, lantern } from '../parts/rooms.mjs';
import { ribbon, stones } from '../parts/stepping-stones.mjs';
import { hoppers, pullers, stoneMover, wheels } from '../parts/travellers.mjs';
import { canvas, circle, hotspot, linear, paint, path, radial, rect, stroked } from '../svg.mjs';

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
    // The field rolls: two soft swells catch the light.
    path(
      `M0 ${horizon + 120}Q${width * 0.3} ${horizon + 30} ${width * 0.7} ${horizon + 130}T${width} ${horizon + 90}V${horizon + 170}Q${width * 0.6} ${horizon + 230} 0 ${horizon + 190}Z`,
      { fill: accent.butter, opacity: 0.2 },
    ),
    path(`M0 ${height - 190}Q${width * 0.4} ${height - 300} ${width} ${height - 150}V${height}H0Z`, {
      fill: green.moss,
      opacity: 0.35,
    }),
  ].join(''),
  veil: rect(0, 0, width, height, 0, { fill: paint(`${name}-sun`), opacity: 0.55 }),
});

const rose = [accent.rose, blood.light, warm.cream];
const portrait = () => {
  const sheet = patternSheet(name);
  const land = world(canvas.portrait, 730, [150, 260]);
  const size = (y) => 12 + (y - 740) * 0.05;
  const art = [
    land.art,
    cloud(520, 230, 1.7),
    cloud(860, 360, 1.2),
    tree(40, 790, { scale: 0.8 }),
    tree(1030, 770, { scale: 0.8, crown: green.moss, light: green.sage }),
    tufts({ x: 0, y: 860, width: 1080, height: 900, count: 6, colour: green.moss }),
    hospital(760, 790, { scale: 0.88 }),
    house(240, 800, { scale: 0.92 }),
    lantern(400, 812, { scale: 0.5 }),
    ribbon(
      [
        [200, 806],
        [90, 900],
        [80, 1080],
        [300, 1190],
        [600, 1190],
        [880, 1120],
        [900, 950],
        [790, 800],
      ],
      62,
      warm.cream,
    ),
    hotspot(
      'path',
      stones(
        [
          [260, 806],
          [330, 880],
          [480, 930],
          [640, 905],
          [740, 796],
        ],
        11,
        [warm.honey, warm.lantern, warm.cream],
        size,
      ),
    ),
    stones(
      [
        [150, 806],
        [-20, 960],
        [-30, 1240],
        [60, 1440],
        [300, 1540],
        [640, 1560],
        [940, 1500],
        [1070, 1320],
        [1040, 1000],
        [840, 800],
      ],
      22,
      rose,
      size,
    ),
    hoppers(sheet, { x: 520, y: 960, s: 0.6 }),
    wheels(sheet, { x: 250, y: 1206, s: 0.88 }),
    pullers(sheet, { x: 700, y: 1540, s: 1.22 }),
    stoneMover(250, 1570, 1.12),
    grassBlades(120, 1930, { scale: 1.1 }),
    grassBlades(960, 1950, { scale: 1.2, flip: true, flower: accent.rose }),
    path('M610 470q14 -16 28 0q14 -16 28 0M720 420q10 -12 20 0q10 -12 20 0', stroked('#5F4D5E', 4)),
    land.veil,
  ];
  return { defs: sheet.defs() + land.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const land = world(canvas.landscape, 470, [200, 170]);
  const size = (y) => 11 + (y - 500) * 0.085;
  const art = [
    land.art,
    cloud(700, 140, 1.6),
    cloud(1100, 220, 1.1),
    tree(100, 560, { scale: 0.9 }),
    tree(840, 470, { scale: 0.5 }),
    tree(1800, 560, { scale: 0.9, crown: green.moss, light: green.sage }),
    tufts({ x: 0, y: 560, width: 1920, height: 460, count: 6, colour: green.moss }),
    hospital(1440, 520, { scale: 0.9 }),
    house(400, 530, { scale: 0.95 }),
    lantern(566, 540, { scale: 0.5 }),
    ribbon(
      [
        [370, 534],
        [250, 620],
        [400, 720],
        [800, 760],
        [1200, 772],
        [1530, 700],
        [1450, 534],
      ],
      60,
      warm.cream,
    ),
    hotspot(
      'path',
      stones(
        [
          [430, 534],
          [620, 596],
          [860, 630],
          [1120, 610],
          [1390, 530],
        ],
        17,
        [warm.honey, warm.lantern, warm.cream],
        size,
      ),
    ),
    stones(
      [
        [330, 534],
        [110, 640],
        [90, 840],
        [300, 980],
        [800, 1010],
        [1300, 990],
        [1680, 880],
        [1760, 700],
        [1500, 530],
      ],
      22,
      rose,
      size,
    ),
    hoppers(sheet, { x: 960, y: 640, s: 0.56 }),
    wheels(sheet, { x: 1290, y: 790, s: 0.86 }),
    pullers(sheet, { x: 560, y: 992, s: 1.14 }),
    stoneMover(980, 1010, 1.06),
    meadow({ x: 1150, y: 930, width: 600, height: 110, count: 8 }),
    grassBlades(1790, 1100, { scale: 0.95, flip: true, flower: accent.rose }),
    grassBlades(120, 1110, { scale: 0.8 }),
    land.veil,
  ];
  return { defs: sheet.defs() + land.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    path: { portrait: [400, 690, 300, 290], landscape: [830, 430, 260, 240], answer: 'glow' },
    team: { portrait: [90, 740, 190, 460], landscape: [1130, 390, 190, 390], answer: 'hop' },
    bag: { portrait: [400, 1300, 200, 200], landscape: [300, 720, 200, 200], answer: 'slide' },
  },
  portrait,
  landscape,
};
