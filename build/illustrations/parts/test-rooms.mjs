/** What happens in the four rooms of the doll's house; everything is done on teddy. */
import { poses } from './poses.mjs';
import { children, grownUps } from './cast.mjs';
import { stool, table } from './furniture.mjs';
import { couch, microscope, pillow, screen, tubeInHand } from './hospital-things.mjs';
import { person } from './people.mjs';
import { plaster } from './props.mjs';
import { teddy } from './teddy.mjs';
import { accent, blood, blue, green, hair, ink, warm } from '../palette.mjs';
import { answers, at, inked, path, rect, shadow, stroked } from '../svg.mjs';

/** The man who takes the ultrasound pictures: scrubs in green. */
const sonographer = {
  ...grownUps.nurse,
  skin: 0,
  hair: { style: 'short', fill: hair.ginger, light: warm.honey },
  top: { kind: 'scrubs', short: true, cloth: ['plain', green.sage], trim: green.leaf },
  legs: { fill: green.moss },
};
/** Each room: `(sheet, w, h, s)` draws in a box with 0 0 = floor at the start side; `s` scales people. */
export const rooms = {
  'blood-test': (sheet, w, s) => {
    const bear = { x: w * 0.5, y: -112 * s };
    const child = { x: w * 0.5 - 118 * s, y: -4, scale: s };
    const dad = { x: w * 0.5 - 262 * s, y: -10, scale: s * 0.83 };
    const paw = [bear.x - 64 * s, bear.y - 66 * s];
    const clasp = [child.x - 62 * s, child.y - 150 * s];
    return [
      shadow(dad.x, -6, 80 * s, 10),
      person(sheet, grownUps.father, {
        ...dad,
        pose: { ...poses.holdHand, tilt: 12 },
        turn: 0.6,
        nod: 0.6,
        expression: 'smile',
        handAt: { far: clasp },
      }),
      table(bear.x, 0, 190 * s, 112 * s),
      answers(
        'wave',
        teddy(bear.x, bear.y - 4, {
          pose: 'sit',
          scale: s * 0.72,
          turn: 0.5,
          tilt: 5,
          look: [0.5, 0.3],
          armStart: 40,
          armEnd: 48,
          held: plaster(100, -86, { rotate: 50, scale: 0.95 }),
        }),
      ),
      shadow(child.x, -4, 70 * s, 9),
      person(sheet, children.wren, {
        ...child,
        pose: { ...poses.reach, lean: 3 },
        turn: 0.7,
        nod: -0.1,
        expression: 'smile',
        handAt: { near: clasp, far: paw },
        hands: { near: 'grip', far: 'grip' },
      }),
      shadow(w * 0.5 + 210 * s, -4, 90 * s, 10),
      person(sheet, grownUps.nurse, {
        x: w * 0.5 + 214 * s,
        y: -4,
        scale: s * 0.9,
        facing: -1,
        pose: { ...poses.kneel, hip: 0.44, tilt: 4 },
        turn: 0.6,
        nod: 0.2,
        expression: 'happy',
        handAt: { near: [w * 0.5 + 150 * s, -222 * s], far: [bear.x + 108 * s, bear.y - 4 * s] },
        hands: { near: 'grip', far: 'flat' },
        hold: { near: tubeInHand },
      }),
    ].join('');
  },
  'marrow-test': (sheet, w, s) => {
    const bench = w * 0.5 + 150 * s;
    const bed = w * 0.5 - 130 * s;
    return [
      couch(bed, 0, 320, s, sheet.cloth('stars', blue.sky, accent.white)),
      pillow(bed - 112 * s, -134 * s, s),
      answers(
        'grow',
        teddy(bed - 10 * s, -110 * s, {
          pose: 'lie',
          scale: s * 0.82,
          back: true,
          armStart: 8,
          armEnd: -30,
          held: plaster(0, -62, { rotate: 90, scale: 1.15 }),
        }),
      ),
      at(
        bed,
        -112 * s,
        path(
          'M84 -4C80 -70 84 -124 104 -130C138 -134 156 -90 154 -4Z',
          inked(sheet.cloth('check', accent.butter, blood.light, 1.4), 5),
        ) + path('M104 -16Q102 -80 118 -112M130 -14Q132 -60 136 -90', stroked(ink.ink, 3, { opacity: 0.35 })),
        { scale: s },
      ),
      stool(bench + 138 * s, -2, 126 * s, blood.light),
      table(bench + 10 * s, 0, 160 * s, 150 * s),
      microscope(bench - 2 * s, -172 * s, s * 0.86),
      person(sheet, grownUps.doctor, {
        x: bench + 138 * s,
        y: -4,
        scale: s * 0.86,
        facing: -1,
        pose: { ...poses.sitLean, lean: 14, tilt: 6 },
        turn: 0.9,
        nod: 0.5,
        expression: 'smile',
        handAt: { near: [bench + 46 * s, -196 * s], far: [bench + 30 * s, -206 * s] },
        hands: { near: 'grip', far: 'grip' },
      }),
    ].join('');
  },
  ultrasound: (sheet, w, s) => {
    const bed = w * 0.5 - 10 * s;
    const belly = [bed + 30 * s, -186 * s];
    const man = {
      x: bed + 216 * s,
      y: -4,
      scale: s * 0.86,
      facing: -1,
      pose: { ...poses.sitLean, lean: 12, tilt: 8 },
    };
    const cloudOnScreen = path(
      'M-34 12C-46 12 -44 -8 -30 -8C-28 -28 2 -30 8 -14C24 -22 40 -6 32 8C30 14 22 14 18 14Z',
      { fill: blue.mist },
    );
    return [
      screen(
        bed - 212 * s,
        0,
        120,
        96,
        s,
        cloudOnScreen + path('M-46 30q14 -8 30 0t30 0t26 -2', stroked(blue.helper, 4)),
      ),
      stool(man.x, -2, 126 * s, warm.lantern),
      couch(bed, 0, 300, s, accent.rose),
      pillow(bed - 104 * s, -134 * s, s),
      answers(
        'grow',
        teddy(bed - 10 * s, -110 * s, {
          pose: 'lie',
          scale: s * 0.82,
          mouth: 'smile',
          look: [0.4, 0.3],
          armStart: 8,
          armEnd: 4,
        }),
      ),
      path(
        `M${belly[0] - 14 * s} ${belly[1] - 8 * s}q${14 * s} ${12 * s} ${34 * s} ${6 * s}`,
        stroked(blue.sky, 18 * s, { opacity: 0.9 }),
      ),
      person(sheet, sonographer, {
        ...man,
        turn: 0.7,
        nod: 0.5,
        expression: 'smile',
        handAt: { far: [bed + 120 * s, -150 * s], near: [belly[0] + 34 * s, belly[1] - 50 * s] },
        hands: { near: 'grip', far: 'flat' },
        hold: {
          near: at(
            -6,
            0,
            rect(-13, -14, 26, 54, 10, inked(accent.white, 5)) +
              path('M-15 38H15Q14 52 0 52T-15 38Z', inked(blue.helper, 4)),
            { rotate: 26 },
          ),
        },
      }),
    ].join('');
  },
  'x-ray': (sheet, w, s) => {
    const x = w * 0.5 - 70 * s;
    const ribs =
      path(
        'M0 -50V50M0 -40C-24 -46 -44 -34 -40 -22M0 -40C24 -46 44 -34 40 -22M0 -18C-28 -24 -52 -8 -44 2M0 -18C28 -24 52 -8 44 2M0 6C-26 0 -46 14 -40 24M0 6C26 0 46 14 40 24',
        stroked(blue.mist, 7),
      ) + path('M6 4c-20 -14 -16 -28 -6 -26q6 2 6 8', stroked(accent.rose, 5));
    return [
      path(`M${Math.round(x)} ${Math.round(-330 * s)}V-4`, stroked(ink.ink, 16)) +
        path(`M${Math.round(x)} ${Math.round(-330 * s)}V-4`, stroked(blue.sky, 7)),
      rect(x - 92 * s, -300 * s, 184 * s, 210 * s, 16, inked(blue.mist, 6)),
      rect(x - 78 * s, -286 * s, 156 * s, 182 * s, 10, stroked(blue.helper, 4)),
      rect(x - 76 * s, -44 * s, 152 * s, 42 * s, 8, inked(warm.honey, 5)),
      answers(
        'hop',
        teddy(x, -42 * s, { scale: s * 0.8, armStart: 78, armEnd: 78, tilt: -4, look: [0, -0.6] }),
      ),
      screen(w * 0.5 + 122 * s, 0, 124, 132, s, ribs),
    ].join('');
  },
};
