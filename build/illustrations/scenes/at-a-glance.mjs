/** Still life for the parents' page: a lantern and an open book by the window in the evening; outside, two walk home hand in hand. */
import { children, grownUps } from '../parts/cast.mjs';
import { bookStack } from '../parts/furniture.mjs';
import { leaf, plant, tree } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { curtains, glow, lantern, windowWith } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, blue, green, warm } from '../palette.mjs';
import { at, canvas, circle, ellipse, inked, path, rect, shadow, stroked } from '../svg.mjs';

const name = 'at-a-glance';

/** A large open book seen from the reader's chair, its pages warm from the lantern; x, y = the lower end of the fold. */
const readingBook = (x, y, size) => {
  const rows = (sx, from, to) =>
    Array.from(
      { length: to - from },
      (_, i) =>
        `M${sx} ${-150 + (i + from) * 26}q70 ${sx < 0 ? 6 : -12} ${i + from === to - 1 ? 84 : 150} ${sx < 0 ? 12 : -12}`,
    ).join('');
  return at(
    x,
    y,
    [
      ellipse(0, 6, 290, 26, { fill: '#332C48', opacity: 0.22 }),
      path(
        'M-268 6L-232 -196Q-110 -232 0 -186Q110 -232 232 -196L268 6Q120 -20 0 18Q-120 -20 -268 6Z',
        inked(blue.teal, 6),
      ),
      path(
        'M-252 -6L-220 -200Q-108 -238 0 -188Q108 -238 220 -200L252 -6Q120 -36 0 6Q-120 -36 -252 -6Z',
        inked(warm.paper, 5),
      ),
      path('M-246 -14L-214 -206Q-104 -240 0 -188V-2Q-120 -44 -246 -14Z', inked(accent.white, 4)),
      path('M0 -188Q104 -240 214 -206L246 -14Q120 -44 0 -2Z', inked(warm.paper, 4)),
      path('M0 -188V-2Q36 -30 60 -34L44 -204Q20 -200 0 -188Z', { fill: '#332C48', opacity: 0.08 }),
      path(rows(-206, 2, 5), stroked('#5A4A5C', 5, { opacity: 0.45 })) +
        path(rows(40, 0, 5), stroked('#5A4A5C', 5, { opacity: 0.45 })),
      circle(-120, -164, 34, inked(blood.light, 4)) +
        ellipse(-120, -164, 16, 12, { fill: blood.red, opacity: 0.5 }) +
        path('M-72 -150q12 -14 26 -2q14 8 4 24q-6 16 -24 10q-18 -6 -6 -32Z', inked(blue.mist, 4)),
      path('M10 -190C30 -120 26 -60 18 24L34 44L44 26C50 -50 52 -120 30 -196Z', inked(blood.red, 4)),
    ].join(''),
    { scale: size },
  );
};

/** A cup of tea, steam rising. */
const cup = (x, y, size) =>
  at(
    x,
    y,
    shadow(4, 0, 90, 14) +
      path('M58 -70q46 -4 40 32q-6 30 -50 24', stroked('#332C48', 21)) +
      path('M58 -70q46 -4 40 32q-6 30 -50 24', stroked(accent.rose, 11)) +
      path('M-66 -96H66Q66 -10 30 0H-30Q-66 -10 -66 -96Z', inked(accent.rose, 6)) +
      ellipse(0, -96, 66, 16, inked(warm.wood, 5)) +
      path('M-50 -60Q0 -48 52 -60', stroked(accent.white, 7, { strokeDasharray: '2 18' })) +
      path('M-52 -76Q-50 -40 -36 -20', stroked(warm.paper, 6, { opacity: 0.6 })) +
      path(
        'M-18 -128q-18 -24 0 -44t0 -44M20 -124q-16 -20 0 -40t0 -36',
        stroked(accent.white, 7, { opacity: 0.4 }),
      ),
    { scale: size },
  );

/** Spectacles laid aside, and a pencil on a small pad for questions. */
const glasses = (x, y, size) =>
  at(
    x,
    y,
    path('M-74 -6L-118 -44M74 -6L122 -40', stroked('#332C48', 7)) +
      [-44, 44]
        .map((dx) =>
          ellipse(dx, 0, 36, 26, { fill: accent.white, fillOpacity: 0.3, stroke: '#332C48', strokeWidth: 6 }),
        )
        .join('') +
      path('M-10 -6q10 -10 20 0', stroked('#332C48', 6)) +
      path('M-58 -8q8 -10 20 -8', stroked(accent.white, 5)),
    { scale: size },
  );
const pad = (x, y, size) =>
  at(
    x,
    y,
    path('M-110 0L-86 -92H100L116 0Z', inked(accent.butter, 5)) +
      path('M-70 -70H78M-76 -48H60M-82 -26H30', stroked('#5A4A5C', 5, { opacity: 0.4 })) +
      path('M20 -16L132 -74', stroked('#332C48', 20)) +
      path('M30 -21L132 -74', stroked(blue.helper, 11)) +
      path('M20 -16L36 -30L40 -20Z', { fill: warm.cream }),
    { scale: size },
  );

const blooms = (x, y, size) =>
  at(
    x,
    y,
    [
      [-34, 190, accent.rose],
      [2, 226, accent.white],
      [36, 180, blood.light],
    ]
      .map(([angle, height, fill]) =>
        at(
          0,
          -80,
          path(`M0 0V${-height}`, stroked(green.moss, 7)) +
            at(0, -height * 0.45, leaf(70, 18, green.sage), { rotate: 50 }) +
            at(
              0,
              -height,
              [0, 60, 120, 180, 240, 300]
                .map((turn) => at(0, 0, ellipse(0, -24, 15, 22, inked(fill, 4)), { rotate: turn }))
                .join('') + circle(0, 0, 14, inked(warm.lantern, 4)),
            ),
          { rotate: angle },
        ),
      )
      .join('') +
      path('M-50 -130H50Q64 -60 40 0H-40Q-64 -60 -50 -130Z', {
        ...inked(blue.helper, 6),
        fillOpacity: 0.95,
      }) +
      path('M-36 -114Q-48 -60 -34 -16', stroked(accent.white, 7, { opacity: 0.6 })) +
      path('M-52 -86Q0 -74 52 -86', stroked(accent.white, 6, { strokeDasharray: '2 16' })),
    { scale: size },
  );

/** The evening outside: hills, a path, a father and a child walking home with a small light. */
const outside = (sheet, w, h, size) => {
  const ground = h * 0.9;
  return [
    circle(w * 0.2, h * 0.26, 120, { fill: accent.butter, opacity: 0.3 }) +
      circle(w * 0.2, h * 0.26, 62, { fill: accent.butter }),
    path(`M0 ${h * 0.62}Q${w * 0.3} ${h * 0.5} ${w * 0.6} ${h * 0.62}T${w} ${h * 0.56}V${h}H0Z`, {
      fill: '#8A6E93',
    }),
    path(`M0 ${h * 0.78}Q${w * 0.4} ${h * 0.66} ${w} ${h * 0.76}V${h}H0Z`, { fill: green.fir }),
    at(w * 0.84, h * 0.8, tree(0, 0, { crown: '#3E6A62', light: green.sage }), { scale: size * 1.1 }),
    path(
      `M${w * 0.3} ${h}Q${w * 0.42} ${h * 0.88} ${w * 0.7} ${h * 0.82}L${w * 0.74} ${h * 0.83}Q${w * 0.56} ${h * 0.9} ${w * 0.62} ${h}Z`,
      { fill: warm.honey, opacity: 0.75 },
    ),
    person(sheet, grownUps.father, {
      x: w * 0.4,
      y: ground,
      scale: size * 0.74,
      pose: poses.walk,
      turn: 0.7,
      tilt: 12,
      nod: 0.6,
      look: [0.9, 0.9],
      handAt: { far: [w * 0.4 + 70 * size, ground - 170 * size] },
      hands: { far: 'grip' },
    }),
    person(sheet, children.juniper, {
      x: w * 0.4 + 138 * size,
      y: ground + 8 * size,
      scale: size * 0.72,
      pose: { ...poses.walk, tilt: -12, legs: { near: poses.walk.legs.far, far: poses.walk.legs.near } },
      nod: -0.6,
      turn: -0.4,
      look: [-0.8, -0.8],
      facing: 1,
      expression: 'happy',
      handAt: { near: [w * 0.4 + 72 * size, ground - 164 * size] },
      hands: { near: 'grip' },
      change: {
        legs: { fill: blue.night },
        top: { ...children.juniper.top, kind: 'hoodie', cloth: ['plain', warm.lantern], trim: warm.marigold },
      },
    }),
  ].join('');
};

const tableTop = ({ width, height }, y, cloth) =>
  rect(0, y, width, height - y, 0, { fill: warm.wood }) +
  path(
    [0.06, 0.2, 0.4, 0.64, 0.88].map((v) => `M0 ${y + (height - y) * v}H${width}`).join(''),
    stroked(warm.bark, 4, { opacity: 0.35 }),
  ) +
  path(`M0 ${y}H${width}`, stroked('#332C48', 6)) +
  path(`M0 ${y + 9}H${width}`, stroked(warm.honey, 7, { opacity: 0.8 })) +
  cloth;
/** A checked cloth on the table, its bands running away from us: `[left, right]` at the far and at the near edge. */
const runner = ([farLeft, farRight, farY], [nearLeft, nearRight, nearY]) => {
  const at0 = (u, v) => {
    const [left, right] = [farLeft + (nearLeft - farLeft) * v, farRight + (nearRight - farRight) * v];
    return `${Math.round(left + (right - left) * u)} ${Math.round(farY + (nearY - farY) * v)}`;
  };
  const band = (u1, u2, v1, v2) => `M${at0(u1, v1)}L${at0(u2, v1)}L${at0(u2, v2)}L${at0(u1, v2)}Z`;
  const along = [0, 1, 2, 3, 4, 5, 6].map((i) => band((i + 0.25) / 7, (i + 0.75) / 7, 0, 1)).join('');
  const across = [0, 1, 2, 3, 4, 5]
    .map((i) => band(0, 1, ((i + 0.25) / 6) ** 1.4, ((i + 0.75) / 6) ** 1.4))
    .join('');
  const edge = `M${at0(0, 0)}Q${(farLeft + farRight) / 2} ${farY - 16} ${at0(1, 0)}L${at0(1, 1)}L${at0(0, 1)}Z`;
  return (
    path(edge, inked(warm.cream, 5)) +
    path(along, { fill: blood.light, opacity: 0.34 }) +
    path(across, { fill: blood.light, opacity: 0.34 })
  );
};

const wallOf = (sheet, { width, height }) =>
  rect(0, 0, width, height, 0, { fill: sheet.cloth('leaves', '#DDB899', '#D3AB8A', 3.4) });

const portrait = () => {
  const sheet = patternSheet(name);
  const box = { x: 190, y: 200, w: 700, h: 660 };
  const pane = windowWith(name, { ...box, sky: 'dusk', bars: false, view: outside(sheet, 700, 660, 1) });
  const light = glow(name, canvas.portrait, { x: 250, y: 1010, reach: 900, strength: 0.62, dusk: 0.5 });
  const art = [
    wallOf(sheet, canvas.portrait),
    pane.art,
    curtains({ ...box, paintWith: sheet.cloth('stripes', accent.plum, '#6E4869', 2), drop: 40 }),
    teddy(610, 892, { pose: 'sit', scale: 0.66, back: true, armStart: 152, armEnd: 30, tilt: -8 }),
    plant(300, 882, { kind: 'round', scale: 0.7, fill: blue.sea }),
    tableTop(canvas.portrait, 1050, runner([150, 930, 1104], [-60, 1140, 1920])),
    light.art,
    lantern(250, 1210, { scale: 1.5 }),
    blooms(850, 1225, 1.25),
    readingBook(540, 1470, 1.42),
    cup(890, 1500, 1),
    glasses(300, 1600, 1),
    pad(720, 1720, 1.2),
    bookStack(200, 1800, 3, 1.6),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const box = { x: 560, y: 110, w: 800, h: 440 };
  const pane = windowWith(name, { ...box, sky: 'dusk', bars: false, view: outside(sheet, 800, 440, 0.72) });
  const light = glow(name, canvas.landscape, { x: 470, y: 560, reach: 900, strength: 0.62, dusk: 0.5 });
  const art = [
    wallOf(sheet, canvas.landscape),
    pane.art,
    curtains({ ...box, paintWith: sheet.cloth('stripes', accent.plum, '#6E4869', 2), drop: 50 }),
    teddy(1150, 584, { pose: 'sit', scale: 0.56, back: true, armStart: 152, armEnd: 30, tilt: -8 }),
    plant(690, 574, { kind: 'round', scale: 0.56, fill: blue.sea }),
    tableTop(canvas.landscape, 660, runner([470, 1450, 690], [250, 1670, 1080])),
    light.art,
    lantern(470, 800, { scale: 1.5 }),
    blooms(1440, 800, 1.2),
    readingBook(930, 930, 1.3),
    cup(1330, 960, 0.9),
    glasses(560, 980, 0.8),
    pad(1630, 960, 1),
    bookStack(230, 860, 4, 1.5),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

/** The picture in both formats; nothing in it is tapped. */
export const scene = { mirror: true, hotspots: {}, portrait, landscape };
