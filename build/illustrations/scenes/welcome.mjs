/** The waiting room at child height: clean hands first, a book for two, teddy waits on a chair. */
import { children, grownUps } from '../parts/cast.mjs';
import { basket, bench, books, bookStack, chair, dispenser, openBook, shelf } from '../parts/furniture.mjs';
import { chairBack, mobile, nearLedge } from '../parts/foreground.mjs';
import { plant } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { bunting, glow, lantern, room, rug, windowWith } from '../parts/rooms.mjs';
import { frame } from '../parts/frame.mjs';
import { sunPatch } from '../parts/stairs.mjs';
import { teddy } from '../parts/teddy.mjs';
import { wheelchair } from '../parts/wheelchair.mjs';
import { accent, blood, blue, green, warm } from '../palette.mjs';
import { at, canvas, circle, hotspot, inked, motion, path, shadow, stroked } from '../svg.mjs';

const name = 'welcome';
const flags = [blood.light, accent.butter, blue.helper, green.leaf, accent.rose];

/** Grandmother on the bench and a girl in her wheelchair share a book. */
const readers = (sheet, { x, y, size }) => {
  const lady = { x: x - 150 * size, y: y - 14 * size, scale: size * 0.95, pose: { ...poses.sit, tilt: 10 } };
  const girl = { x: x + 120 * size, y: y + 16 * size, scale: size, facing: -1 };
  const book = [x + 18 * size, y - 168 * size];
  const wheels = wheelchair({ ...girl, colour: blood.red, cushion: accent.butter });
  return [
    bench(lady.x - 10 * size, lady.y, 280, { scale: size * 1.18, fill: green.sage }),
    person(sheet, grownUps.grandmother, {
      ...lady,
      nod: 0.6,
      turn: 0.7,
      look: [0.8, 0.8],
      armless: ['near'],
      handAt: { far: [book[0] - 40 * size, book[1] - 40 * size] },
      expression: 'talk',
    }),
    shadow(girl.x, girl.y, 120 * size, 18 * size),
    wheels.behind,
    person(sheet, children.fern, {
      ...girl,
      pose: poses.sit,
      nod: 0.5,
      turn: 0.7,
      look: [-0.9, 0.8],
      tilt: 6,
      handAt: {
        near: [book[0] + 56 * size, book[1] - 14 * size],
        far: [book[0] - 50 * size, book[1] - 4 * size],
      },
      hands: { near: 'grip', far: 'grip' },
      expression: 'happy',
      lap: '',
    }),
    wheels.before,
    openBook(book[0], book[1], { scale: size * 0.86, rotate: -6, cover: blue.sea }),
    person(sheet, grownUps.grandmother, {
      ...lady,
      onlyArm: 'near',
      handAt: { near: [book[0] - 56 * size, book[1] - 8 * size] },
      hands: { near: 'grip' },
    }),
    at(
      book[0] + 60 * size,
      book[1] - 16 * size,
      circle(0, 0, 11 * size, { fill: '#F2C49D', stroke: '#2B2742', strokeWidth: 4 }),
    ),
  ].join('');
};

/** A boy rubs his hands under the dispenser. */
const cleanHands = (sheet, { x, y, size }) => {
  const hands = [x + 92 * size, y - 236 * size];
  const bubble = ([dx, dy, r]) =>
    circle(hands[0] + dx * size, hands[1] + dy * size, r * size, {
      fill: accent.white,
      fillOpacity: 0.8,
      stroke: blue.helper,
      strokeWidth: 4,
    }) +
    path(
      `M${Math.round(hands[0] + (dx - r * 0.4) * size)} ${Math.round(hands[1] + (dy - r * 0.3) * size)}h0`,
      stroked(accent.white, 6),
    );
  return [
    shadow(x, y, 86 * size, 16 * size),
    hotspot(
      'hands',
      dispenser(hands[0] + 14 * size, hands[1] - 104 * size, size * 0.92),
      person(sheet, children.robin, {
        x,
        y,
        scale: size,
        pose: { ...poses.reach, lean: 3 },
        nod: 0.3,
        look: [0.9, 0.7],
        expression: 'smile',
        blinks: true,
        handAt: {
          near: [hands[0] - 6 * size, hands[1] + 8 * size],
          far: [hands[0] + 10 * size, hands[1] - 8 * size],
        },
        hands: { near: 'flat', far: 'flat' },
      }),
      motion(
        'float',
        [
          [30, 30, 10],
          [-26, 42, 13],
          [8, 50, 8],
          [48, -2, 7],
          [-44, 10, 7],
        ].map(bubble),
      ),
    ),
  ].join('');
};

const teddyOnChair = ({ x, y, size }) =>
  hotspot(
    'teddy',
    chair(x, y, { scale: size, cushion: blood.light }),
    teddy(x, y - 106 * size, { pose: 'sit', scale: size * 0.72, armEnd: 142, look: [0.2, 0], mouth: 'open' }),
  );

/** A girl crouches before teddy and waves back. */
const greeting = (sheet, { x, y, size }) =>
  shadow(x, y, 80 * size, 14 * size) +
  person(sheet, children.wren, {
    x,
    y,
    scale: size,
    facing: -1,
    pose: {
      ...poses.crouch,
      arms: { ...poses.crouch.arms, far: { to: [0.5, -0.62], bend: -1, hand: 'open', layer: 'behind' } },
    },
    expression: 'laugh',
    nod: -0.2,
  });

/** A wooden train with two wagons, on its wheels at y 0. */
const toyTrain =
  path('M0 -16V-64H120V-16ZM150 -16V-70H250V-16ZM280 -16V-70H380V-16Z', inked(blue.helper, 6)) +
  path('M58 -64V-128H128V-64Z', inked(blood.red, 6)) +
  path('M48 -128H138V-146H48Z', inked(warm.lantern, 6)) +
  path('M76 -110H110V-78H76Z', inked(blue.mist, 5)) +
  path('M12 -64V-100H36V-64Z', inked(warm.clay, 5)) +
  path('M120 -30H150M250 -30H280', stroked('#57322A', 9)) +
  [26, 92, 172, 228, 302, 358].map((wx) => circle(wx, -14, 19, inked(accent.butter, 5))).join('') +
  [
    [176, accent.rose],
    [222, green.leaf],
    [330, accent.butter],
  ]
    .map(([bx, tint]) => circle(bx, -86, 22, inked(tint, 5)))
    .join('');

const paperOf = (sheet) => sheet.cloth('leaves', '#F9E3BE', '#F5D9A8', 3);

const portrait = () => {
  const sheet = patternSheet(name);
  const pane = windowWith(name, { x: 330, y: 440, w: 430, h: 420, sky: 'day' });
  const light = glow(name, canvas.portrait, { x: 170, y: 330, reach: 1000 });
  const art = [
    room({
      ...canvas.portrait,
      line: 1290,
      paper: paperOf(sheet),
      dado: sheet.cloth('pinstripes', green.leaf, '#B6CF9B', 2),
      dadoFrom: 1010,
      floor: warm.honey,
    }),
    bunting([-30, 130], [1110, 90], flags, { sag: 70, count: 11 }),
    mobile(
      890,
      230,
      [
        ['cloud', -110, 60],
        ['star', 0, 130, 8],
        ['bird', 110, 70, -6],
      ],
      { bar: 116 },
    ),
    frame(90, 620, 120, 140, 'fish'),
    hotspot(
      'window',
      pane.art,
      plant(420, 872, { kind: 'round', scale: 0.56, fill: blue.helper }),
      plant(690, 872, { kind: 'grass', scale: 0.48, fill: blood.light }),
    ),
    lantern(190, 400, { scale: 1.25, cord: 300 }),
    sunPatch(250, 1330, 460, 300, -130, 0.42),
    rug(480, 1540, 540, 150, blue.helper, blue.sky),
    light.art,
    plant(1010, 1330, { kind: 'broad', scale: 1.15 }),
    teddyOnChair({ x: 646, y: 1350, size: 1.15 }),
    readers(sheet, { x: 330, y: 1540, size: 1.36 }),
    cleanHands(sheet, { x: 832, y: 1490, size: 1.36 }),
    greeting(sheet, { x: 752, y: 1656, size: 1.24 }),
    nearLedge(-40, 1800, 1160, at(200, 0, toyTrain) + bookStack(820, 0, 3, 1.7)),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const pane = windowWith(name, { x: 780, y: 170, w: 420, h: 300, sky: 'day' });
  const light = glow(name, canvas.landscape, { x: 480, y: 230, reach: 1000 });
  const art = [
    room({
      ...canvas.landscape,
      line: 730,
      paper: paperOf(sheet),
      dado: sheet.cloth('pinstripes', green.leaf, '#B6CF9B', 2),
      dadoFrom: 540,
      floor: warm.honey,
      corner: 1720,
      away: 0.45,
    }),
    bunting([-30, 60], [1950, 40], flags, { sag: 40, count: 13 }),
    frame(330, 250, 130, 150, 'fish'),
    shelf(
      1300,
      330,
      250,
      books(26, 0, 7, { height: 84 }) + plant(215, 0, { kind: 'round', scale: 0.42, fill: warm.lantern }),
    ),
    hotspot(
      'window',
      pane.art,
      plant(850, 482, { kind: 'round', scale: 0.5, fill: blue.helper }),
      plant(1130, 482, { kind: 'grass', scale: 0.42, fill: blood.light }),
    ),
    lantern(590, 300, { scale: 1.05, cord: 260 }),
    sunPatch(760, 745, 430, 250, -140, 0.42),
    rug(800, 930, 680, 120, blue.helper, blue.sky),
    light.art,
    plant(1790, 830, { kind: 'broad', scale: 1.3 }),
    teddyOnChair({ x: 960, y: 810, size: 1 }),
    greeting(sheet, { x: 1150, y: 940, size: 1.16 }),
    readers(sheet, { x: 570, y: 936, size: 1.2 }),
    cleanHands(sheet, { x: 1420, y: 915, size: 1.16 }),
    basket(1720, 1060, 1.6),
    chairBack(120, 1230, {
      scale: 0.95,
      cloth: warm.lantern,
      lining: blue.sky,
    }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    teddy: { portrait: [536, 1020, 200, 340], landscape: [860, 560, 200, 260], answer: 'wave' },
    hands: { portrait: [785, 840, 235, 330], landscape: [1340, 440, 280, 470], answer: 'hop' },
    window: { portrait: [300, 430, 460, 490], landscape: [760, 160, 460, 370], answer: 'glow' },
  },
  portrait,
  landscape,
};
