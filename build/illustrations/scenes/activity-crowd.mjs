/**
 * The workshop in the bone with few, some and many blasts, for the activity of the slide "blasts". Groups `data-amount="n"` appear
 * when that amount is chosen and stay; with `data-until="n"` they are gone above it. The helper comes with the most.
 */
import { el, group, n, random, shadow } from '../svg.mjs';
import { blast } from '../parts/blast.mjs';
import { platelet, redCell, whiteCell } from '../parts/cells.mjs';
import { broom, chemoDrop } from '../parts/helpers.mjs';
import { nearPlane } from '../parts/marrow-near.mjs';
import { handLantern } from '../parts/props.mjs';
import { teddy } from '../parts/teddy.mjs';
import { lines, productionLine, wayOut, workshop } from '../parts/workshop.mjs';

const name = 'activity-crowd';

/** Everybody is drawn once and set out many times: this keeps the picture small. */
const blasts = [
  { eyes: 'sleepy', look: [0.8, -0.4], seed: 1 },
  { eyes: 'puzzled', look: [-0.7, 0.1], seed: 2 },
  { eyes: 'closed', seed: 3 },
  { eyes: 'puzzled', look: [0.4, -0.8], seed: 7 },
  { eyes: 'sleepy', look: [-0.5, 0.6], seed: 5 },
];
const workers = {
  red: () => redCell(0, 0, { start: 'hip', end: 'wave', mouth: 'smile', look: [0.5, 0] }),
  white: () => whiteCell(0, 0, { start: 'hip', end: 'front', mouth: 'smile', look: [0.5, 0] }),
  platelet: () => platelet(0, 0, { start: 'hip', end: 'up', mouth: 'open', eyes: 'happy' }),
};
const definitions = () =>
  blasts.map((one, i) => group({ id: `${name}-blast-${i}` }, blast(0, 0, one))).join('') +
  Object.entries(workers)
    .map(([kind, draw]) => group({ id: `${name}-${kind}` }, draw()))
    .join('');

const stamp = (id, x, y, scale, rotate = 0) =>
  el('use', {
    href: `#${name}-${id}`,
    transform: `translate(${n(x)} ${n(y)})${rotate ? ` rotate(${n(rotate)})` : ''} scale(${Math.round(scale * 100) / 100})`,
  });
const stampBlast = (variant, ...place) => stamp(`blast-${variant % blasts.length}`, ...place);

/** `since`: appears with this amount; `until`: is gone above this amount. */
const amount = (since, until, ...children) =>
  group(
    {
      'data-amount': String(since),
      'data-until': until === null ? undefined : String(until),
      opacity: since > 1 ? 0 : undefined,
    },
    ...children,
  );

/** A row of blasts on a belt at the shares `spots` of its length. */
const row = ({ x, y, length }, spots, size, seed) => {
  const next = random(seed);
  return spots.map((spot, i) => {
    const scale = size * (0.9 + next() * 0.2);
    return stampBlast(i + seed, x + length * spot, y - 52 * scale, scale, (next() - 0.5) * 30);
  });
};

/** Shares of a belt: who works there, and where the blasts sit with each amount. */
const plan = {
  landscape: {
    size: 1.08,
    working: { 1: [0.3, 0.52, 0.8], 2: [0.66] },
    sitting: {
      red: { 1: [0.12], 2: [0.26, 0.4], 3: [0.54, 0.68, 0.82, 0.94] },
      white: { 1: [0.12], 2: [0.24, 0.37], 3: [0.49, 0.6, 0.71, 0.82, 0.93] },
      platelet: { 1: [0.14], 2: [0.28, 0.42], 3: [0.56, 0.7, 0.84, 0.95] },
    },
    floor: [
      [700, 884],
      [850, 888],
      [1010, 880],
      [1160, 888],
      [1290, 760],
      [1500, 372],
    ],
  },
  portrait: {
    size: 1.14,
    working: { 1: [0.42, 0.8], 2: [0.74] },
    sitting: {
      red: { 1: [0.12], 2: [0.4], 3: [0.66, 0.9] },
      white: { 1: [0.12], 2: [0.4], 3: [0.66, 0.9] },
      platelet: { 1: [0.14], 2: [0.42], 3: [0.68, 0.92] },
    },
    floor: [
      [420, 1136],
      [560, 1142],
      [700, 1134],
      [470, 1494],
      [640, 1500],
      [866, 612],
    ],
  },
};

const kinds = ['red', 'white', 'platelet'];
const everyLine = (draw) => kinds.map((kind, i) => draw(kind, i));

const working = (format, level) =>
  everyLine((kind) => {
    const { x, y, length, size } = lines[format][kind];
    return plan[format].working[level].map((spot) => stamp(kind, x + length * spot, y - 2, size));
  });

const sitting = (format, level) =>
  everyLine((kind, i) =>
    row(lines[format][kind], plan[format].sitting[kind][level], plan[format].size, level * 3 + i),
  );

/** Patient, at the door: there is no room for them. */
const waiting = (x, y, size) =>
  shadow(x, y + 4, 190 * size, 26 * size) +
  whiteCell(x + 18 * size, y - 14, {
    scale: 0.98 * size,
    start: 'down',
    end: 'hip',
    mouth: 'patient',
    look: [-0.9, -0.5],
  }) +
  redCell(x - 108 * size, y, {
    scale: 0.9 * size,
    start: 'front',
    end: 'front',
    mouth: 'patient',
    look: [-0.8, -0.7],
  }) +
  platelet(x + 128 * size, y + 4, {
    scale: 1.05 * size,
    start: 'hip',
    end: 'down',
    mouth: 'wonder',
    look: [-0.8, -0.8],
  });

const helper = (x, y, size) =>
  shadow(x, y + 4, 130 * size, 24 * size) +
  chemoDrop(x, y, {
    scale: size,
    walk: true,
    start: [-92, -70],
    end: [104, -128],
    look: [0.9, -0.3],
    mouth: 'open',
    tilt: 3,
    held: broom(108, -128, { rotate: 14, length: 60, scale: 0.95 }),
  });

const guest = (x, y, scale) =>
  shadow(x, y + 2, 130 * scale, 22) +
  teddy(x, y, {
    scale,
    armStart: 10,
    armEnd: 84,
    look: [0.7, -0.9],
    tilt: 5,
    mouth: 'small',
    held: handLantern(142, -146),
  });

const company = {
  landscape: { teddy: [566, 922, 0.72], helper: [384, 910, 0.96], waiting: [1430, 908, 0.96] },
  portrait: { teddy: [440, 1508, 0.84], helper: [200, 1492, 1.1], waiting: [800, 1490, 1.02] },
};

const picture = (format) => {
  const set = workshop(format, name, { dim: false });
  const place = company[format];
  return {
    defs: set.defs + definitions(),
    art: [
      set.back,
      wayOut(format),
      everyLine((kind) => productionLine(format, kind)),
      amount(1, 1, working(format, 1)),
      amount(2, 2, working(format, 2)),
      amount(1, null, sitting(format, 1)),
      amount(2, null, sitting(format, 2)),
      amount(
        3,
        null,
        sitting(format, 3),
        plan[format].floor.map(([x, y], i) => stampBlast(i, x, y - 82, 0.96, (i % 3) * 9 - 9)),
      ),
      set.front,
      nearPlane[format](),
      guest(...place.teddy),
      amount(3, null, helper(...place.helper), waiting(...place.waiting)),
    ],
  };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {},
  portrait: () => picture('portrait'),
  landscape: () => picture('landscape'),
};
