/**
 * The cells of the story. Each kind is known by its shape and by what it carries, never by colour alone:
 * red cell (round, dimpled, rucksack), white cell (larger, wavy edge), platelet (small star-plate with a plaster).
 * Origin of the workers: the ground between the feet. Red and white stand about 190 and 230 high, a platelet 130.
 */
import { accent, blast as lilac, blood, blue, ink, warm } from '../palette.mjs';
import { at, ellipse, group, inked, motion, n, path, pebble, smooth, speckle, stroked } from '../svg.mjs';
import { balloon, plaster } from './props.mjs';
import { handSpots, hands, legsFor, workerFace } from './worker-body.mjs';

const rucksackStraps = path(
  'M-52 -158C-62 -120 -58 -84 -46 -52M52 -158C62 -120 58 -84 46 -52',
  stroked(blue.teal, 10),
);
const rucksack =
  path('M-88 -140q-30 6 -28 50q0 36 32 34Z', inked(blue.helper, 5)) +
  path('M-112 -96q12 8 26 4', stroked(ink.ink, 4));

/**
 * A red cell. `start`, `end`: hand place (down|out|up|wave|front|hip) or [x, y]; `walk`: mid-step; `held`: drawn with the
 * figure, in its own units; `balloons`: true puts one in the end hand. Face options as `workerFace`.
 */
export const redCell = (
  x,
  y,
  {
    scale = 1,
    flip = false,
    start = 'down',
    end = 'down',
    walk = false,
    pack = true,
    balloons = false,
    held = '',
    tilt = 0,
    ...mood
  } = {},
) => {
  const arms = hands(start, end, 72);
  const [hx, hy] = Array.isArray(end) ? end : handSpots[end];
  const body = [
    pebble(0, -104, 82, 78, inked(blood.red, 6), { seed: 2, wobble: 0.018 }),
    path('M48 -164C84 -130 84 -70 40 -36C64 -64 66 -132 48 -164Z', { fill: blood.deep, opacity: 0.55 }),
    ellipse(0, -98, 56, 47, { fill: blood.deep, opacity: 0.28 }),
    ellipse(2, -94, 50, 42, { fill: blood.light, opacity: 0.45 }),
    path('M-66 -128C-56 -156 -34 -170 -8 -173', stroked(blood.light, 8)),
    speckle({
      x: -70,
      y: -170,
      width: 140,
      height: 130,
      count: 13,
      seed: 8,
      colour: blood.deep,
      size: 5,
      opacity: 0.35,
      round: true,
    }),
    pack ? rucksackStraps : '',
    at(0, -112, workerFace(mood)),
  ];
  const figure = group(
    { transform: tilt ? `rotate(${n(tilt)})` : undefined },
    pack ? rucksack : '',
    balloons ? balloon(hx, hy) : '',
    legsFor(walk, 28, -34),
    motion('breathe', body),
    arms.start,
    arms.end,
    held,
  );
  return at(x, y, figure, { scale, flip });
};

/** Wavy outline of a white cell: `lobes` soft bumps. */
const wavy = (cx, cy, r, lobes, depth) =>
  smooth(
    Array.from({ length: lobes * 2 }, (_, i) => {
      const angle = (i / (lobes * 2)) * Math.PI * 2 - Math.PI / 2;
      const reach = r + (i % 2 ? -depth : depth);
      return [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach];
    }),
    { closed: true, tension: 1.9 },
  );

/** A white cell: larger, wavy. Options as `redCell`; pass `held` for its umbrella or magnifier. */
export const whiteCell = (
  x,
  y,
  {
    scale = 1,
    flip = false,
    start = 'down',
    end = 'down',
    walk = false,
    held = '',
    behind = '',
    tilt = 0,
    ...mood
  } = {},
) => {
  const arms = hands(start, end, 84, 1.18);
  const body = [
    path(wavy(0, -124, 94, 8, 6.5), inked(accent.white, 6)),
    path('M58 -190C100 -150 98 -80 44 -44C74 -84 80 -150 58 -190Z', { fill: blue.sky, opacity: 0.75 }),
    pebble(-30, -158, 25, 20, { fill: blue.sky, opacity: 0.55 }, { seed: 6, wobble: 0.1 }),
    pebble(16, -176, 20, 15, { fill: blue.sky, opacity: 0.55 }, { seed: 7, wobble: 0.1 }),
    pebble(34, -62, 22, 14, { fill: blue.sky, opacity: 0.5 }, { seed: 9, wobble: 0.1 }),
    path('M-74 -152C-64 -180 -44 -198 -20 -204', stroked(warm.honey, 7, { opacity: 0.9 })),
    at(0, -122, workerFace({ cheek: accent.rose, apart: 27, ...mood })),
  ];
  const figure = group(
    { transform: tilt ? `rotate(${n(tilt)})` : undefined },
    behind,
    legsFor(walk, 32, -40),
    motion('breathe', body),
    arms.start,
    arms.end,
    held,
  );
  return at(x, y, figure, { scale, flip });
};

const plateOutline = (points, outer, inner) =>
  smooth(
    Array.from({ length: points * 2 }, (_, i) => {
      const angle = (i / (points * 2)) * Math.PI * 2 - Math.PI / 2;
      const reach = i % 2 ? inner : outer;
      return [Math.cos(angle) * reach, Math.sin(angle) * reach * 0.94];
    }),
    { closed: true, tension: 1.1 },
  );

/** A platelet: small star-plate with a plaster. Hands as `redCell` (places are scaled to its size). */
export const platelet = (
  x,
  y,
  { scale = 1, flip = false, start = 'down', end = 'down', walk = false, held = '', tilt = 0, ...mood } = {},
) => {
  const arms = hands(start, end, 46, 0.72);
  const body = group(
    { transform: 'translate(0 -76)' },
    path(plateOutline(7, 68, 50), inked(accent.butter, 5.5)),
    path('M30 -44C54 -20 54 20 24 46C38 14 42 -18 30 -44Z', { fill: warm.marigold, opacity: 0.55 }),
    path('M-48 -18C-42 -34 -30 -44 -16 -48', stroked(accent.white, 6)),
    speckle({
      x: -40,
      y: -40,
      width: 80,
      height: 80,
      count: 12,
      seed: 11,
      colour: warm.marigold,
      size: 5,
      opacity: 0.5,
      round: true,
    }),
    plaster(26, -38, { rotate: 28, scale: 0.62 }),
    at(-2, -2, workerFace({ cheek: accent.rose, apart: 19, ...mood }), { scale: 0.82 }),
  );
  const figure = group(
    { transform: tilt ? `rotate(${n(tilt)})` : undefined },
    legsFor(walk, 18, -26),
    motion('breathe', body),
    arms.start,
    arms.end,
    held,
  );
  return at(x, y, figure, { scale, flip });
};

/** A cell without face or feet for the far distance: kind red | white | platelet | blast, middle at (x, y). */
export const farCell = (kind, x, y, r, opacity = 1) => {
  const shapes = {
    red: () =>
      ellipse(x, y, r, r * 0.9, { fill: blood.red }) +
      ellipse(x, y, r * 0.55, r * 0.45, { fill: blood.deep, opacity: 0.45 }),
    white: () => path(wavy(x, y, r, 8, r * 0.08), { fill: accent.white }),
    platelet: () => at(x, y, path(plateOutline(6, 60, 42), { fill: accent.butter }), { scale: r / 60 }),
    blast: () =>
      ellipse(x, y, r, r * 0.84, {
        fill: lilac.lilac,
        stroke: lilac.grey,
        strokeWidth: 4,
        strokeDasharray: '2 10',
      }),
  };
  return group({ opacity: opacity === 1 ? undefined : opacity }, shapes[kind]());
};
