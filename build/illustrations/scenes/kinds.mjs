/** The doctor, a child and teddy look closely at one blast: flags on its rim, ribbons inside, beads to count; two kinds of folder. */
import { accent, blood, blue, warm } from '../palette.mjs';
import { at, canvas, hotspot, inked, linear, paint, path, radial, shadow, stroked } from '../svg.mjs';
import { children, grownUps } from '../parts/cast.mjs';
import { bookStack, books, shelf, stool, table } from '../parts/furniture.mjs';
import { leafCorner, moon, plant, stars } from '../parts/garden.mjs';
import { folder } from '../parts/helpers.mjs';
import { beadFrame, bigBlast, greatGlass } from '../parts/lab-things.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { glow, lantern, room, windowWith } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';

const name = 'kinds';

const evening = (format) => {
  const { width, height } = canvas[format];
  const tall = format === 'portrait';
  const view = windowWith(
    name,
    tall
      ? {
          x: 700,
          y: 110,
          w: 280,
          h: 300,
          sky: 'night',
          view: stars({ x: 0, y: 0, width: 280, height: 200, count: 26 }) + moon(200, 90, 36),
        }
      : {
          x: 1440,
          y: 110,
          w: 320,
          h: 320,
          sky: 'night',
          view: stars({ x: 0, y: 0, width: 320, height: 220, count: 26 }) + moon(230, 90, 38),
        },
  );
  const light = glow(
    name,
    { width, height },
    tall ? { x: 200, y: 560, reach: 1250, dusk: 0.4 } : { x: 420, y: 320, reach: 1350, dusk: 0.4 },
  );
  const lens = radial(
    `${name}-lens`,
    [-60, -80, 420],
    [
      [0, '#FFFDF4'],
      [0.6, '#E4F0EE'],
      [1, '#BFDDE0'],
    ],
  );
  const wall = linear(`${name}-wall`, tall ? [0, 0, 1080, 1300] : [0, 0, 1920, 700], [
    [0, '#F4CF95'],
    [0.5, '#E0A77E'],
    [1, '#A9738A'],
  ]);
  return {
    defs: view.defs + light.defs + lens + wall,
    art:
      room({ width, height, line: tall ? 1330 : 800, paper: paint(`${name}-wall`), floor: '#A8684A' }) +
      view.art,
    light: light.art,
  };
};

const doctorPose = {
  ...poses.stand,
  turn: 0.6,
  tilt: 4,
  lean: 3,
  arms: {
    near: { to: [0.5, 0.6], bend: 1, hand: 'grip' },
    far: { to: [0.6, 0.4], bend: 1, hand: 'grip', layer: 'behind' },
  },
};
const counting = { ...poses.reach, tilt: 2 };

const landscape = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = evening('landscape');
  const glass = [980, 470];
  const drawn = [
    art,
    shelf(90, 300, 330, books(24, 0, 7, { seed: 5 }) + bookStack(260, 0, 3)),
    shelf(110, 500, 260, bookStack(80, 0, 4) + books(150, 0, 4, { seed: 1 })),
    plant(140, 850, { kind: 'grass', scale: 1.25, fill: blue.teal }),
    light,
    table(1040, 1000, 1150, 186, { top: warm.honey }),
    at(...glass, greatGlass(bigBlast(), 28), { scale: 0.98 }),
    shadow(400, 968, 140),
    hotspot('count', beadFrame(1400, 806, 1.02)),
    folder(776, 772, { pattern: 'spots', colour: warm.lantern, mark: blood.red, rotate: -8, scale: 0.72 }),
    folder(918, 780, {
      pattern: 'stripes',
      colour: blue.helper,
      mark: accent.white,
      rotate: 7,
      scale: 0.72,
    }),
    person(sheet, grownUps.doctor, {
      x: 402,
      y: 962,
      scale: 1.1,
      facing: 1,
      pose: doctorPose,
      expression: 'smile',
      nod: -0.1,
      handAt: { far: [590, 594], near: [520, 614] },
    }),
    person(sheet, children.ash, {
      x: 1632,
      y: 980,
      scale: 1.14,
      facing: -1,
      pose: counting,
      expression: 'happy',
      handAt: { near: [1508, 690], far: [1484, 650] },
    }),
    teddy(1196, 822, {
      pose: 'sit',
      scale: 0.62,
      look: [-0.8, -0.8],
      mouth: 'wonder',
      armStart: 60,
      armEnd: 30,
      tilt: -6,
    }),
    lantern(560, 190, { cord: 200, scale: 0.85 }),
    leafCorner(-40, 1130, { scale: 0.86 }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

const portrait = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = evening('portrait');
  const drawn = [
    art,
    shelf(60, 330, 380, books(24, 0, 8, { seed: 5 }) + bookStack(300, 0, 3)),
    light,
    table(600, 1620, 900, 240, { top: warm.honey }),
    at(590, 770, greatGlass(bigBlast(), -12), { scale: 1.06 }),
    hotspot('count', beadFrame(700, 1372, 1)),
    folder(430, 1330, { pattern: 'spots', colour: warm.lantern, mark: blood.red, rotate: -10, scale: 0.74 }),
    folder(398, 1352, { pattern: 'stripes', colour: blue.helper, mark: accent.white, rotate: 6, scale: 0.7 }),
    shadow(180, 1610, 130),
    person(sheet, grownUps.doctor, {
      x: 160,
      y: 1600,
      scale: 1.02,
      facing: 1,
      pose: doctorPose,
      expression: 'smile',
      nod: -0.3,
      handAt: { far: [352, 1160], near: [312, 1226] },
    }),
    shadow(930, 1700, 130),
    path('M840 1610H1030V1690H840Z', inked(warm.clay, 6)) +
      path('M830 1596H1040V1622H830Z', inked(warm.honey, 6)) +
      path('M850 1604H960', stroked(accent.white, 5, { opacity: 0.6 })),
    person(sheet, children.ash, {
      x: 936,
      y: 1602,
      scale: 1.06,
      facing: -1,
      pose: counting,
      expression: 'happy',
      handAt: { near: [830, 1302], far: [816, 1236] },
    }),
    stool(600, 1760, 110, accent.rose),
    teddy(600, 1660, {
      pose: 'sit',
      scale: 0.84,
      look: [0.7, -0.9],
      mouth: 'wonder',
      armStart: 40,
      armEnd: 60,
      tilt: 5,
    }),
    lantern(150, 250, { cord: 280, scale: 0.8 }),
    leafCorner(-40, 1960, { scale: 0.9 }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {
    markers: { portrait: [330, 460, 520, 205], landscape: [740, 190, 480, 190] },
    genes: { portrait: [450, 670, 280, 190], landscape: [846, 382, 270, 180] },
    count: { portrait: [530, 1090, 340, 290], landscape: [1230, 520, 340, 300] },
  },
  portrait,
  landscape,
};
