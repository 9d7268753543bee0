/** Everybody may ask: the team and the family sit in a half circle under one big bubble of questions. */
import { poses } from '../parts/poses.mjs';
import { accent, blood, blue, green, hair, warm } from '../palette.mjs';
import { children, grownUps } from '../parts/cast.mjs';
import { bench, books, shelf, stool } from '../parts/furniture.mjs';
import { leafCorner, plant } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { bubble, phone } from '../parts/question-bubble.mjs';
import { bunting, glow, lantern, room, rug, windowWith } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';
import { at, canvas, hotspot, inked, path, rect, shadow, stroked } from '../svg.mjs';

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
