/** Evening in front of the hospital: a sleepy girl on her mother's back, the tram, and a wave back to the nurse in the lit door. */
import { backpack } from '../../parts/bags.mjs';
import { children, grownUps } from '../../parts/cast.mjs';
import { moss } from '../../parts/day-visitors.mjs';
import { chalk, evening, lampPost, litEntrance, paving, tram } from '../../parts/evening-street.mjs';
import { bush, meadow, tree, tufts, tulip } from '../../parts/garden.mjs';
import { patternSheet } from '../../parts/patterns.mjs';
import { person } from '../../parts/people.mjs';
import { shoe, tube } from '../../parts/person-limbs.mjs';
import { poses } from '../../parts/poses.mjs';
import { teddy } from '../../parts/teddy.mjs';
import { wheelchair } from '../../parts/wheelchair.mjs';
import { accent, blood, blue, green, ink } from '../../palette.mjs';
import { at, canvas, group, hotspot, shadow } from '../../svg.mjs';

const name = 'going-home';

/** Mother walks to the tram with the girl on her back. */
const carried = (sheet, { x, y, size }) => {
  const point = (dx, dy) => [x + dx * size, y + dy * size];
  const [hipX, hipY] = point(78, -306);
  const girl = {
    x: hipX,
    y: hipY + 14 * size,
    scale: size,
    facing: -1,
    pose: { ...poses.hug, hip: 0, lean: 8, tilt: 16, sits: true },
    legless: true,
    turn: 0.35,
    nod: 0.4,
    expression: 'content',
  };
  const mother = {
    x,
    y,
    scale: size * 0.98,
    facing: -1,
    pose: {
      ...poses.walk,
      lean: 13,
      tilt: 0,
      legs: {
        near: { to: [0.34, 0.92], bend: -1, foot: -8 },
        far: { to: [-0.34, 0.86], bend: -1, foot: 26 },
      },
    },
    turn: 0.55,
    nod: 0.2,
    look: [-0.9, 0.2],
    expression: 'smile',
  };
  const leg = (side) => {
    const joints = [
      [70, -300],
      [-14 + side * 8, -296 - side * 6],
      [-2 + side * 10, -204],
    ];
    return at(
      x,
      y,
      group(
        { stroke: ink.ink, strokeWidth: 5 },
        shoe(joints[2], -1, children.juniper.shoes, { angle: 14 }),
        tube(joints, [0, 1.9], [44, 31], { fill: accent.plum }),
      ),
      { scale: size },
    );
  };
  return [
    shadow(x + 20 * size, y, 150 * size, 18 * size),
    leg(-1),
    person(sheet, children.juniper, { ...girl, armless: ['near'], handAt: { far: point(-74, -372) } }),
    person(sheet, grownUps.mother, { ...mother, armless: ['near', 'far'] }),
    person(sheet, grownUps.mother, {
      ...mother,
      onlyArm: 'far',
      handAt: { far: point(-24, -262) },
      hands: { far: 'flat' },
    }),
    leg(0),
    person(sheet, children.juniper, {
      ...girl,
      onlyArm: 'near',
      handAt: { near: point(-6, -352) },
      hands: { near: 'rest' },
    }),
    person(sheet, grownUps.mother, {
      ...mother,
      onlyArm: 'near',
      handAt: { near: point(26, -262) },
      hands: { near: 'grip' },
    }),
  ].join('');
};

/** A boy in his wheelchair and his grandmother turn round and wave; teddy looks out of the bag behind him. */
const wavingBack = (sheet, { x, y, size }) => {
  const boy = { x, y: y + 14 * size, scale: size };
  const wheels = wheelchair({ ...boy, colour: blue.teal, cushion: accent.butter });
  const bag = [x - 92 * size, y - 172 * size];
  return [
    shadow(x - 120 * size, y - 12 * size, 90 * size, 16 * size),
    person(sheet, grownUps.grandmother, {
      x: x - 128 * size,
      y: y - 14 * size,
      scale: size * 0.95,
      pose: {
        ...poses.wave,
        lean: 3,
        tilt: -8,
        arms: {
          near: { to: [-0.5, 0.55], bend: 1, hand: 'flat' },
          far: { to: [0.62, -0.5], bend: -1, hand: 'open', layer: 'behind' },
        },
      },
      turn: 0.6,
      nod: -0.1,
      expression: 'smile',
      look: [0.9, -0.1],
      handAt: { near: [x - 76 * size, y - 186 * size] },
      hands: { near: 'grip' },
    }),
    shadow(boy.x, boy.y, 130 * size, 18 * size),
    wheels.behind,
    person(sheet, moss, {
      ...boy,
      pose: {
        ...poses.sit,
        lean: -6,
        tilt: -12,
        arms: {
          near: { to: [0.5, 0.55], bend: 1, hand: 'grip' },
          far: { to: [0.7, -0.62], bend: -1, hand: 'open', layer: 'behind' },
        },
      },
      turn: 0.55,
      nod: -0.4,
      expression: 'happy',
      look: [0.9, -0.3],
      blinks: true,
    }),
    wheels.before,
    hotspot(
      'teddy',
      teddy(bag[0], bag[1] + 66 * size, {
        pose: 'sit',
        scale: size * 0.5,
        armStart: 110,
        armEnd: 40,
        look: [0.3, -0.3],
      }),
      at(bag[0], bag[1] + 6 * size, backpack(blood.red), { scale: size * 1.06 }),
    ),
  ].join('');
};

/** The nurse in the door (units of litEntrance). */
const nurseInDoor = (sheet) =>
  hotspot(
    'nurse',
    person(sheet, grownUps.nurse, {
      x: -6,
      y: 6,
      scale: 0.5,
      facing: -1,
      pose: {
        ...poses.wave,
        lean: -4,
        tilt: 4,
        arms: { ...poses.wave.arms, near: { to: [-0.3, 0.7], bend: 1, hand: 'rest' } },
      },
      expression: 'happy',
      turn: 0.3,
      look: [-0.9, 0.5],
    }),
  );

const portrait = () => {
  const sheet = patternSheet(name);
  const land = evening(name, canvas.portrait, 860, [92, 780]);
  const art = [
    land.art,
    litEntrance(790, 1010, 0.98, { left: 250, right: 420, floors: 2, inside: nurseInDoor(sheet) }),
    tree(470, 990, { scale: 0.8, crown: green.moss, light: green.sage }),
    paving(
      [
        [700, 1012],
        [560, 1140],
        [120, 1290],
        [-60, 1560],
        [-60, 1960],
      ],
      [
        [880, 1012],
        [960, 1160],
        [1140, 1290],
        [1140, 1600],
        [1140, 1960],
      ],
      8,
    ),
    hotspot('tram', tram(160, 1120, 0.9)),
    lampPost(92, 1190, 1.04),
    bush(1010, 1120, { scale: 0.9, fill: green.moss }),
    chalk(600, 1690, 1.5),
    carried(sheet, { x: 330, y: 1500, size: 1.08 }),
    wavingBack(sheet, { x: 740, y: 1440, size: 1.06 }),
    tulip(90, 1940, { scale: 2.4, fill: accent.butter }),
    tulip(200, 1990, { scale: 2.2 }),
    tulip(1000, 1950, { scale: 2.6, fill: blood.light }),
    tulip(900, 2010, { scale: 2.1, fill: accent.butter }),
    land.veil,
  ];
  return { defs: sheet.defs() + land.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const land = evening(name, canvas.landscape, 520, [296, 330]);
  const art = [
    land.art,
    litEntrance(1500, 660, 0.94, { left: 290, right: 470, floors: 1, inside: nurseInDoor(sheet) }),
    tree(950, 640, { scale: 0.8, crown: green.moss, light: green.sage }),
    paving(
      [
        [1410, 662],
        [1140, 740],
        [480, 800],
        [180, 1090],
      ],
      [
        [1590, 662],
        [1620, 740],
        [1800, 830],
        [1980, 1090],
      ],
      6,
    ),
    hotspot('tram', tram(440, 690, 1)),
    lampPost(296, 746, 1.1),
    tufts({ x: 0, y: 760, width: 300, height: 260, count: 8, colour: green.fir }),
    bush(1760, 760, { scale: 1, fill: green.moss }),
    chalk(930, 1000, 1),
    carried(sheet, { x: 700, y: 912, size: 1 }),
    wavingBack(sheet, { x: 1150, y: 896, size: 1 }),
    meadow({ x: 30, y: 860, width: 240, height: 80, count: 8 }),
    tulip(70, 1110, { scale: 1.8 }),
    tulip(150, 1130, { scale: 1.6, fill: accent.butter }),
    tulip(1850, 1110, { scale: 1.9, fill: blood.light }),
    tulip(1760, 1140, { scale: 1.6, fill: accent.butter }),
    land.veil,
  ];
  return { defs: sheet.defs() + land.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    nurse: { portrait: [690, 720, 200, 290], landscape: [1400, 400, 200, 260] },
    tram: { portrait: [60, 880, 230, 230], landscape: [340, 440, 280, 240] },
    teddy: { portrait: [540, 1170, 190, 220], landscape: [970, 630, 180, 220] },
  },
  portrait,
  landscape,
};
