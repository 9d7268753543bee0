/** The team comes: a girl in the big chair and the nurse listen to teddy; the doctor and a boy look into one book. */
import { clothBag } from '../../parts/bags.mjs';
import { children, grownUps } from '../../parts/cast.mjs';
import {
  bigChair,
  blanket,
  cup,
  cupboard,
  listeningTube,
  railCurtain,
  seatHeight,
  wheelStool,
} from '../../parts/care-room.mjs';
import { frame } from '../../parts/frame.mjs';
import { bookStack, openBook, table } from '../../parts/furniture.mjs';
import { plant } from '../../parts/garden.mjs';
import { patternSheet } from '../../parts/patterns.mjs';
import { person } from '../../parts/people.mjs';
import { poses } from '../../parts/poses.mjs';
import { glow, lantern, room, windowWith } from '../../parts/rooms.mjs';
import { sunPatch } from '../../parts/stairs.mjs';
import { teddy } from '../../parts/teddy.mjs';
import { accent, blood, blue, green, warm } from '../../palette.mjs';
import { at, canvas, hotspot, shadow } from '../../svg.mjs';

const name = 'meeting-the-team';

/** The girl in the big chair with teddy, her mother behind her, the nurse on her knees before them. */
const listening = (sheet, { x, y, size }) => {
  const seat = y - seatHeight * size;
  const big = bigChair(x, y, size * 1.04, { fill: blue.sea, trim: blue.helper });
  const girl = {
    x: x - 24 * size,
    y: seat + 2 * size,
    scale: size * 1.04,
    pose: { ...poses.sitLegsOut, lean: -12, tilt: 4 },
    turn: 0.45,
    nod: 0.2,
    expression: 'curious',
    blinks: true,
    look: [0.8, 0.7],
  };
  const bear = { x: x + 104 * size, y: seat - 32 * size };
  const chest = [bear.x + 12 * size, bear.y - 40 * size];
  const mother = {
    x: x - 196 * size,
    y: y - 20 * size,
    scale: size * 0.98,
    pose: { ...poses.hug, lean: 9, tilt: 12 },
    turn: 0.6,
    nod: 0.6,
    expression: 'smile',
    look: [0.8, 0.8],
  };
  const shoulder = [girl.x - 72 * size, girl.y - 130 * size];
  return [
    shadow(mother.x, mother.y, 90 * size, 16 * size),
    hotspot(
      'mother',
      person(sheet, grownUps.mother, {
        ...mother,
        armless: ['near'],
        handAt: { far: [x - 118 * size, seat - 190 * size] },
        hands: { far: 'flat' },
      }),
    ),
    big.behind,
    person(sheet, children.juniper, {
      ...girl,
      armless: ['near'],
      handAt: { far: [bear.x + 40 * size, bear.y - 40 * size] },
      hands: { far: 'flat' },
    }),
    person(sheet, grownUps.mother, {
      ...mother,
      onlyArm: 'near',
      handAt: { near: shoulder },
      hands: { near: 'flat' },
    }),
    blanket(x + 2 * size, seat - 6 * size, size, sheet.cloth('stars', accent.butter, warm.marigold, 1.4)),
    hotspot(
      'listen',
      teddy(bear.x, bear.y, {
        pose: 'sit',
        scale: size * 0.56,
        look: [0.5, -0.2],
        mouth: 'wonder',
        armStart: 30,
        armEnd: 40,
      }),
      listeningTube([girl.x - 28 * size, girl.y - 208 * size], chest, size),
    ),
    person(sheet, children.juniper, {
      ...girl,
      onlyArm: 'near',
      handAt: { near: [bear.x - 46 * size, bear.y - 30 * size] },
      hands: { near: 'flat' },
    }),
    big.before,
    shadow(x + 316 * size, y + 26 * size, 150 * size, 20 * size),
    person(sheet, grownUps.nurse, {
      x: x + 316 * size,
      y: y + 26 * size,
      scale: size * 0.98,
      facing: -1,
      pose: { ...poses.kneel, hip: 0.47, lean: 12, tilt: 2 },
      turn: 0.6,
      nod: 0.2,
      expression: 'happy',
      look: [-0.9, 0.1],
      handAt: { near: [chest[0] + 26 * size, chest[1] + 6 * size], far: [x + 222 * size, seat - 4 * size] },
      hands: { near: 'grip', far: 'flat' },
    }),
  ].join('');
};

/** The doctor sits low, the boy with the hat stands at her knee and asks about a page. */
const asking = (sheet, { x, y, size }) => {
  const book = [x - 96 * size, y - 216 * size];
  const woman = {
    x: x + 30 * size,
    y,
    scale: size * 0.96,
    facing: -1,
    pose: {
      ...poses.sit,
      hip: 0.62,
      lean: 6,
      tilt: 8,
      legs: { near: { to: [0.5, 0.6], bend: -1 }, far: { to: [0.34, 0.62], bend: -1 } },
    },
    turn: 0.55,
    nod: 0.45,
    expression: 'talk',
    look: [-0.8, 0.4],
  };
  return [
    wheelStool(x + 34 * size, y, 146 * size, accent.rose),
    hotspot(
      'doctor',
      person(sheet, grownUps.doctor, {
        ...woman,
        armless: ['near'],
        handAt: { far: [book[0] - 44 * size, book[1] - 16 * size] },
        hands: { far: 'grip' },
      }),
    ),
    shadow(x - 206 * size, y + 12 * size, 90 * size, 16 * size),
    openBook(book[0], book[1], { scale: size * 0.9, rotate: -5, cover: green.moss }),
    person(sheet, grownUps.doctor, {
      ...woman,
      onlyArm: 'near',
      handAt: { near: [book[0] + 56 * size, book[1] - 12 * size] },
      hands: { near: 'grip' },
    }),
    person(sheet, children.ash, {
      x: x - 206 * size,
      y: y + 12 * size,
      scale: size,
      pose: {
        ...poses.point,
        lean: 8,
        tilt: -6,
        arms: {
          near: { to: [-0.2, 0.7], bend: 1, hand: 'rest' },
          far: { to: [0.8, 0.1], bend: 1, hand: 'point' },
        },
      },
      turn: 0.55,
      nod: -0.3,
      expression: 'talk',
      look: [0.9, -0.3],
      handAt: { near: [x - 236 * size, y - 122 * size], far: [book[0] - 34 * size, book[1] - 44 * size] },
      hands: { far: 'point' },
    }),
  ].join('');
};

const paperOf = (sheet) => sheet.cloth('leaves', '#E4EDE4', '#D6E5D8', 2.6);
const drape = (sheet) => sheet.cloth('pinstripes', blue.sky, blue.helper, 2.2);

const portrait = () => {
  const sheet = patternSheet(name);
  const pane = windowWith(name, { x: 110, y: 470, w: 300, h: 300, sky: 'day' });
  const light = glow(name, canvas.portrait, { x: 250, y: 330, reach: 1100 });
  const art = [
    room({
      ...canvas.portrait,
      line: 1080,
      paper: paperOf(sheet),
      dado: '#C9DEDA',
      dadoFrom: 900,
      floor: warm.honey,
      seed: 31,
    }),
    pane.art,
    railCurtain({ x: 800, y: 350, w: 210, bottom: 1030, railTo: 1120, fill: drape(sheet) }),
    lantern(560, 430, { scale: 1.1, cord: 320 }),
    frame(520, 640, 130, 150, 'fish'),
    light.art,
    sunPatch(150, 1100, 300, 240, -70, 0.42),
    cupboard(
      600,
      1110,
      200,
      210,
      cup(-40, 0, 0.9) + plant(46, 0, { kind: 'round', scale: 0.5, fill: warm.lantern }),
    ),
    asking(sheet, { x: 880, y: 1160, size: 0.98 }),
    listening(sheet, { x: 310, y: 1486, size: 1.1 }),
    table(940, 1960, 480, 200),
    bookStack(880, 1744, 3, 1.5),
    cup(1010, 1744, 1.6, blood.light),
    at(180, 1680, clothBag(green.sage), { scale: 1.9 }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const pane = windowWith(name, { x: 640, y: 170, w: 280, h: 260, sky: 'day' });
  const light = glow(name, canvas.landscape, { x: 400, y: 230, reach: 1050 });
  const art = [
    room({
      ...canvas.landscape,
      line: 660,
      paper: paperOf(sheet),
      dado: '#C9DEDA',
      dadoFrom: 520,
      floor: warm.honey,
      seed: 31,
    }),
    pane.art,
    frame(1060, 200, 130, 150, 'fish'),
    railCurtain({ x: 1240, y: 120, w: 200, bottom: 620, railTo: 1960, fill: drape(sheet) }),
    lantern(470, 300, { scale: 1, cord: 230 }),
    light.art,
    sunPatch(690, 680, 280, 220, -70, 0.42),
    cupboard(
      1060,
      690,
      210,
      190,
      cup(-46, 0, 0.9) + plant(44, 0, { kind: 'round', scale: 0.5, fill: warm.lantern }),
    ),
    plant(220, 750, { kind: 'broad', scale: 1.3 }),
    plant(1720, 730, { kind: 'grass', scale: 1.1, fill: blood.light }),
    listening(sheet, { x: 560, y: 880, size: 1.02 }),
    asking(sheet, { x: 1480, y: 890, size: 1.04 }),
    table(1800, 1160, 420, 190),
    bookStack(1740, 956, 3, 1.3),
    cup(1860, 956, 1.4, blood.light),
    at(150, 930, clothBag(green.sage), { scale: 1.5 }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    mother: { portrait: [60, 880, 180, 220], landscape: [290, 380, 180, 240] },
    listen: { portrait: [330, 1090, 250, 250], landscape: [555, 545, 230, 220] },
    doctor: { portrait: [800, 780, 220, 380], landscape: [1410, 470, 220, 400] },
  },
  portrait,
  landscape,
};
