/** A child cut from paper, and the soft lights at the places doctors check. Coordinates: the top of the head at (0, 0), 790 high. */
import { accent, blood, blue, ink, warm } from '../palette.mjs';
import { at, circle, inked, motion, path, stroked } from '../svg.mjs';

const [shirt, skinTone, shorts] = ['#8CC0D0', '#E2B48C', '#B0805F'];
const cut = (fill) => ({ fill, stroke: ink.line, strokeWidth: 5 });

const paperArm = (side) =>
  at(
    0,
    0,
    path(
      'M92 262C136 300 166 360 196 424C214 428 236 444 240 462C244 480 236 496 222 500C204 508 186 494 180 470C150 420 124 380 96 340Z',
      cut(skinTone),
    ) +
      path(
        'M196 428q-22 2 -24 22q0 14 14 12M240 466q-12 2 -20 -4M234 488q-12 0 -20 -8',
        stroked(ink.line, 4.5),
      ) +
      path('M58 242C108 252 134 282 166 344Q146 372 104 378L90 330Z', cut(shirt)) +
      path('M160 338q-20 24 -56 30', stroked(accent.white, 6, { opacity: 0.8 })),
    { flip: side < 0 },
  );
const paperLeg = (side) =>
  at(
    0,
    0,
    path('M18 590L26 738Q52 752 80 738L96 590Z', cut(skinTone)) +
      path('M26 712L28 748Q52 758 78 748L82 712Q54 724 26 712Z', cut(accent.white)) +
      path('M18 770Q16 744 50 746Q104 748 118 772Q122 786 108 786H24Q18 786 18 770Z', cut(warm.clay)) +
      path('M22 774H116', stroked(accent.white, 6)),
    { flip: side < 0 },
  );

/** The outline child on the sheet: 790 high, the top of the head at (0, 0). Cut from paper, no one in particular; `legs: false` where the picture ends above them. */
export const paperChild = ({ legs = true } = {}) =>
  [
    paperArm(-1),
    paperArm(1),
    path('M-36 180L-40 250H40L36 180Z', cut('#D19E75')),
    legs ? paperLeg(-1) + paperLeg(1) : '',
    path('M-104 490L-112 632Q-60 652 -8 636L0 566L8 636Q60 652 112 632L104 490Z', cut(shorts)),
    path(
      'M-58 240Q0 292 58 240C88 246 100 256 104 290L114 520Q0 552 -114 520L-104 290C-100 256 -88 246 -58 240Z',
      cut(shirt),
    ),
    path('M-58 240Q0 292 58 240', stroked(accent.white, 10)),
    path('M-112 502Q0 534 112 502', stroked(accent.white, 6, { opacity: 0.7 })),
    path('M58 250C92 250 100 262 104 290L114 520Q96 528 70 532Q88 400 58 250Z', {
      fill: ink.ink,
      opacity: 0.1,
    }),
    circle(-92, 112, 20, cut(skinTone)) + circle(92, 112, 20, cut(skinTone)),
    path(
      'M0 0C62 0 94 44 94 100C94 160 56 206 0 206C-56 206 -94 160 -94 100C-94 44 -62 0 0 0Z',
      cut(skinTone),
    ),
    path(
      'M-98 92C-116 10 -44 -34 14 -22C78 -22 112 34 98 92C86 80 78 62 72 46C52 62 18 62 -8 46C-26 64 -52 66 -66 56C-74 72 -84 84 -98 92Z',
      cut('#84614F'),
    ),
    path('M-60 10C-40 -8 -10 -14 20 -10', stroked(warm.clay, 7, { opacity: 0.8 })),
    path('M-36 112v4M36 112v4', stroked(ink.ink, 17)) + path('M-39 109h0M33 109h0', stroked(accent.white, 6)),
    path('M-22 152q22 20 44 0', stroked(ink.ink, 6)) + path('M-4 132q4 4 8 0', stroked('#B9825A', 5)),
    circle(-62, 148, 17, { fill: blood.light, opacity: 0.6 }) +
      circle(62, 148, 17, { fill: blood.light, opacity: 0.6 }),
  ].join('');

/** A soft light behind a mark; marks differ in shape, so that places are told apart without colour. */
const place = (x, y, r, mark) =>
  circle(x, y, r * 1.5, { fill: accent.butter, opacity: 0.4 }) +
  circle(x, y, r * 1.12, { fill: accent.butter, opacity: 0.75 }) +
  motion('breathe', mark);
const beads = (d, colour, size) => path(d, stroked(ink.ink, size + 8)) + path(d, stroked(colour, size));
const neck = 'M-50 212l-3 6M-36 236l-2 6M-62 234l-2 6M50 212l3 6M36 236l2 6M62 234l2 6';
const crown = 'M-84 84C-92 22 -54 -4 0 -4C54 -4 92 22 84 84';

export const organs = {
  fluid: () =>
    path(crown, stroked(accent.butter, 56, { opacity: 0.7 })) +
    motion(
      'breathe',
      path(crown, stroked(ink.ink, 23)),
      path(crown, stroked(blue.sky, 14)),
      path('M-80 70C-82 30 -50 4 0 4', stroked(accent.white, 5)),
    ) +
    path('M0 300V500', stroked(ink.line, 19, { opacity: 0.55 })) +
    path('M0 300V500', stroked(blue.sky, 11)) +
    path('M-3 302V470', stroked(accent.white, 4)),
  'lymph-nodes': () =>
    circle(-48, 228, 36, { fill: accent.butter, opacity: 0.75 }) +
    circle(48, 228, 36, { fill: accent.butter, opacity: 0.75 }) +
    motion('breathe', beads(neck, warm.lantern, 11)),
  liver: () =>
    at(
      0,
      34,
      place(
        -50,
        376,
        50,
        path(
          'M-96 372C-92 338 -26 340 8 358C12 376 -16 386 -36 404C-60 426 -88 418 -96 372Z',
          inked(warm.clay, 5),
        ) + path('M-78 370q22 -14 46 -8', stroked(blood.light, 7)),
      ),
    ),
  spleen: () =>
    at(
      0,
      34,
      place(
        62,
        384,
        40,
        path(
          'M48 352C78 344 98 372 88 408C76 424 62 418 62 400C58 384 36 374 48 352Z',
          inked(accent.plum, 5),
        ) + path('M62 362q14 6 16 24', stroked(accent.rose, 6)),
      ),
    ),
  skin: () =>
    at(
      30,
      36,
      place(
        158,
        398,
        36,
        circle(158, 398, 31, inked(skinTone, 5)) +
          path('M138 390q7 -8 14 0t14 0t12 0M140 408q7 -8 14 0t14 0t10 0', stroked(warm.bark, 4.5)) +
          path('M150 377h0M168 377h0M158 421h0', stroked(warm.clay, 7)),
      ),
    ),
};
