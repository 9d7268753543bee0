/** The playroom: a wooden train with teddy in it, one long drawing from both ends, a story by the window. */
import { children, grownUps } from '../../parts/cast.mjs';
import { moss } from '../../parts/day-visitors.mjs';
import { basket, block, books, openBook, shelf, stool } from '../../parts/furniture.mjs';
import { plant } from '../../parts/garden.mjs';
import { patternSheet } from '../../parts/patterns.mjs';
import { person } from '../../parts/people.mjs';
import { armchair, crayon, drawingTable, paperBirds, pencils } from '../../parts/playroom.mjs';
import { poses } from '../../parts/poses.mjs';
import { curtains, glow, lantern, room, rug, windowWith } from '../../parts/rooms.mjs';
import { sunPatch } from '../../parts/stairs.mjs';
import { teddy } from '../../parts/teddy.mjs';
import { bridge, engine, track, wagon } from '../../parts/toy-train.mjs';
import { wheelchair } from '../../parts/wheelchair.mjs';
import { accent, blood, blue, warm } from '../../palette.mjs';
import { canvas, hotspot, shadow } from '../../svg.mjs';

const name = 'playing-and-waiting';

/** Grandmother reads aloud in the armchair. */
const reading = (sheet, { x, y, size }) => {
  const seat = armchair(x, y, size, { fill: blood.light, trim: accent.rose });
  const book = [x + 112 * size, y - 178 * size];
  const lady = {
    x: x + 6 * size,
    y: y - 4 * size,
    scale: size * 0.94,
    pose: { ...poses.sit, hip: 0.56, lean: -6, tilt: 12 },
    turn: 0.55,
    nod: 0.5,
    look: [0.8, 0.8],
    expression: 'talk',
  };
  return [
    seat.behind,
    person(sheet, grownUps.grandmother, {
      ...lady,
      armless: ['near'],
      handAt: { far: [book[0] + 50 * size, book[1] - 18 * size] },
      hands: { far: 'grip' },
    }),
    seat.before,
    hotspot('book', openBook(book[0], book[1], { scale: size * 0.84, rotate: 8, cover: blue.sea })),
    person(sheet, grownUps.grandmother, {
      ...lady,
      onlyArm: 'near',
      handAt: { near: [book[0] - 52 * size, book[1] - 14 * size] },
      hands: { near: 'grip' },
    }),
  ].join('');
};

/** A boy in his wheelchair and a girl with a scarf draw on one long sheet, from both ends. */
const drawing = (sheet, { x, y, size }) => {
  const boy = { x: x - 186 * size, y: y + 12 * size, scale: size };
  const girl = { x: x + 194 * size, y: y + 4 * size, scale: size, facing: -1 };
  const wheels = wheelchair({ ...boy, colour: blue.teal, cushion: accent.butter });
  const top = y - 158 * size;
  return [
    shadow(boy.x, boy.y, 120 * size, 18 * size),
    wheels.behind,
    person(sheet, moss, {
      ...boy,
      pose: { ...poses.sit, lean: 14, tilt: 8 },
      turn: 0.6,
      nod: 0.7,
      look: [0.8, 0.9],
      expression: 'smile',
      handAt: { near: [x - 66 * size, top + 8 * size], far: [x - 92 * size, top + 18 * size] },
      hands: { near: 'grip', far: 'flat' },
      hold: { near: crayon(blood.red) },
    }),
    wheels.before,
    stool(girl.x + 4 * size, girl.y, 96 * size, blue.helper),
    person(sheet, children.olive, {
      ...girl,
      pose: { ...poses.sitLean, lean: 10, tilt: 4 },
      turn: 0.5,
      nod: 0.3,
      expression: 'laugh',
      handAt: { near: [x + 82 * size, top + 16 * size], far: [x + 62 * size, top - 2 * size] },
      hands: { near: 'flat', far: 'grip' },
      hold: { far: crayon(blue.sea) },
    }),
    hotspot('drawing', drawingTable(x, y + 30 * size, 262 * size, 134 * size)),
    pencils(x - 6 * size, y - 150 * size, size * 0.6),
  ].join('');
};

/** Two children on the rug: one sets the last block on the bridge, one pushes the train; teddy rides. */
const trainGame = (sheet, { x, y, size }) => {
  const top = [x + 250 * size, y - 196 * size];
  const rail = y + 34 * size;
  const rider = teddy(0, -50, {
    pose: 'sit',
    scale: 0.48,
    armStart: 30,
    armEnd: 148,
    look: [0.5, 0],
    mouth: 'open',
  });
  return [
    track(x + 20 * size, y, 330 * size, 62 * size),
    bridge(x + 182 * size, y - 34 * size, size * 0.86),
    shadow(x + 390 * size, y - 10 * size, 110 * size, 18 * size),
    person(sheet, children.robin, {
      x: x + 400 * size,
      y: y - 14 * size,
      scale: size,
      facing: -1,
      pose: {
        ...poses.kneel,
        lean: 12,
        tilt: 2,
        arms: { near: { ...poses.kneel.arms.near, layer: 'before' }, far: poses.kneel.arms.far },
      },
      turn: 0.6,
      nod: 0.5,
      look: [-0.9, 0.5],
      expression: 'curious',
      blinks: true,
      handAt: { near: [top[0] + 48 * size, top[1] - 4 * size], far: [top[0] + 6 * size, top[1] - 10 * size] },
      hands: { near: 'flat', far: 'grip' },
      hold: { far: block(-4, 30, 'cube', blood.red, { mark: 1, scale: 0.62 }) },
    }),
    hotspot(
      'train',
      wagon(x - 62 * size, rail + 22 * size, size * 1.02, rider),
      engine(x + 98 * size, rail + 24 * size, size * 1.02),
    ),
    shadow(x - 240 * size, y + 40 * size, 150 * size, 20 * size),
    person(sheet, children.wren, {
      x: x - 250 * size,
      y: y + 40 * size,
      scale: size,
      pose: { ...poses.sitFloor, lean: 16, tilt: -4 },
      turn: 0.6,
      nod: 0.3,
      expression: 'laugh',
      handAt: { near: [x - 136 * size, rail - 26 * size], far: [x - 176 * size, y - 150 * size] },
      hands: { near: 'flat', far: 'open' },
    }),
  ].join('');
};

const paperOf = (sheet) => sheet.cloth('waves', '#E0EBDD', '#D2E1D2', 3);
const drapes = (sheet) => sheet.cloth('flowers', accent.butter, blood.light, 1.7);

const portrait = () => {
  const sheet = patternSheet(name);
  const box = { x: 150, y: 430, w: 330, h: 350 };
  const pane = windowWith(name, { ...box, sky: 'day' });
  const light = glow(name, canvas.portrait, { x: 200, y: 330, reach: 1100 });
  const art = [
    room({ ...canvas.portrait, line: 1010, paper: paperOf(sheet), floor: warm.honey, seed: 21 }),
    pane.art,
    curtains({ ...box, paintWith: drapes(sheet) }),
    paperBirds(850, 170, 1.05),
    shelf(640, 600, 360, books(30, 0, 8) + block(290, 0, 'arch', warm.lantern, { scale: 0.7 })),
    lantern(560, 380, { scale: 1.1, cord: 260 }),
    light.art,
    sunPatch(200, 1050, 300, 240, -60, 0.45),
    plant(1030, 1060, { kind: 'grass', scale: 1.1, fill: blue.helper }),
    reading(sheet, { x: 230, y: 1120, size: 1.04 }),
    drawing(sheet, { x: 730, y: 1130, size: 1 }),
    rug(540, 1480, 520, 130, blue.sea, blue.sky),
    trainGame(sheet, { x: 440, y: 1440, size: 1.06 }),
    basket(190, 1810, 1.6),
    block(760, 1730, 'roof', blue.sea, { scale: 1.3 }),
    block(640, 1760, 'cube', accent.rose, { mark: 2, scale: 1.2, rotate: -7 }),
    block(900, 1900, 'arch', warm.lantern, { scale: 1.9, rotate: 4 }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const box = { x: 340, y: 150, w: 310, h: 270 };
  const pane = windowWith(name, { ...box, sky: 'day' });
  const light = glow(name, canvas.landscape, { x: 460, y: 200, reach: 1100 });
  const art = [
    room({ ...canvas.landscape, line: 620, paper: paperOf(sheet), floor: warm.honey, seed: 21 }),
    pane.art,
    curtains({ ...box, paintWith: drapes(sheet) }),
    paperBirds(1060, 0, 1),
    shelf(
      1320,
      260,
      300,
      books(30, 0, 7, { height: 80 }) + block(240, 0, 'arch', warm.lantern, { scale: 0.7 }),
    ),
    lantern(800, 290, { scale: 0.95, cord: 220 }),
    light.art,
    sunPatch(380, 640, 300, 240, -60, 0.45),
    plant(1740, 640, { kind: 'grass', scale: 1.2, fill: blue.helper }),
    reading(sheet, { x: 420, y: 700, size: 0.94 }),
    drawing(sheet, { x: 1390, y: 760, size: 0.96 }),
    rug(790, 905, 600, 100, blue.sea, blue.sky),
    trainGame(sheet, { x: 740, y: 885, size: 1.02 }),
    basket(1730, 1040, 1.5),
    block(110, 1066, 'arch', warm.lantern, { scale: 1.7, rotate: -4 }),
    block(330, 1010, 'roof', blood.light, { scale: 1.2 }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    train: { portrait: [320, 1290, 330, 205], landscape: [650, 730, 330, 190] },
    drawing: { portrait: [600, 910, 260, 200], landscape: [1170, 540, 260, 230] },
    book: { portrait: [240, 850, 200, 190], landscape: [440, 450, 190, 180] },
  },
  portrait,
  landscape,
};
