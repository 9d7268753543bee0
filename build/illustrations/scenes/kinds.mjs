/** The doctor, a child and teddy look closely at one blast: flags on its rim, ribbons inside, beads to count; two kinds of folder. */
import { accent, blood, blue, warm } from '../palette.mjs';
import { at, canvas, hotspot, inked, linear, paint, path, radial, shadow, stroked } from '../svg.mjs';
import { children, grownUps } from '../parts/cast.mjs';
import { bookStack, books, shelf, stool, table } from '../parts/furniture.mjs';
import { chairBack, lightPool, mobile, penPot } from '../parts/foreground.mjs';
import { moon, plant, stars } from '../parts/garden.mjs';
import { folder } from '../parts/helpers.mjs';
import { beadFrame, bigBlast, greatGlass } from '../parts/lab-things.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { glow, lantern, room, rug, windowWith } from '../parts/rooms.mjs';
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
      room({
        width,
        height,
        line: tall ? 1330 : 800,
        paper: paint(`${name}-wall`),
        floor: '#B87650',
        corner: tall ? undefined : 1810,
        away: tall ? 0.4 : 0.45,
      }) + view.art,
    light: light.art,
  };
};

const doctorPose = {
  ...poses.stand,
  turn: 0.75,
  tilt: 7,
  lean: 7,
  arms: {
    near: { to: [0.5, 0.6], bend: 1, hand: 'grip' },
    far: { to: [0.6, 0.4], bend: 1, hand: 'grip', layer: 'behind' },
  },
};
const counting = {
  ...poses.reach,
  lean: 14,
  tilt: -2,
  legs: { near: { to: [-0.2, 0.97], bend: -1 }, far: { to: [0.24, 0.95], bend: -1 } },
};
/** Cheek on a paw, he looks up at what is in the glass. */
const wondering = {
  pose: 'aside',
  look: [0.5, -0.9],
  mouth: 'wonder',
  armStart: 150,
  armEnd: 10,
  tilt: -10,
};
const folders = (x, y, s) =>
  folder(x, y, { pattern: 'spots', colour: warm.lantern, mark: blood.red, rotate: -10, scale: s }) +
  folder(x + 120 * s, y + 14, {
    pattern: 'stripes',
    colour: blue.helper,
    mark: accent.white,
    rotate: 8,
    scale: s,
  });
const landscape = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = evening('landscape');
  const glass = [980, 470];
  const child = { x: 1572, y: 1046, scale: 1.3 };
  const drawn = [
    art,
    shelf(90, 300, 330, books(24, 0, 7, { seed: 5 }) + bookStack(260, 0, 3)),
    shelf(50, 500, 230, bookStack(70, 0, 4) + books(130, 0, 4, { seed: 1 })),
    plant(120, 850, { kind: 'grass', scale: 1.15, fill: blue.teal }),
    light,
    lightPool(900, 960, 760, 90),
    rug(960, 1000, 860, 120, '#7C5278', accent.butter),
    shadow(420, 940, 130),
    person(sheet, grownUps.doctor, {
      x: 410,
      y: 936,
      scale: 1.12,
      facing: 1,
      pose: doctorPose,
      expression: 'happy',
      nod: -0.2,
      look: [0.9, -0.1],
      handAt: { far: [596, 592], near: [530, 612] },
    }),
    table(1000, 1004, 1290, 190, { top: warm.honey }),
    at(...glass, greatGlass(bigBlast(), 28), { scale: 0.98 }),
    // The doctor's hands close over the handle.
    person(sheet, grownUps.doctor, {
      x: 410,
      y: 936,
      scale: 1.12,
      pose: doctorPose,
      onlyArm: 'near',
      handAt: { near: [530, 612] },
    }),
    hotspot('count', beadFrame(1360, 808, 1.02)),
    folders(560, 806, 0.8),
    teddy(784, 842, { ...wondering, scale: 0.66 }),
    penPot(1168, 830, 0.86),
    shadow(child.x, child.y, 150),
    person(sheet, children.ash, {
      ...child,
      facing: -1,
      pose: counting,
      expression: 'happy',
      look: [-0.9, 0.1],
      handAt: { near: [1450, 738], far: [1424, 662] },
    }),
    chairBack(1850, 1190, {
      scale: 1.05,
      cloth: sheet.cloth('check', '#4E7D5E', '#7FA574', 2.4),
      lining: accent.butter,
      flip: true,
    }),
    lantern(560, 190, { cord: 200, scale: 0.85 }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

const portrait = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = evening('portrait');
  const doctor = { x: 176, y: 1560, scale: 1.12, facing: 1, pose: doctorPose };
  const drawn = [
    art,
    shelf(60, 330, 380, books(24, 0, 8, { seed: 5 }) + bookStack(300, 0, 3)),
    mobile(560, 60, [
      ['star', -30, 40, -8],
      ['moon', 50, 120, 8],
    ]),
    light,
    lightPool(520, 1660, 560, 120),
    rug(540, 1700, 560, 150, '#7C5278', accent.butter),
    shadow(190, 1566, 130),
    person(sheet, grownUps.doctor, {
      ...doctor,
      expression: 'happy',
      nod: -0.5,
      look: [0.8, -0.9],
      handAt: { far: [364, 1128], near: [318, 1208] },
    }),
    table(610, 1620, 860, 240, { top: warm.honey }),
    at(590, 770, greatGlass(bigBlast(), -12), { scale: 1.06 }),
    person(sheet, grownUps.doctor, { ...doctor, onlyArm: 'near', handAt: { near: [318, 1208] } }),
    hotspot('count', beadFrame(700, 1372, 1)),
    folders(420, 1344, 0.72),
    shadow(900, 1760, 150),
    path('M780 1680H1010V1770H780Z', inked(warm.clay, 6)) +
      path('M768 1660H1022V1690H768Z', inked(warm.honey, 6)) +
      path('M790 1670H920', stroked(accent.white, 5, { opacity: 0.6 })),
    person(sheet, children.ash, {
      x: 900,
      y: 1664,
      scale: 1.3,
      facing: -1,
      pose: counting,
      expression: 'happy',
      look: [-0.8, 0],
      handAt: { near: [792, 1306], far: [772, 1234] },
    }),
    stool(420, 1790, 130, accent.rose),
    teddy(420, 1674, { ...wondering, scale: 0.92 }),
    lantern(150, 250, { cord: 280, scale: 0.8 }),
    chairBack(40, 1990, {
      scale: 1.1,
      cloth: sheet.cloth('check', '#4E7D5E', '#7FA574', 2.4),
      lining: accent.butter,
    }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {
    markers: { portrait: [330, 460, 520, 205], landscape: [740, 190, 480, 190], answer: 'wave' },
    genes: { portrait: [450, 670, 280, 190], landscape: [846, 382, 270, 180], answer: 'spin' },
    count: { portrait: [530, 1090, 340, 290], landscape: [1222, 520, 320, 300], answer: 'hop' },
  },
  portrait,
  landscape,
};
