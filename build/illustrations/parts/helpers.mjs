/**
 * The helpers of treatment, one family of shapes with the cells: the chemo drop with its broom, the lamp, the seed workers
 * with suitcases; and the quiet things round them. Origin: the ground between the feet unless said otherwise.
 */
import { accent, blue, green, ink, warm } from '../palette.mjs';
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
  rect,
  speckle,
  stroked,
} from '../svg.mjs';
import { hands, legsFor, workerFace } from './worker-body.mjs';

const leaning = (tilt, ...parts) => group({ transform: tilt ? `rotate(${n(tilt)})` : undefined }, parts);

/** A broom: gripped at (x, y), bristles `length` units below. */
export const broom = (x, y, { rotate = 0, length = 150, scale = 1 } = {}) =>
  at(
    x,
    y,
    path(`M0 -70V${length}`, stroked(ink.ink, 17)) +
      path(`M0 -68V${length}`, stroked(warm.wood, 9)) +
      path(`M-28 ${length}h56q20 40 26 74q-54 14 -108 0q6 -38 26 -74Z`, inked(warm.honey, 5)) +
      path(`M-24 ${length + 22}h48`, stroked(blue.teal, 9)) +
      path(
        `M-22 ${length + 38}l-10 36M0 ${length + 40}v38M22 ${length + 38}l10 36`,
        stroked(warm.marigold, 5),
      ),
    { rotate, scale },
  );

/** Chemotherapy: a friendly blue drop, about 250 high. Options as the cells' (`start`, `end`, `walk`, `held`, `tilt`, face). */
export const chemoDrop = (
  x,
  y,
  { scale = 1, flip = false, start = 'down', end = 'down', walk = false, held = '', tilt = 0, ...mood } = {},
) => {
  const arms = hands(start, end, 76, 1.05);
  const body = [
    path(
      'M4 -262C24 -210 88 -168 88 -102C88 -52 50 -22 0 -22C-50 -22 -88 -52 -88 -102C-88 -168 -14 -206 4 -262Z',
      inked(blue.helper, 6),
    ),
    path(
      'M30 -210C62 -176 88 -146 88 -102C88 -54 52 -22 8 -22C50 -42 66 -72 64 -108C62 -148 48 -178 30 -210Z',
      { fill: blue.sea, opacity: 0.55 },
    ),
    path('M-66 -122C-58 -158 -28 -184 -10 -216', stroked(accent.white, 9, { opacity: 0.75 })),
    ellipse(-8, -66, 44, 24, { fill: blue.sky, opacity: 0.55 }),
    circle(-34, -62, 7, { fill: blue.mist, opacity: 0.9 }),
    circle(24, -52, 5, { fill: blue.mist, opacity: 0.9 }),
    at(0, -116, workerFace({ cheek: accent.rose, apart: 25, ...mood })),
  ];
  return at(
    x,
    y,
    leaning(tilt, legsFor(walk, 28, -34), motion('breathe', body), arms.start, arms.end, held),
    { scale, flip },
  );
};

/** Radiotherapy: a big calm lamp on a curved neck, about 420 high, its face in the shade. The light falls to the end side. */
export const lampHelper = (
  x,
  y,
  { scale = 1, flip = false, eyes = 'open', look = [0.6, 0.6], mouth = 'smile' } = {},
) => {
  const neck = 'M0 -30C-16 -150 -70 -210 -40 -310';
  const shade = group(
    { transform: 'translate(-6 -330) rotate(-38)' },
    ellipse(0, 62, 96, 26, inked(accent.butter, 5)),
    path('M-40 -62Q0 -84 40 -62L104 58Q0 104 -104 58Z', inked(blue.helper, 6)),
    path('M40 -62L104 58Q70 76 34 80Q56 20 18 -70Q32 -68 40 -62Z', { fill: blue.sea, opacity: 0.5 }),
    path('M-44 -34L-82 44', stroked(accent.white, 8, { opacity: 0.7 })),
    at(0, 8, workerFace({ eyes, look, mouth, cheek: accent.rose, apart: 26 }), { scale: 0.95 }),
  );
  const base =
    path('M-96 0q0 -42 96 -42q96 0 96 42Z', inked(blue.sea, 6)) +
    path('M-66 -18q20 -12 54 -14', stroked(blue.sky, 6));
  return at(
    x,
    y,
    base +
      path(neck, stroked(ink.ink, 30)) +
      path(neck, stroked(blue.helper, 19)) +
      circle(-40, -190, 19, inked(warm.lantern, 5)) +
      shade,
    { scale, flip },
  );
};

/** A suitcase hanging from the hand at (x, y). */
export const suitcase = (x, y, { colour = warm.clay, rotate = 0, scale = 1 } = {}) =>
  at(
    x,
    y,
    path('M-16 14q0 -18 16 -18q16 0 16 18', stroked(ink.ink, 6)) +
      rect(-44, 12, 88, 62, 12, inked(colour, 5)) +
      path('M-24 14v58M24 14v58', stroked(warm.bark, 5)) +
      path('M-36 24h14', stroked(accent.white, 5, { opacity: 0.6 })) +
      pebble(0, 44, 12, 12, { fill: warm.honey }, { seed: 3, wobble: 0.1 }),
    { rotate, scale },
  );

/** A new worker: a seed with two leaves, about 190 high. Options as the cells'. */
export const seedWorker = (
  x,
  y,
  {
    scale = 1,
    flip = false,
    start = 'down',
    end = 'down',
    walk = false,
    held = '',
    tilt = 0,
    colour = green.leaf,
    ...mood
  } = {},
) => {
  const arms = hands(start, end, 58, 0.88);
  const body = [
    path('M0 -158C4 -176 2 -190 0 -200', stroked(green.moss, 7)),
    motion(
      'sway',
      path(
        'M0 -196C10 -226 40 -236 62 -228C56 -202 30 -188 0 -196ZM0 -196C-8 -218 -30 -226 -50 -218C-44 -198 -24 -188 0 -196Z',
        inked(green.sage, 4.5),
      ),
    ),
    path(
      'M0 -164C44 -160 68 -124 68 -88C68 -50 40 -26 0 -26C-40 -26 -68 -50 -68 -88C-68 -124 -44 -160 0 -164Z',
      inked(colour, 6),
    ),
    path('M38 -146C70 -112 74 -52 24 -28C50 -60 56 -110 38 -146Z', { fill: green.sage, opacity: 0.65 }),
    path('M-50 -108C-44 -132 -28 -146 -12 -149', stroked(accent.white, 7, { opacity: 0.8 })),
    speckle({
      x: -50,
      y: -70,
      width: 100,
      height: 36,
      count: 10,
      seed: 4,
      colour: green.moss,
      size: 5,
      opacity: 0.4,
      round: true,
    }),
    at(0, -98, workerFace({ cheek: accent.rose, apart: 22, ...mood }), { scale: 0.92 }),
  ];
  return at(
    x,
    y,
    leaning(tilt, legsFor(walk, 22, -34), motion('breathe', body), arms.start, arms.end, held),
    { scale, flip },
  );
};

/** A drip stand: a bag of medicine and the tiny tube that ends at (tipX, tipY), in its own units. */
export const dripStand = (x, y, { height = 430, tipX = 120, tipY = -120, scale = 1, flip = false } = {}) =>
  at(
    x,
    y,
    path('M-54 0L0 -26L54 0M0 -26v26', stroked(ink.ink, 10)) +
      circle(-54, 2, 9, inked(blue.mist, 4)) +
      circle(54, 2, 9, inked(blue.mist, 4)) +
      path(`M0 -26V${-height}M0 ${-height}q0 -18 26 -18q24 0 24 20`, stroked(ink.ink, 9)) +
      path(
        `M50 ${-height + 128}C50 ${-height + 260} ${tipX - 60} ${tipY + 70} ${tipX} ${tipY}`,
        stroked(ink.line, 4),
      ) +
      path(
        `M24 ${-height + 4}h52q8 0 8 10v72q0 38 -34 42q-34 -4 -34 -42v-72q0 -10 8 -10Z`,
        inked(blue.mist, 5),
      ) +
      path(`M18 ${-height + 50}q16 10 32 0t32 0v34q0 38 -32 42q-32 -4 -32 -42Z`, {
        fill: blue.helper,
        opacity: 0.8,
      }) +
      path(`M32 ${-height + 22}v18`, stroked(accent.white, 6)),
    { scale, flip },
  );

const patterns = {
  spots: (colour) =>
    path(
      'M-56 -20h0M-24 -36h0M8 -20h0M40 -36h0M-40 10h0M-8 -2h0M24 10h0M54 -6h0M-24 38h0M8 32h0M40 40h0M-58 42h0',
      stroked(colour, 17),
    ),
  stripes: (colour) =>
    path('M-66 -12l34 -34M-66 30l76 -76M-44 52l98 -98M0 52l66 -66M42 52l24 -24', stroked(colour, 11)),
};

/** A folder, told apart by its pattern: spots | stripes. Middle at (x, y), about 170 wide. */
export const folder = (
  x,
  y,
  { pattern = 'spots', colour = warm.lantern, mark = accent.white, rotate = 0, scale = 1 } = {},
) =>
  at(
    x,
    y,
    path('M-82 -66h48l16 18h86q14 0 14 14v92q0 12 -12 12h-140q-12 0 -12 -12Z', inked(warm.paper, 5)) +
      path('M-70 -80h124v40h-124Z', inked(accent.white, 4)) +
      path('M-82 -48h152q12 0 12 12v94q0 12 -12 12h-140q-12 0 -12 -12Z', inked(colour, 5.5)) +
      patterns[pattern](mark),
    { rotate, scale },
  );
