/** Words that are talked about: people together, never a number. */
import { grownUps } from '../parts/cast.mjs';
import { hospital } from '../parts/buildings.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, green, hair, ink, warm } from '../palette.mjs';
import { circle, inked, path, pebble, shadow, stroked } from '../svg.mjs';

/** A boy and a girl of about fifteen: the grown-ups' build, a little smaller. */
const boy = {
  ...grownUps.father,
  beard: false,
  skin: 3,
  hair: { style: 'curls', fill: hair.black, light: hair.brown },
  top: { kind: 'hoodie', cloth: ['plain', green.sage], trim: green.moss },
};
const girl = {
  ...grownUps.mother,
  skin: 0,
  hair: { style: 'wavy', fill: hair.ginger, light: warm.honey },
  top: { kind: 'hoodie', cloth: ['plain', warm.lantern], trim: warm.marigold },
};

/** Speech bubble without words: only its dots. */
const bubble = (x, y, tip, fill = accent.white) =>
  path(`M${x - 16} ${y + 26}L${x + tip} ${y + 70}L${x + 20} ${y + 24}Z`, inked(fill, 7)) +
  pebble(x, y, 60, 38, inked(fill, 7), { seed: 12, wobble: 0.04 }) +
  path(`M${x - 12} ${y + 24}L${x + 14} ${y + 22}`, stroked(fill, 12)) +
  path(`M${x - 26} ${y}h0M${x} ${y}h0M${x + 26} ${y}h0`, stroked(ink.ink, 13));

/** Two people from the hips up, turned to each other. */
const pair = (sheet, left, right, { hands = {} } = {}) => [
  person(sheet, left.who, {
    x: 116,
    y: left.y ?? 668,
    scale: left.scale ?? 0.98,
    facing: 1,
    pose: { ...poses.stand, tilt: 5 },
    turn: 0.55,
    nod: left.nod ?? 0.2,
    expression: left.expression ?? 'smile',
    legless: true,
    handAt: hands.left,
    hands: { near: 'open', far: 'open' },
    change: left.change,
  }),
  person(sheet, right.who, {
    x: 290,
    y: right.y ?? 668,
    scale: right.scale ?? 0.98,
    facing: -1,
    pose: { ...poses.stand, tilt: 5 },
    turn: 0.55,
    nod: right.nod ?? 0.2,
    expression: right.expression ?? 'talk',
    legless: true,
    handAt: hands.right,
    hands: { near: 'open', far: 'open' },
    hold: right.hold,
  }),
];

/** The words of this theme. */
export const terms = {
  prognosis: {
    mirror: true,
    tint: 'butter',
    draw: ({ sheet }) => [
      bubble(206, 56, 40),
      pair(sheet, { who: grownUps.mother, expression: 'calm' }, { who: grownUps.doctor }),
    ],
  },
  'survival-rate': {
    mirror: true,
    tint: 'rose',
    draw: ({ sheet }) => [
      bubble(190, 56, -40),
      pair(
        sheet,
        { who: grownUps.father, expression: 'talk' },
        { who: grownUps.doctor, expression: 'smile' },
      ),
    ],
  },
  testicle: {
    mirror: true,
    tint: 'sky',
    draw: ({ sheet }) =>
      pair(
        sheet,
        { who: boy, expression: 'smile', scale: 0.94, y: 668 },
        { who: grownUps.doctor, expression: 'smile' },
      ),
  },
  ovary: {
    mirror: true,
    tint: 'sky',
    draw: ({ sheet }) =>
      pair(
        sheet,
        { who: girl, expression: 'smile', scale: 0.94, y: 668 },
        { who: grownUps.nurse, expression: 'talk' },
      ),
  },
  acute: {
    mirror: false,
    tint: 'peach',
    draw: ({ sheet }) => [
      circle(316, 92, 60, inked(accent.white, 8)),
      path('M316 92V54M316 92L342 106', stroked(ink.ink, 10)),
      path('M316 44v4M364 92h-4M316 140v-4M268 92h4', stroked(ink.line, 7)),
      path('M24 190H70M14 240H56M30 292H74', stroked(blood.red, 9, { opacity: 0.6 })),
      shadow(190, 380, 110, 12),
      person(sheet, grownUps.doctor, {
        x: 180,
        y: 378,
        scale: 0.66,
        pose: { ...poses.walk, lean: 8 },
        turn: 0.7,
        expression: 'smile',
      }),
    ],
  },
  'pediatric-hematology-and-oncology': {
    mirror: true,
    tint: 'leaf',
    draw: () => [
      hospital(200, 360, { scale: 0.82 }),
      teddy(324, 384, { scale: 0.46, armStart: 150, armEnd: 20, look: [-0.3, -0.2] }),
    ],
  },
};
