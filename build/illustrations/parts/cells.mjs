/**
 * The cells of the story. Each kind is known by its shape and by what it carries, never by colour alone:
 * red cell (round, dimpled, rucksack), white cell (larger, wavy edge), platelet (small star-plate with a plaster),
 * blast (unfinished, dotted lilac oval; sleepy puzzled eyes; no mouth, no arms).
 * Origin of the workers: the ground between the feet. Red and white stand about 190 and 230 high, a platelet 130.
 * Origin of a blast: its middle.
 */
import { accent, blast as lilac, blood, blue, ink, warm } from '../palette.mjs';
import {
  at,
  circle,
  ellipse,
  group,
  inked,
  motion,
  n,
  path,
  pebble,
  smooth,
  speckle,
  stroked,
} from '../svg.mjs';

/** Shoe and leg, from (x, y) down to the ground; `lift` raises the foot, `stride` moves it sideways. */
const leg = (x, y, stride = 0, lift = 0) =>
  path(
    `M${n(x)} ${n(y)}Q${n(x + stride * 0.2)} ${n(y * 0.5)} ${n(x + stride)} ${n(-10 - lift)}`,
    stroked(ink.ink, 7),
  ) + path(`M${n(x + stride - 12)} ${n(-lift)}q0 -17 14 -17q16 0 20 17Z`, inked(warm.bark, 4));

/** An arm from (x, y) to the hand at (hx, hy), bent by `bend` units. */
const arm = (x, y, hx, hy, bend = 16) => {
  const [mx, my] = [(x + hx) / 2, (y + hy) / 2 + bend];
  return (
    path(`M${n(x)} ${n(y)}Q${n(mx)} ${n(my)} ${n(hx)} ${n(hy)}`, stroked(ink.ink, 7)) +
    circle(hx, hy, 9, inked(accent.white, 4))
  );
};

const mouths = {
  smile: () => path('M-15 0q15 17 30 0', stroked(ink.ink, 5)),
  small: () => path('M-9 2q9 7 18 0', stroked(ink.ink, 5)),
  open: () =>
    path('M-15 -2q15 5 30 0q-3 21 -15 21q-12 0 -15 -21Z', { fill: ink.ink }) +
    path('M-8 13q8 -7 16 0q-7 6 -16 0Z', { fill: accent.rose }),
  wonder: () => ellipse(0, 4, 7, 9, { fill: ink.ink }),
  patient: () => path('M-11 3q11 3 22 -1', stroked(ink.ink, 5)),
};

const openEye = (x, look) =>
  ellipse(x, 0, 9, 12, { fill: ink.ink }) +
  circle(x - 3 + look[0] * 3, -5 + look[1] * 3, 3.8, { fill: accent.white });
const eyeShapes = {
  open: openEye,
  closed: (x) => path(`M${x - 11} 0q11 10 22 0`, stroked(ink.ink, 5)),
  happy: (x) => path(`M${x - 11} 4q11 -14 22 0`, stroked(ink.ink, 5)),
};

/** Eyes, cheeks and mouth round (0, 0). Options: `look` [x, y] -1..1, `eyes` open|closed|happy, `mouth` smile|small|open|wonder|patient. */
const workerFace = ({ look = [0, 0], eyes = 'open', mouth = 'smile', cheek = blood.light, apart = 24 }) =>
  at(
    look[0] * 15,
    look[1] * 10,
    ellipse(-apart - 17, 18, 12, 8, { fill: cheek, opacity: 0.75 }) +
      ellipse(apart + 17, 18, 12, 8, { fill: cheek, opacity: 0.75 }) +
      motion('blink', eyeShapes[eyes](-apart, look), eyeShapes[eyes](apart, look)) +
      at(0, 24, mouths[mouth]()),
  );

const legsFor = (walk, hip, y) =>
  walk ? leg(-hip, y, -26, 16) + leg(hip, y, 26, 0) : leg(-hip, y, -4, 0) + leg(hip, y, 4, 0);

/** Where worker arms may go, as hand positions for a body of radius 80 round (0, -104). */
const handSpots = {
  down: [100, -66],
  out: [132, -112],
  up: [112, -196],
  wave: [128, -170],
  front: [52, -62],
  hip: [84, -74],
};
const hands = (start, end, shoulder, reach = 1) => {
  const hand = (spot, side) => {
    const [hx, hy] = Array.isArray(spot)
      ? spot
      : [handSpots[spot][0] * side * reach, handSpots[spot][1] * reach];
    return arm(shoulder * side, -92 * reach, hx, hy, spot === 'hip' ? -18 : 18);
  };
  return { start: hand(start, -1), end: hand(end, 1) };
};

/** A balloon on a string from (x, y): the air a red cell carries. */
export const balloon = (x, y, { colour = blue.sky, height = 150, lean = 20 } = {}) =>
  path(
    `M${n(x)} ${n(y)}C${n(x + lean)} ${n(y - height * 0.3)} ${n(x - lean)} ${n(y - height * 0.5)} ${n(x + lean)} ${n(y - height)}`,
    stroked(ink.line, 4),
  ) +
  motion(
    'sway',
    path(`M${n(x + lean)} ${n(y - height)}l-10 14h20Z`, inked(colour, 4)),
    pebble(x + lean, y - height - 62, 52, 62, inked(colour, 5), { seed: 4, wobble: 0.02 }),
    path(
      `M${n(x + lean - 32)} ${n(y - height - 70)}q4 -30 28 -36`,
      stroked(accent.white, 8, { opacity: 0.85 }),
    ),
  );

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
      count: 22,
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

/** A magnifying glass held at (x, y), the lens `rotate` degrees from upright. */
export const magnifier = (x, y, { rotate = 20, scale = 1, lens = blue.mist } = {}) =>
  at(
    x,
    y,
    path('M0 0v-52', stroked(ink.ink, 20)) +
      path('M0 -4v-44', stroked(warm.wood, 11)) +
      circle(0, -96, 44, { ...inked(lens, 7), fillOpacity: 0.6 }) +
      circle(0, -96, 36, stroked(warm.lantern, 6)) +
      path('M-22 -104q4 -18 20 -22', stroked(accent.white, 6)),
    { rotate, scale },
  );

/** An open umbrella whose handle is held at (x, y). */
export const umbrella = (x, y, { rotate = 0, scale = 1, colour = blue.helper } = {}) =>
  at(
    x,
    y,
    path('M0 14q0 22 -20 20M0 14V-150', stroked(ink.ink, 9)) +
      path(
        'M-150 -112C-140 -200 -70 -246 0 -246C70 -246 140 -200 150 -112Q122 -136 100 -112Q74 -138 48 -112Q24 -138 0 -112Q-24 -138 -48 -112Q-74 -138 -100 -112Q-122 -136 -150 -112Z',
        inked(colour, 6),
      ) +
      path('M-48 -112Q-44 -200 0 -246Q44 -200 48 -112Q24 -138 0 -112Q-24 -138 -48 -112Z', {
        fill: blue.sky,
      }) +
      path('M-48 -112Q-44 -200 0 -246Q44 -200 48 -112M0 -246v-16', stroked(ink.ink, 5)) +
      path('M-128 -146C-112 -190 -84 -214 -60 -226', stroked(accent.white, 7, { opacity: 0.7 })),
    { rotate, scale },
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

/** A sticking plaster, about 64 long. */
export const plaster = (x, y, { rotate = -30, scale = 1 } = {}) =>
  at(
    x,
    y,
    path('M-30 -11h60q11 0 11 11q0 11 -11 11h-60q-11 0 -11 -11q0 -11 11 -11Z', inked(warm.honey, 4)) +
      path('M-12 -9v18M12 -9v18', stroked(warm.clay, 3)) +
      path('M-5 -3h0M5 -3h0M-5 4h0M5 4h0', stroked(warm.clay, 4)),
    { rotate, scale },
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

const ball = (x, look) =>
  ellipse(x, 0, 13, 15, { fill: accent.white, stroke: ink.line, strokeWidth: 3.5 }) +
  circle(x + look[0] * 4, 2 + look[1] * 5, 8, { fill: ink.ink }) +
  circle(x - 3 + look[0] * 4, -1 + look[1] * 5, 3, { fill: accent.white });
// Lids and brows fall outwards: drowsy and unsure, never cross.
const blastEyes = {
  sleepy: (x, look) => {
    const out = Math.sign(x);
    return (
      ball(x, [look[0], look[1] + 0.4]) +
      path(
        `M${x - out * 15} -7Q${x - out * 4} -19 ${x + out * 10} -14Q${x + out * 18} -4 ${x + out * 14} 4Q${x + out * 4} -5 ${x - out * 15} -7Z`,
        { fill: lilac.grey, stroke: ink.line, strokeWidth: 3.5 },
      )
    );
  },
  puzzled: (x, look) =>
    ball(x, look) +
    path(x < 0 ? `M${x - 14} -20q10 -12 22 -9` : `M${x - 8} -24q13 -2 22 9`, stroked(ink.line, 4.5)),
  closed: (x) => path(`M${x - 12} 0q12 11 24 0`, stroked(ink.line, 4.5)),
};

/**
 * A blast, middle at (x, y), about 140 wide. `eyes`: sleepy | puzzled | closed; `look` [x, y] -1..1; `rotate` leans it;
 * `seed` varies its unfinished outline; `opacity` for one that is fading out of the picture.
 */
export const blast = (
  x,
  y,
  { scale = 1, rotate = 0, eyes = 'sleepy', look = [0, 0], seed = 1, opacity, moving = false } = {},
) => {
  const fill = [lilac.lilac, lilac.pale, lilac.lilac][seed % 3];
  const shape = { seed: seed * 7 + 3, wobble: 0.055, count: 8 };
  const body = [
    pebble(0, 0, 70, 58, { fill }, shape),
    path('M40 -44C68 -20 66 30 26 52C46 22 52 -16 40 -44Z', { fill: lilac.grey, opacity: 0.5 }),
    pebble(-8, 14, 38, 30, { fill: lilac.grey, opacity: 0.28 }, { seed: seed + 20, wobble: 0.1 }),
    pebble(
      0,
      0,
      70,
      58,
      stroked(ink.line, 5.5, { strokeDasharray: `1 ${seed % 2 ? 13 : 11} ${seed % 2 ? 14 : 20} 12` }),
      shape,
    ),
    path('M-50 -22C-42 -38 -28 -46 -12 -49', stroked(accent.white, 6, { opacity: 0.8 })),
    at(look[0] * 8, -4 + look[1] * 6, blastEyes[eyes](-21, look) + blastEyes[eyes](21, look)),
  ].join('');
  const leaning = at(0, 0, body, { rotate });
  return at(x, y, opacity ? group({ opacity }, leaning) : moving ? motion('float', leaning) : leaning, {
    scale,
  });
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
