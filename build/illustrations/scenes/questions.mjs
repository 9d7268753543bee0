/** Everybody may ask: the team and the family sit in a half circle under one big bubble of questions. */
import { children, grownUps } from '../parts/cast.mjs';
import { bench, books, shelf, stool, table } from '../parts/furniture.mjs';
import { leafCorner, plant } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { bunting, glow, lantern, room, rug, windowWith } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, blue, green, hair, warm } from '../palette.mjs';
import {
  at,
  canvas,
  circle,
  ellipse,
  hotspot,
  inked,
  motion,
  path,
  pebble,
  rect,
  shadow,
  stroked,
} from '../svg.mjs';

const name = 'questions';

/** The teacher of the hospital school: the doctor's build in other clothes. */
const teacher = {
  ...grownUps.mother,
  skin: 0,
  hair: { style: 'short', fill: hair.blond, light: accent.butter },
  top: {
    kind: 'cardigan',
    cloth: ['check', warm.lantern, warm.marigold],
    over: accent.white,
    trim: warm.bark,
  },
  legs: { fill: green.fir },
};

/** Little drawings inside the bubble: a drop, a house, a sun, a heart with a swirl. No letters. */
const wonder = {
  drop:
    path(
      'M0 -52C34 -8 40 10 40 24C40 48 22 62 0 62C-22 62 -40 48 -40 24C-40 10 -34 -8 0 -52Z',
      inked(blood.red, 5),
    ) +
    path('M-20 20Q-18 0 -8 -14', stroked(warm.paper, 7, { opacity: 0.8 })) +
    circle(-10, 28, 4, { fill: '#332C48' }) +
    circle(14, 28, 4, { fill: '#332C48' }) +
    path('M-8 40q10 8 20 0', stroked('#332C48', 4)),
  home:
    path('M-44 56V-4L0 -44L44 -4V56Z', inked(warm.cream, 5)) +
    path('M-58 6L0 -50L58 6', stroked('#332C48', 20)) +
    path('M-58 6L0 -50L58 6', stroked(blood.deep, 11)) +
    path('M-14 56V20Q0 6 14 20V56Z', inked(blue.teal, 4)),
  sun:
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map((turn) => at(0, 0, path('M0 -44V-62', stroked(warm.marigold, 9)), { rotate: turn }))
      .join('') +
    circle(0, 0, 34, inked(warm.lantern, 5)) +
    path('M-12 -4h0m24 0h0', stroked('#332C48', 7)) +
    path('M-10 10q10 8 20 0', stroked('#332C48', 4)),
  heart:
    path('M0 46C-64 0 -50 -50 -16 -42Q-2 -38 0 -22Q2 -38 16 -42C50 -50 64 0 0 46Z', inked(accent.rose, 5)) +
    path('M-32 -16Q-28 -30 -16 -30', stroked(accent.white, 6)),
  swirl:
    path(
      'M0 6C-14 4 -10 -18 8 -14C28 -10 24 24 -4 24C-38 22 -38 -36 6 -38C54 -38 58 46 2 50',
      stroked('#332C48', 15),
    ) +
    path(
      'M0 6C-14 4 -10 -18 8 -14C28 -10 24 24 -4 24C-38 22 -38 -36 6 -38C54 -38 58 46 2 50',
      stroked(blue.helper, 8),
    ),
  book:
    path('M-56 34V-30Q-28 -44 0 -28Q28 -44 56 -30V34Q28 22 0 36Q-28 22 -56 34Z', inked(green.leaf, 5)) +
    path(
      'M0 -28V36M-40 -12q14 -6 26 0M16 -12q14 -6 26 0M-40 8q14 -6 26 0M16 8q14 -6 26 0',
      stroked('#332C48', 4),
    ),
};
const bubble = (x, y, w, h, tails, drawings) =>
  hotspot(
    'bubble',
    motion(
      'breathe',
      tails.map(([x1, y1, x2, y2, x3, y3]) =>
        path(
          `M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + 10} ${x2} ${y2}Q${(x3 + x2) / 2 + 8} ${(y3 + y2) / 2 - 6} ${x3} ${y3}Z`,
          inked(accent.white, 6),
        ),
      ),
      pebble(x, y, w / 2, h / 2, inked(accent.white, 6), { seed: 12, wobble: 0.035, count: 12 }),
      tails.map(([x1, y1, , , x3, y3]) =>
        path(`M${x1 + 4} ${y1 - 14}L${x3 - 4} ${y3 - 14}`, stroked(accent.white, 26)),
      ),
      ellipse(x, y, w * 0.44, h * 0.42, stroked(warm.honey, 6, { strokeDasharray: '2 24', opacity: 0.8 })),
      drawings.map(([kind, dx, dy, scale, rotate]) => at(x + dx, y + dy, wonder[kind], { scale, rotate })),
    ),
  );

/** A telephone with a curly cord, on a small table. */
const phone = (x, y, size) =>
  table(x, y, 210 * size, 128 * size) +
  hotspot(
    'phone',
    at(
      x,
      y - 146 * size,
      ellipse(0, 4, 96, 14, { fill: '#332C48', opacity: 0.2 }) +
        path('M-84 0Q-80 -66 -44 -78H44Q80 -66 84 0Z', inked(blue.teal, 6)) +
        circle(0, -36, 28, inked(warm.paper, 5)) +
        [0, 60, 120, 180, 240, 300]
          .map((turn) =>
            circle(Math.cos((turn * Math.PI) / 180) * 17, -36 + Math.sin((turn * Math.PI) / 180) * 17, 4, {
              fill: blue.sea,
            }),
          )
          .join('') +
        path(
          'M-92 -74Q-100 -118 -50 -118H50Q100 -118 92 -74Q64 -62 52 -84Q0 -98 -52 -84Q-64 -62 -92 -74Z',
          inked(blue.teal, 6),
        ) +
        path('M-70 -100Q-20 -112 30 -108M-66 -20Q-62 -50 -44 -62', stroked(blue.sky, 6)) +
        path('M-84 -8c-22 4 -26 20 -10 22s14 18 -4 20s-14 18 2 22', stroked('#332C48', 6)),
      { scale: size },
    ),
  );

/** The half circle of people; `p` places each of them, `s` scales all. */
const circleOfPeople = (sheet, p, s) => {
  const ground = ({ x, y }, r = 100) => shadow(x, y, r * s, 16 * s);
  const child = { x: p.child.x, y: p.child.y, scale: s * 1.06 };
  return {
    back: [
      ground(p.doctor),
      person(sheet, grownUps.doctor, {
        ...p.doctor,
        scale: s * 0.98,
        facing: 1,
        pose: {
          ...poses.stand,
          tilt: 6,
          arms: {
            near: { to: [0.3, 0.52], bend: 1, hand: 'grip' },
            far: { to: [0.5, 0.5], bend: 1, layer: 'behind', hand: 'rest' },
          },
        },
        expression: 'smile',
        turn: 0.5,
        nod: 0.4,
        hold: {
          near:
            rect(-10, -62, 66, 84, 6, inked(warm.honey, 5)) +
            path('M2 -40h42M2 -22h42M2 -4h26', stroked('#5A4A5C', 4)) +
            rect(12, -72, 24, 16, 5, inked(blue.sea, 4)),
        },
      }),
      ground(p.teacher),
      person(sheet, teacher, {
        ...p.teacher,
        scale: s * 0.98,
        facing: -1,
        pose: {
          ...poses.stand,
          tilt: 8,
          arms: {
            near: { to: [-0.1, 0.8], bend: 1, hand: 'grip' },
            far: { to: [0.5, 0.2], bend: 1, hand: 'open', layer: 'behind' },
          },
        },
        expression: 'talk',
        turn: 0.45,
        nod: 0.4,
        hold: { near: at(10, 10, books(-40, 20, 3, { height: 70 })) },
      }),
    ].join(''),
    front: [
      bench(p.parent.x + 10 * s, p.parent.y, 210, { scale: s * 1.16, fill: accent.rose, back: 110 }),
      ground(p.parent),
      person(sheet, grownUps.mother, {
        ...p.parent,
        scale: s * 0.98,
        pose: { ...poses.sit, tilt: 8 },
        expression: 'smile',
        turn: 0.5,
        nod: 0.2,
        handAt: { far: [child.x - 24 * s, child.y - 176 * s] },
        hands: { far: 'flat' },
      }),
      stool(p.nurse.x - 8 * s, p.nurse.y, 134 * s, blood.light),
      hotspot(
        'nurse',
        person(sheet, grownUps.nurse, {
          ...p.nurse,
          scale: s * 0.98,
          facing: -1,
          pose: { ...poses.sitLean, lean: 8 },
          expression: 'happy',
          turn: 0.6,
          nod: 0.3,
          blinks: true,
          handAt: {
            near: [p.nurse.x - 130 * s, p.nurse.y - 200 * s],
            far: [p.nurse.x - 110 * s, p.nurse.y - 150 * s],
          },
          hands: { near: 'open', far: 'rest' },
        }),
      ),
      ground(child),
      person(sheet, children.ash, {
        ...child,
        pose: { ...poses.wave, tilt: -6 },
        expression: 'talk',
        turn: 0.55,
        nod: -0.4,
        hands: { far: 'point' },
        change: { top: { ...children.ash.top, cloth: ['plain', warm.lantern], trim: warm.marigold } },
      }),
    ].join(''),
  };
};

const paperOf = (sheet) => sheet.cloth('waves', '#E4EDE8', '#D6E4E0', 3);

const portrait = () => {
  const sheet = patternSheet(name);
  const pane = windowWith(name, { x: 60, y: 860, w: 190, h: 240, sky: 'day' });
  const light = glow(name, canvas.portrait, { x: 130, y: 330, reach: 1000 });
  const people = circleOfPeople(
    sheet,
    {
      doctor: { x: 575, y: 1340 },
      teacher: { x: 850, y: 1330 },
      parent: { x: 150, y: 1440 },
      nurse: { x: 760, y: 1480 },
      child: { x: 400, y: 1490 },
    },
    1.06,
  );
  const art = [
    room({
      ...canvas.portrait,
      line: 1250,
      paper: paperOf(sheet),
      dado: sheet.cloth('plain', '#C8DDE0'),
      dadoFrom: 1080,
      floor: warm.honey,
      seed: 9,
    }),
    bunting([-30, 120], [1110, 160], [accent.butter, blue.helper, blood.light, green.leaf], {
      sag: 60,
      count: 11,
    }),
    pane.art,
    lantern(150, 380, { scale: 1.15, cord: 300 }),
    light.art,
    plant(1020, 1290, { kind: 'grass', scale: 1.3, fill: blue.sea }),
    bubble(
      590,
      600,
      760,
      370,
      [[430, 742, 398, 990, 540, 768]],
      [
        ['drop', -230, -10, 1.15, -8],
        ['sun', -98, 66, 0.95, 0],
        ['swirl', -80, -86, 0.9, 10],
        ['home', 40, -20, 1.1, 4],
        ['heart', 150, 76, 0.9, 10],
        ['book', 200, -70, 1, -6],
      ],
    ),
    people.back,
    rug(520, 1490, 500, 110, blue.helper, blue.sky),
    people.front,
    phone(925, 1500, 0.92),
    teddy(575, 1500, { pose: 'sit', scale: 0.72, armStart: 150, look: [-0.4, -0.7], mouth: 'wonder' }),
    leafCorner(-40, 1990, { scale: 0.9 }),
    leafCorner(1120, 2000, { scale: 0.8, flip: true }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const pane = windowWith(name, { x: 330, y: 190, w: 230, h: 250, sky: 'day' });
  const light = glow(name, canvas.landscape, { x: 640, y: 220, reach: 1000 });
  const people = circleOfPeople(
    sheet,
    {
      doctor: { x: 880, y: 830 },
      teacher: { x: 1160, y: 825 },
      parent: { x: 470, y: 885 },
      nurse: { x: 1290, y: 908 },
      child: { x: 715, y: 912 },
    },
    0.88,
  );
  const art = [
    room({
      ...canvas.landscape,
      line: 690,
      paper: paperOf(sheet),
      dado: sheet.cloth('plain', '#C8DDE0'),
      dadoFrom: 560,
      floor: warm.honey,
      seed: 9,
    }),
    pane.art,
    lantern(180, 330, { scale: 1.1, cord: 240 }),
    light.art,
    shelf(1440, 330, 190, books(26, 0, 5, { height: 84 })),
    plant(1660, 740, { kind: 'grass', scale: 1.3, fill: blue.sea }),
    plant(190, 800, { kind: 'broad', scale: 1.3 }),
    bubble(
      980,
      256,
      700,
      250,
      [[762, 338, 724, 492, 860, 362]],
      [
        ['drop', -262, 0, 0.95, -8],
        ['swirl', -160, -36, 0.75, 10],
        ['sun', -66, 22, 0.85, 0],
        ['home', 46, -30, 0.95, 4],
        ['heart', 160, 24, 0.8, 10],
        ['book', 258, -14, 0.85, -6],
      ],
    ),
    people.back,
    rug(880, 900, 580, 84, blue.helper, blue.sky),
    people.front,
    phone(1520, 905, 1),
    teddy(985, 918, { pose: 'sit', scale: 0.66, armStart: 150, look: [-0.4, -0.7], mouth: 'wonder' }),
    leafCorner(1960, 1130, { scale: 0.7, flip: true }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    bubble: { portrait: [210, 420, 760, 370], landscape: [630, 160, 700, 220] },
    nurse: { portrait: [610, 1060, 200, 430], landscape: [1160, 540, 220, 380] },
    phone: { portrait: [832, 1240, 186, 260], landscape: [1420, 640, 200, 260] },
  },
  portrait,
  landscape,
};
