/** The hospital as a doll's house with four rooms; everything that is done is done on teddy, and nobody is alone. */
import { accent, blood, green, ink, warm } from '../palette.mjs';
import { bush, meadow, ridge, tree, tulip } from '../parts/garden.mjs';
import { lamp, pane } from '../parts/hospital-things.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { cloud, lantern } from '../parts/rooms.mjs';
import { frame } from '../parts/frame.mjs';
import { rooms } from '../parts/test-rooms.mjs';
import { at, canvas, circle, hotspot, inked, linear, paint, path, radial, rect, stroked } from '../svg.mjs';

const name = 'tests';
/** A room in its box, seen a little from the side: back wall, a wall turning away, a floor running back, light from the start side. */
const cell = (sheet, id, { x, y, w, h, s, wall, extra = '', dx = 0, floor = '#E3B27C' }) => {
  const [back, deep] = [x + w - 46, y + h - 74];
  const far = `L${back} ${deep}`;
  return hotspot(
    id,
    rect(x, y, w, h, 0, { fill: wall }),
    path(`M${back} ${y}H${x + w}V${y + h}${far}Z`, { fill: accent.plum, opacity: 0.22 }),
    path(`M${x} ${deep}H${back}L${x + w} ${y + h}H${x}Z`, { fill: floor }),
    path(
      [0.12, 0.34, 0.56, 0.78]
        .map((u) => `M${x + w * (u + 0.03)} ${deep}L${x + w * (u * 1.1 - 0.04)} ${y + h}`)
        .join(''),
      stroked(warm.wood, 3, { opacity: 0.4 }),
    ),
    path(`M${x} ${deep - 6}H${back}L${x + w} ${y + h - 8}`, stroked(warm.paper, 10)),
    path(
      `M${x} ${deep}H${back}L${x + w} ${y + h}M${back} ${y}V${deep}`,
      stroked(ink.line, 3, { opacity: 0.6 }),
    ),
    path(`M${x + w * 0.1} ${y}L${x} ${y + h * 0.2}V${y + h}H${x + w * 0.3}L${x + w * 0.5} ${y}Z`, {
      fill: accent.butter,
      opacity: 0.2,
    }),
    at(x, y, extra),
    at(x + dx, y + h - 22, rooms[id](sheet, w, s)),
  );
};
const beam = (d) =>
  path(d, stroked(ink.ink, 30)) +
  path(d, stroked(warm.wood, 20)) +
  path(d, stroked(warm.marigold, 4, { opacity: 0.6 }));

const outdoors = ({ width, height }, horizon, sun) => ({
  defs:
    linear(
      `${name}-sky`,
      [0, 0, 0, height],
      [
        [0, '#A9D3E0'],
        [1, '#F3EBD2'],
      ],
    ) +
    radial(
      `${name}-sun`,
      [...sun, 900],
      [
        [0, accent.butter, 0.6],
        [1, accent.butter, 0],
      ],
    ),
  art: [
    rect(0, 0, width, height, 0, { fill: paint(`${name}-sky`) }),
    circle(...sun, 80, { fill: accent.butter }),
    ridge(width, height, [horizon - 90, horizon - 150, horizon - 80, horizon - 140, horizon - 90], '#A8C6B4'),
    ridge(width, height, [horizon, horizon - 30, horizon - 6, horizon - 30, horizon], green.leaf, {
      seed: 8,
    }),
  ].join(''),
  veil: rect(0, 0, width, height, 0, { fill: paint(`${name}-sun`), opacity: 0.4 }),
});
const roof = (sheet, x1, x2, y, top) =>
  path(`M${x1 - 50} ${y}L${(x1 + x2) / 2} ${top}L${x2 + 50} ${y}Z`, {
    fill: sheet.cloth('waves', blood.deep, '#C65A50', 2),
    stroke: ink.blood,
    strokeWidth: 7,
  }) +
  path(`M${(x1 + x2) / 2} ${top}L${x2 + 50} ${y}H${(x1 + x2) / 2 + 160}Z`, { fill: ink.ink, opacity: 0.14 }) +
  path(`M${x1 - 30} ${y - 14}L${(x1 + x2) / 2} ${top + 16}`, stroked(blood.light, 8, { opacity: 0.7 }));
const attic = (x, y) =>
  circle(x, y, 74, inked(warm.cream, 7)) +
  path(`M${x - 74} ${y}H${x + 74}`, stroked(ink.ink, 4, { opacity: 0.3 })) +
  lantern(x, y + 50, { scale: 0.62 });

const portrait = () => {
  const sheet = patternSheet(name);
  const land = outdoors(canvas.portrait, 1560, [130, 190]);
  const walls = {
    pink: sheet.cloth('dots', '#F8DCCB', '#F4CFBA', 2),
    mint: sheet.cloth('pinstripes', '#DDE9DA', '#CBDDCB', 2),
    blue: sheet.cloth('waves', '#DCEBEE', '#CCE0E6', 2),
    cream: sheet.cloth('leaves', '#F9E8C6', '#F2DBAB', 2.2),
  };
  const art = [
    land.art,
    cloud(840, 150, 1.3),
    tree(1080, 1590, { scale: 1.1, crown: green.moss, light: green.sage }),
    rect(760, 160, 74, 150, 6, inked(warm.clay, 6)),
    roof(sheet, 60, 1020, 430, 120),
    attic(540, 320),
    rect(48, 420, 984, 1090, 0, { fill: warm.wood }),
    cell(sheet, 'blood-test', {
      x: 70,
      y: 430,
      w: 940,
      h: 396,
      s: 0.77,
      wall: walls.pink,
      extra: lamp(780, 0.9) + pane(60, 90),
    }),
    cell(sheet, 'x-ray', { x: 70, y: 842, w: 400, h: 322, s: 0.78, wall: walls.blue }),
    cell(sheet, 'ultrasound', {
      x: 480,
      y: 842,
      w: 530,
      h: 322,
      s: 0.74,
      wall: walls.mint,
      extra: lamp(200, 0.7),
    }),
    cell(sheet, 'marrow-test', {
      x: 70,
      y: 1180,
      w: 940,
      h: 322,
      s: 0.75,
      wall: walls.cream,
      extra: lamp(560, 0.8) + pane(60, 50),
    }),
    beam('M56 420V1510M1024 420V1510M56 424H1024M56 834H1024M56 1172H1024M475 834V1172M40 1510H1040'),
    meadow({ x: 60, y: 1680, width: 960, height: 160, count: 5, seed: 5 }),
    bush(150, 1600, { scale: 1.1 }),
    bush(930, 1610, { scale: 1.2, fill: green.sage, light: green.leaf }),
    path('M480 1526Q500 1700 400 1920H700Q600 1700 600 1526Z', inked(warm.cream, 5)),
    tulip(220, 1740, { scale: 1.5 }),
    land.veil,
  ];
  return { defs: sheet.defs() + land.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const land = outdoors(canvas.landscape, 900, [150, 140]);
  const walls = {
    pink: sheet.cloth('dots', '#F8DCCB', '#F4CFBA', 2),
    mint: sheet.cloth('pinstripes', '#DDE9DA', '#CBDDCB', 2),
    blue: sheet.cloth('waves', '#DCEBEE', '#CCE0E6', 2),
    cream: sheet.cloth('leaves', '#F9E8C6', '#F2DBAB', 2.2),
  };
  const art = [
    land.art,
    cloud(1700, 120, 1.2),
    tree(160, 930, { scale: 1.5 }),
    tree(1790, 940, { scale: 1.5, crown: green.moss, light: green.sage }),
    roof(sheet, 290, 1630, 180, -110),
    attic(960, 92),
    rect(268, 170, 1384, 760, 0, { fill: warm.wood }),
    cell(sheet, 'blood-test', {
      x: 290,
      y: 180,
      w: 780,
      h: 360,
      s: 0.7,
      wall: walls.pink,
      extra: pane(60, 80),
      dx: 30,
    }),
    cell(sheet, 'x-ray', { x: 1084, y: 180, w: 546, h: 360, s: 0.88, wall: walls.blue }),
    cell(sheet, 'marrow-test', {
      x: 290,
      y: 556,
      w: 680,
      h: 360,
      s: 0.82,
      wall: walls.cream,
      extra: lamp(470, 0.8) + frame(50, 60, 90, 80, 'bird'),
    }),
    cell(sheet, 'ultrasound', {
      x: 984,
      y: 556,
      w: 646,
      h: 360,
      s: 0.82,
      wall: walls.mint,
      extra: lamp(330, 0.8),
    }),
    beam('M278 176V926M1642 176V926M278 176H1642M278 548H1642M1077 176V548M977 548V920M260 926H1660'),
    meadow({ x: 100, y: 1010, width: 1700, height: 50, count: 6, seed: 5 }),
    bush(330, 1000, { scale: 1.1 }),
    bush(1560, 1000, { scale: 1.2, fill: green.sage, light: green.leaf }),
    path('M900 940Q920 1010 860 1080H1080Q1020 1010 1020 940Z', inked(warm.cream, 5)),
    land.veil,
  ];
  return { defs: sheet.defs() + land.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    'blood-test': { portrait: [80, 440, 920, 380], landscape: [300, 190, 760, 340], answer: 'wave' },
    'x-ray': { portrait: [80, 852, 380, 302], landscape: [1094, 190, 526, 340], answer: 'hop' },
    'marrow-test': { portrait: [80, 1190, 920, 300], landscape: [300, 566, 660, 340], answer: 'grow' },
    ultrasound: { portrait: [490, 852, 510, 302], landscape: [994, 566, 626, 340], answer: 'grow' },
  },
  portrait,
  landscape,
};
