/** Who is on the way: each child with somebody of the team and a bag of their own; teddy moves a stone. `s` scales, x, y = the ground. */
import { poses } from './poses.mjs';
import { backpack, clothBag, suitcase } from './bags.mjs';
import { children, grownUps } from './cast.mjs';
import { person } from './people.mjs';
import { teddy } from './teddy.mjs';
import { wheelchair } from './wheelchair.mjs';
import { accent, blood, blue, green, warm } from '../palette.mjs';
import { at, hotspot, inked, path, pebble, shadow, stroked } from '../svg.mjs';

/** A girl in a wheelchair with her bag on her lap, the doctor beside her. */
export const wheels = (sheet, { x, y, s }) => {
  const girl = { x: x + 70 * s, y, scale: s };
  const chairOf = wheelchair({ ...girl, colour: blood.red, cushion: accent.butter });
  return [
    shadow(x, y, 190 * s, 20 * s),
    hotspot(
      'team',
      person(sheet, grownUps.doctor, {
        x: x - 70 * s,
        y: y - 6 * s,
        scale: s * 0.92,
        pose: {
          ...poses.walk,
          tilt: 10,
          lean: 2,
          legs: { near: { to: [0.2, 0.97], bend: -1 }, far: { to: [-0.24, 0.95], bend: -1, foot: 14 } },
        },
        turn: 0.6,
        nod: 0.5,
        expression: 'smile',
        blinks: true,
        handAt: { near: [x - 4 * s, y - 196 * s] },
        hands: { near: 'flat' },
        armless: ['near'],
      }),
    ),
    chairOf.behind,
    person(sheet, children.fern, {
      ...girl,
      pose: { ...poses.sit, tilt: -10 },
      turn: 0.2,
      nod: -0.4,
      expression: 'happy',
      handAt: { near: [x + 104 * s, y - 148 * s], far: [x + 150 * s, y - 150 * s] },
      lap: at(54, -196, backpack(green.sage)),
    }),
    chairOf.before,
    person(sheet, grownUps.doctor, {
      x: x - 70 * s,
      y: y - 6 * s,
      scale: s * 0.92,
      pose: { ...poses.walk, lean: 2 },
      onlyArm: 'near',
      handAt: { near: [x - 2 * s, y - 196 * s] },
      hands: { near: 'grip' },
    }),
  ].join('');
};
/** A girl pulls her suitcase, hand in hand with the nurse. */
export const pullers = (sheet, { x, y, s }) => {
  const joined = [x + 44 * s, y - 168 * s];
  return [
    shadow(x + 10 * s, y, 200 * s, 20 * s),
    person(sheet, grownUps.nurse, {
      x: x + 120 * s,
      y: y - 8 * s,
      scale: s * 0.92,
      pose: { ...poses.walk, tilt: -10 },
      turn: 0.15,
      nod: 0.5,
      expression: 'happy',
      handAt: { near: joined, far: [x + 210 * s, y - 330 * s] },
      hands: { far: 'point' },
    }),
    hotspot('bag', at(x - 84 * s, y - 172 * s, suitcase(blue.helper), { scale: s })),
    person(sheet, children.juniper, {
      x: x - 20 * s,
      y,
      scale: s,
      pose: { ...poses.walk, lean: 3, tilt: -12 },
      turn: 0.5,
      nod: -0.5,
      expression: 'laugh',
      handAt: { near: [x - 84 * s, y - 170 * s], far: joined },
      hands: { near: 'grip', far: 'grip' },
    }),
  ].join('');
};

/** Far off: a boy with a cap hops from stone to stone towards home, the teacher walks behind. */
export const hoppers = (sheet, { x, y, s }) =>
  [
    shadow(x, y, 150 * s, 14 * s),
    person(
      sheet,
      { ...grownUps.father, skin: 2 },
      {
        x: x + 96 * s,
        y: y - 4 * s,
        scale: s * 0.92,
        facing: -1,
        pose: { ...poses.walk, tilt: 8, lean: 4 },
        turn: 0.5,
        nod: 0.4,
        expression: 'smile',
        hold: { near: clothBag(accent.rose) },
        hands: { near: 'grip' },
      },
    ),
    person(sheet, children.ash, {
      x: x - 50 * s,
      y: y - 14 * s,
      scale: s,
      facing: -1,
      hairStyle: 'cap',
      pose: {
        ...poses.walk,
        lean: -2,
        arms: {
          near: { to: [-0.7, 0.05], bend: 1, hand: 'open' },
          far: { to: [0.72, 0], bend: -1, hand: 'open', layer: 'behind' },
        },
        legs: {
          near: { to: [0.3, 0.82], bend: -1, foot: -6 },
          far: { to: [-0.2, 0.96], bend: -1, foot: 10 },
        },
      },
      turn: 0.5,
      expression: 'laugh',
      change: {
        hair: { ...children.ash.hair, style: 'cap', cloth: ['plain', blood.red], band: warm.lantern },
      },
    }),
  ].join('');

/** Teddy carries a stone to its new place, one foot in the air. */
export const stoneMover = (x, y, s) =>
  shadow(x, y, 90 * s, 14 * s) +
  teddy(x, y, {
    scale: s * 0.72,
    armStart: 50,
    armEnd: 66,
    steps: [26, -10],
    lean: -9,
    turn: 0.5,
    tilt: -6,
    look: [0.7, -0.3],
    mouth: 'small',
    held:
      pebble(10, -86, 78, 40, inked(warm.lantern, 5), { seed: 4, wobble: 0.05 }) +
      path('M-36 -98q14 -12 34 -12', stroked(warm.paper, 6)),
  });
