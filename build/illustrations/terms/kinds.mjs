/** Words for blasts and for how doctors tell them apart. */
import { blast } from '../parts/blast.mjs';
import { farCell, redCell } from '../parts/cells.mjs';
import { folder } from '../parts/helpers.mjs';
import { flag, ribbons } from '../parts/lab-things.mjs';
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, inked, path, pebble, shadow, stroked } from '../svg.mjs';
import { smallDrop } from './blood.mjs';

const flags = [
  ['triangle', blood.red, -62],
  ['round', warm.lantern, -22],
  ['swallow', green.sage, 20],
  ['wave', accent.plum, 54],
];

/** A strand with beads, the thread that genes stand on. */
const strand = (d, width = 34) =>
  path(d, stroked(ink.ink, width + 14)) +
  path(d, stroked(blue.sea, width)) +
  path(d, stroked(accent.butter, width * 0.42, { strokeDasharray: `1 ${width * 0.9}` }));

/** A little tree with two crowns of buds; the blast sits in one of them, which is lit. */
const familyTree = (side) => {
  const lit = 200 + side * 92;
  const trunk = 'M200 372C202 320 204 290 196 262C186 230 150 226 112 214M198 270C206 232 250 226 288 214';
  const bud = (x, y, isWhite) =>
    isWhite
      ? circle(x, y, 21, { fill: ink.ink }) + farCell('white', x, y, 17)
      : pebble(x, y, 19, 18, inked(warm.honey, 5), { seed: 4, wobble: 0.06 });
  const crown = (middle, fill, seed, isWhite) =>
    pebble(middle, 150, 94, 92, inked(fill, 7), { seed, wobble: 0.06, count: 9 }) +
    [
      [-58, -46],
      [52, -52],
      [-62, 42],
      [58, 44],
    ]
      .map(([dx, dy]) => bud(middle + dx, 150 + dy, isWhite))
      .join('');
  return [
    shadow(200, 374, 96, 14),
    circle(lit, 148, 128, { fill: accent.butter, opacity: 0.8 }),
    path(trunk, stroked(ink.ink, 44)),
    path(trunk, stroked(warm.wood, 30)),
    path('M190 350C194 320 194 296 190 272', stroked(warm.honey, 7, { opacity: 0.7 })),
    crown(106, green.leaf, 5, true),
    crown(294, green.sage, 9, false),
    blast(lit, 152, { scale: 0.82, eyes: 'puzzled', look: [-side * 0.6, 0.3], seed: side < 0 ? 3 : 6 }),
  ].join('');
};

/** The words of this theme. */
export const terms = {
  blast: {
    mirror: true,
    tint: 'butter',
    draw: () => [
      shadow(200, 322, 120, 18),
      blast(200, 212, { scale: 1.95, eyes: 'puzzled', look: [0.2, -0.2], seed: 3, rotate: -4 }),
    ],
  },
  leukemia: {
    mirror: true,
    tint: 'honey',
    draw: () =>
      smallDrop(
        [
          redCell(210, 210, { scale: 0.5, pack: false, mouth: 'wonder', look: [0, 0.6] }),
          farCell('platelet', 180, 88, 11),
          farCell('white', 214, 104, 12),
          blast(146, 236, { scale: 0.78, seed: 3, eyes: 'puzzled', look: [0.4, 0] }),
          blast(256, 258, { scale: 0.8, seed: 4, look: [-0.4, 0], rotate: 6 }),
          blast(190, 320, { scale: 0.86, seed: 6, eyes: 'puzzled', look: [0, -0.5] }),
        ].join(''),
      ),
  },
  cancer: {
    mirror: true,
    tint: 'peach',
    draw: () => {
      const plain = (x, y, r, seed, fill) =>
        pebble(x, y, r, r * 0.92, inked(fill, 7), { seed, wobble: 0.06 }) +
        path(
          `M${x - r * 0.62} ${y - r * 0.2}q${r * 0.1} -${r * 0.4} ${r * 0.44} -${r * 0.46}`,
          stroked(accent.white, 7, { opacity: 0.9 }),
        ) +
        ellipse(x + r * 0.1, y + r * 0.1, r * 0.3, r * 0.28, inked(warm.clay, 5));
      return [
        plain(40, 66, 66, 3, warm.honey),
        plain(168, 36, 60, 5, blood.light),
        plain(296, 44, 64, 8, warm.honey),
        plain(44, 196, 60, 11, blood.light),
        plain(36, 326, 66, 14, warm.honey),
        blast(360, 146, { scale: 0.86, seed: 4, look: [-0.4, 0.2] }),
        blast(148, 170, { scale: 0.92, seed: 3, eyes: 'puzzled', look: [0.3, 0.3] }),
        blast(262, 186, { scale: 0.98, seed: 6, eyes: 'puzzled', look: [-0.2, 0.2], rotate: 5 }),
        blast(156, 288, { scale: 0.98, seed: 7, look: [0.3, -0.2], rotate: -6 }),
        blast(288, 310, { scale: 1.1, seed: 3, eyes: 'puzzled', look: [-0.3, -0.3] }),
        blast(180, 388, { scale: 0.86, seed: 4, look: [0, -0.4] }),
        blast(386, 246, { scale: 0.8, seed: 7, look: [-0.4, 0] }),
      ];
    },
  },
  marker: {
    mirror: true,
    tint: 'sky',
    draw: () => [
      flags.map(([shape, colour, angle]) => {
        const turn = ((angle - 90) * Math.PI) / 180;
        return at(200 + Math.cos(turn) * 100, 262 + Math.sin(turn) * 92, flag(shape, colour, angle), {
          rotate: angle * 0.62,
          scale: 1.12,
        });
      }),
      blast(200, 266, { scale: 1.56, seed: 6, eyes: 'puzzled', look: [0, -0.4] }),
    ],
  },
  chromosome: {
    mirror: true,
    tint: 'sky',
    draw: () => [
      pebble(200, 204, 166, 158, inked(warm.cream, 8), { seed: 5, wobble: 0.04, count: 11 }),
      path('M66 168C80 116 112 84 152 70', stroked(accent.white, 11)),
      ellipse(204, 212, 132, 104, { fill: warm.honey, opacity: 0.8 }),
      at(204, 212, ribbons(), { scale: 1.3 }),
    ],
  },
  gene: {
    mirror: true,
    tint: 'sky',
    draw: () => [
      strand('M-20 330C60 330 60 240 130 250C190 258 200 190 250 170C310 144 330 90 420 96', 30),
      circle(206, 200, 132, { fill: ink.ink, opacity: 0.14 }),
      path('M296 292L364 366', stroked(ink.ink, 48)),
      path('M296 292L364 366', stroked(warm.wood, 33)),
      circle(200, 194, 128, { fill: accent.white }),
      circle(200, 194, 128, { fill: blue.mist, opacity: 0.8 }),
      path('M92 248Q150 246 200 200T308 142', stroked(ink.ink, 90)),
      path('M92 248Q150 246 200 200T308 142', stroked(blue.sea, 76)),
      circle(124, 240, 17, { fill: blue.sky }),
      circle(276, 150, 17, { fill: blue.sky }),
      circle(200, 196, 58, { fill: accent.butter, opacity: 0.7 }),
      circle(200, 196, 38, inked(accent.butter, 7)),
      path('M200 172l7 16l17 1l-13 11l4 17l-15 -9l-15 9l4 -17l-13 -11l17 -1Z', inked(warm.lantern, 4)),
      circle(200, 194, 128, stroked(ink.ink, 36)),
      circle(200, 194, 128, stroked(warm.lantern, 22)),
      path('M84 160A122 122 0 0 1 142 88', stroked(accent.butter, 8)),
    ],
  },
  lymphoblastic: { mirror: true, tint: 'sky', draw: () => familyTree(-1) },
  myeloblastic: { mirror: true, tint: 'sky', draw: () => familyTree(1) },
  'acute-lymphoblastic-leukemia': {
    mirror: true,
    tint: 'honey',
    draw: () => [
      shadow(200, 356, 140, 16),
      blast(200, 92, { scale: 1.2, seed: 6, eyes: 'puzzled', look: [0.1, 0] }),
      folder(204, 270, { pattern: 'spots', colour: warm.lantern, mark: blood.red, scale: 1.5 }),
    ],
  },
  'acute-myeloid-leukemia': {
    mirror: true,
    tint: 'sky',
    draw: () => [
      shadow(200, 356, 140, 16),
      blast(200, 92, { scale: 1.2, seed: 3, eyes: 'puzzled', look: [-0.1, 0] }),
      folder(204, 270, { pattern: 'stripes', colour: blue.helper, mark: accent.white, scale: 1.5 }),
    ],
  },
};
