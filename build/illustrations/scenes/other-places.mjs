/** A shadow play: on a lit sheet a child's outline, with soft lights at the places doctors check; never mirrored. */
import { accent, blood, ink, warm } from '../palette.mjs';
import {
  at,
  canvas,
  circle,
  ellipse,
  hotspot,
  inked,
  linear,
  paint,
  path,
  rect,
  shadow,
  speckle,
  stroked,
} from '../svg.mjs';
import { children, grownUps } from '../parts/cast.mjs';
import { curtainEdge, lightPool } from '../parts/foreground.mjs';
import { organs, paperChild } from '../parts/paper-child.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { handLantern } from '../parts/props.mjs';
import { glow, lantern, room, rug } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';

const name = 'other-places';
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
      path(
        `M${-half + 60} 20Q${-half + 74} ${height * 0.5} ${-half + 50} ${height - 20}M${half - 70} 20Q${half - 84} ${height * 0.5} ${half - 56} ${height - 20}`,
        stroked(warm.marigold, 7, { opacity: 0.3 }),
      ),
      speckle({
        x: -half + 40,
        y: 30,
        width: width - 80,
        height: height - 60,
        count: 60,
        seed: 9,
        colour: warm.marigold,
        size: 5,
        opacity: 0.25,
      }),
      at(0, childTop, paperChild() + lights.join(''), { scale }),
      path(`M${-half - 50} -6H${half + 50}`, stroked(ink.ink, 24)) +
        path(`M${-half - 50} -6H${half + 50}`, stroked(warm.wood, 14)),
      circle(-half - 54, -6, 16, inked(warm.lantern, 5)) + circle(half + 54, -6, 16, inked(warm.lantern, 5)),
      [-0.86, -0.43, 0, 0.43, 0.86].map((part) =>
        rect(half * part - 12, -20, 24, 38, 6, inked(accent.rose, 4)),
      ),
    ]
      .flat()
      .join(''),
  );
};

const holdingLight = {
  ...poses.stand,
  turn: 0.75,
  tilt: -10,
  lean: 5,
  legs: { near: { to: [-0.2, 0.96], bend: -1, foot: 14 }, far: { to: [0.2, 0.96], bend: -1 } },
  arms: {
    near: { to: [0.5, 0.7], bend: 1, hand: 'grip' },
    far: { to: [0.74, -0.42], bend: -1, hand: 'grip', layer: 'behind' },
  },
};

const backdrop = (format, sheet) => {
  const { width, height } = canvas[format];
  const tall = format === 'portrait';
  const light = glow(
    name,
    { width, height },
    tall ? { x: 540, y: 900, reach: 1150, dusk: 0.5 } : { x: 960, y: 480, reach: 1150, dusk: 0.5 },
  );
  const sheetLight = tall ? radialSheet(0, 520, 700) : radialSheet(0, 380, 640);
  return {
    defs: light.defs + sheetLight,
    art: room({
      width,
      height,
      line: tall ? 1430 : 830,
      paper: sheet.cloth('zigzag', '#8A6387', '#7C5278', 2.4),
      floor: '#9C6150',
    }),
    light: light.art,
  };
};
const radialSheet = (cx, cy, r) =>
  linear(
    `${name}-sheet`,
    [cx - r, cy - r, cx + r, cy + r],
    [
      [0, '#FFF3CF'],
      [0.5, '#FCE0A4'],
      [1, '#E8B98D'],
    ],
  );

const landscape = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = backdrop('landscape', sheet);
  const drawn = [
    art,
    rug(960, 966, 800, 90, '#6F4A6E', accent.butter),
    light,
    lightPool(960, 960, 520, 56),
    sheetOf(960, 112, 700, 800, 0.93, 66),
    shadow(420, 966, 150),
    person(sheet, grownUps.doctor, {
      x: 430,
      y: 962,
      scale: 1.14,
      facing: 1,
      pose: {
        ...poses.stand,
        turn: 0.75,
        tilt: 2,
        lean: 5,
        arms: {
          near: { to: [0.46, 0.5], bend: 1, hand: 'cup' },
          far: { to: [0.74, -0.3], bend: -1, hand: 'point', layer: 'behind' },
        },
        legs: { near: { to: [-0.14, 0.98], bend: -1 }, far: { to: [0.16, 0.97], bend: -1 } },
      },
      expression: 'talk',
      look: [1, 0.5],
      nod: 0.2,
      handAt: { far: [664, 520] },
    }),
    shadow(1556, 1000, 120),
    shadow(1392, 1030, 100),
    teddy(1392, 1026, {
      scale: 0.9,
      back: true,
      armStart: 22,
      armEnd: 148,
      tilt: -10,
    }),
    person(sheet, children.fern, {
      x: 1556,
      y: 994,
      scale: 1.26,
      facing: -1,
      pose: holdingLight,
      expression: 'curious',
      nod: -0.5,
      look: [-1, -0.4],
      hold: { far: handLantern(0, 0) },
      handAt: { near: [1490, 824] },
    }),
    lantern(310, 240, { cord: 240, scale: 0.9 }),
    curtainEdge(-40, 1120, { width: 170, fill: blood.deep }),
    curtainEdge(1960, 1120, { width: 150, fill: blood.deep, flip: true }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

const portrait = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = backdrop('portrait', sheet);
  const drawn = [
    art,
    rug(540, 1600, 600, 150, '#6F4A6E', accent.butter),
    light,
    lightPool(540, 1580, 440, 80),
    sheetOf(540, 372, 860, 1090, 1.22, 96),
    shadow(180, 1600, 160),
    person(sheet, grownUps.doctor, {
      x: 180,
      y: 1596,
      scale: 1.1,
      facing: 1,
      pose: {
        ...poses.kneel,
        tilt: -8,
        turn: 0.75,
        arms: {
          near: { to: [0.5, 0.5], bend: 1, hand: 'cup' },
          far: { to: [0.7, -0.56], bend: -1, hand: 'point', layer: 'behind' },
        },
      },
      expression: 'talk',
      look: [0.8, -0.8],
      nod: -0.4,
    }),
    shadow(920, 1650, 120),
    person(sheet, children.fern, {
      x: 926,
      y: 1644,
      scale: 1.26,
      facing: -1,
      pose: holdingLight,
      expression: 'curious',
      nod: -0.5,
      look: [-0.9, -0.7],
      hold: { far: handLantern(0, 0) },
    }),
    ellipse(566, 1700, 150, 40, inked(sheet.cloth('check', warm.lantern, accent.rose, 2), 6)),
    teddy(560, 1690, { pose: 'sit', scale: 0.98, back: true, tilt: 8, armEnd: 60 }),
    lantern(190, 260, { cord: 280, scale: 0.9 }),
    curtainEdge(-60, 1990, { width: 100, fill: blood.deep }),
    curtainEdge(1140, 1990, { width: 100, fill: blood.deep, flip: true }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

/** The scene. Liver and spleen have their sides, so the picture may not be flipped. */
export const scene = {
  mirror: false,
  hotspots: {
    fluid: { portrait: [400, 440, 280, 200], landscape: [850, 160, 220, 180], answer: 'glow' },
    'lymph-nodes': { portrait: [440, 650, 200, 190], landscape: [860, 341, 200, 180], answer: 'grow' },
    liver: { portrait: [366, 880, 180, 190], landscape: [764, 522, 180, 180], answer: 'grow' },
    spleen: { portrait: [548, 880, 180, 190], landscape: [946, 522, 180, 180], answer: 'grow' },
    skin: { portrait: [729, 900, 190, 190], landscape: [1128, 510, 190, 190], answer: 'grow' },
  },
  portrait,
  landscape,
};
