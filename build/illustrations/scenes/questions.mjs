/** Everybody may ask: the team and the family sit in a half circle under one big bubble of questions. */
import { poses } from '../parts/poses.mjs';
import { accent, blood, blue, green, hair, warm } from '../palette.mjs';
import { children, grownUps } from '../parts/cast.mjs';
import { bench, bookStack, books, shelf, stool } from '../parts/furniture.mjs';
import { chairBack, mobile, nearLedge, penPot, sunPatch } from '../parts/foreground.mjs';
import { leafCorner, plant } from '../parts/garden.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { bubble, phone } from '../parts/question-bubble.mjs';
import { glow, lantern, room, rug, windowWith } from '../parts/rooms.mjs';
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

/** Teddy listens from the child's place: on a stool, a paw up, because he has a question too. */
const listening = {
  pose: 'sit',
  armEnd: 158,
  armStart: 10,
  turn: -0.5,
  look: [-0.3, -0.6],
  mouth: 'wonder',
  tilt: 4,
};
const clipboard =
  rect(-10, -62, 66, 84, 6, inked(warm.honey, 5)) +
  path('M2 -40h42M2 -22h42M2 -4h26', stroked('#5A4A5C', 4)) +
  rect(12, -72, 24, 16, 5, inked(blue.sea, 4));

/** A ring of people, seen from behind the mother's shoulder; `p` places each of them, `s` scales all. */
const circleOfPeople = (sheet, p, s) => {
  const ground = ({ x, y }, r = 100) => shadow(x, y, r * s, 16 * s);
  const child = { x: p.child.x, y: p.child.y, scale: s * 1.12 };
  return {
    back: [
      ground(p.teacher),
      person(sheet, teacher, {
        ...p.teacher,
        scale: s * 0.92,
        facing: -1,
        pose: {
          ...poses.stand,
          lean: 6,
          tilt: 10,
          arms: {
            near: { to: [0.3, 0.66], bend: 1, hand: 'grip' },
            far: { to: [0.34, 0.5], bend: 1, hand: 'cup', layer: 'behind' },
          },
          legs: { near: { to: [-0.14, 0.99], bend: -1 }, far: { to: [0.14, 0.97], bend: -1 } },
        },
        expression: 'talk',
        turn: 0.7,
        nod: 0.4,
        look: [-0.9, 0.5],
        hold: { near: at(10, 10, books(-40, 20, 3, { height: 70 })) },
      }),
    ].join(''),
    middle: [
      ground(p.doctor),
      person(sheet, grownUps.doctor, {
        ...p.doctor,
        scale: s * 0.98,
        facing: -1,
        pose: {
          ...poses.kneel,
          lean: 10,
          tilt: 10,
          sits: false,
          arms: {
            near: { to: [0.34, 0.56], bend: 1, hand: 'grip' },
            far: { to: [0.5, 0.44], bend: 1, layer: 'behind', hand: 'cup' },
          },
        },
        expression: 'smile',
        turn: 0.75,
        nod: 0.1,
        look: [-1, 0.1],
        hold: { near: clipboard },
      }),
      stool(p.nurse.x + 4 * s, p.nurse.y, 134 * s, blood.light),
      hotspot(
        'nurse',
        person(sheet, grownUps.nurse, {
          ...p.nurse,
          scale: s,
          facing: -1,
          pose: { ...poses.sitLean, lean: 10 },
          expression: 'happy',
          turn: 0.75,
          nod: 0.1,
          look: [-1, 0.1],
          blinks: true,
          handAt: {
            near: [p.nurse.x - 132 * s, p.nurse.y - 222 * s],
            far: [p.nurse.x - 96 * s, p.nurse.y - 160 * s],
          },
          hands: { near: 'open', far: 'rest' },
        }),
      ),
    ].join(''),
    front: [
      bench(p.parent.x + 4 * s, p.parent.y, 250, { scale: s * 1.2, fill: accent.rose, back: 96 }),
      ground(p.parent),
      person(sheet, grownUps.mother, {
        ...p.parent,
        scale: s * 1.06,
        pose: { ...poses.sit, lean: 5, tilt: 10 },
        expression: 'smile',
        turn: 0.7,
        nod: 0.2,
        look: [0.9, 0.2],
        handAt: { far: [child.x - 22 * s, child.y - 186 * s] },
        hands: { far: 'flat' },
      }),
      ground(child),
      person(sheet, children.ash, {
        ...child,
        pose: {
          ...poses.wave,
          lean: 4,
          tilt: -12,
          legs: { near: { to: [-0.16, 0.98], bend: -1, foot: 14 }, far: { to: [0.12, 0.97], bend: -1 } },
        },
        expression: 'talk',
        turn: 0.75,
        nod: -0.5,
        look: [0.7, -0.9],
        hands: { far: 'point' },
        handAt: { far: p.points },
        change: { top: { ...children.ash.top, cloth: ['plain', warm.lantern], trim: warm.marigold } },
      }),
    ].join(''),
  };
};

const paperOf = (sheet) => sheet.cloth('waves', '#E4EDE8', '#D6E4E0', 3);

const portrait = () => {
  const sheet = patternSheet(name);
  const pane = windowWith(name, { x: 60, y: 800, w: 200, h: 260, sky: 'day' });
  const light = glow(name, canvas.portrait, { x: 130, y: 330, reach: 1000 });
  const people = circleOfPeople(
    sheet,
    {
      teacher: { x: 930, y: 1290 },
      doctor: { x: 690, y: 1330 },
      nurse: { x: 816, y: 1530 },
      parent: { x: 150, y: 1560 },
      child: { x: 440, y: 1600 },
      points: [560, 1130],
    },
    1.12,
  );
  const art = [
    room({
      ...canvas.portrait,
      line: 1230,
      paper: paperOf(sheet),
      dado: '#C8DDE0',
      dadoFrom: 1080,
      floor: warm.honey,
      away: 0.6,
    }),
    mobile(
      760,
      210,
      [
        ['bird', -120, 60, 6],
        ['cloud', 0, 110],
        ['star', 120, 44, -10],
      ],
      { bar: 126 },
    ),
    pane.art,
    lantern(150, 380, { scale: 1.15, cord: 300 }),
    light.art,
    bubble(
      590,
      610,
      780,
      370,
      [[400, 750, 470, 1100, 520, 774]],
      [
        ['drop', -230, -10, 1.15, -8],
        ['sun', -98, 66, 0.95, 0],
        ['swirl', -80, -86, 0.9, 10],
        ['home', 40, -20, 1.1, 4],
        ['heart', 150, 76, 0.9, 10],
        ['book', 210, -70, 1, -6],
      ],
    ),
    people.back,
    sunPatch(150, 1300, 330, 200, 240),
    rug(540, 1590, 540, 150, blue.helper, blue.sky),
    people.middle,
    phone(925, 1500, 0.92),
    people.front,
    stool(640, 1700, 90, accent.butter),
    teddy(640, 1622, { ...listening, scale: 0.74 }),
    nearLedge(-40, 1836, 1160, penPot(200, 4, 1.3) + bookStack(880, 0, 3, 1.5)),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

const landscape = () => {
  const sheet = patternSheet(name);
  const pane = windowWith(name, { x: 330, y: 180, w: 230, h: 250, sky: 'day' });
  const light = glow(name, canvas.landscape, { x: 640, y: 220, reach: 1000 });
  const people = circleOfPeople(
    sheet,
    {
      teacher: { x: 1372, y: 780 },
      doctor: { x: 1036, y: 800 },
      nurse: { x: 1250, y: 930 },
      parent: { x: 420, y: 960 },
      child: { x: 690, y: 990 },
      points: [792, 548],
    },
    0.98,
  );
  const art = [
    room({
      ...canvas.landscape,
      line: 690,
      paper: paperOf(sheet),
      dado: '#C8DDE0',
      dadoFrom: 560,
      floor: warm.honey,
      corner: 1760,
      away: 0.4,
    }),
    pane.art,
    lantern(180, 330, { scale: 1.1, cord: 240 }),
    light.art,
    shelf(1470, 330, 190, books(26, 0, 5, { height: 84 })),
    plant(1680, 720, { kind: 'grass', scale: 1.2, fill: blue.sea }),
    bubble(
      980,
      256,
      700,
      250,
      [[770, 338, 730, 520, 868, 362]],
      [
        ['drop', -262, 0, 0.95, -8],
        ['swirl', -160, -36, 0.75, 10],
        ['sun', -66, 22, 0.85, 0],
        ['home', 46, -30, 0.95, 4],
        ['heart', 160, 24, 0.8, 10],
        ['book', 250, -26, 0.85, -6],
      ],
    ),
    people.back,
    sunPatch(500, 740, 360, 140, 260),
    rug(900, 930, 680, 130, blue.helper, blue.sky),
    people.middle,
    phone(1560, 905, 1),
    people.front,
    stool(920, 1010, 84, accent.butter),
    teddy(920, 938, { ...listening, scale: 0.66 }),
    leafCorner(-40, 1130, { scale: 0.7 }),
    chairBack(1800, 1200, {
      scale: 0.95,
      cloth: sheet.cloth('knit', blood.deep, blood.light, 2),
      lining: accent.rose,
      flip: true,
    }),
    light.veil,
  ];
  return { defs: sheet.defs() + pane.defs + light.defs, art };
};

/** The picture in both formats with its hotspots. */
export const scene = {
  mirror: true,
  hotspots: {
    bubble: { portrait: [210, 420, 760, 370], landscape: [630, 160, 700, 220], answer: 'grow' },
    nurse: { portrait: [640, 1080, 190, 420], landscape: [1110, 500, 250, 420], answer: 'wave' },
    phone: { portrait: [832, 1240, 186, 260], landscape: [1450, 640, 190, 260], answer: 'wave' },
  },
  portrait,
  landscape,
};
