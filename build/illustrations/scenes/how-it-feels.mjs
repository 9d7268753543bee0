/** An afternoon on the sofa: a yawn under the blanket, teddy is warm, and a magnifying glass over a mark on a shin. */
import { children, grownUps } from '../parts/cast.mjs';
import { basket, bookStack, cushion, sofa, table } from '../parts/furniture.mjs';
import { curtainEdge } from '../parts/foreground.mjs';
import { plant } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { curtains, glow, lantern, room, rug, windowWith } from '../parts/rooms.mjs';
import { frame } from '../parts/frame.mjs';
import { stairs, sunPatch } from '../parts/stairs.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, blue, green, skin, warm } from '../palette.mjs';
import {
  at,
  canvas,
  circle,
  ellipse,
  hotspot,
  inked,
  motion,
  path,
  pebble,
  shadow,
  stroked,
} from '../svg.mjs';

const name = 'how-it-feels';

/** A bruise and tiny dots as they look on light and on dark skin. */
const marksOn = {
  light: { patch: '#7E86B8', dots: blood.deep },
  dark: { patch: '#3E2238', dots: '#34141F' },
};
const bruise = (x, y, tone, size = 1) =>
  pebble(
    x,
    y,
    17 * size,
    12 * size,
    { fill: marksOn[tone].patch, opacity: 0.55 },
    { seed: 5, wobble: 0.12 },
  ) +
  pebble(x + 2, y, 9 * size, 6 * size, { fill: marksOn[tone].patch, opacity: 0.5 }, { seed: 8, wobble: 0.1 });

/** A yawning girl under a blanket, her shin and foot looking out; seat at y. */
const tired = (sheet, { x, y, size }) => {
  const blanket = sheet.cloth('check', accent.butter, blood.light, 1.8);
  const at0 = (dx, dy) => `${Math.round(x + dx * size)} ${Math.round(y + dy * size)}`;
  return hotspot(
    'tired',
    cushion(x - 44 * size, y - 96 * size, blood.light, { scale: size * 1.25, rotate: 78 }),
    person(sheet, children.wren, {
      x,
      y,
      scale: size,
      pose: { ...poses.sitLegsOut, lean: -20, tilt: -12 },
      expression: 'yawn',
      turn: 0.35,
      barefoot: true,
      handAt: { near: [x + 62 * size, y - 60 * size], far: [x + 8 * size, y - 206 * size] },
      hands: { far: 'flat' },
      change: {
        legs: { fill: blue.teal, short: true },
        top: { kind: 'sweater', cloth: ['stripes', blue.mist, blue.sky], trim: blue.helper },
      },
    }),
    bruise(x + 122 * size, y - 38 * size, 'light', size),
    path(
      `M${at0(-66, 6)}C${at0(-74, -70)} ${at0(-40, -92)} ${at0(10, -84)}C${at0(50, -104)} ${at0(84, -84)} ${at0(96, -66)}C${at0(108, -30)} ${at0(92, -4)} ${at0(104, 26)}C${at0(70, 40)} ${at0(40, 22)} ${at0(10, 34)}C${at0(-20, 44)} ${at0(-50, 34)} ${at0(-66, 6)}Z`,
      inked(blanket, 5),
    ),
    path(
      `M${at0(-30, -40)}Q${at0(20, -64)} ${at0(66, -54)}M${at0(-20, 0)}Q${at0(20, -16)} ${at0(70, -10)}`,
      stroked('#332C48', 4, { opacity: 0.35 }),
    ),
    path(`M${at0(70, -36)}h0`, stroked(accent.white, 3)),
  );
};

const thermometer = at(
  -62,
  -96,
  path('M0 0L-58 -44', stroked('#332C48', 24)) +
    path('M0 0L-58 -44', stroked(accent.white, 15)) +
    path('M2 2L-38 -28', stroked(blood.red, 6)) +
    circle(-4, 4, 12, inked(blood.red, 4)),
);
const coolCloth =
  path('M-52 -270Q0 -300 54 -270L60 -236Q0 -262 -56 -236Z', inked(blue.sky, 5)) +
  path('M-44 -258Q0 -282 46 -258', stroked(accent.white, 5));

/** Father sits on the sofa and holds teddy, who has a fever, a thermometer and a cool cloth. Seat at y, floor at floorY. */
const warmTeddy = (sheet, { x, y, size, floorY }) => {
  const scale = size * 1.02;
  const father = {
    x: x + 168 * size,
    y: floorY,
    scale,
    facing: -1,
    pose: { ...poses.sitLean, hip: (floorY - y) / scale / 244 - 0.02, lean: 4 },
    turn: 0.7,
    nod: 0.7,
    tilt: 14,
    look: [-0.9, 0.8],
    expression: 'calm',
  };
  const warmth = `M${x - 92 * size} ${y - 190 * size}q-14 -18 0 -34t0 -34M${x - 124 * size} ${y - 170 * size}q-14 -18 0 -34`;
  const blush = [-1, 1]
    .map((s) => ellipse(s * 52, -176, 17, 12, { fill: blood.red, opacity: 0.45 }))
    .join('');
  return [
    person(sheet, grownUps.father, {
      ...father,
      armless: ['near'],
      handAt: { far: [x + 40 * size, y - 60 * size] },
    }),
    hotspot(
      'warm',
      teddy(x, y + 4 * size, {
        pose: 'sit',
        scale: size * 0.84,
        look: [0.2, -0.5],
        turn: 0.4,
        tilt: 8,
        mouth: 'small',
        armEnd: 10,
        held: coolCloth + thermometer + blush,
      }),
      motion('float', path(warmth, stroked(warm.marigold, 6, { opacity: 0.75 }))),
    ),
    person(sheet, grownUps.father, {
      ...father,
      onlyArm: 'near',
      handAt: { near: [x + 64 * size, y - 46 * size] },
      hands: { near: 'flat' },
    }),
  ].join('');
};

/** A boy on the rug looks at his shin through a magnifying glass, a dark patch and three tiny dots; a friend crouches beside. */
const marks = (sheet, { x, y, size }) => {
  const lens = [x + 122 * size, y - 98 * size];
  const grip = [x + 88 * size, y - 168 * size];
  const boy = {
    x,
    y,
    scale: size,
    pose: { ...poses.sitLegsOut, lean: 4, tilt: 6 },
    hands: { near: 'grip', far: 'flat' },
  };
  return [
    shadow(x + 80 * size, y, 220 * size, 22 * size),
    person(sheet, children.olive, {
      x: x + 262 * size,
      y: y - 6 * size,
      scale: size * 0.98,
      facing: -1,
      pose: { ...poses.crouch, tilt: 12 },
      turn: 0.7,
      nod: 0.7,
      look: [-0.9, 0.8],
      expression: 'smile',
      handAt: { far: [x + 176 * size, y - 66 * size], near: [x + 210 * size, y - 50 * size] },
      hands: { far: 'point', near: 'rest' },
    }),
    hotspot(
      'marks',
      person(sheet, children.robin, {
        ...boy,
        armless: ['near'],
        turn: 0.75,
        nod: 0.8,
        look: [0.6, 1],
        expression: 'curious',
        handAt: { far: [x + 66 * size, y - 52 * size] },
        change: { legs: { fill: blue.sea, short: true } },
      }),
      bruise(x + 128 * size, y - 38 * size, 'dark', size),
      at(
        lens[0],
        lens[1],
        path('M-12 -22L-30 -76', stroked('#332C48', 20)) +
          path('M-12 -24L-30 -76', stroked(warm.wood, 11)) +
          circle(0, 0, 44, { fill: skin[4].base, stroke: '#332C48', strokeWidth: 15 }) +
          circle(0, 0, 44, stroked(warm.lantern, 7)) +
          bruise(-14, -12, 'dark', 1.15) +
          path('M12 8h0m14 8h0m-16 12h0', stroked(marksOn.dark.dots, 8)) +
          path('M-28 -10Q-24 -28 -6 -32', stroked(accent.white, 7, { opacity: 0.8 })),
        { scale: size },
      ),
      person(sheet, children.robin, { ...boy, onlyArm: 'near', handAt: { near: grip } }),
    ),
  ].join('');
};

/** Sofa with the two on it; the floor at y. */
const sofaGroup = (sheet, { x, y, size, width, left, right }) => {
  const couch = sofa(0, 0, width, { fill: green.sage, trim: green.leaf, back: 230 });
  const seat = y - 128 * size;
  return (
    at(x, y, couch.behind, { scale: size }) +
    tired(sheet, { x: x + left * size, y: seat, size: size * 1.02 }) +
    warmTeddy(sheet, { x: x + right * size, y: seat, size: size * 1.02, floorY: y + 10 * size }) +
    at(x, y, couch.before, { scale: size })
  );
};

const paperOf = (sheet) => sheet.cloth('zigzag', '#E3EAE0', '#D6E2D6', 2.6);
const tea = (x, y, size) =>
  at(
    x,
    y,
    path('M-30 -50H30Q28 -6 12 0H-12Q-28 -6 -30 -50Z', inked(blue.helper, 5)) +
      path('M28 -38q24 0 18 20q-6 10 -22 8', stroked('#332C48', 6)) +
      path('M-8 -64q-10 -14 0 -26t0 -24', stroked(accent.white, 5, { opacity: 0.8 })),
    { scale: size },
  );

const portrait = () => {
  const sheet = patternSheet(name);
  const box = { x: 620, y: 400, w: 320, h: 340 };
  const pane = windowWith(name, { ...box, sky: 'day' });
  const light = glow(name, canvas.portrait, { x: 430, y: 420, reach: 1050 });
  const art = [
    room({ ...canvas.portrait, line: 1160, paper: paperOf(sheet), floor: warm.honey, away: 0.55 }),
    pane.art,
    curtains({ ...box, paintWith: sheet.cloth('flowers', accent.butter, blood.light, 1.6) }),
    frame(120, 330, 130, 150, 'bird'),
    stairs(440, 1160, 6, { w: 84, h: 64 }),
    lantern(430, 480, { scale: 1.1, cord: 360 }),
    light.art,
    sunPatch(560, 1190, 320, 260, -150, 0.4),
    plant(1010, 1180, { kind: 'grass', scale: 1.2, fill: blue.helper }),
    sofaGroup(sheet, { x: 540, y: 1290, size: 1.24, width: 800, left: -220, right: 110 }),
    rug(520, 1500, 480, 110, warm.clay, warm.honey),
    marks(sheet, { x: 330, y: 1500, size: 1.3 }),
    table(890, 1720, 300, 96) + tea(850, 1606, 1.3) + bookStack(950, 1604, 2, 1.1),
    basket(150, 1870, 1.9),
    curtainEdge(1130, 1990, { width: 90, fill: green.moss, flip: true }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const box = { x: 1270, y: 150, w: 330, h: 270 };
  const pane = windowWith(name, { ...box, sky: 'day' });
  const light = glow(name, canvas.landscape, { x: 660, y: 240, reach: 1050 });
  const art = [
    room({ ...canvas.landscape, line: 680, paper: paperOf(sheet), floor: warm.honey, away: 0.55 }),
    pane.art,
    curtains({ ...box, paintWith: sheet.cloth('flowers', accent.butter, blood.light, 1.6) }),
    frame(900, 170, 130, 150, 'bird'),
    stairs(520, 680, 7, { w: 84, h: 64 }),
    lantern(660, 310, { scale: 1, cord: 240 }),
    light.art,
    sunPatch(1180, 700, 330, 240, -150, 0.4),
    plant(1740, 720, { kind: 'grass', scale: 1.3, fill: blue.helper }),
    sofaGroup(sheet, { x: 1010, y: 770, size: 1.16, width: 980, left: -330, right: 250 }),
    rug(900, 900, 540, 90, warm.clay, warm.honey),
    marks(sheet, { x: 890, y: 916, size: 1.16 }),
    table(1600, 960, 270, 90) + tea(1560, 854, 1.2) + bookStack(1650, 852, 2, 1),
    basket(210, 1060, 1.6),
    curtainEdge(1950, 1130, { width: 130, fill: green.moss, flip: true }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    tired: { portrait: [140, 790, 370, 370], landscape: [500, 310, 380, 340], answer: 'grow' },
    warm: { portrait: [540, 870, 240, 290], landscape: [1150, 380, 250, 270], answer: 'wave' },
    marks: { portrait: [240, 1180, 330, 318], landscape: [800, 668, 290, 250], answer: 'grow' },
  },
  portrait,
  landscape,
};
