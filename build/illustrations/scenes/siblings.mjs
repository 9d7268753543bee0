/** Brothers and sisters at home: a tower of blocks, a mother's arm, and the one who is away waves from the tablet. */
import { children, grownUps } from '../parts/cast.mjs';
import { basket, block, books, cushion, shelf, sofa, table, tablet } from '../parts/furniture.mjs';
import { plant } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { curtains, glow, lantern, room, rug, windowWith } from '../parts/rooms.mjs';
import { frame } from '../parts/frame.mjs';
import { sunPatch } from '../parts/stairs.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, blue, green, warm } from '../palette.mjs';
import { at, canvas, circle, el, hotspot, path, rect, shadow, stroked } from '../svg.mjs';

const name = 'siblings';

/** Mother with the smaller one in her arm; both look at the tower. */
const embrace = (sheet, { x, y, size }) => {
  const mother = {
    x: x + 70 * size,
    y: y - 20 * size,
    scale: size * 1.02,
    facing: -1,
    pose: {
      ...poses.kneel,
      hip: 0.42,
      lean: 4,
      tilt: 12,
      legs: {
        near: { to: [-0.24, 0.4], knee: [0.3, 0.34], bend: 1, foot: 74 },
        far: { to: [-0.16, 0.4], knee: [0.4, 0.32], bend: 1, foot: 74 },
      },
    },
    expression: 'smile',
    nod: 0.7,
    turn: 0.75,
    look: [-0.8, 0.9],
  };
  const girl = { x: x - 50 * size, y, scale: size, facing: -1, pose: poses.sitFloor };
  const around = { near: [x - 104 * size, y - 74 * size] };
  return hotspot(
    'hug',
    shadow(x, y, 190 * size, 22 * size),
    person(sheet, grownUps.mother, { ...mother, armless: ['near', 'far'] }),
    person(sheet, children.juniper, {
      ...girl,
      expression: 'content',
      tilt: -14,
      nod: 0.1,
      handAt: { near: [x - 66 * size, y - 62 * size], far: [x - 86 * size, y - 58 * size] },
    }),
    person(sheet, grownUps.mother, { ...mother, onlyArm: 'near', handAt: around, hands: { near: 'flat' } }),
  );
};

const tower = ({ x, y, size }) =>
  hotspot(
    'blocks',
    shadow(x, y, 150 * size, 16 * size),
    at(
      x,
      y,
      [
        block(-72, 0, 'drum', blue.helper),
        block(72, 0, 'drum', green.sage),
        block(0, 0, 'cube', blood.light, { mark: 2 }),
        block(0, -80, 'arch', warm.lantern, { scale: 1.35 }),
        block(-34, -166, 'cube', accent.rose, { mark: 0 }),
        block(38, -166, 'cube', blue.sea, { mark: 1 }),
        block(2, -238, 'arch', green.leaf),
        block(2, -300, 'cube', accent.butter, { mark: 2, scale: 0.9 }),
        block(128, 6, 'roof', blood.red, { scale: 0.8 }),
        block(-146, 8, 'cube', accent.plum, { mark: 1, scale: 0.8, rotate: -8 }),
      ].join(''),
      { scale: size },
    ),
  );

/** A boy kneels and sets the roof on the tower. */
const builder = (sheet, { x, y, size, top }) =>
  shadow(x, y, 100 * size, 16 * size) +
  person(sheet, children.robin, {
    x,
    y,
    scale: size,
    pose: {
      ...poses.kneel,
      lean: 8,
      tilt: -14,
      arms: { near: { ...poses.kneel.arms.near, layer: 'low', bend: 1 }, far: poses.kneel.arms.far },
    },
    nod: -0.6,
    turn: 0.7,
    look: [0.9, -0.6],
    expression: 'curious',
    blinks: true,
    handAt: { near: [top[0] - 18 * size, top[1] + 22 * size], far: [top[0] + 30 * size, top[1] + 20 * size] },
    hands: { near: 'grip', far: 'grip' },
    hold: { far: at(-16, -6, block(0, 0, 'roof', blood.red, { scale: 0.86 })) },
  });

/** The tablet on a low table; the patient waves from a hospital room. */
const call = (sheet, { x, y, size }) => {
  const clip = `${name}-screen-${Math.round(x)}`;
  const view = [
    rect(0, 0, 250, 190, 10, { fill: blue.sky }),
    rect(16, 20, 60, 74, 4, { fill: accent.butter }) + path('M46 20v74M16 57h60', stroked(warm.paper, 6)),
    path('M-10 190V150Q60 96 130 110T262 132V200Z', {
      fill: accent.white,
      stroke: blue.helper,
      strokeWidth: 4,
    }),
    person(sheet, children.olive, {
      x: 132,
      y: 366,
      scale: 0.86,
      facing: -1,
      legless: true,
      pose: { ...poses.wave, tilt: -4 },
      expression: 'happy',
      turn: 0.2,
    }),
    path('M-10 196V168Q90 140 262 160V200Z', { fill: blue.helper }),
  ].join('');
  return {
    defs: el('clipPath', { id: clip }, rect(0, 0, 250, 190, 10)),
    art:
      table(x, y, 380 * size, 96 * size) +
      hotspot(
        'tablet',
        at(x, y - 108 * size, tablet(0, 0, 250, 190, el('g', { clipPath: `url(#${clip})` }, view)), {
          scale: size,
        }),
        circle(x + 165 * size, y - 128 * size, 22 * size, {
          fill: blood.light,
          stroke: '#332C48',
          strokeWidth: 5,
        }),
      ),
  };
};

const seat = (x, y, width, size) => {
  const couch = sofa(0, 0, width, { fill: blue.helper, trim: blue.sky });
  return at(
    x,
    y,
    couch.behind +
      cushion(-width * 0.28, -176, accent.butter, { rotate: -8 }) +
      cushion(width * 0.3, -172, blood.light, { rotate: 10 }) +
      couch.before,
    { scale: size },
  );
};
/** Teddy sits with his legs to one side and holds a block out to the tower: it is his turn. */
const helper = (x, y, scale) =>
  shadow(x, y, 110 * scale, 18 * scale) +
  teddy(x, y, {
    pose: 'aside',
    scale,
    armEnd: 74,
    armStart: 14,
    look: [0.8, -0.5],
    tilt: -6,
    mouth: 'open',
    held: at(158, -112, block(0, 0, 'cube', accent.butter, { mark: 2, scale: 0.8, rotate: -8 })),
  });

const paperOf = (sheet) => sheet.cloth('dots', '#F8DCCB', '#F4CFBA', 3);

const portrait = () => {
  const sheet = patternSheet(name);
  const box = { x: 130, y: 430, w: 340, h: 400 };
  const pane = windowWith(name, { ...box, sky: 'gold' });
  const light = glow(name, canvas.portrait, { x: 200, y: 400, reach: 1050 });
  const screen = call(sheet, { x: 250, y: 1120, size: 1.12 });
  const art = [
    room({ ...canvas.portrait, line: 1080, paper: paperOf(sheet), floor: warm.honey, away: 0.45 }),
    pane.art,
    curtains({ ...box, paintWith: sheet.cloth('stripes', accent.rose, blood.light, 2) }),
    shelf(660, 560, 330, books(30, 0, 8) + plant(264, 0, { kind: 'grass', scale: 0.5, fill: blue.helper })),
    frame(700, 240, 140, 120, 'sun'),
    frame(880, 200, 100, 140, 'bird'),
    lantern(560, 240, { scale: 1.1, cord: 160 }),
    light.art,
    sunPatch(150, 1110, 330, 240, -120, 0.4),
    seat(760, 1110, 620, 1.15),
    plant(1040, 1120, { scale: 1 }),
    rug(540, 1470, 520, 130, accent.plum, accent.rose),
    screen.art,
    builder(sheet, { x: 270, y: 1500, size: 1.32, top: [506, 1040] }),
    tower({ x: 512, y: 1490, size: 1.24 }),
    embrace(sheet, { x: 812, y: 1495, size: 1.22 }),
    helper(330, 1690, 1.06),
    block(640, 1740, 'roof', blue.sea, { scale: 1.4 }),
    block(150, 1880, 'cube', warm.lantern, { mark: 1, scale: 2.2, rotate: -8 }),
    basket(930, 1880, 1.9),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs + screen.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const box = { x: 330, y: 150, w: 330, h: 300 };
  const pane = windowWith(name, { ...box, sky: 'gold' });
  const light = glow(name, canvas.landscape, { x: 420, y: 200, reach: 1050 });
  const screen = call(sheet, { x: 460, y: 770, size: 1.08 });
  const art = [
    room({ ...canvas.landscape, line: 660, paper: paperOf(sheet), floor: warm.honey, corner: 1740 }),
    pane.art,
    curtains({ ...box, paintWith: sheet.cloth('stripes', accent.rose, blood.light, 2) }),
    shelf(
      1290,
      300,
      330,
      books(30, 0, 8, { height: 84 }) + plant(264, 0, { kind: 'grass', scale: 0.46, fill: blue.helper }),
    ),
    frame(900, 170, 140, 120, 'sun'),
    frame(1080, 150, 100, 130, 'bird'),
    lantern(770, 270, { scale: 0.95, cord: 200 }),
    light.art,
    sunPatch(380, 680, 330, 240, -120, 0.4),
    seat(1250, 700, 660, 1.05),
    plant(1690, 720, { scale: 1.2 }),
    plant(180, 740, { kind: 'grass', scale: 1.2, fill: blue.sea }),
    rug(960, 860, 620, 100, accent.plum, accent.rose),
    screen.art,
    builder(sheet, { x: 720, y: 905, size: 1.14, top: [936, 510] }),
    tower({ x: 940, y: 905, size: 1.12 }),
    embrace(sheet, { x: 1310, y: 905, size: 1.14 }),
    helper(470, 990, 0.84),
    block(150, 1060, 'cube', warm.lantern, { mark: 1, scale: 1.9, rotate: -8 }),
    block(1130, 1010, 'roof', blue.sea, { scale: 1.2 }),
    basket(1740, 1070, 1.6),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs + screen.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    tablet: { portrait: [80, 770, 340, 250], landscape: [300, 430, 330, 250], answer: 'wave' },
    blocks: { portrait: [430, 1030, 240, 470], landscape: [820, 480, 260, 440], answer: 'hop' },
    hug: { portrait: [685, 1000, 310, 495], landscape: [1160, 470, 320, 440], answer: 'grow' },
  },
  portrait,
  landscape,
};
