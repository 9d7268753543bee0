/** A shadow play: on a lit sheet a child's outline, with soft lights at the places doctors check; never mirrored. */
import { accent, blue, ink, warm } from '../palette.mjs';
import {
  at,
  canvas,
  circle,
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
import { stool } from '../parts/furniture.mjs';
import { leafCorner, plant } from '../parts/garden.mjs';
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
  turn: 0.65,
  tilt: -6,
  lean: 2,
  arms: {
    near: { to: [-0.14, 0.92], bend: 1, hand: 'rest' },
    far: { to: [0.78, -0.1], bend: 1, hand: 'grip', layer: 'behind' },
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
    plant(180, 880, { kind: 'broad', scale: 1.3, fill: blue.teal }),
    rug(960, 960, 760, 70, '#6F4A6E', accent.butter),
    light,
    sheetOf(960, 112, 700, 800, 0.93, 66),
    shadow(430, 936, 140),
    shadow(1500, 936, 110),
    shadow(1350, 950, 90),
    person(sheet, grownUps.doctor, {
      x: 440,
      y: 930,
      scale: 1.04,
      facing: 1,
      pose: {
        ...poses.stand,
        turn: 0.6,
        tilt: -7,
        lean: -2,
        arms: {
          near: { to: [0.5, 0.45], bend: 1, hand: 'flat' },
          far: { to: [0.74, -0.5], bend: -1, hand: 'open', layer: 'behind' },
        },
      },
      expression: 'smile',
      nod: -0.1,
    }),
    person(sheet, children.fern, {
      x: 1520,
      y: 930,
      scale: 1.1,
      facing: -1,
      pose: holdingLight,
      expression: 'curious',
      nod: -0.4,
      hold: { far: handLantern(0, 0) },
    }),
    teddy(1376, 946, {
      scale: 0.76,
      flip: true,
      armStart: 30,
      armEnd: 100,
      look: [0.8, -0.9],
      mouth: 'wonder',
      tilt: -5,
    }),
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
    person(sheet, grownUps.doctor, {
      x: 170,
      y: 1540,
      scale: 1,
      facing: 1,
      pose: {
        ...poses.kneel,
        tilt: -10,
        arms: {
          near: poses.kneel.arms.near,
          far: { to: [0.7, -0.56], bend: -1, hand: 'point', layer: 'behind' },
        },
      },
      expression: 'smile',
      nod: -0.4,
    }),
    person(sheet, children.fern, {
      x: 906,
      y: 1558,
      scale: 1.04,
      facing: -1,
      pose: holdingLight,
      expression: 'curious',
      nod: -0.4,
      hold: { far: handLantern(0, 0) },
    }),
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
    liver: { portrait: [366, 880, 180, 190], landscape: [764, 522, 180, 180] },
    spleen: { portrait: [548, 880, 180, 190], landscape: [946, 522, 180, 180] },
    skin: { portrait: [729, 900, 190, 190], landscape: [1128, 510, 190, 190] },
  },
  portrait,
  landscape,
};
