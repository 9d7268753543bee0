/** What each cell does: red brings air to a running foot, white shelters a house, platelets close a grazed knee. */
import { farCell, platelet, redCell, whiteCell } from '../parts/cells.mjs';
import { balloon, plaster, umbrella } from '../parts/props.mjs';
import { bank } from '../parts/marrow.mjs';
import { children } from '../parts/cast.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, blue, green, ink, skin as skins, warm } from '../palette.mjs';
import {
  at,
  brush,
  canvas,
  circle,
  ellipse,
  hotspot,
  inked,
  linear,
  motion,
  n,
  paint,
  path,
  pebble,
  radial,
  random,
  rect,
  shadow,
  smooth,
  speckle,
  stroked,
} from '../svg.mjs';

/** A hill to stand on, its top at (x, y): crest, lit edge, grass. */
const hill = (x, y, width, height, colour, lit, seed) => {
  const crest = [
    [x - width / 2, y + height],
    [x - width * 0.46, y + height * 0.3],
    [x - width * 0.28, y + 6],
    [x, y - 6],
    [x + width * 0.28, y + 8],
    [x + width * 0.46, y + height * 0.32],
    [x + width / 2, y + height],
  ];
  const next = random(seed);
  const tufts = Array.from({ length: 16 }, () => {
    const tx = x + (next() - 0.5) * width * 0.76;
    return `M${n(tx)} ${n(y + 40 + next() * height * 0.5)}q2 -18 -6 -26m6 26q4 -14 12 -20`;
  }).join('');
  return (
    path(`${smooth(crest)}Z`, { fill: colour }) +
    path(smooth(crest.slice(1, 5)), stroked(lit, 9, { opacity: 0.8 })) +
    path(tufts, stroked(lit, 5, { opacity: 0.8 })) +
    brush({
      x: x - width * 0.3,
      y: y + 30,
      width: width * 0.5,
      height: height * 0.5,
      count: 14,
      length: 80,
      angle: 4,
      seed,
      colour: lit,
      size: 8,
      opacity: 0.25,
    })
  );
};

/** A flower with a round head, from (x, y) upwards. */
const flower = (x, y, height, colour, lean = 0) =>
  path(`M${n(x)} ${n(y)}q${n(lean)} ${n(-height * 0.5)} ${n(lean)} ${n(-height)}`, stroked(green.moss, 5)) +
  path(`M${n(x + lean * 0.6)} ${n(y - height * 0.4)}q26 -6 34 -28q-28 0 -34 28Z`, { fill: green.sage }) +
  [0, 1, 2, 3, 4]
    .map((i) =>
      circle(x + lean + Math.cos(i * 1.257) * 13, y - height + Math.sin(i * 1.257) * 13, 10, {
        fill: colour,
      }),
    )
    .join('') +
  circle(x + lean, y - height, 8, { fill: warm.lantern });

/** A small house with a lit window; ground middle at (x, y). */
const house = (x, y, scale) =>
  at(
    x,
    y,
    rect(-92, -134, 184, 136, 10, inked(warm.cream, 6)) +
      path('M40 -130h42q10 0 10 10v112q0 10 -10 10h-42Z', { fill: warm.honey }) +
      path(
        'M-120 -124L0 -226L120 -124Q108 -112 92 -120L0 -196L-92 -120Q-108 -112 -120 -124Z',
        inked(warm.clay, 6),
      ) +
      path('M-92 -120L0 -196L92 -120V-112H-92Z', { fill: warm.clay }) +
      path(
        'M-60 -128q18 14 36 0t36 0t36 0M-26 -158q14 12 28 0t28 0',
        stroked(warm.bark, 4, { opacity: 0.6 }),
      ) +
      path('M44 -186v-34h28v58', inked(warm.wood, 5)) +
      path('M-58 2v-56q0 -26 26 -26q26 0 26 26v56Z', inked(blue.teal, 5)) +
      circle(-16, -26, 4, { fill: warm.lantern }) +
      rect(22, -88, 46, 46, 10, inked(accent.butter, 5)) +
      path('M45 -86v42M24 -65h42', stroked(ink.ink, 4)) +
      path('M18 -36q26 14 54 0v12h-54Z', inked(green.sage, 4)),
    { scale },
  );

/** A silly round germ, bouncing off; no teeth, no anger. */
const germ = (x, y, r, colour, seed) =>
  motion(
    'float',
    path(
      Array.from(
        { length: 8 },
        (_, i) =>
          `M${n(x + Math.cos(i * 0.785) * r * 0.8)} ${n(y + Math.sin(i * 0.785) * r * 0.8)}L${n(x + Math.cos(i * 0.785) * r * 1.3)} ${n(y + Math.sin(i * 0.785) * r * 1.3)}`,
      ).join(''),
      stroked(ink.ink, 6),
    ) +
      pebble(x, y, r, r * 0.94, inked(colour, 5), { seed }) +
      circle(x - r * 0.34, y - r * 0.1, r * 0.24, inked(accent.white, 3)) +
      circle(x + r * 0.34, y - r * 0.2, r * 0.3, inked(accent.white, 3)) +
      circle(x - r * 0.28, y - r * 0.04, r * 0.1, { fill: ink.ink }) +
      circle(x + r * 0.38, y - r * 0.12, r * 0.12, { fill: ink.ink }) +
      ellipse(x, y + r * 0.4, r * 0.16, r * 0.2, { fill: ink.ink }),
  );

const running = {
  ...poses.walk,
  hip: 0.96,
  lean: 13,
  turn: 0.75,
  arms: {
    near: { to: [-0.5, 0.42], bend: 1, hand: 'rest' },
    far: { to: [0.62, 0.28], bend: 1, hand: 'rest', layer: 'behind' },
  },
  legs: { near: { to: [0.52, 0.84], bend: -1, foot: -14 }, far: { to: [-0.62, 0.6], bend: -1, foot: 58 } },
};
const kneeUp = {
  ...poses.sitFloor,
  lean: 2,
  tilt: 14,
  turn: 0.6,
  arms: {
    near: { to: [-0.42, 0.8], bend: 1, hand: 'flat' },
    far: { to: [0.5, 0.52], bend: 1, hand: 'flat', layer: 'behind' },
  },
  legs: {
    near: { to: [0.62, 0.1], bend: -1, knee: [0.4, -0.42] },
    far: { to: [0.78, 0.08], bend: 1, knee: [0.52, -0.12] },
  },
};

const redActor = (sheet, x, y, s) =>
  hotspot(
    'red',
    shadow(x, y + 6, 150 * s, 22 * s),
    person(sheet, children.juniper, {
      x,
      y: y - 10 * s,
      scale: 1.12 * s,
      pose: running,
      expression: 'happy',
      turn: 0.5,
      nod: 0.4,
    }),
    shadow(x + 196 * s, y + 34 * s, 96 * s, 16 * s),
    redCell(x + 196 * s, y + 34 * s, {
      scale: 0.84 * s,
      walk: true,
      start: [-116, -150],
      end: [104, -60],
      look: [-0.6, -0.7],
      mouth: 'open',
      tilt: 6,
      held: balloon(-116, -156, { height: 84, lean: 24 }),
    }),
  );

const whiteActor = (x, y, s) =>
  hotspot(
    'white',
    shadow(x, y, 210 * s, 26 * s),
    house(x + 66 * s, y - 8, s * 0.94),
    germ(x + 4 * s, y - 350 * s, 30 * s, green.leaf, 2),
    germ(x + 176 * s, y - 322 * s, 24 * s, accent.rose, 5),
    whiteCell(x - 108 * s, y + 6, {
      scale: 0.86 * s,
      start: 'hip',
      end: [96, -200],
      look: [0.7, -0.7],
      mouth: 'smile',
      held: umbrella(104, -206, { rotate: 22, scale: 1.04 }),
    }),
  );

/** Shorts over the thighs of somebody who sits with one knee up, in the person's units. */
const shorts =
  path('M2 -40L54 -54', stroked(ink.ink, 54)) +
  path('M2 -40L54 -54', stroked(blue.sea, 44)) +
  path('M-2 -44L36 -80', stroked(ink.ink, 60)) +
  path('M-2 -44L36 -80', stroked(blue.sea, 50));

const plateletActor = (sheet, x, y, s) =>
  hotspot(
    'platelet',
    shadow(x, y + 6, 220 * s, 28 * s),
    person(sheet, children.wren, {
      x: x - 80 * s,
      y,
      scale: 1.4 * s,
      pose: kneeUp,
      expression: 'smile',
      nod: 0.8,
      tilt: 12,
      lap: shorts,
      change: {
        top: { kind: 'tee', cloth: ['stripes', accent.white, blood.light], trim: blood.red },
        legs: { fill: skins[0].base },
      },
    }),
    ellipse(x + 38 * s, y - 122 * s, 17 * s, 15 * s, { fill: blood.light, opacity: 0.85 }),
    plaster(x + 38 * s, y - 118 * s, { rotate: 58, scale: 0.72 * s }),
    platelet(x + 22 * s, y - 168 * s, {
      scale: 0.5 * s,
      start: 'up',
      end: [90, -58],
      mouth: 'open',
      eyes: 'happy',
      tilt: -6,
    }),
    platelet(x + 104 * s, y - 118 * s, {
      scale: 0.5 * s,
      start: [-84, -146],
      end: [84, -36],
      look: [-0.5, 0.6],
      tilt: 14,
    }),
    platelet(x + 182 * s, y - 62 * s, {
      scale: 0.56 * s,
      start: [-74, -112],
      end: [92, -30],
      look: [-0.8, -0.5],
      mouth: 'open',
      tilt: 12,
    }),
    platelet(x + 276 * s, y + 14 * s, {
      scale: 0.74 * s,
      start: [-78, -116],
      end: 'wave',
      mouth: 'open',
      look: [-0.8, -0.4],
    }),
  );

/** A soft cloud of three puffs. */
const cloud = (x, y, scale, opacity) =>
  at(
    x,
    y,
    path(
      'M-130 30C-170 20 -160 -26 -116 -24C-110 -66 -44 -78 -22 -46C6 -84 76 -72 82 -28C130 -40 156 14 116 30Z',
      { fill: accent.white, opacity },
    ),
    { scale },
  );

const sky = (format) => {
  const { width, height } = canvas[format];
  const tall = format === 'portrait';
  const [sunX, sunY] = tall ? [190, 250] : [210, 170];
  const bubbles = tall
    ? [
        ['red', 760, 180, 34],
        ['white', 930, 330, 40],
        ['platelet', 560, 300, 26],
        ['red', 380, 120, 24],
      ]
    : [
        ['red', 660, 92, 28],
        ['white', 1180, 84, 34],
        ['platelet', 930, 60, 22],
        ['red', 1560, 110, 30],
        ['white', 1790, 250, 36],
        ['platelet', 1720, 70, 24],
      ];
  return {
    defs:
      linear('blood-cells-sky', tall ? [0, 0, 200, 1920] : [0, 0, 400, 1080], [
        [0, '#FFE7B0'],
        [0.45, '#FBC9A8'],
        [1, '#E79C94'],
      ]) +
      radial(
        'blood-cells-sun',
        [sunX, sunY, tall ? 620 : 760],
        [
          [0, '#FFF7DC', 0.95],
          [0.35, accent.butter, 0.45],
          [1, accent.butter, 0],
        ],
      ),
    art:
      rect(0, 0, width, height, 0, { fill: paint('blood-cells-sky') }) +
      rect(0, 0, width, height, 0, { fill: paint('blood-cells-sun') }) +
      circle(sunX, sunY, 84, { fill: accent.butter }) +
      circle(sunX, sunY, 84, stroked(accent.white, 8, { opacity: 0.8 })) +
      [
        [0.42, 0.13, 1.1, 0.5],
        [0.78, 0.2, 1.4, 0.4],
        [0.2, 0.24, 0.7, 0.35],
        [0.98, 0.08, 1, 0.45],
      ]
        .map(([cx, cy, k, o]) => cloud(width * cx, height * cy, k, o))
        .join('') +
      bubbles.map(([kind, x, y, r]) => motion('float', farCell(kind, x, y, r, 0.75))).join(''),
  };
};

const landscape = () => {
  const sheet = patternSheet('blood-cells');
  const { defs, art } = sky('landscape');
  const drawn = [
    art,
    bank(
      [
        [-20, 420],
        [240, 340],
        [560, 430],
        [900, 350],
        [1300, 430],
        [1640, 340],
        [1960, 420],
      ],
      1100,
      '#E9A69A',
      0.8,
    ),
    bank(
      [
        [-20, 520],
        [300, 480],
        [700, 540],
        [1100, 480],
        [1500, 540],
        [1960, 470],
      ],
      1100,
      '#D98E86',
      0.9,
    ),
    hill(960, 566, 820, 620, '#A9C58B', '#D3E0A8', 3),
    whiteActor(946, 620, 0.98),
    hill(470, 770, 900, 520, '#8FB27D', '#C5D9A4', 7),
    redActor(sheet, 440, 850, 1.08),
    hill(1430, 750, 940, 560, '#7FA574', '#B9D199', 9),
    plateletActor(sheet, 1380, 890, 1.06),
    bank(
      [
        [-20, 960],
        [300, 930],
        [700, 990],
        [1000, 960],
        [1400, 1010],
        [1960, 930],
      ],
      1100,
      green.moss,
    ),
    speckle({
      x: 0,
      y: 980,
      width: 1920,
      height: 100,
      count: 60,
      seed: 4,
      colour: green.leaf,
      size: 7,
      opacity: 0.4,
    }),
    [
      [60, 1010, 120, accent.rose],
      [150, 1040, 90, accent.butter],
      [1790, 1010, 130, accent.rose],
      [1860, 1040, 90, accent.white],
      [1700, 1040, 70, accent.butter],
    ].map(([x, y, h, c], i) => flower(x, y, h, c, i % 2 ? 12 : -10)),
    shadow(952, 966, 120, 20),
    teddy(952, 966, {
      pose: 'sit',
      scale: 0.86,
      look: [0.2, -1],
      mouth: 'wonder',
      armStart: 40,
      armEnd: 62,
      tilt: -5,
    }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

const portrait = () => {
  const sheet = patternSheet('blood-cells');
  const { defs, art } = sky('portrait');
  const drawn = [
    art,
    bank(
      [
        [-20, 560],
        [260, 460],
        [560, 560],
        [820, 440],
        [1120, 540],
      ],
      1940,
      '#E9A69A',
      0.8,
    ),
    bank(
      [
        [-20, 660],
        [200, 620],
        [600, 700],
        [1120, 600],
      ],
      1940,
      '#D98E86',
      0.85,
    ),
    hill(720, 740, 980, 620, '#A9C58B', '#D3E0A8', 3),
    whiteActor(700, 806, 1),
    hill(300, 1046, 1000, 640, '#8FB27D', '#C5D9A4', 7),
    redActor(sheet, 250, 1120, 1.06),
    hill(800, 1370, 1180, 560, '#7FA574', '#B9D199', 9),
    plateletActor(sheet, 690, 1484, 1.12),
    bank(
      [
        [-20, 1600],
        [240, 1556],
        [560, 1620],
        [1120, 1560],
      ],
      1940,
      green.moss,
    ),
    bank(
      [
        [-20, 1780],
        [400, 1720],
        [760, 1790],
        [1120, 1730],
      ],
      1940,
      green.fir,
    ),
    speckle({
      x: 0,
      y: 1640,
      width: 1080,
      height: 260,
      count: 80,
      seed: 4,
      colour: green.leaf,
      size: 7,
      opacity: 0.4,
    }),
    [
      [70, 1700, 150, accent.rose],
      [180, 1760, 110, accent.butter],
      [960, 1720, 170, accent.rose],
      [860, 1800, 110, accent.white],
      [1030, 1800, 100, accent.butter],
      [420, 1830, 110, accent.white],
    ].map(([x, y, h, c], i) => flower(x, y, h, c, i % 2 ? 12 : -10)),
    shadow(232, 1496, 130, 22),
    teddy(232, 1496, {
      pose: 'sit',
      scale: 0.94,
      look: [0.8, -0.7],
      mouth: 'wonder',
      armStart: 30,
      armEnd: 66,
      tilt: 6,
    }),
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

/** The scene. */
export const scene = {
  mirror: true,
  hotspots: {
    red: { portrait: [120, 830, 420, 320], landscape: [310, 520, 390, 350] },
    white: { portrait: [500, 430, 440, 380], landscape: [740, 250, 450, 380] },
    platelet: { portrait: [480, 1170, 480, 310], landscape: [1200, 520, 420, 350] },
  },
  portrait,
  landscape,
};
