/** A shadow play: on a lit sheet a child's outline, with soft lights at the places doctors check; never mirrored. */
import { children, grownUps } from '../parts/cast.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { handLantern } from '../parts/props.mjs';
import { leafCorner, plant } from '../parts/garden.mjs';
import { glow, lantern, room, rug } from '../parts/rooms.mjs';
import { stool } from '../parts/furniture.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, blue, ink, warm } from '../palette.mjs';
import { at, canvas, circle, hotspot, inked, linear, motion, paint, path, rect, shadow, speckle, stroked } from '../svg.mjs';

const name = 'other-places';
const [paper, shirt, skinTone, shorts] = ['#E8B98D', '#8CC0D0', '#E2B48C', '#B0805F'];
const cut = (fill) => ({ fill, stroke: ink.line, strokeWidth: 5 });

const paperArm = (side) =>
  at(
    0,
    0,
    path('M92 262C136 300 166 360 196 424C214 428 236 444 240 462C244 480 236 496 222 500C204 508 186 494 180 470C150 420 124 380 96 340Z', cut(skinTone)) +
      path('M196 428q-22 2 -24 22q0 14 14 12M240 466q-12 2 -20 -4M234 488q-12 0 -20 -8', stroked(ink.line, 4.5)) +
      path('M58 242C108 252 134 282 166 344Q146 372 104 378L90 330Z', cut(shirt)) +
      path('M160 338q-20 24 -56 30', stroked(accent.white, 6, { opacity: 0.8 })),
    { flip: side < 0 },
  );
const paperLeg = (side) =>
  at(
    0,
    0,
    path('M18 590L26 738Q52 752 80 738L96 590Z', cut(skinTone)) +
      path('M26 712L28 748Q52 758 78 748L82 712Q54 724 26 712Z', cut(accent.white)) +
      path('M18 770Q16 744 50 746Q104 748 118 772Q122 786 108 786H24Q18 786 18 770Z', cut(warm.clay)) +
      path('M22 774H116', stroked(accent.white, 6)),
    { flip: side < 0 },
  );

/** The outline child on the sheet: 790 high, the top of the head at (0, 0). Cut from paper, no one in particular. */
const paperChild = () =>
  [
    paperArm(-1),
    paperArm(1),
    path('M-36 180L-40 250H40L36 180Z', cut('#D19E75')),
    paperLeg(-1),
    paperLeg(1),
    path('M-104 490L-112 632Q-60 652 -8 636L0 566L8 636Q60 652 112 632L104 490Z', cut(shorts)),
    path('M-58 240Q0 292 58 240C88 246 100 256 104 290L114 520Q0 552 -114 520L-104 290C-100 256 -88 246 -58 240Z', cut(shirt)),
    path('M-58 240Q0 292 58 240', stroked(accent.white, 10)),
    path('M-112 502Q0 534 112 502', stroked(accent.white, 6, { opacity: 0.7 })),
    path('M58 250C92 250 100 262 104 290L114 520Q96 528 70 532Q88 400 58 250Z', { fill: ink.ink, opacity: 0.1 }),
    circle(-92, 112, 20, cut(skinTone)) + circle(92, 112, 20, cut(skinTone)),
    path('M0 0C62 0 94 44 94 100C94 160 56 206 0 206C-56 206 -94 160 -94 100C-94 44 -62 0 0 0Z', cut(skinTone)),
    path('M-98 92C-116 10 -44 -34 14 -22C78 -22 112 34 98 92C86 80 78 62 72 46C52 62 18 62 -8 46C-26 64 -52 66 -66 56C-74 72 -84 84 -98 92Z', cut('#84614F')),
    path('M-60 10C-40 -8 -10 -14 20 -10', stroked(warm.clay, 7, { opacity: 0.8 })),
    path('M-36 112v4M36 112v4', stroked(ink.ink, 17)) + path('M-39 109h0M33 109h0', stroked(accent.white, 6)),
    path('M-22 152q22 20 44 0', stroked(ink.ink, 6)) + path('M-4 132q4 4 8 0', stroked('#B9825A', 5)),
    circle(-62, 148, 17, { fill: blood.light, opacity: 0.6 }) + circle(62, 148, 17, { fill: blood.light, opacity: 0.6 }),
  ].join('');

/** A soft light behind a mark; marks differ in shape, so that places are told apart without colour. */
const place = (x, y, r, mark) => circle(x, y, r * 1.5, { fill: accent.butter, opacity: 0.4 }) + circle(x, y, r * 1.12, { fill: accent.butter, opacity: 0.75 }) + motion('breathe', mark);
const beads = (d, colour, size) => path(d, stroked(ink.ink, size + 8)) + path(d, stroked(colour, size));
const neck = 'M-50 212l-3 6M-36 236l-2 6M-62 234l-2 6M50 212l3 6M36 236l2 6M62 234l2 6';
const crown = 'M-84 84C-92 22 -54 -4 0 -4C54 -4 92 22 84 84';

const organs = {
  fluid: () => path(crown, stroked(accent.butter, 56, { opacity: 0.7 })) + motion('breathe', path(crown, stroked(ink.ink, 23)), path(crown, stroked(blue.sky, 14)), path('M-80 70C-82 30 -50 4 0 4', stroked(accent.white, 5))) + path('M0 300V500', stroked(ink.line, 19, { opacity: 0.55 })) + path('M0 300V500', stroked(blue.sky, 11)) + path('M-3 302V470', stroked(accent.white, 4)),
  'lymph-nodes': () => circle(-48, 228, 36, { fill: accent.butter, opacity: 0.75 }) + circle(48, 228, 36, { fill: accent.butter, opacity: 0.75 }) + motion('breathe', beads(neck, warm.lantern, 11)),
  liver: () => place(-50, 376, 50, path('M-96 372C-92 338 -26 340 8 358C12 376 -16 386 -36 404C-60 426 -88 418 -96 372Z', inked(warm.clay, 5)) + path('M-78 370q22 -14 46 -8', stroked(blood.light, 7))),
  spleen: () => place(62, 384, 40, path('M48 352C78 344 98 372 88 408C76 424 62 418 62 400C58 384 36 374 48 352Z', inked(accent.plum, 5)) + path('M62 362q14 6 16 24', stroked(accent.rose, 6))),
  skin: () => place(158, 398, 38, circle(158, 398, 33, inked(skinTone, 5)) + path('M136 390q7 -8 14 0t14 0t14 0M138 408q7 -8 14 0t14 0t12 0', stroked(warm.bark, 4.5)) + path('M150 376h0M168 376h0M158 422h0', stroked(warm.clay, 7))),
};

/** The sheet on its rail with the outline child; middle of the upper edge at (x, y), `width` by `height`. */
const sheetOf = (x, y, width, height, scale, childTop) => {
  const half = width / 2;
  const cloth = `M${-half} 0Q${-half + 14} ${height / 2} ${-half - 6} ${height}Q${-half / 2} ${height + 22} 0 ${height + 6}T${half + 6} ${height - 4}Q${half - 12} ${height / 2} ${half} 0Z`;
  const lights = Object.entries(organs).map(([id, draw]) => hotspot(id, draw()));
  return at(
    x,
    y,
    [
      path(cloth, { fill: ink.ink, opacity: 0.18, transform: 'translate(14 18)' }),
      path(cloth, { fill: paint(`${name}-sheet`), stroke: ink.ink, strokeWidth: 6 }),
      path(`M${-half + 60} 20Q${-half + 74} ${height * 0.5} ${-half + 50} ${height - 20}M${half - 70} 20Q${half - 84} ${height * 0.5} ${half - 56} ${height - 20}`, stroked(warm.marigold, 7, { opacity: 0.3 })),
      speckle({ x: -half + 40, y: 30, width: width - 80, height: height - 60, count: 60, seed: 9, colour: warm.marigold, size: 5, opacity: 0.25 }),
      at(0, childTop, paperChild() + lights.join(''), { scale }),
      path(`M${-half - 50} -6H${half + 50}`, stroked(ink.ink, 24)) + path(`M${-half - 50} -6H${half + 50}`, stroked(warm.wood, 14)),
      circle(-half - 54, -6, 16, inked(warm.lantern, 5)) + circle(half + 54, -6, 16, inked(warm.lantern, 5)),
      [-0.86, -0.43, 0, 0.43, 0.86].map((part) => rect(half * part - 12, -20, 24, 38, 6, inked(accent.rose, 4))),
    ].flat().join(''),
  );
};

const holdingLight = { ...poses.stand, turn: 0.65, tilt: -6, lean: 2, arms: { near: { to: [-0.14, 0.92], bend: 1, hand: 'rest' }, far: { to: [0.78, -0.1], bend: 1, hand: 'grip', layer: 'behind' } } };

const backdrop = (format, sheet) => {
  const { width, height } = canvas[format];
  const tall = format === 'portrait';
  const light = glow(name, { width, height }, tall ? { x: 540, y: 900, reach: 1150, dusk: 0.5 } : { x: 960, y: 480, reach: 1150, dusk: 0.5 });
  const sheetLight = tall ? radialSheet(0, 520, 700) : radialSheet(0, 380, 640);
  return {
    defs: light.defs + sheetLight,
    art: room({ width, height, line: tall ? 1430 : 830, paper: sheet.cloth('zigzag', '#8A6387', '#7C5278', 2.4), floor: '#9C6150' }),
    light: light.art,
  };
};
const radialSheet = (cx, cy, r) => linear(`${name}-sheet`, [cx - r, cy - r, cx + r, cy + r], [[0, '#FFF3CF'], [0.5, '#FCE0A4'], [1, paper]]);

const landscape = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = backdrop('landscape', sheet);
  const drawn = [
    art,
    plant(180, 880, { kind: 'broad', scale: 1.3, fill: blue.teal }),
    rug(960, 960, 760, 70, '#6F4A6E', accent.butter),
    light,
    sheetOf(960, 112, 700, 800, 0.93, 66),
    shadow(430, 936, 140), shadow(1500, 936, 110), shadow(1350, 950, 90),
    person(sheet, grownUps.doctor, { x: 440, y: 930, scale: 1.04, facing: 1, pose: { ...poses.point, tilt: -4 }, expression: 'smile', nod: -0.1 }),
    person(sheet, children.fern, { x: 1520, y: 930, scale: 1.1, facing: -1, pose: holdingLight, expression: 'curious', nod: -0.4, hold: { far: handLantern(0, 0) } }),
    teddy(1376, 946, { scale: 0.76, flip: true, armStart: 30, armEnd: 100, look: [0.8, -0.9], mouth: 'wonder', tilt: -5 }),
    lantern(240, 240, { cord: 240, scale: 0.9 }),
    leafCorner(1960, 1130, { flip: true, scale: 0.9 }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

const portrait = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = backdrop('portrait', sheet);
  const drawn = [
    art,
    rug(540, 1560, 600, 130, '#6F4A6E', accent.butter),
    light,
    sheetOf(540, 372, 860, 1090, 1.22, 96),
    shadow(170, 1548, 150),
    shadow(900, 1566, 110),
    person(sheet, grownUps.doctor, { x: 170, y: 1540, scale: 1, facing: 1, pose: { ...poses.kneel, tilt: -10, arms: { near: poses.kneel.arms.near, far: { to: [0.7, -0.56], bend: -1, hand: 'point', layer: 'behind' } } }, expression: 'smile', nod: -0.4 }),
    person(sheet, children.fern, { x: 906, y: 1558, scale: 1.04, facing: -1, pose: holdingLight, expression: 'curious', nod: -0.4, hold: { far: handLantern(0, 0) } }),
    shadow(560, 1600, 100, 18),
    stool(560, 1600, 90),
    teddy(560, 1520, { pose: 'sit', scale: 0.76, back: true, tilt: 6 }),
    lantern(150, 260, { cord: 280, scale: 0.9 }),
    plant(940, 1900, { kind: 'broad', scale: 1.4, fill: blue.teal }),
    leafCorner(-40, 1960, { scale: 1 }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

/** The scene. Liver and spleen have their sides, so the picture may not be flipped. */
export const scene = {
  mirror: false,
  hotspots: {
    fluid: { portrait: [400, 440, 280, 200], landscape: [850, 160, 220, 180] },
    'lymph-nodes': { portrait: [440, 650, 200, 190], landscape: [860, 341, 200, 180] },
    liver: { portrait: [350, 850, 200, 210], landscape: [746, 522, 180, 180] },
    spleen: { portrait: [552, 850, 190, 210], landscape: [928, 522, 180, 180] },
    skin: { portrait: [744, 850, 190, 190], landscape: [1110, 460, 190, 190] },
  },
  portrait,
  landscape,
};
