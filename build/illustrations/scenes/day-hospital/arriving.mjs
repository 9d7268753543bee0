/** The hall in the morning: in at the glass door, hand in hand; at the low desk teddy's paw is shaken. */
import { backpack } from '../../parts/bags.mjs';
import { children, grownUps } from '../../parts/cast.mjs';
import { moss, porter } from '../../parts/day-visitors.mjs';
import { corridor, desk, glassDoor, lowTop, umbrellaStand } from '../../parts/entrance-hall.mjs';
import { frame } from '../../parts/frame.mjs';
import { books, dispenser, shelf } from '../../parts/furniture.mjs';
import { plant } from '../../parts/garden.mjs';
import { patternSheet } from '../../parts/patterns.mjs';
import { person } from '../../parts/people.mjs';
import { poses } from '../../parts/poses.mjs';
import { bunting, glow, lantern, room, rug } from '../../parts/rooms.mjs';
import { sunPatch } from '../../parts/stairs.mjs';
import { teddy } from '../../parts/teddy.mjs';
import { wheelchair } from '../../parts/wheelchair.mjs';
import { accent, blood, blue, green, warm } from '../../palette.mjs';
import { at, canvas, hotspot, shadow } from '../../svg.mjs';

const name = 'arriving';

/** Father and the boy with the woolly hat come in, hand in hand; the boy carries his bag. */
const comingIn = (sheet, { x, y, size }) => {
  const joined = [x + 106 * size, y - 230 * size];
  const bag = [x + 272 * size, y - 158 * size];
  return [
    shadow(x + 90 * size, y, 200 * size, 20 * size),
    person(sheet, grownUps.father, {
      x,
      y: y - 14 * size,
      scale: size * 0.96,
      pose: {
        ...poses.walk,
        lean: 4,
        tilt: 14,
        arms: { near: { to: [-0.36, 0.84], bend: 1, hand: 'rest' }, far: { to: [0.4, 0.8], bend: 1 } },
        legs: {
          near: { to: [-0.3, 0.9], bend: -1, foot: 20 },
          far: { to: [0.3, 0.95], bend: -1, foot: -8 },
        },
      },
      turn: 0.5,
      nod: 0.5,
      look: [0.7, 0.8],
      expression: 'smile',
      handAt: { far: joined },
      hands: { far: 'grip' },
    }),
    person(sheet, children.ash, {
      x: x + 196 * size,
      y,
      scale: size,
      pose: {
        ...poses.walk,
        lean: 2,
        tilt: -8,
        arms: {
          near: { to: [-0.5, 0.2], bend: 1, hand: 'grip', layer: 'behind' },
          far: { to: [0.5, 0.7], bend: 1, layer: 'behind' },
        },
      },
      turn: 0.45,
      nod: -0.1,
      look: [0.9, -0.1],
      expression: 'curious',
      blinks: true,
      handAt: { near: joined, far: bag },
      hands: { near: 'grip', far: 'grip' },
    }),
    hotspot('bag', at(bag[0] + 4 * size, bag[1] + 6 * size, backpack(blood.red), { scale: size * 0.98 })),
  ].join('');
};

/** A boy in a wheelchair lifts teddy onto the low half of the desk; the man behind it shakes teddy's paw. */
const atTheDesk = (sheet, { x, y, size, front }) => {
  const top = y - lowTop * size - 12 * size;
  const bear = { x: x + 98 * size, y: top };
  const paw = [bear.x + 62 * size, bear.y - 84 * size];
  const man = {
    x: x + 236 * size,
    y: y - 26 * size,
    scale: size * 0.98,
    facing: -1,
    pose: { ...poses.sitLean, hip: 0.8, lean: 12, tilt: 8 },
    legless: true,
    turn: 0.6,
    nod: 0.5,
    expression: 'laugh',
  };
  const boy = { x: x - 60 * size, y: y + 18 * size, scale: size };
  const wheels = wheelchair({ ...boy, colour: blue.teal, cushion: accent.butter });
  return [
    person(sheet, porter, { ...man, armless: ['near'], handAt: { far: [x + 150 * size, top - 6 * size] } }),
    hotspot('desk', desk(x, y, size, front)),
    person(sheet, porter, { ...man, onlyArm: 'near', handAt: { near: paw }, hands: { near: 'grip' } }),
    teddy(bear.x, bear.y, { scale: size * 0.56, armStart: 20, armEnd: 96, look: [0.5, -0.3], mouth: 'open' }),
    shadow(boy.x + 20 * size, boy.y, 130 * size, 18 * size),
    wheels.behind,
    person(sheet, moss, {
      ...boy,
      pose: { ...poses.sit, lean: 8, tilt: -6 },
      turn: 0.5,
      nod: -0.3,
      look: [0.8, -0.3],
      expression: 'happy',
      handAt: {
        near: [bear.x - 28 * size, bear.y - 34 * size],
        far: [bear.x - 24 * size, bear.y - 70 * size],
      },
      hands: { near: 'flat', far: 'flat' },
    }),
    wheels.before,
  ].join('');
};

const nurseFarOff = (sheet, x, y, scale) =>
  person(sheet, grownUps.nurse, {
    x,
    y,
    scale,
    facing: -1,
    pose: { ...poses.walk, lean: 2 },
    expression: 'smile',
  });

const flags = [accent.butter, blood.light, blue.helper, green.leaf];
const paperOf = (sheet) => sheet.cloth('stars', '#F8E6C4', '#F3DAAC', 2);
const frontOf = (sheet) => sheet.cloth('waves', blue.helper, blue.sky, 2);

const portrait = () => {
  const sheet = patternSheet(name);
  const door = glassDoor(name, { x: 74, y: 560, w: 320, h: 612 });
  const light = glow(name, canvas.portrait, { x: 590, y: 400, reach: 1050, strength: 0.5 });
  const art = [
    room({
      ...canvas.portrait,
      line: 1150,
      paper: paperOf(sheet),
      dado: sheet.cloth('plain', '#BFD6C0'),
      dadoFrom: 960,
      floor: warm.honey,
      seed: 12,
    }),
    bunting([-30, 130], [1110, 90], flags, { sag: 70, count: 11 }),
    corridor(512, 690, 200, 460, nurseFarOff(sheet, 108, 410, 0.38)),
    dispenser(459, 900, 0.62),
    frame(800, 560, 130, 150, 'bird'),
    shelf(740, 820, 250, books(26, 0, 8, { height: 84 })),
    hotspot('door', door.art),
    lantern(590, 470, { scale: 1.15, cord: 400 }),
    sunPatch(140, 1176, 260, 320, 90, 0.5),
    light.art,
    plant(1010, 1190, { kind: 'broad', scale: 1.1 }),
    atTheDesk(sheet, { x: 610, y: 1420, size: 1.06, front: frontOf(sheet) }),
    rug(270, 1500, 240, 58, blood.light, warm.cream),
    comingIn(sheet, { x: 140, y: 1496, size: 1.14 }),
    umbrellaStand(150, 1900, 1.2),
    plant(960, 1900, { kind: 'round', scale: 1.7, fill: accent.plum }),
    light.veil,
  ];
  return { defs: sheet.defs() + door.defs + light.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const door = glassDoor(name, { x: 300, y: 190, w: 330, h: 510 });
  const light = glow(name, canvas.landscape, { x: 718, y: 250, reach: 1050, strength: 0.5 });
  const art = [
    room({
      ...canvas.landscape,
      line: 680,
      paper: paperOf(sheet),
      dado: sheet.cloth('plain', '#BFD6C0'),
      dadoFrom: 530,
      floor: warm.honey,
      seed: 12,
    }),
    bunting([-30, 50], [1950, 40], flags, { sag: 40, count: 13 }),
    corridor(826, 250, 230, 430, nurseFarOff(sheet, 124, 400, 0.42)),
    dispenser(752, 520, 0.7),
    frame(1104, 230, 96, 116, 'bird'),
    shelf(1400, 330, 240, books(26, 0, 8, { height: 84 })),
    hotspot('door', door.art),
    lantern(718, 330, { scale: 0.95, cord: 280 }),
    sunPatch(360, 704, 250, 220, 90, 0.5),
    light.art,
    plant(1690, 730, { kind: 'broad', scale: 1.2 }),
    plant(190, 760, { kind: 'grass', scale: 1.2, fill: blue.sea }),
    rug(560, 900, 330, 62, blood.light, warm.cream),
    atTheDesk(sheet, { x: 1120, y: 870, size: 0.98, front: frontOf(sheet) }),
    comingIn(sheet, { x: 470, y: 905, size: 1.02 }),
    umbrellaStand(150, 1066, 1.08),
    plant(1790, 1090, { kind: 'round', scale: 1.5, fill: accent.plum }),
    light.veil,
  ];
  return { defs: sheet.defs() + door.defs + light.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    door: { portrait: [70, 640, 320, 400], landscape: [300, 190, 330, 260] },
    bag: { portrait: [350, 1290, 190, 190], landscape: [660, 720, 190, 190] },
    desk: { portrait: [640, 1100, 370, 300], landscape: [1120, 560, 480, 310] },
  },
  portrait,
  landscape,
};
