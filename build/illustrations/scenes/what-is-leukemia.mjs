/** Children and teddy look into a huge drop of blood as into an aquarium; a few unfinished cells float in it. */
import { accent, blood, blue, green } from '../palette.mjs';
import { canvas, hotspot, motion, shadow } from '../svg.mjs';
import { blast } from '../parts/blast.mjs';
import { children } from '../parts/cast.mjs';
import { platelet, redCell, whiteCell } from '../parts/cells.mjs';
import { bloodDrop, dropLight } from '../parts/drop.mjs';
import { bookStack, books, shelf } from '../parts/furniture.mjs';
import { curtainEdge, lightPool } from '../parts/foreground.mjs';
import { plant } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { magnifier } from '../parts/props.mjs';
import { bunting, curtains, glow, lantern, room, rug, windowWith } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';

const name = 'what-is-leukemia';

/** Everybody who floats in the drop, in the drop's units. */
const swimmers = () => [
  motion(
    'float',
    redCell(74, -376, {
      scale: 0.78,
      tilt: -12,
      walk: true,
      start: 'out',
      end: 'up',
      look: [-0.6, 0.3],
      mouth: 'open',
    }),
  ),
  whiteCell(-120, -270, {
    scale: 0.78,
    tilt: 8,
    walk: true,
    start: 'hip',
    end: [104, -70],
    look: [0.5, 0.7],
    held: magnifier(106, -66, { rotate: 120, scale: 0.8 }),
  }),
  platelet(196, -286, {
    scale: 0.78,
    tilt: 14,
    start: 'up',
    end: 'hip',
    walk: true,
    mouth: 'open',
    eyes: 'happy',
  }),
  redCell(6, -546, { scale: 0.58, tilt: 10, start: 'up', end: 'up', eyes: 'happy', mouth: 'open' }),
  platelet(-104, -478, { scale: 0.6, tilt: -10, start: 'out', end: 'wave', look: [0.6, 0.2] }),
];
const blasts = () =>
  hotspot(
    'blast',
    blast(-150, -176, { scale: 0.86, rotate: -10, eyes: 'puzzled', look: [-0.5, 0.5], seed: 2 }),
    blast(150, -196, { scale: 0.92, rotate: 14, eyes: 'puzzled', look: [0.6, -0.4], seed: 6 }),
    blast(10, -120, { scale: 1, rotate: 4, eyes: 'sleepy', look: [-0.2, 0.5], seed: 1, moving: true }),
  );
const theDrop = (x, y, scale) =>
  hotspot(
    'drop',
    bloodDrop(x, y, { scale, light: `${name}-drop`, inside: [swimmers(), blasts()].flat().join('') }),
  );

/** Two children hand in hand, looking at the drop to their start side. */
const pair = (sheet, x, y, s) => {
  const left = {
    x,
    y,
    scale: s,
    facing: -1,
    pose: {
      ...poses.holdHand,
      turn: 0.75,
      lean: 8,
      tilt: -4,
      arms: {
        near: poses.holdHand.arms.near,
        far: { to: [0.5, 0.3], bend: 1, hand: 'cup', layer: 'behind' },
      },
      legs: { near: { to: [-0.18, 0.97], bend: -1, foot: 12 }, far: { to: [0.2, 0.96], bend: -1 } },
    },
  };
  const right = {
    x: x + 190 * s,
    y: y + 14,
    scale: s * 0.94,
    facing: -1,
    pose: {
      ...poses.stand,
      turn: 0.55,
      tilt: -8,
      lean: 3,
      arms: {
        near: { to: [0.4, 0.36], bend: 1, hand: 'cup' },
        far: poses.holdHand.arms.far,
      },
      legs: { near: { to: [0.1, 0.98], bend: -1 }, far: { to: [-0.18, 0.94], bend: -1, foot: 20 } },
    },
  };
  const meet = [x + 92 * s, y - 148 * s];
  return hotspot(
    'hands',
    shadow(x, y + 4, 100 * s),
    shadow(x + 190 * s, y + 18, 100 * s),
    person(sheet, children.robin, {
      ...left,
      expression: 'curious',
      nod: -0.4,
      look: [-0.9, -0.5],
      handAt: { near: meet },
      hands: { near: 'grip' },
    }),
    person(sheet, children.ash, {
      ...right,
      expression: 'happy',
      nod: -0.4,
      look: [-1, -0.4],
      handAt: { far: meet },
      hands: { far: 'grip' },
    }),
  );
};

/** The child who shows teddy the drop. */
const shower = (sheet, x, y, s) => {
  const who = {
    x,
    y,
    scale: s,
    facing: 1,
    pose: {
      ...poses.point,
      turn: 0.75,
      lean: 8,
      tilt: -12,
      arms: { ...poses.point.arms, near: { to: [0.5, 0.5], bend: 1, hand: 'rest' } },
      legs: { near: { to: [-0.22, 0.96], bend: -1, foot: 16 }, far: { to: [0.2, 0.96], bend: -1 } },
    },
  };
  return (
    shadow(x, y + 4, 100 * s) +
    person(sheet, children.olive, {
      ...who,
      expression: 'happy',
      nod: -0.4,
      look: [0.9, -0.3],
    })
  );
};

/** Teddy seen from behind, up on his toes, both paws out to the drop. */
const onTiptoe = (x, y, scale) =>
  teddy(x, y, { scale, back: true, armStart: 128, armEnd: 150, lean: 7, tilt: -6, steps: [8, -16] });

const walls = (format, sheet) => {
  const { width, height } = canvas[format];
  const tall = format === 'portrait';
  const line = tall ? 1190 : 770;
  const view = windowWith(
    name,
    tall
      ? { x: 110, y: 150, w: 230, h: 420, sky: 'gold', arch: true }
      : { x: 190, y: 130, w: 250, h: 400, sky: 'gold', arch: true },
  );
  const light = glow(
    name,
    { width, height },
    tall ? { x: 180, y: 330, reach: 1300 } : { x: 220, y: 300, reach: 1300 },
  );
  const ground = room({
    width,
    height,
    line,
    paper: sheet.cloth('leaves', '#F6DDB0', '#EFCB92', 2.2),
    dado: '#D9A679',
    dadoFrom: line - (tall ? 190 : 150),
    floor: '#D39A68',
    corner: tall ? undefined : 1740,
    away: 0.48,
  });
  return { defs: view.defs + light.defs, art: ground + view.art, light: light.art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = walls('landscape', sheet);
  const drawn = [
    art,
    light,
    curtains({
      x: 190,
      y: 130,
      w: 250,
      h: 400,
      paintWith: sheet.cloth('dots', blood.light, accent.butter, 1.6),
    }),
    shelf(1420, 330, 360, books(30, 0, 7, { seed: 2 }) + bookStack(290, 0, 3)),
    bunting([480, 60], [1900, 70], [accent.rose, accent.butter, blue.sky, green.leaf], {
      sag: 70,
      count: 13,
    }),
    plant(1770, 800, { kind: 'broad', scale: 1.3, fill: blue.teal }),
    rug(950, 930, 780, 120, '#B76A63', accent.butter),
    lightPool(990, 930, 560, 66, accent.rose),
    theDrop(930, 830, 0.9),
    shower(sheet, 470, 968, 1.32),
    pair(sheet, 1318, 976, 1.28),
    shadow(724, 1010, 100),
    onTiptoe(724, 1010, 0.86),
    lantern(640, 250, { cord: 260, scale: 0.8 }),
    curtainEdge(-30, 1110, { width: 150, fill: '#8C5A6C' }),
  ];
  return { defs: defs + dropLight(`${name}-drop`) + sheet.defs(), art: drawn };
};

const portrait = () => {
  const sheet = patternSheet(name);
  const { defs, art, light } = walls('portrait', sheet);
  const drawn = [
    art,
    light,
    curtains({
      x: 110,
      y: 150,
      w: 230,
      h: 420,
      paintWith: sheet.cloth('dots', blood.light, accent.butter, 1.6),
    }),
    bunting([380, 90], [1100, 120], [accent.rose, accent.butter, blue.sky, green.leaf], {
      sag: 60,
      count: 8,
    }),
    shelf(800, 420, 300, books(20, 0, 6, { seed: 2 }) + bookStack(230, 0, 3)),
    rug(540, 1540, 580, 190, '#B76A63', accent.butter),
    lightPool(580, 1420, 480, 90, accent.rose),
    theDrop(560, 1130, 0.98),
    shower(sheet, 180, 1560, 1.26),
    pair(sheet, 700, 1590, 1.22),
    shadow(450, 1640, 110, 22),
    onTiptoe(450, 1640, 0.98),
    lantern(880, 300, { cord: 320, scale: 0.85 }),
    plant(970, 1900, { kind: 'round', scale: 1.7, fill: blue.teal }),
    curtainEdge(-50, 1980, { width: 100, fill: '#8C5A6C' }),
  ];
  return { defs: defs + dropLight(`${name}-drop`) + sheet.defs(), art: drawn };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {
    drop: { portrait: [300, 430, 520, 390], landscape: [690, 170, 480, 410], answer: 'wave' },
    blast: { portrait: [350, 860, 420, 200], landscape: [720, 600, 420, 190], answer: 'wave' },
    hands: { portrait: [610, 1090, 390, 400], landscape: [1190, 430, 420, 480], answer: 'hop' },
  },
  portrait,
  landscape,
};
