/** Words for how doctors look and what they find out; everything is done on teddy. */
import { grownUps } from '../parts/cast.mjs';
import { farCell } from '../parts/cells.mjs';
import { couch, microscope, pillow } from '../parts/hospital-things.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { plaster } from '../parts/props.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, blue, fur, green, hair, ink, skin, warm } from '../palette.mjs';
import { at, circle, ellipse, inked, path, rect, shadow, stroked } from '../svg.mjs';

/** A small closed tube that stands. */
const tube = (x, y, scale) =>
  at(
    x,
    y,
    rect(-26, -138, 52, 138, 26, inked(accent.white, 6)) +
      path('M-20 -62H20V-28Q20 -6 0 -6Q-20 -6 -20 -28Z', { fill: blood.red }) +
      path('M-14 -112v40', stroked(blue.sky, 7)) +
      rect(-33, -160, 66, 36, 11, inked(warm.lantern, 6)),
    { scale },
  );

/** A ribcage that everybody knows. */
const ribs = path(
  'M0 -62V62M0 -50C-30 -58 -56 -42 -50 -26M0 -50C30 -58 56 -42 50 -26M0 -22C-36 -30 -66 -10 -56 4M0 -22C36 -30 66 -10 56 4M0 8C-34 0 -58 18 -50 32M0 8C34 0 58 18 50 32',
  stroked(blue.mist, 10),
);

/** Outline of a round knob whose piece lies towards the middle of the piece it grows from. */
const knob = (x, y) => {
  const [dx, dy] = [Math.sign(x), Math.sign(y)];
  return dx === 0
    ? `M${x - 11} ${y}C${x - 24} ${y + dy * 26} ${x + 24} ${y + dy * 26} ${x + 11} ${y}`
    : `M${x} ${y - 11}C${x + dx * 26} ${y - 24} ${x + dx * 26} ${y + 24} ${x} ${y + 11}`;
};

/** The words of this theme. */
export const terms = {
  'blood-test': {
    mirror: true,
    tint: 'rose',
    draw: () => [
      shadow(160, 366, 130, 18),
      shadow(324, 368, 52, 10),
      teddy(158, 366, {
        pose: 'sit',
        scale: 1.12,
        armStart: 26,
        armEnd: 52,
        look: [0.4, 0.3],
        held: plaster(104, -92, { rotate: 42, scale: 1.12 }),
      }),
      tube(324, 366, 1.1),
    ],
  },
  'bone-marrow-aspiration': {
    mirror: true,
    tint: 'sky',
    draw: ({ sheet }) => [
      couch(206, 386, 370, 1, sheet.cloth('stars', blue.sky, accent.white)),
      pillow(86, 248, 1.2),
      teddy(190, 274, {
        pose: 'lie',
        scale: 1.02,
        back: true,
        armStart: 10,
        armEnd: 12,
        held: plaster(-4, -66, { rotate: 90, scale: 1.9 }),
      }),
      path(
        'M292 302C288 252 290 196 306 176C334 158 366 190 374 232Q380 270 376 312Q330 328 292 302Z',
        inked(sheet.cloth('check', accent.butter, blood.light, 1.6), 7),
      ),
      path('M309 182C300 214 302 262 311 308', stroked(warm.paper, 9)),
    ],
  },
  'x-ray': {
    mirror: true,
    tint: 'sky',
    draw: () => [
      shadow(200, 384, 130, 12),
      teddy(200, 384, { scale: 1.22, armStart: 70, armEnd: 70, look: [0, 0.2] }),
      rect(72, 180, 256, 186, 24, inked(blue.sky, 8)),
      rect(92, 200, 216, 146, 12, inked(blue.night, 6)),
      at(200, 272, ribs, { scale: 1.06 }),
      path('M108 250L132 214', stroked(accent.white, 7, { opacity: 0.6 })),
      circle(76, 272, 24, inked(fur.base, 6)),
      circle(324, 272, 24, inked(fur.base, 6)),
    ],
  },
  ultrasound: {
    mirror: true,
    tint: 'leaf',
    draw: () => {
      const fan = 'M0 -62L-92 48Q0 104 92 48Z';
      return [
        shadow(118, 376, 104, 14),
        shadow(304, 378, 70, 10),
        path('M304 372V250M262 374H346', stroked(ink.ink, 22)),
        path('M304 370V250M266 374H342', stroked(blue.helper, 10)),
        rect(214, 66, 180, 180, 24, inked(blue.sky, 8)),
        rect(230, 82, 148, 148, 14, inked(blue.night, 6)),
        at(
          304,
          152,
          path(fan, { fill: blue.sea }) +
            path('M-46 0Q0 28 46 0M-70 26Q0 66 70 26', stroked(blue.sky, 8, { opacity: 0.9 })) +
            ellipse(-18, 40, 20, 13, { fill: blue.mist }) +
            ellipse(28, 12, 13, 9, { fill: blue.mist }),
          { scale: 0.74 },
        ),
        path('M182 314C230 372 250 300 262 254', stroked(ink.ink, 10)),
        teddy(122, 376, {
          pose: 'sit',
          scale: 1.04,
          armStart: 22,
          armEnd: -4,
          look: [0.8, -0.3],
          mouth: 'wonder',
          held: at(
            34,
            -62,
            path('M-16 14L34 -22', stroked(ink.ink, 34)) +
              path('M-14 12L32 -20', stroked(accent.white, 22)) +
              path('M-20 18l-2 -20', stroked(blue.helper, 12)),
            { rotate: 64 },
          ),
        }),
      ];
    },
  },
  microscope: {
    mirror: true,
    tint: 'sky',
    draw: () => [
      shadow(166, 362, 110, 16),
      microscope(156, 360, 1.72),
      circle(304, 128, 82, { fill: accent.white }),
      circle(304, 128, 82, { ...inked(accent.rose, 8), fillOpacity: 0.35 }),
      farCell('red', 276, 100, 27),
      farCell('red', 336, 158, 27),
      farCell('white', 338, 96, 25),
      farCell('red', 268, 162, 24),
      farCell('platelet', 304, 134, 17),
      path('M240 118A66 66 0 0 1 278 68', stroked(accent.white, 8)),
    ],
  },
  diagnosis: {
    mirror: true,
    tint: 'butter',
    draw: ({ sheet }) => {
      const piece = (x, y, fill, tabs, rotate = 0) =>
        at(
          x,
          y,
          rect(-46, -46, 92, 92, 12, inked(fill, 7)) +
            tabs
              .map(([tx, ty]) => circle(tx, ty, 15, { fill }) + path(knob(tx, ty), stroked(ink.ink, 7)))
              .join(''),
          { rotate },
        );
      return [
        person(sheet, grownUps.doctor, {
          x: 108,
          y: 700,
          scale: 1.14,
          pose: { ...poses.stand, tilt: 5 },
          turn: 0.6,
          nod: 0.4,
          expression: 'smile',
          legless: true,
          armless: ['near'],
        }),
        piece(236, 324, blue.helper, [[0, -46]]),
        piece(328, 324, blood.light, [[-46, 0]]),
        piece(328, 232, green.leaf, [[0, 46]]),
        piece(240, 214, warm.lantern, [[46, 0]], -12),
        person(sheet, grownUps.doctor, {
          x: 108,
          y: 700,
          scale: 1.14,
          pose: poses.stand,
          onlyArm: 'near',
          handAt: { near: [204, 232] },
          hands: { near: 'grip' },
        }),
      ];
    },
  },
  'medical-history': {
    mirror: true,
    tint: 'rose',
    draw: () => {
      const face = (x, y, r, hairShape) =>
        circle(x, y, r, inked(skin[2].base, 6)) +
        hairShape +
        path(`M${x - r * 0.36} ${y + 2}h0M${x + r * 0.36} ${y + 2}h0`, stroked(ink.ink, 8)) +
        path(`M${x - r * 0.24} ${y + r * 0.4}q${r * 0.24} ${r * 0.24} ${r * 0.48} 0`, stroked(ink.ink, 5));
      const photo = (x, y, rotate, art) =>
        at(
          x,
          y,
          rect(-50, -54, 100, 108, 8, inked(accent.white, 6)) +
            rect(-40, -44, 80, 76, 4, { fill: blue.sky }) +
            art,
          { rotate },
        );
      return [
        shadow(200, 366, 180, 12),
        path(
          'M200 104Q110 58 14 84V356Q110 332 200 368Q290 332 386 356V84Q290 58 200 104Z',
          inked(blood.deep, 8),
        ),
        path('M200 92Q112 48 30 70V340Q112 318 200 352Z', inked(accent.white, 6)),
        path('M200 92Q288 48 370 70V340Q288 318 200 352Z', inked(warm.paper, 6)),
        photo(112, 150, -6, face(0, -6, 27, path('M-4 -36q8 -10 10 2', stroked(hair.brown, 7)))),
        path('M86 244h62M78 272h70M92 300h48', stroked(warm.honey, 11)),
        photo(
          288,
          150,
          5,
          face(0, 0, 32, path('M-32 -4C-36 -46 36 -46 32 -4C16 -22 -8 -24 -32 -4Z', inked(hair.brown, 5))),
        ),
        at(
          288,
          268,
          path(
            'M0 34C-48 0 -40 -38 -12 -34Q-1 -32 0 -18Q1 -32 12 -34C40 -38 48 0 0 34Z',
            inked(accent.rose, 6),
          ),
          { scale: 0.9 },
        ),
      ];
    },
  },
};
