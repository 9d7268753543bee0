/** The hospital as a doll's house with four rooms; everything that is done is done on teddy, and nobody is alone. */
import { children, grownUps } from '../parts/cast.mjs';
import { stool, table } from '../parts/furniture.mjs';
import { bush, meadow, ridge, tree, tulip } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { plaster } from '../parts/props.mjs';
import { cloud, frame, lantern } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, blue, green, hair, ink, warm } from '../palette.mjs';
import {
  at,
  brush,
  canvas,
  circle,
  ellipse,
  hotspot,
  inked,
  linear,
  paint,
  path,
  radial,
  rect,
  shadow,
  stroked,
} from '../svg.mjs';

const name = 'tests';

/** The man who takes the ultrasound pictures: scrubs in green. */
const sonographer = {
  ...grownUps.nurse,
  skin: 0,
  hair: { style: 'short', fill: hair.ginger, light: warm.honey },
  top: { kind: 'scrubs', short: true, cloth: ['plain', green.sage], trim: green.leaf },
  legs: { fill: green.moss },
};

/** A bed on wheels, top at 110; x = middle. */
const couch = (x, y, width, s, sheetPaint) =>
  at(
    x,
    y,
    shadow(0, 0, width * 0.5, 12) +
      path(`M${-width * 0.38} -84V-20M${width * 0.38} -84V-20`, stroked(ink.ink, 20)) +
      path(`M${-width * 0.38} -84V-20M${width * 0.38} -84V-20`, stroked(blue.sky, 10)) +
      circle(-width * 0.38, -10, 11, inked(ink.line, 5)) +
      circle(width * 0.38, -10, 11, inked(ink.line, 5)) +
      path(
        `M${-width / 2} -112Q0 -122 ${width / 2} -112V-84Q0 -74 ${-width / 2} -84Z`,
        inked(sheetPaint, 5),
      ) +
      path(
        `M${-width / 2 + 10} -104Q-20 -112 ${width * 0.2} -110`,
        stroked(accent.white, 5, { opacity: 0.7 }),
      ),
    { scale: s },
  );
const pillow = (x, y, s) =>
  at(x, y, path('M-52 -20Q0 -34 52 -20Q60 4 50 18Q0 30 -50 18Q-60 2 -52 -20Z', inked(accent.white, 5)), {
    scale: s,
  });
const microscope = (x, y, s) =>
  at(
    x,
    y,
    path('M-46 0H46V-14H-46Z', inked(blue.sea, 5)) +
      path('M20 -14C70 -40 66 -104 10 -116', stroked(ink.ink, 25)) +
      path('M20 -14C70 -40 66 -104 10 -116', stroked(blue.helper, 14)) +
      path('M-44 -46H30', stroked(ink.ink, 13)) +
      path('M-44 -46H30', stroked(blue.sky, 5)) +
      at(
        -4,
        -96,
        rect(-15, -54, 30, 86, 8, inked(accent.white, 5)) +
          rect(-19, -66, 38, 18, 6, inked(blue.sea, 5)) +
          path('M-8 32V44H8V32', inked(blue.sea, 4)),
        { rotate: 14 },
      ) +
      circle(-18, -52, 7, { fill: blood.red }),
    { scale: s },
  );
const tubeInHand = at(
  0,
  0,
  rect(-9, -48, 18, 60, 9, inked(accent.white, 4)) +
    path('M-6 -22H6V4Q0 10 -6 4Z', { fill: blood.red }) +
    rect(-12, -56, 24, 13, 5, inked(warm.lantern, 4)),
  { scale: 1.35 },
);
const screen = (x, y, w, h, s, inside) =>
  at(
    x,
    y,
    path(`M0 0V-60M-40 0H40`, stroked(ink.ink, 16)) +
      path('M0 -4V-60', stroked(blue.sky, 7)) +
      rect(-w / 2 - 12, -60 - h - 12, w + 24, h + 24, 16, inked(blue.sky, 6)) +
      rect(-w / 2, -60 - h, w, h, 8, inked('#26325C', 4)) +
      at(0, -60 - h / 2, inside) +
      path(
        `M${-w / 2 + 10} ${-60 - h * 0.55}L${-w / 2 + 30} ${-60 - h + 8}`,
        stroked(accent.white, 5, { opacity: 0.5 }),
      ),
    { scale: s },
  );

/** Each room: `(sheet, w, h, s)` draws in a box with 0 0 = floor at the start side; `s` scales people. */
const rooms = {
  'blood-test': (sheet, w, s) => {
    const bear = { x: w * 0.5, y: -112 * s };
    const child = { x: w * 0.5 - 118 * s, y: -4, scale: s };
    const dad = { x: w * 0.5 - 262 * s, y: -10, scale: s * 0.83 };
    const paw = [bear.x - 64 * s, bear.y - 66 * s];
    const clasp = [child.x - 62 * s, child.y - 150 * s];
    return [
      shadow(dad.x, -6, 80 * s, 10),
      person(sheet, grownUps.father, {
        ...dad,
        pose: { ...poses.holdHand, tilt: 12 },
        turn: 0.6,
        nod: 0.6,
        expression: 'smile',
        handAt: { far: clasp },
      }),
      table(bear.x, 0, 190 * s, 112 * s),
      teddy(bear.x, bear.y - 4, {
        pose: 'sit',
        scale: s * 0.72,
        look: [0.5, 0.2],
        armStart: 40,
        armEnd: 48,
        held: plaster(100, -86, { rotate: 50, scale: 0.95 }),
      }),
      shadow(child.x, -4, 70 * s, 9),
      person(sheet, children.wren, {
        ...child,
        pose: { ...poses.reach, lean: 3 },
        turn: 0.7,
        nod: -0.1,
        expression: 'smile',
        handAt: { near: clasp, far: paw },
        hands: { near: 'grip', far: 'grip' },
      }),
      shadow(w * 0.5 + 210 * s, -4, 90 * s, 10),
      person(sheet, grownUps.nurse, {
        x: w * 0.5 + 214 * s,
        y: -4,
        scale: s * 0.9,
        facing: -1,
        pose: { ...poses.kneel, hip: 0.44, tilt: 4 },
        turn: 0.6,
        nod: 0.2,
        expression: 'happy',
        handAt: { near: [w * 0.5 + 150 * s, -222 * s], far: [bear.x + 108 * s, bear.y - 4 * s] },
        hands: { near: 'grip', far: 'flat' },
        hold: { near: tubeInHand },
      }),
    ].join('');
  },
  'marrow-test': (sheet, w, s) => {
    const bench = w * 0.5 + 150 * s;
    const bed = w * 0.5 - 130 * s;
    return [
      couch(bed, 0, 320, s, sheet.cloth('stars', blue.sky, accent.white)),
      pillow(bed - 112 * s, -134 * s, s),
      teddy(bed - 10 * s, -110 * s, {
        pose: 'lie',
        scale: s * 0.82,
        back: true,
        armStart: 8,
        armEnd: -30,
        held: plaster(0, -62, { rotate: 90, scale: 1.15 }),
      }),
      at(
        bed,
        -112 * s,
        path(
          'M84 -4C80 -70 84 -124 104 -130C138 -134 156 -90 154 -4Z',
          inked(sheet.cloth('check', accent.butter, blood.light, 1.4), 5),
        ) + path('M104 -16Q102 -80 118 -112M130 -14Q132 -60 136 -90', stroked(ink.ink, 3, { opacity: 0.35 })),
        { scale: s },
      ),
      stool(bench + 138 * s, -2, 126 * s, blood.light),
      table(bench + 10 * s, 0, 160 * s, 150 * s),
      microscope(bench - 2 * s, -172 * s, s * 0.86),
      person(sheet, grownUps.doctor, {
        x: bench + 138 * s,
        y: -4,
        scale: s * 0.86,
        facing: -1,
        pose: { ...poses.sitLean, lean: 14, tilt: 6 },
        turn: 0.9,
        nod: 0.5,
        expression: 'smile',
        handAt: { near: [bench + 46 * s, -196 * s], far: [bench + 30 * s, -206 * s] },
        hands: { near: 'grip', far: 'grip' },
      }),
    ].join('');
  },
  ultrasound: (sheet, w, s) => {
    const bed = w * 0.5 - 10 * s;
    const belly = [bed + 30 * s, -186 * s];
    const man = {
      x: bed + 216 * s,
      y: -4,
      scale: s * 0.86,
      facing: -1,
      pose: { ...poses.sitLean, lean: 12, tilt: 8 },
    };
    const cloudOnScreen = path(
      'M-34 12C-46 12 -44 -8 -30 -8C-28 -28 2 -30 8 -14C24 -22 40 -6 32 8C30 14 22 14 18 14Z',
      { fill: blue.mist },
    );
    return [
      screen(
        bed - 212 * s,
        0,
        120,
        96,
        s,
        cloudOnScreen + path('M-46 30q14 -8 30 0t30 0t26 -2', stroked(blue.helper, 4)),
      ),
      stool(man.x, -2, 126 * s, warm.lantern),
      couch(bed, 0, 300, s, accent.rose),
      pillow(bed - 104 * s, -134 * s, s),
      teddy(bed - 10 * s, -110 * s, {
        pose: 'lie',
        scale: s * 0.82,
        mouth: 'smile',
        look: [0.4, 0.3],
        armStart: 8,
        armEnd: 4,
      }),
      path(
        `M${belly[0] - 14 * s} ${belly[1] - 8 * s}q${14 * s} ${12 * s} ${34 * s} ${6 * s}`,
        stroked(blue.sky, 18 * s, { opacity: 0.9 }),
      ),
      person(sheet, sonographer, {
        ...man,
        turn: 0.7,
        nod: 0.5,
        expression: 'smile',
        handAt: { far: [bed + 120 * s, -150 * s], near: [belly[0] + 34 * s, belly[1] - 50 * s] },
        hands: { near: 'grip', far: 'flat' },
        hold: {
          near: at(
            -6,
            0,
            rect(-13, -14, 26, 54, 10, inked(accent.white, 5)) +
              path('M-15 38H15Q14 52 0 52T-15 38Z', inked(blue.helper, 4)),
            { rotate: 26 },
          ),
        },
      }),
    ].join('');
  },
  'x-ray': (sheet, w, s) => {
    const x = w * 0.5 - 70 * s;
    const ribs =
      path(
        'M0 -50V50M0 -40C-24 -46 -44 -34 -40 -22M0 -40C24 -46 44 -34 40 -22M0 -18C-28 -24 -52 -8 -44 2M0 -18C28 -24 52 -8 44 2M0 6C-26 0 -46 14 -40 24M0 6C26 0 46 14 40 24',
        stroked(blue.mist, 7),
      ) + path('M6 4c-20 -14 -16 -28 -6 -26q6 2 6 8', stroked(accent.rose, 5));
    return [
      path(`M${Math.round(x)} ${Math.round(-330 * s)}V-4`, stroked(ink.ink, 16)) +
        path(`M${Math.round(x)} ${Math.round(-330 * s)}V-4`, stroked(blue.sky, 7)),
      rect(x - 92 * s, -300 * s, 184 * s, 210 * s, 16, inked(blue.mist, 6)),
      rect(x - 78 * s, -286 * s, 156 * s, 182 * s, 10, stroked(blue.helper, 4)),
      rect(x - 76 * s, -44 * s, 152 * s, 42 * s, 8, inked(warm.honey, 5)),
      teddy(x, -42 * s, { scale: s * 0.8, armStart: 62, armEnd: 62, mouth: 'smile', look: [0.4, 0] }),
      screen(w * 0.5 + 122 * s, 0, 124, 132, s, ribs),
    ].join('');
  },
};

/** A room in its box: wall, floor, light, content. */
const cell = (sheet, id, { x, y, w, h, s, wall, extra = '', dx = 0 }) =>
  hotspot(
    id,
    rect(x, y, w, h, 0, { fill: wall }),
    brush({
      x: x + 10,
      y: y + 10,
      width: w - 130,
      height: h * 0.5,
      count: 5,
      length: 90,
      seed: w,
      colour: warm.paper,
      size: 7,
      opacity: 0.4,
    }),
    rect(x, y + h - 44, w, 44, 0, { fill: warm.honey }) +
      path(`M${x} ${y + h - 44}H${x + w}`, stroked(ink.line, 4)) +
      path(`M${x + w * 0.1} ${y}L${x} ${y + h * 0.2}V${y + h * 0.75}L${x + w * 0.45} ${y}Z`, {
        fill: accent.butter,
        opacity: 0.22,
      }),
    at(x, y, extra),
    at(x + dx, y + h - 18, rooms[id](sheet, w, s)),
  );
/** A small window in a room's back wall. */
const pane = (x, y) =>
  at(
    x,
    y,
    rect(0, 0, 120, 120, 10, inked(blue.sky, 6)) +
      path('M3 90Q50 60 117 84V117H3Z', { fill: green.leaf }) +
      path('M60 0V120M0 58H120', stroked(ink.ink, 12)) +
      path('M60 0V120M0 58H120', stroked(warm.paper, 6)) +
      rect(-14, 118, 148, 16, 6, inked(warm.paper, 5)),
  );
const beam = (d) =>
  path(d, stroked(ink.ink, 30)) +
  path(d, stroked(warm.wood, 20)) +
  path(d, stroked(warm.marigold, 4, { opacity: 0.6 }));

const lamp = (x, s) =>
  at(
    x,
    0,
    path('M0 0V40', stroked(ink.ink, 5)) +
      path('M-34 66Q-30 36 0 36T34 66Z', inked(warm.lantern, 5)) +
      path('M-40 70L-80 190H80L40 70Z', { fill: accent.butter, opacity: 0.25 }),
    { scale: s },
  );
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
const roof = (x1, x2, y, top) =>
  path(`M${x1 - 50} ${y}L${(x1 + x2) / 2} ${top}L${x2 + 50} ${y}Z`, inked(blood.deep, 7)) +
  brush({
    x: (x1 + x2) / 2 - (x2 - x1) * 0.3,
    y: top + (y - top) * 0.5,
    width: (x2 - x1) * 0.6,
    height: (y - top) * 0.4,
    count: 10,
    length: 60,
    seed: 4,
    colour: blood.light,
    size: 7,
    opacity: 0.4,
  }) +
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
    roof(60, 1020, 430, 120),
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
    meadow({ x: 60, y: 1680, width: 960, height: 160, count: 6, seed: 5 }),
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
    roof(290, 1630, 180, -110),
    attic(960, 92),
    rect(268, 170, 1384, 760, 0, { fill: warm.wood }),
    cell(sheet, 'blood-test', {
      x: 290,
      y: 180,
      w: 780,
      h: 360,
      s: 0.66,
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
    'blood-test': { portrait: [80, 440, 920, 380], landscape: [300, 190, 760, 340] },
    'x-ray': { portrait: [80, 852, 380, 302], landscape: [1094, 190, 526, 340] },
    'marrow-test': { portrait: [80, 1190, 920, 300], landscape: [300, 566, 660, 340] },
    ultrasound: { portrait: [490, 852, 510, 302], landscape: [994, 566, 626, 340] },
  },
  portrait,
  landscape,
};
