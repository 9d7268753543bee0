/** The same workshop: blasts fill belts and floor, the other cells wait, the helper and teddy arrive with light. */
import { el, group, hotspot, motion, n, random, shadow } from '../svg.mjs';
import { blast } from '../parts/blast.mjs';
import { platelet, redCell, whiteCell } from '../parts/cells.mjs';
import { broom, chemoDrop } from '../parts/helpers.mjs';
import { nearPlane } from '../parts/marrow-near.mjs';
import { handLantern } from '../parts/props.mjs';
import { teddy } from '../parts/teddy.mjs';
import { lines, productionLine, wayOut, workshop } from '../parts/workshop.mjs';

/** Six blasts are drawn once and set out many times: the crowd is a crowd of the same unfinished cell. */
const variants = [
  { eyes: 'sleepy', look: [0.8, -0.4], seed: 1 },
  { eyes: 'puzzled', look: [-0.7, 0.1], seed: 2 },
  { eyes: 'closed', seed: 3 },
  { eyes: 'sleepy', look: [-0.5, 0.6], seed: 5 },
  { eyes: 'puzzled', look: [0.4, -0.8], seed: 7 },
  { eyes: 'puzzled', look: [0.9, 0.3], seed: 9 },
];
const variantDefs = () =>
  variants.map((variant, i) => group({ id: `blasts-cell-${i}` }, blast(0, 0, variant))).join('');
const stamp = (variant, x, y, scale, rotate = 0) =>
  el('use', {
    href: `#blasts-cell-${variant % variants.length}`,
    transform: `translate(${n(x)} ${n(y)}) rotate(${n(rotate)}) scale(${Math.round(scale * 100) / 100})`,
  });

/** A row of `count` blasts along a belt, shoulder to shoulder; they never sit at the same angle twice. */
const crowd = (fromX, toX, y, count, size, seed) => {
  const next = random(seed);
  return Array.from({ length: count }, (_, i) => {
    const x = fromX + ((toX - fromX) * (i + 0.5)) / count + (next() - 0.5) * 18;
    const scale = size * (0.86 + next() * 0.24);
    const sitting = stamp(
      i * 5 + seed,
      x,
      y - 54 * scale - (i % 3 === 1 ? 6 : 0),
      scale,
      (next() - 0.5) * 34,
    );
    return i === 1 && seed < 3 ? motion('float', sitting) : sitting;
  });
};

const rows = {
  landscape: [
    ['red', 8, 0.8, 1],
    ['white', 8, 1, 4],
    ['platelet', 7, 1.2, 9],
  ],
  portrait: [
    ['red', 4, 1.1, 1],
    ['white', 4, 1.16, 4],
    ['platelet', 4, 1.2, 9],
  ],
};

/** How much of the crowd comes first: shares of a belt's own row that belong to few, to some; the rest is many. */
const shareOf = { red: [0.5, 1], white: [0.25, 0.8], platelet: [0, 0.5] };

/** The crowd in three groups, each adding to the one before: few, some, many. */
const amounts = (format) => {
  const rowsOf = rows[format].map(([kind, count, size, seed]) => {
    const { x, y, length } = lines[format][kind];
    return [kind, crowd(x + 10, x + length - 20, y + 2, count, size, seed)];
  });
  const upTo = ([kind, row], amount) => Math.round(row.length * [0, ...shareOf[kind], 1][amount]);
  return [1, 2, 3].map((amount) =>
    group(
      { 'data-amount': amount },
      rowsOf.map((each) => each[1].slice(upTo(each, amount - 1), upTo(each, amount))),
      amount === 3 ? spill[format]() : '',
    ),
  );
};

const spill = {
  landscape: () => [
    crowd(660, 1290, 880, 6, 1, 13),
    stamp(4, 1506, 372, 0.86, 12),
    stamp(2, 1340, 748, 0.9, -10),
    stamp(0, 1420, 830, 0.96, 8),
    stamp(2, 830, 330, 0.7, -14),
  ],
  portrait: () => [
    crowd(350, 780, 1124, 3, 0.9, 14),
    stamp(4, 866, 612, 0.84, 12),
    stamp(2, 600, 560, 0.92, -16),
    stamp(3, 440, 930, 0.9, 10),
    stamp(5, 700, 912, 0.84, -8),
    crowd(380, 800, 1480, 3, 1, 17),
  ],
};

const trio = (x, y, size) =>
  hotspot(
    'waiting',
    shadow(x, y + 4, 190 * size, 26 * size),
    whiteCell(x + 18 * size, y - 14, {
      scale: 0.98 * size,
      start: 'down',
      end: 'hip',
      mouth: 'patient',
      look: [-0.9, -0.5],
    }),
    redCell(x - 108 * size, y, {
      scale: 0.9 * size,
      start: 'front',
      end: 'front',
      mouth: 'patient',
      look: [-0.8, -0.7],
      tilt: -3,
    }),
    platelet(x + 128 * size, y + 4, {
      scale: 1.05 * size,
      start: [-70, -118],
      end: 'down',
      mouth: 'wonder',
      look: [-0.8, -0.8],
    }),
  );

const helper = (x, y, size) =>
  hotspot(
    'helper',
    shadow(x, y + 4, 130 * size, 24 * size),
    chemoDrop(x, y, {
      scale: size,
      walk: true,
      start: [-92, -70],
      end: [104, -128],
      look: [0.9, -0.3],
      mouth: 'open',
      tilt: 3,
      held: broom(108, -128, { rotate: 14, length: 60, scale: 0.95 }),
    }),
  );

const companions = {
  landscape: () => [
    shadow(566, 924, 96, 18),
    teddy(566, 922, {
      scale: 0.72,
      armStart: 46,
      armEnd: 84,
      turn: 0.7,
      look: [0.6, -0.7],
      lean: 5,
      steps: [-22, 18],
      tilt: 2,
      mouth: 'open',
      held: handLantern(142, -140),
    }),
    helper(384, 910, 0.96),
    trio(1430, 908, 0.96),
  ],
  portrait: () => [
    shadow(440, 1636, 110, 20),
    teddy(430, 1632, {
      scale: 0.84,
      armStart: 46,
      armEnd: 84,
      turn: 0.7,
      look: [0.4, -1],
      lean: 5,
      steps: [-22, 18],
      tilt: 2,
      mouth: 'open',
      held: handLantern(142, -140),
    }),
    helper(190, 1570, 1.1),
    trio(790, 1600, 1.02),
  ],
};

const picture = (format) => {
  const set = workshop(format, 'blasts', { dim: true });
  return {
    defs: set.defs + variantDefs(),
    art: [
      set.back,
      wayOut(format),
      hotspot(
        'blasts',
        rows[format].map(([kind]) => productionLine(format, kind)),
        amounts(format),
      ),
      set.front,
      nearPlane[format](),
      companions[format](),
    ],
  };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {
    blasts: { portrait: [180, 440, 640, 680], landscape: [480, 270, 860, 360], answer: 'wave' },
    waiting: { portrait: [610, 1310, 390, 190], landscape: [1250, 660, 350, 258], answer: 'hop' },
    helper: { portrait: [70, 1250, 260, 250], landscape: [282, 650, 210, 266], answer: 'slide' },
  },
  portrait: () => picture('portrait'),
  landscape: () => picture('landscape'),
};
